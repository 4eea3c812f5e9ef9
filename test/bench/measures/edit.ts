// A running server while someone types: from an edit to its diagnostics, and a hover sent right behind an edit.
import { documentOf, Typist } from "../document";
import { atMost, type Bench, below, type Figures, median, type Part, type Verdict, written } from "../part";
import { delay } from "../processes";
import { bareServer, ourServers, peerServer, type Server } from "../programs";
import { type Manner, Session } from "../session";

interface Contender {
  readonly name: string;
  readonly server: Server;
  readonly manner: Manner;
}

const WARM_UP = 10;

export async function measureEdit({ dist, scratch, isQuick, progress }: Bench): Promise<Part> {
  const ours = ourServers(dist).node;
  const peer = peerServer();
  const bare = bareServer(dist, scratch);
  const contenders: Contender[] = [
    { name: "ours, asked (pull)", server: ours, manner: "pull" },
    { name: "ours, unasked (push)", server: ours, manner: "push" },
    { name: peer.name, server: peer, manner: "pull" },
    { name: bare.name, server: bare, manner: "pull" },
  ];
  const figures: Figures[] = [];
  const verdicts: Verdict[] = [];
  for (const lines of [300, 1000]) {
    progress(`edit: ${lines} lines`);
    const measured = await typing(contenders, lines, isQuick ? 6 : 40);
    figures.push(...measured.flatMap(({ net, gross, hover }) => [net, gross, hover]));
    const [pull, push, theirs] = measured as [Measured, Measured, Measured];
    verdicts.push(aFifth("pull", pull, theirs), aFifth("push", push, theirs));
    if (lines !== 1000) continue;
    verdicts.push(
      below(20, `${pull.hover.what} (pull)`, pull.hover, theirs.hover),
      below(20, `${push.hover.what} (push)`, push.hover, theirs.hover),
    );
  }
  return {
    title: "While typing",
    method:
      "One character typed in the second half of the profile, in its sources, makes a fault, removing it mends the fault; an answer counts when it shows exactly " +
      `that. Incremental changes; ${WARM_UP} edits before the first are not counted. Subtracted: the peer's wait of ${peer.debounce.push} ms, and ` +
      `ours of ${ours.debounce.push} ms where diagnostics are pushed (none where they are pulled). The hover is sent in the same moment as an edit ` +
      "and, where diagnostics are pulled, behind the request for them. The server that reads nothing shows what the conversation takes by itself.",
    figures,
    verdicts,
  };
}

interface Measured {
  readonly net: Figures;
  readonly gross: Figures;
  readonly hover: Figures;
}

function aFifth(manner: Manner, ours: Measured, peer: Measured): Verdict {
  const verdict = atMost(1 / 5, `${ours.net.what} (${manner})`, ours.net, peer.net);
  const withWait = (net: string, { gross }: Measured) => `${net} (${written(median(gross.values), "ms")} with it)`;
  return { ...verdict, ours: withWait(verdict.ours, ours), peer: withWait(verdict.peer, peer) };
}

/** Every contender in turn makes an edit, and waits for the answer; the others are idle meanwhile. */
async function typing(contenders: readonly Contender[], lines: number, rounds: number): Promise<Measured[]> {
  const document = documentOf(lines);
  const sessions: Session[] = [];
  try {
    const lanes = [];
    for (const { name, server, manner } of contenders) {
      const session = await Session.open(server, { manner });
      sessions.push(session);
      const typist = new Typist(session, document);
      await typist.open();
      lanes.push({
        name,
        typist,
        wait: session.pulls ? 0 : server.debounce.push,
        answers: [] as number[],
        hovers: [] as number[],
      });
    }
    for (let round = -WARM_UP; round < rounds; round++) {
      for (const { typist, answers, hovers } of lanes) {
        const answer = await editToDiagnostics(typist);
        const hover = await hoverAfterEdit(typist);
        if (round < 0) continue;
        answers.push(answer);
        hovers.push(hover);
      }
    }
    return lanes.map(({ name, wait, answers, hovers }) => {
      const figures = { program: name, unit: "ms" as const };
      const what = `edit to diagnostics, ${lines} lines`;
      return {
        net: { ...figures, what: `${what}, wait subtracted`, values: answers.map((time) => time - wait) },
        gross: { ...figures, what, values: answers },
        hover: { ...figures, what: `hover right after an edit, ${lines} lines`, values: hovers },
      };
    });
  } finally {
    for (const session of sessions) await session.close();
  }
}

async function editToDiagnostics(typist: Typist): Promise<number> {
  await delay(5);
  const began = performance.now();
  await Promise.all([typist.edit(), typist.answer()]);
  return performance.now() - began;
}

async function hoverAfterEdit(typist: Typist): Promise<number> {
  const { session, document } = typist;
  await delay(5);
  const began = performance.now();
  const edit = typist.edit();
  const diagnostics = typist.answer();
  const hover = await session.hover(document.uri, document.key);
  const time = performance.now() - began;
  if (hover === null) throw new Error(`${session.server.name} has no hover on a key`);
  await Promise.all([edit, diagnostics]);
  return time;
}

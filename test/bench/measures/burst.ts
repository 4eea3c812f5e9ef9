// Fast typing: many edits in a row, and how soon and how often the server answers.
import type { Diagnostic, Position } from "vscode-languageserver/node";
import { documentOf } from "../document";
import { type Bench, below, type Figures, type Part } from "../part";
import { delay } from "../processes";
import { ourServers, peerServer } from "../programs";
import { type Manner, Session } from "../session";

const EDITS = 30;
const PAUSE_MS = 10;
/** Long enough after the last answer that a further one would have come. */
const SETTLE_MS = 400;

export async function measureBurst({ dist, isQuick, progress }: Bench): Promise<Part> {
  const ours = ourServers(dist).node;
  const peer = peerServer();
  const contenders = [
    { name: "ours, unasked (push)", server: ours, manner: "push" },
    { name: "ours, asked (pull)", server: ours, manner: "pull" },
    { name: peer.name, server: peer, manner: "push" },
  ] as const satisfies { name: string; server: unknown; manner: Manner }[];
  const bursts = contenders.map((contender) => ({ ...contender, times: [] as number[], answers: [] as number[] }));
  const rounds = isQuick ? 2 : 10;
  for (let round = 0; round < rounds; round++) {
    progress(`burst: round ${round + 1} of ${rounds}`);
    for (const { server, manner, times, answers } of bursts) {
      const session = await Session.open(server, { manner });
      try {
        const burst = await type(session);
        times.push(burst.time);
        answers.push(burst.answers);
      } finally {
        await session.close();
      }
    }
  }
  const what = `${EDITS} edits ${PAUSE_MS} ms apart`;
  const time = bursts.map(
    ({ name, times }): Figures => ({
      what: `${what}, last edit to its answer`,
      program: name,
      unit: "ms",
      values: times,
    }),
  ) as Three;
  const count = bursts.map(
    ({ name, answers }): Figures => ({ what: `${what}, answers`, program: name, unit: "answers", values: answers }),
  ) as Three;
  return {
    title: "Fast typing",
    method:
      "A profile of 300 lines; the characters go behind the value of `status`, and the range of the finding tells which version an answer is for. " +
      "Where diagnostics are pulled, each edit withdraws the request before it, as VS Code does. The answers counted include the one for the last version.",
    figures: [...time, ...count],
    verdicts: [
      below(100, `${time[0].what} (push)`, time[0], time[2]),
      below(100, `${time[1].what} (pull)`, time[1], time[2]),
      below(2, `${count[0].what} (push)`, count[0], count[2], "max"),
    ],
  };
}

type Three = [Figures, Figures, Figures];

interface Burst {
  readonly time: number;
  readonly answers: number;
}

async function type(session: Session): Promise<Burst> {
  const { uri, text } = documentOf(300);
  const rows = text.split("\n");
  const line = rows.findIndex((row) => row.startsWith("status: "));
  const end = rows[line]!.length;
  await Promise.all([session.didOpen(uri, text), session.diagnostics(uri, isAnything)]);
  // The first look at a text is slower than later ones; the burst is about a server at work.
  await delay(SETTLE_MS);
  const before = session.answers;
  const isLast = (all: readonly Diagnostic[]) =>
    all.some(
      ({ range }) => range.start.line === line && range.end.line === line && range.end.character === end + EDITS,
    );
  const asked: Promise<unknown>[] = [];
  let answer: Promise<unknown> = Promise.resolve();
  let last = 0;
  for (let edit = 0; edit < EDITS; edit++) {
    const at: Position = { line, character: end + edit };
    last = performance.now();
    const sent = session.didChange(uri, edit + 2, at, 0, "x");
    const isLastEdit = edit === EDITS - 1;
    if (isLastEdit) answer = session.diagnostics(uri, isLast);
    else if (session.pulls) asked.push(session.diagnostics(uri, isAnything));
    await sent;
    if (!isLastEdit) await delay(PAUSE_MS);
  }
  await Promise.all([answer, ...asked]);
  const time = performance.now() - last;
  await delay(SETTLE_MS);
  return { time, answers: session.answers - before };
}

const isAnything = () => true;

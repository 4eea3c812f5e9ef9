// Memory of a server that opens and closes many large profiles one after another.
import type { Diagnostic } from "vscode-languageserver/node";
import { isOnLine, withFault } from "../document";
import { generateProfile } from "../generate";
import { type Bench, below, type Figures, type Part, type Verdict } from "../part";
import { ourServers, peerServer, type Server } from "../programs";
import { type Memory, Session } from "../session";

const MEGABYTE = 2 ** 20;
const CHARACTERS = 30_000;
const COUNT = 240;
const LAST = 100;
/** Often enough that what a reading shows is held, and not the high tide since the last collection. */
const FILES_PER_READING = 20;

export async function measureMemory({ dist, isQuick, progress }: Bench): Promise<Part> {
  const ours = ourServers(dist).node;
  const peer = peerServer();
  const rounds = isQuick ? 1 : 3;
  const readings = new Map<Server, Readings[]>([
    [ours, []],
    [peer, []],
  ]);
  for (let round = 0; round < rounds; round++) {
    for (const [server, list] of readings) {
      progress(`memory: ${server.name}, round ${round + 1} of ${rounds}`);
      list.push(await openAndClose(server));
    }
  }
  const all = [...readings].flatMap(([server, list]) => figuresOf(server.name, list));
  const added = (program: string, kind: string) =>
    all.find((figures) => figures.program === program && figures.what === `${kind}, added by the last ${LAST}`)!;
  const verdict = (kind: string): Verdict =>
    below(5, `${kind} added by the last ${LAST} of ${COUNT} files`, added(ours.name, kind), added(peer.name, kind));
  return {
    title: "Memory",
    method:
      `${COUNT} different profiles of 30 KB, each with a fault, opened and closed one after another, each when the diagnostics of the one before had come. ` +
      `Read every ${FILES_PER_READING} files after full collections that give free pages back, which the servers are made to do from outside.`,
    figures: all,
    verdicts: [verdict("heapUsed"), verdict("RSS")],
  };
}

/** The memory after so many files. */
type Readings = ReadonlyMap<number, Memory>;

async function openAndClose(server: Server): Promise<Readings> {
  const session = await Session.open(server, { watchesMemory: true });
  try {
    const readings = new Map<number, Memory>();
    for (let index = 0; index < COUNT; index++) {
      const { uri, text, fault } = withFault(generateProfile(index, COUNT, { characters: CHARACTERS }));
      const isSeen = (all: readonly Diagnostic[]) => all.some(isOnLine(fault.line));
      await Promise.all([session.didOpen(uri, text), session.diagnostics(uri, isSeen)]);
      await session.didClose(uri);
      const files = index + 1;
      if (files === 1 || files % FILES_PER_READING === 0) readings.set(files, await session.memory());
    }
    return readings;
  } finally {
    await session.close();
  }
}

function figuresOf(program: string, list: readonly Readings[]): Figures[] {
  const kinds = [
    ["heapUsed", "heapUsed"],
    ["RSS", "rss"],
  ] as const;
  return kinds.flatMap(([kind, key]) => {
    const after = (files: number) => list.map((readings) => readings.get(files)![key] / MEGABYTE);
    const figures = (what: string, values: readonly number[]): Figures => {
      return { what: `${kind}, ${what}`, program, unit: "MB", values };
    };
    const [middle, end] = [after(COUNT - LAST), after(COUNT)];
    return [
      figures("after the first file", after(1)),
      figures(`after ${COUNT - LAST} files`, middle),
      figures(`after ${COUNT} files`, end),
      figures(
        `added by the last ${LAST}`,
        end.map((value, round) => value - middle[round]!),
      ),
    ];
  });
}

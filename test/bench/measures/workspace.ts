// A workspace of many profiles: how long it takes to be known, what the author feels of that, and what it costs.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { WorkspaceEdit } from "vscode-languageserver/node";
import { type EditedDocument, Typist, withFault } from "../document";
import { type GeneratedProfile, generateProfile, idOf, withRelated } from "../generate";
import { type Bench, below, type Figures, type Part } from "../part";
import { delay } from "../processes";
import { ourServers, type Server } from "../programs";
import { Session } from "../session";

const MEGABYTE = 2 ** 20;
const CHARACTERS = 3000;
const PER_FOLDER = 100;
/** So many profiles name the first one. */
const REFERENCES = 200;
/** Every so manieth profile has a fault. */
const FAULTY = 20;
/** Between two hovers while the workspace is being read. */
const HOVER_EVERY_MS = 20;
/** What an author types to find a profile: a word of many titles, one of few, an id. */
const QUERIES = ["teknisi", "arsip pesisir", "analis-jaringan"];

export async function measureWorkspace({ dist, scratch, isQuick, progress }: Bench): Promise<Part> {
  const server = ourServers(dist).node;
  const count = isQuick ? 3000 : 10_000;
  progress(`workspace: writing ${count} profiles`);
  const workspace = write(scratch, count);
  const rounds: Round[] = [];
  for (let round = 0; round < (isQuick ? 1 : 3); round++) {
    progress(`workspace: round ${round + 1}`);
    rounds.push(await measure(server, workspace, isQuick ? 6 : 40));
  }
  const figures = (what: string, unit: Figures["unit"], of: (round: Round) => readonly number[]): Figures => {
    return { what, program: server.name, unit, values: rounds.flatMap(of) };
  };
  const index = figures("initialized to every profile known", "ms", ({ index }) => [index]);
  const findings = figures("from then to the findings of every profile", "ms", ({ findings }) => [findings]);
  const hover = figures("hover while profiles are being read", "ms", ({ hovers }) => hovers);
  const edit = figures("edit to diagnostics afterwards", "ms", ({ edits }) => edits);
  const title = figures(
    `edit of a title that ${REFERENCES} profiles ask for, to diagnostics`,
    "ms",
    ({ titles }) => titles,
  );
  const symbols = figures("workspace symbols", "ms", ({ symbols }) => symbols);
  const rename = figures(`rename of an occupation that ${REFERENCES} profiles name`, "ms", ({ renames }) => renames);
  const memory = figures("RSS of the server, after a full collection", "MB", ({ memory }) => [memory]);
  const peak = figures("RSS of the server, at its highest", "MB", ({ peak }) => [peak]);
  return {
    title: `A workspace of ${count.toLocaleString("en-US")} profiles`,
    method:
      `Profiles of ${CHARACTERS / 1000} KB in folders of ${PER_FOLDER}, each compared with one to three others, one of them named by ${REFERENCES}, ` +
      `every ${FAULTY}th with a fault. The first one is opened as soon as the server is initialized, and hovered over every ${HOVER_EVERY_MS} ms until the server ` +
      "says that its reading is done; then the findings of the whole workspace are asked for. Judged: the highest value, of times at the keyboard the one that 19 of 20 stay below.",
    figures: [index, findings, hover, edit, title, symbols, rename, memory, peak],
    verdicts: [
      below(20_000, index.what, index, undefined, "max"),
      below(50, hover.what, hover, undefined, "p95"),
      below(50, edit.what, edit, undefined, "p95"),
      below(50, title.what, title, undefined, "p95"),
      below(50, symbols.what, symbols, undefined, "p95"),
      below(1000, rename.what, rename, undefined, "max"),
      below(500, peak.what, peak, undefined, "max"),
    ],
  };
}

interface Written {
  /** The address of the folder. */
  readonly folder: string;
  readonly faulty: number;
  readonly first: EditedDocument;
}

interface Round {
  readonly index: number;
  readonly findings: number;
  readonly hovers: readonly number[];
  readonly edits: readonly number[];
  readonly titles: readonly number[];
  readonly symbols: readonly number[];
  readonly renames: readonly number[];
  readonly memory: number;
  readonly peak: number;
}

function write(scratch: string, count: number): Written {
  const hub = idOf(0);
  let faulty = 0;
  for (let index = 0; index < count; index++) {
    const folder = join(scratch, `group-${Math.floor(index / PER_FOLDER)}`);
    if (index % PER_FOLDER === 0) mkdirSync(folder);
    const plain = generateProfile(index, count, { characters: CHARACTERS });
    const profile = index === 0 ? withId(plain, hub) : index <= REFERENCES ? withRelated(plain, hub) : plain;
    const hasFault = index % FAULTY === FAULTY - 1;
    if (hasFault) faulty++;
    writeFileSync(join(folder, profile.name), hasFault ? withFault(profile).text : profile.text);
  }
  const folder = pathToFileURL(scratch).href;
  const first = withId(generateProfile(0, count, { characters: CHARACTERS }), hub);
  return { folder, faulty, first: withFault(first, `${folder}/group-0`) };
}

/** The profile with its id in the text, where it can be renamed. */
const withId = ({ name, text }: GeneratedProfile, id: string): GeneratedProfile => ({
  name,
  text: `id: ${id}\n${text}`,
});

async function measure(server: Server, { folder, faulty, first }: Written, edits: number): Promise<Round> {
  const session = await Session.open(server, { folder, watchesMemory: true });
  try {
    const began = performance.now();
    const typist = new Typist(session, first);
    await typist.open();
    const hovers = await hoveredUntil(session, first, session.workDone);
    const known = performance.now();
    await session.workspaceDiagnostics(faulty);
    const found = performance.now();
    await delay(500);
    const times = {
      edits: await timesOf(edits, () => Promise.all([typist.edit(), typist.answer()])),
      titles: await timesOf(edits, () => Promise.all([typist.retitle(), typist.answer()])),
      symbols: await timesOf(edits, (turn) => searched(session, QUERIES[turn % QUERIES.length]!)),
      renames: await timesOf(Math.ceil(edits / 4), (turn) => renamed(session, first, `nama-baru-${turn}`)),
    };
    const { rss, peak } = await session.memory();
    return {
      index: known - began,
      findings: found - known,
      hovers,
      ...times,
      memory: rss / MEGABYTE,
      peak: peak / MEGABYTE,
    };
  } finally {
    await session.close();
  }
}

async function hoveredUntil(session: Session, { uri, key }: EditedDocument, end: Promise<void>): Promise<number[]> {
  const times: number[] = [];
  let isOver = false;
  void end.then(() => {
    isOver = true;
  });
  while (!isOver) {
    const began = performance.now();
    if ((await session.hover(uri, key)) === null) throw new Error("There is no hover on a key.");
    times.push(performance.now() - began);
    await delay(HOVER_EVERY_MS);
  }
  return times;
}

async function searched(session: Session, query: string): Promise<void> {
  const symbols = await session.request<readonly unknown[] | null>("workspace/symbol", { query });
  if (!symbols?.length) throw new Error(`Nothing is found for "${query}".`);
}

async function renamed(session: Session, { uri }: EditedDocument, newName: string): Promise<void> {
  const params = { textDocument: { uri }, position: { line: 0, character: "id: ".length }, newName };
  const edit = await session.request<WorkspaceEdit | null>("textDocument/rename", params);
  const files = edit?.documentChanges?.length ?? Object.keys(edit?.changes ?? {}).length;
  if (files < REFERENCES) throw new Error(`The rename changes ${files} files.`);
}

async function timesOf(count: number, work: (turn: number) => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    await delay(20);
    const began = performance.now();
    await work(i);
    times.push(performance.now() - began);
  }
  return times;
}

// Compares an import with what an editor expects of it: which sentences are in the right section, and which words are lost.
import { type Imported, importText } from "../../server/src/engine/import/import";
import { parse } from "../../server/src/engine/profile/parse";
import { type Node, type Path, walk } from "../../server/src/engine/profile/tree";

interface Pair {
  readonly misconception: readonly string[];
  readonly reality: readonly string[];
}

/** What stands beside a text; see texts/README.md. */
export interface Expected {
  readonly title: string | null;
  readonly lang: "id" | "en";
  readonly sections: {
    readonly summary?: readonly string[];
    readonly duties: readonly string[];
    readonly fit: readonly string[];
    readonly misfit: readonly string[];
    readonly misconceptions: readonly Pair[];
    readonly comparison: readonly { readonly others: readonly string[]; readonly sentences: readonly string[] }[];
  };
  readonly also?: readonly { readonly sentence: string; readonly sections: readonly string[] }[];
  readonly absent: readonly string[];
  readonly frames: readonly string[];
  readonly left: readonly string[];
}

export interface Placement {
  readonly total: number;
  /** Sentences that are elsewhere, with their section and where they were found. */
  readonly wrong: readonly string[];
  /** Words of the source that are neither in the profile nor listed as left out. */
  readonly lost: readonly string[];
  readonly imported: Imported;
}

export const wordsIn = (text: string): string[] => (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? []).map(lower);
const lower = (word: string): string => word.toLowerCase();

export function placementOf(source: string, expected: Expected): Placement {
  const imported = importText(source)!;
  const places = placesIn(imported.text);
  const reader = new Reader(source, imported);
  const wrong: string[] = [];
  let total = 0;
  const check = (text: string, section: string, pair?: number) => {
    total++;
    const allowed = [section, ...(expected.also?.find(({ sentence }) => sentence === text)?.sections ?? [])];
    const own = reader.keptWords(text);
    // A whole sentence that is left out is not placed.
    const found = own.length === 0 ? [] : places.filter((place) => holds(place.words, own));
    const isRight = found.some(
      (place) =>
        allowed.includes(place.section) && (pair === undefined || place.section !== "reality" || place.pair === pair),
    );
    if (!isRight)
      wrong.push(`${section} → ${[...new Set(found.map((place) => place.section))].join(", ") || "nowhere"}: ${text}`);
  };
  const { misconceptions, comparison, ...plain } = expected.sections;
  for (const [section, texts] of Object.entries(plain)) for (const text of texts) check(text, section);
  for (const { misconception, reality } of misconceptions) {
    for (const text of misconception) check(text, "misconception");
    // An answer belongs to its own belief.
    const belief = misconception[0] === undefined ? [] : reader.keptWords(misconception[0]);
    const pair = places.find(
      (place) => place.section === "misconception" && belief.length > 0 && holds(place.words, belief),
    )?.pair;
    for (const text of reality) check(text, "reality", pair);
  }
  for (const { sentences } of comparison) for (const text of sentences) check(text, "comparison");
  for (const text of expected.left) check(text, "left");
  return { total, wrong, lost: lostWords(source, imported), imported };
}

/** Finds quotations in the source, and drops what the import lists as left out. */
class Reader {
  private readonly words: { readonly word: string; readonly isFrame: boolean }[];
  private readonly all: readonly string[];

  constructor(source: string, { frames }: Imported) {
    this.words = [...source.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu)].map(({ 0: word, index }) => ({
      word: word.toLowerCase(),
      isFrame: frames.some(({ start, end }) => start <= index && index < end),
    }));
    this.all = this.words.map(({ word }) => word);
  }

  keptWords(quotation: string): string[] {
    const own = wordsIn(quotation);
    const at = indexIn(this.all, own);
    if (at < 0) throw new Error(`The text does not hold: ${quotation}`);
    return this.words.slice(at, at + own.length).flatMap(({ word, isFrame }) => (isFrame ? [] : [word]));
  }
}

const holds = (words: readonly string[], part: readonly string[]): boolean =>
  part.length === 0 || indexIn(words, part) >= 0;

function indexIn(words: readonly string[], part: readonly string[]): number {
  for (let i = 0; i + part.length <= words.length; i++) if (part.every((word, k) => words[i + k] === word)) return i;
  return -1;
}

interface PlaceWords {
  readonly section: string;
  readonly pair: number;
  readonly words: string[];
}

/** The words of each section of a profile, in order; of pairs each half by itself. */
function placesIn(text: string): PlaceWords[] {
  const places = new Map<string, PlaceWords>();
  for (const { node, path } of walk(parse(text).root)) {
    const place = node.kind === "scalar" ? placeAt(path) : null;
    if (!place) continue;
    const key = `${place.section} ${place.pair}`;
    const known = places.get(key) ?? { ...place, words: [] };
    known.words.push(...wordsIn((node as Node & { kind: "scalar" }).text));
    places.set(key, known);
  }
  return [...places.values()];
}

function placeAt(path: Path): Omit<PlaceWords, "words"> | null {
  const [root, index, leaf] = path;
  if (root === "more_misconceptions") return { section: String(leaf), pair: Number(index) + 1 };
  if (root === "x-unplaced") return { section: "left", pair: 0 };
  if (root === "comparison" && leaf === "title") return null;
  return ["lang", "title", "status", undefined].includes(root as string) ? null : { section: String(root), pair: 0 };
}

/** As a multiset: what is there twice must be kept twice. */
export function lostWords(source: string, { text, frames }: Imported): string[] {
  const kept = new Map<string, number>();
  const count = (words: readonly string[], by: number) => {
    for (const word of words) kept.set(word, (kept.get(word) ?? 0) + by);
  };
  for (const { words } of placesIn(text)) count(words, 1);
  for (const { start, end } of frames) count(wordsIn(source.slice(start, end)), 1);
  return wordsIn(source).filter((word) => {
    const left = kept.get(word) ?? 0;
    kept.set(word, left - 1);
    return left <= 0;
  });
}

/** Every text of a profile by its section, halves of further pairs under `more_misconceptions`. */
export function sectionsIn(text: string): Record<string, string[]> {
  const sections: Record<string, string[]> = {};
  for (const { node, path } of walk(parse(text).root)) {
    const [root] = path;
    if (node.kind !== "scalar" || typeof root !== "string" || ["lang", "title", "status"].includes(root)) continue;
    sections[root] = [...(sections[root] ?? []), node.text];
  }
  return sections;
}

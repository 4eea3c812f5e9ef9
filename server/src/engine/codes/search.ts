// Finding codes by words: which titles hold the words that were typed, and which fit an occupation. No texts of YAML here.

import { wordSet } from "../prose/word-lists";
import { type Classification, type ClassifiedCode, classificationOf, counterpartOf } from "./classification";

/** The words of a title, in lower case and without accents. */
export function wordsOf(text: string): string[] {
  const plain = text.slice(0, LONGEST).toLowerCase();
  if (/^[\x20-\x7e]*$/.test(plain)) return plain.match(/[a-z0-9]+/g) ?? [];
  const bare = plain.normalize("NFD").replace(/\p{M}+/gu, "");
  return bare.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** No title is longer; more would be a pasted text. */
const LONGEST = 200;

/** Of all titles of an occupation together. */
const MOST_WORDS = 100;

/** Words that say nothing about an occupation. "YTDL" and "YBDI" stand for "not elsewhere classified" and "related". */
const EMPTY_WORDS = wordSet(
  "dan atau yang untuk di ke dari dengan pada dalam lain lainnya ytdl ybdi and or of the in for with other not elsewhere classified related",
);

interface Word {
  readonly word: string;
  readonly stem: string;
}

interface Searchable extends ClassifiedCode {
  readonly words: readonly Word[];
  /** Words of the title that its group has in the other classification: in the other language. */
  readonly otherWords: readonly Word[];
}

/** How well titles fit an occupation; 0 for those that have nothing to do with it. */
export type Fit = (code: string) => number;

/** One classification, searched by words in both languages. */
export class CodeSearch {
  private readonly entries: readonly Searchable[];
  private readonly byCode: ReadonlyMap<string, Searchable>;
  /** How many titles have a word, by its stem. */
  private readonly counts: ReadonlyMap<string, number>;

  constructor(classification: Classification) {
    this.entries = classification.all.map(({ code, title }) => {
      const other = counterpartOf(classification.system, code);
      return { code, title, words: stemmed(title), otherWords: other ? stemmed(other.title) : [] };
    });
    this.byCode = new Map(this.entries.map((entry) => [entry.code, entry]));
    this.counts = countsOf(this.entries);
  }

  /**
   * The codes that begin with the digits that were typed and whose titles hold words that begin with those that were typed.
   * First those whose own title has the very words, then those where they begin others, then those of the other language;
   * each in the order of codes.
   */
  matching(typed: string): ClassifiedCode[] {
    const terms = typed.slice(0, LONGEST).trim().split(/\s+/);
    const digits = terms.filter((term) => /^\d[\d.]*$/.test(term));
    const words = terms.filter((term) => !/^\d[\d.]*$/.test(term)).flatMap(wordsOf);
    if (digits.length + words.length === 0) return [];
    const ranks: Searchable[][] = [[], [], []];
    for (const entry of this.entries) {
      if (digits.some((start) => !entry.code.startsWith(start))) continue;
      const rank = rankOf(words, entry);
      if (rank !== null) ranks[rank]!.push(entry);
    }
    return ranks.flat();
  }

  /** Judges titles by the words that they share with those of an occupation. */
  fitTo(titles: readonly string[]): Fit {
    const telling = titles.flatMap(wordsOf).filter((word) => word.length > 1 && !EMPTY_WORDS.has(word));
    const wanted = new Set([...new Set(telling)].slice(0, MOST_WORDS));
    const stems = new Set([...wanted].map(stemOf));
    const worths = new Map([...stems].map((stem) => [stem, this.worthOf(stem)]));
    const sum = (words: readonly Word[]): number => {
      const best = new Map<string, number>();
      for (const { word, stem } of words) {
        const worth = worths.get(stem);
        if (worth === undefined) continue;
        best.set(stem, Math.max(best.get(stem) ?? 0, wanted.has(word) ? worth : worth * OTHER_ENDING));
      }
      return [...best.values()].reduce((total, worth) => total + worth, 0);
    };
    return (code) => {
      const entry = this.byCode.get(code);
      if (!entry) return 0;
      // Of titles with the same words, the one that says little else; the group's title in the other language is a weaker hint.
      const own = sum(entry.words) * (1 + 1 / (1 + entry.words.length));
      return Math.max(own, sum(entry.otherWords) / 2);
    };
  }

  /** The fewer titles have a word, in whatever form, the more it tells. */
  private worthOf(stem: string): number {
    const count = this.counts.get(stem) ?? 0;
    return count === 0 ? 0 : Math.log((1 + this.entries.length) / count);
  }
}

function rankOf(typed: readonly string[], { words, otherWords }: Searchable): 0 | 1 | 2 | null {
  const hasAll = (given: readonly Word[], fits: (one: string, word: string) => boolean) =>
    typed.every((word) => given.some((one) => fits(one.word, word)));
  const begins = (one: string, word: string) => one.startsWith(word);
  if (hasAll(words, (one, word) => one === word)) return 0;
  if (hasAll(words, begins)) return 1;
  return hasAll([...words, ...otherWords], begins) ? 2 : null;
}

/** A word in another form is a weaker hint than the word itself. */
const OTHER_ENDING = 0.8;

/** Endings that leave a word the same occupation: "nurse", "nursing"; "perawat", "perawatan". */
const ENDINGS = ["nya", "ing", "er", "an", "e"];

function stemOf(word: string): string {
  const single = word.length > 4 && word.endsWith("s") ? word.slice(0, -1) : word;
  const ending = ENDINGS.find((one) => single.endsWith(one) && single.length - one.length >= 4);
  return ending ? single.slice(0, -ending.length) : single;
}

const stemmed = (text: string): Word[] => wordsOf(text).map((word) => ({ word, stem: stemOf(word) }));

function countsOf(entries: readonly Searchable[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words, otherWords } of entries) {
    const stems = new Set([...words, ...otherWords].map(({ stem }) => stem));
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

const made = new Map<string, CodeSearch>();

/** The search of a key below `codes`; null for classifications without a table. */
export function searchOf(system: string): CodeSearch | null {
  const classification = classificationOf(system);
  if (!classification) return null;
  let search = made.get(system);
  if (!search) {
    search = new CodeSearch(classification);
    made.set(system, search);
  }
  return search;
}

/** The best-fitting first; the order given decides between equals. */
export function byFit(codes: readonly ClassifiedCode[], fit: Fit): ClassifiedCode[] {
  const fits = new Map(codes.map(({ code }) => [code, fit(code)]));
  return [...codes].sort((a, b) => fits.get(b.code)! - fits.get(a.code)!);
}

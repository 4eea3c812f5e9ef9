// "Did you mean": the known words closest to what was written, best first.
import { distance } from "fastest-levenshtein";

export interface Candidate {
  readonly value: string;
  /** Other names by which a writer may know it. */
  readonly names: readonly string[];
}

export interface Suggestion {
  readonly value: string;
  /** 0 for the same word written differently; at most 1 for a likely slip. */
  readonly score: number;
}

/** Candidates that are likely meant, nearest first: a third of the letters may differ, or one begins with the other. */
export function nearest(word: string, candidates: readonly string[]): string[] {
  return suggestions(
    word,
    candidates.map((value) => ({ value, names: [] })),
  ).map(({ value }) => value);
}

/** The same for candidates that go by several names, with how near each is. */
export function suggestions(word: string, candidates: readonly Candidate[]): Suggestion[] {
  const simple = simplified(word);
  if (simple === "") return [];
  return candidates
    .map(({ value, names }) => {
      // A name is a weaker hint than the word itself.
      const byName = names.map((name) => scoreOf(simple, known(name)) + 0.1);
      return { value, score: Math.min(scoreOf(simple, known(value)), ...byName) };
    })
    .filter(({ score }) => score <= 1)
    .sort((a, b) => a.score - b.score || a.value.length - b.value.length);
}

/** Longer than any word that is known here: such a text is no slip of one. */
const LONGEST = 100;

const simplified = (text: string): string =>
  text
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[\s_-]+/g, "");

const simplifiedNames = new Map<string, string>();

/** Candidates are few and come again and again. */
function known(candidate: string): string {
  let simple = simplifiedNames.get(candidate);
  if (simple === undefined) {
    simple = simplified(candidate);
    if (simplifiedNames.size < 5000) simplifiedNames.set(candidate, simple);
  }
  return simple;
}

function scoreOf(word: string, candidate: string): number {
  if (word === candidate) return 0;
  if (word.length >= 3 && candidate.startsWith(word)) return 0.5;
  const longest = Math.max(word.length, candidate.length);
  const difference = Math.abs(word.length - candidate.length);
  const allowed = Math.max(1, Math.floor(longest / 3));
  const hasSameStem = difference <= 4 && startInCommon(word, candidate) >= Math.max(3, (longest - difference) * 0.7);
  if (hasSameStem) return Math.min(0.9, distance(word, candidate) / allowed);
  if (difference > allowed) return 2;
  return (isSwap(word, candidate) ? 1 : distance(word, candidate)) / allowed;
}

function startInCommon(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/** Two neighbouring letters have changed places: one slip, though two letters differ. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const i = startInCommon(a, b);
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}

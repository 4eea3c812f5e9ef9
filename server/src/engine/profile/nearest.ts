// "Did you mean": the known words closest to what was written, best first.
import { distance } from "fastest-levenshtein";

/** Candidates that are likely meant, nearest first: a third of the letters may differ, or one begins with the other. */
export function nearest(word: string, candidates: readonly string[]): string[] {
  const lower = word.toLowerCase();
  const scored = candidates.map((candidate) => ({ candidate, score: scoreOf(lower, candidate.toLowerCase()) }));
  return scored
    .filter(({ score }) => score <= 1)
    .sort((a, b) => a.score - b.score || a.candidate.length - b.candidate.length)
    .map(({ candidate }) => candidate);
}

/** 0 for equal words; at most 1 for a likely slip. */
function scoreOf(word: string, candidate: string): number {
  const simple = (text: string) => text.replace(/[\s_-]+/g, "");
  if (simple(word) === simple(candidate)) return 0;
  if (word.length >= 3 && candidate.startsWith(word)) return 0.5;
  if (word.length > candidate.length * 2 + 2) return 2;
  const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
  return distance(word, candidate) / allowed;
}

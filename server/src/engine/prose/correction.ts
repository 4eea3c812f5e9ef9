// A stretch of a passage and what should stand in its place, as the parts of a report and as a fix. Judges no word.
import type { Finding, Fix, Report } from "../rules/rule";
import { withCapital } from "./capital";
import type { Passage } from "./passage";

/** What a report says of a correction, but for its message. */
export type Correction = Required<Pick<Report, "span" | "path" | "args" | "edits" | "word">>;

/** `entry` is the word as the glossary would take it, in lower case; the stretch itself if absent. */
export function correction(passage: Passage, start: number, end: number, standard: string, entry?: string): Correction {
  const { text, node, path } = passage;
  const span = passage.span(start, end);
  const word = text.slice(start, end).replace(/\s+/g, " ");
  // The way back to the source may be lost: then the whole value stands for its part, and nothing can be put in its place.
  const isLost = span.start === node.span.start && span.end === node.span.end && end - start < text.trim().length;
  const edits = isLost ? [] : [{ ...span, text: standard }];
  return { span, path, args: { word, standard }, edits, word: entry ?? word.toLowerCase() };
}

/** The fix of a finding that is a correction: its title is the message `replace`. */
export function replacement({ edits = [], args }: Finding, { safe }: Pick<Fix, "safe">): Fix[] {
  return edits.length > 0 ? [{ title: "replace", args, edits, safe, preferred: true }] : [];
}

/** A text with the capitals of the one whose place it takes: `Resiko` gives `Risiko`, `RESIKO` gives `RISIKO`, `A` gives `An`. */
export function inCaseOf(found: string, standard: string): string {
  const first = found.charAt(0);
  if (first === first.toLowerCase()) return standard;
  if (found.length > 1 && found === found.toUpperCase()) return standard.toUpperCase();
  return withCapital(standard);
}

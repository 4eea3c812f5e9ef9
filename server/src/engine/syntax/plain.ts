// Unquoted text judged: a colon, a number sign or a first character that makes YAML read something else.
import { trimmedSpan } from "../profile/lines";
import { isGap } from "./entry";
import { afterPlain, plainEnd, type ReadValue, type Scan } from "./reading";

/** Unquoted text that begins with a character that means something to YAML; `word` is what YAML would drop of it. */
export function special(scan: Scan, i: number, start: number, parent: number, word?: string): ReadValue {
  const next = afterPlain(scan, i, parent);
  const extent = { start, end: plainEnd(scan, next, start) };
  const message = word ? "lost" : "start";
  const args = { character: scan.text.charAt(start), ...(word && { word }) };
  const span = { start, end: start + (word?.length ?? 1) };
  scan.repair.report({ rule: "special-start", message, span, args, extent });
  scan.repair.takeAsText(scan.text, extent);
  return { absent: false, nextLine: next };
}

export function plain(scan: Scan, i: number, start: number, parent: number): ReadValue {
  const { text, lines, repair } = scan;
  const next = afterPlain(scan, i, parent);
  for (let j = i; j < next; j++) {
    const line = lines[j]!;
    const from = j === i ? start : line.start + line.indent;
    const at = meaningIn(text, from, line.end);
    // A comment after the last line is one; before further lines it cuts the text in two.
    if (at === null || (text[at] === "#" && j === next - 1)) continue;
    const extent = { start, end: plainEnd(scan, next, start) };
    if (text[at] === "#") {
      const span = trimmedSpan(text, { start: at, end: line.end });
      repair.report({ rule: "hash-in-text", message: "cut", span, args: {}, extent });
    } else {
      const span = { start: wordBefore(text, from, at), end: at + 1 };
      const args = { word: text.slice(span.start, at) };
      repair.report({ rule: "colon-in-text", message: "colon", span, args, extent });
    }
    repair.takeAsText(text, extent);
    return { absent: false, nextLine: next };
  }
  return { absent: false, takesMore: true, nextLine: next };
}

/** The first character that means something to YAML inside plain text: a key's colon, or a comment's number sign. */
function meaningIn(text: string, from: number, end: number): number | null {
  for (let at = from; at < end; at++) {
    if (text[at] === "#" && (at === from || isGap(text[at - 1]))) return at;
    if (text[at] === ":" && (at + 1 >= end || isGap(text[at + 1]))) return at;
  }
  return null;
}

/** Where the last word before a colon starts. */
function wordBefore(text: string, from: number, colon: number): number {
  let at = colon;
  while (at > from && isGap(text[at - 1])) at--;
  while (at > from && !isGap(text[at - 1])) at--;
  return at;
}

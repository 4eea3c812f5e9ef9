// The lines of a text below `|` or `>`, those among them that stand too far left, and text lines that are moved right.

import { trimmedSpan } from "../profile/lines";
import type { Span } from "../profile/tree";
import { afterIndented, beginsEntry, isBlankLine, type ReadValue, type Scan } from "./reading";

/** Reads the lines below a block's header on line `i`; those too far left for YAML are moved in line with the first. */
export function blockText(scan: Scan, i: number, parent: number, header: string): ReadValue {
  const { lines } = scan;
  const usual = afterIndented(scan, i, parent);
  const first = contentLine(scan, i + 1);
  if (first >= usual || /\d/.test(header)) return { absent: false, takesMore: true, nextLine: usual };
  const indent = lines[first]!.indent;
  let next = first;
  let left: number[] = [];
  const move = () => {
    if (left.length > 0) moveRight(scan, left, indent, lines[i]!);
    left = [];
  };
  for (let j = first; j < lines.length; j++) {
    if (isBlankLine(scan, j)) continue;
    const isNumber = isNumberSign(scan, j, indent, parent);
    if (lines[j]!.indent <= parent && !isNumber) break;
    if (lines[j]!.indent >= indent) move();
    else if (!isNumber && beginsEntry(scan, i, j, parent)) break;
    else left.push(j);
    next = j + 1;
  }
  move();
  return { absent: false, takesMore: true, nextLine: contentLine(scan, next) };
}

/** A line that YAML takes for a comment and ends the block with: text, as `#1` is, or as the block goes on below it. */
function isNumberSign(scan: Scan, j: number, indent: number, parent: number): boolean {
  const { text, lines } = scan;
  const line = lines[j]!;
  const at = line.start + line.indent;
  if (text[at] !== "#" || line.indent >= indent) return false;
  if (/^#\d/.test(text.slice(at, at + 2))) return true;
  const next = lines[contentLine(scan, j + 1)];
  return next !== undefined && next.indent >= indent && next.indent > parent;
}

/** The first line with content from `i` on. */
function contentLine(scan: Scan, i: number): number {
  let j = i;
  while (j < scan.lines.length && isBlankLine(scan, j)) j++;
  return j;
}

/** Reports lines that continue the text above and stand too far left, as one finding. */
export function moveRight(scan: Scan, stray: readonly number[], indent: number, above: Span, mends = true): void {
  const { text, lines, repair } = scan;
  const edits = stray.map((j) => {
    const { start, indent: now } = lines[j]!;
    return { start, end: start + now, text: " ".repeat(indent) };
  });
  const first = stray[0]!;
  const last = stray.at(-1)!;
  const args = { line: first + 1, last: last + 1, column: indent + 1, spaces: indent };
  const message = last > first ? "continuations" : "continuation";
  const doubtful = { start: above.start, end: lines[last]!.end };
  repair.report({ rule: "indentation", message, span: trimmedSpan(text, lines[first]!), args, edits }, doubtful);
  if (mends) repair.mend(edits);
}

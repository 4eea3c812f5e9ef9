// The lines of a block scalar's text: which they are, and at what indent. They are moved elsewhere.
import { type Line, lineIndexAt } from "../../profile/lines";
import type { Scalar } from "../../profile/tree";

export interface BlockText {
  /** The lines below the header, blank ones at the end only where they are part of the text; `end` is exclusive. */
  readonly first: number;
  readonly end: number;
  /** The indent that is no part of the text; null where there is no text. */
  readonly indent: number | null;
  /** The header says the indent (`|2`), counted from what the scalar belongs to. */
  readonly isCounted: boolean;
  /** Every line break at the end is part of the text (`|+`). */
  readonly keepsEnd: boolean;
}

/** `column` is that of the key or dash that it belongs to. */
export function blockText(text: string, lines: readonly Line[], { span }: Scalar, column: number): BlockText {
  const source = (line: number) => text.slice(lines[line]!.start, lines[line]!.end);
  const first = lineIndexAt(lines, span.start) + 1;
  const header = text.slice(span.start, span.start + 3);
  const count = /\d/.exec(header)?.[0];
  const keepsEnd = /^[|>]\d?\+/.test(header);
  let end = lineIndexAt(lines, span.end - 1) + 1;
  let indent = count === undefined ? null : column + Number(count);
  for (let line = first; line < end && indent === null; line++) {
    if (/[^ ]/.test(source(line))) indent = lines[line]!.indent;
  }
  // What follows the last line end is no line of its own.
  const last = text.length === lines.at(-1)!.start ? lines.length - 1 : lines.length;
  for (let line = end; line < last && /^[ \t]*$/.test(source(line)); line++) {
    const isLonger = indent !== null && lines[line]!.indent >= indent && source(line).length > indent;
    if (keepsEnd || isLonger) end = line + 1;
  }
  return { first, end, indent, isCounted: count !== undefined, keepsEnd };
}

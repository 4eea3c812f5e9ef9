// Offsets in a file as lines and columns, by where its lines begin: for files whose text is not at hand.
import type { Position, Range } from "vscode-languageserver";
import type { Span } from "../engine/profile/tree";

/** The span lies in the file, and includes no line end. */
export function rangeIn(lineStarts: readonly number[], { start, end }: Span): Range {
  return { start: positionIn(lineStarts, start), end: positionIn(lineStarts, end) };
}

function positionIn(lineStarts: readonly number[], offset: number): Position {
  let low = 0;
  let high = lineStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lineStarts[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  const line = Math.max(0, low - 1);
  return { line, character: offset - (lineStarts[line] ?? 0) };
}

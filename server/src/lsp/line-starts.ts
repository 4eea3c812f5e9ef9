// Offsets in a file as lines and columns, by where its lines begin: for files whose text is not at hand.
import type { Position, Range } from "vscode-languageserver";
import { partitionPoint } from "../engine/partition-point";
import type { Span } from "../engine/profile/tree";

/** The span lies in the file, and includes no line end. */
export function rangeIn(lineStarts: readonly number[], { start, end }: Span): Range {
  return { start: positionIn(lineStarts, start), end: positionIn(lineStarts, end) };
}

function positionIn(lineStarts: readonly number[], offset: number): Position {
  const line = Math.max(0, partitionPoint(lineStarts.length, (i) => lineStarts[i]! <= offset) - 1);
  return { line, character: offset - (lineStarts[line] ?? 0) };
}

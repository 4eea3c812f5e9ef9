// A key that is a line of the text above: of a block under `|` or `>` that its indent would make it part of.

import { lineIndexAt, linesOf, linesWithin } from "../profile/lines";
import type { MapNode, Pair } from "../profile/tree";
import type { Edit } from "../write/edit";

/** The edits that move a pair's lines into the block of the pair above; null where none stands right above it. */
export function intoBlockAbove(text: string, map: MapNode, pair: Pair): Edit[] | null {
  const above = map.pairs[map.pairs.indexOf(pair) - 1]?.value;
  if (above?.kind !== "scalar" || (above.style !== "literal" && above.style !== "folded")) return null;
  const lines = linesOf(text);
  const first = lineIndexAt(lines, pair.span.start);
  const content = lines[lineIndexAt(lines, above.span.start) + 1];
  if (!content || lineIndexAt(lines, above.span.end - 1) !== first - 1) return null;
  const by = content.indent - lines[first]!.indent;
  if (by <= 0 || /[\r\n][ \t]*#/.test(text.slice(pair.span.start, pair.span.end))) return null;
  const moved = [lines[first]!, ...linesWithin(text, pair.span).filter(({ start }) => start > pair.span.start)];
  return moved
    .filter(({ start, end }) => end > start)
    .map(({ start }) => ({ start, end: start, text: " ".repeat(by) }));
}

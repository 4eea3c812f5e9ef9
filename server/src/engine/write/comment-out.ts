// Entries and lines put behind number signs: nothing of them is lost, and YAML passes over them. Decides nothing.

import { lineIndexAt, linesOf, linesWith, linesWithin } from "../profile/lines";
import { type MapNode, type Node, nodeAt, type Pair, type Path, pairOf, type Scalar, type Span } from "../profile/tree";
import { schemaAt } from "../schema/schema";
import { brokenKeyword } from "../schema/text-shape";
import type { Edit } from "./edit";

/** The edits that make comments of the lines of a span; null where they hold more than the span and a comment. */
export function commentedOut(text: string, { start, end }: Span): Edit[] | null {
  const [first, last] = [linesWith(text, [start])[0]!, linesWith(text, [end])[0]!];
  const lead = text.slice(first.start, start);
  if (!/^[ \t-]*$/.test(lead) || !/^[ \t]*(?:#.*)?$/.test(text.slice(end, last.end))) return null;
  // Behind a dash that others need, only what follows it goes.
  const beginning = lead.includes("-") ? start : first.start;
  const others = linesWithin(text, { start, end }).filter((line) => line.start > start);
  return [beginning, ...others.filter((line) => line.start < line.end).map((line) => line.start)].map(commented);
}

/** The same for a pair of a mapping in block form that has others beside it. */
export function commentedOutPair(text: string, map: MapNode, { span }: Pair): Edit[] | null {
  return map.flow || map.pairs.length < 2 ? null : commentedOut(text, span);
}

/** The same for a value with its key or dash, where the mapping or list is whole without it. */
export function commentedOutAt(text: string, root: Node | null, path: Path): Edit[] | null {
  const parent = nodeAt(root, path.slice(0, -1));
  const last = path.at(-1);
  if (parent?.kind === "list" && typeof last === "number") {
    return parent.flow || parent.items.length < 2 ? null : commentedOut(text, parent.items[last]!.span);
  }
  const key = String(last);
  const pair = pairOf(parent, key);
  const isNeeded = schemaAt(path.slice(0, -1))?.required?.includes(key);
  return parent?.kind === "map" && pair && !isNeeded ? commentedOutPair(text, parent, pair) : null;
}

/**
 * The further lines of a plain value put aside: lines that were meant for something else, where the first one alone is
 * what its key takes. Null where it is not, and for other values.
 */
export function furtherLinesOut(text: string, { style, span }: Scalar, path: Path): Edit[] | null {
  const lines = linesWithin(text, span).filter(({ start }) => start > span.start);
  const schema = schemaAt(path);
  if (style !== "plain" || lines.length === 0 || !schema) return null;
  const first = text.slice(span.start, linesWith(text, [span.start])[0]!.end).trim();
  if (brokenKeyword(schema, first) !== null) return null;
  return lines.filter(({ start, end }) => start < end).map(({ start }) => commented(start));
}

/** A line and all that stands below it, as far as it is indented: what begins there would be without a head. */
export function commentedBlock(text: string, start: number): Edit[] {
  const lines = linesOf(text);
  const first = lineIndexAt(lines, start);
  const { indent } = lines[first]!;
  let next = first + 1;
  const isBlank = (line: Span) => text.slice(line.start, line.end).trim() === "";
  while (next < lines.length && (isBlank(lines[next]!) || lines[next]!.indent >= Math.max(indent, 1))) next++;
  return lines
    .slice(first, next)
    .filter((line) => !isBlank(line))
    .map((line) => commented(line.start));
}

export const commented = (start: number): Edit => ({ start, end: start, text: "# " });

// Entries of a profile, and further lines of a value, put behind number signs. Each gives null where it cannot; none decides.

import { lineAt, linesWithin } from "../profile/lines";
import { type MapNode, type Node, nodeAt, type Pair, type Path, pairOf, type Scalar, type Span } from "../profile/tree";
import { schemaAt } from "../schema/schema";
import { brokenKeyword } from "../schema/text-shape";
import { commented } from "../syntax/put-aside";
import type { Edit } from "./edit";

/** The edits that make comments of the lines of a span; null where they hold more than the span and a comment. */
export function commentedOut(text: string, { start, end }: Span): Edit[] | null {
  const [first, last] = [lineAt(text, start), lineAt(text, end)];
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
  const first = text.slice(span.start, lineAt(text, span.start).end).trim();
  if (brokenKeyword(schema, first) !== null) return null;
  return lines.filter(({ start, end }) => start < end).map(({ start }) => commented(start));
}

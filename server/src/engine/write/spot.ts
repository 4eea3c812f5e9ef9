// An entry that a refactoring may change: where its value begins, and how another value is put there with its comment kept.
import { columnAt, lineEndOf, lineIndexAt, linesOf } from "../profile/lines";
import type { Profile } from "../profile/profile";
import { isPair, trailAt } from "../profile/trail";
import { type ListItem, type Node, overlapsAny, type Pair, type Path, type Span } from "../profile/tree";
import type { Edit } from "./edit";
import { indentStepOf } from "./insertion";
import type { TextPlace } from "./text-value";

export interface Spot {
  readonly entry: Pair | ListItem;
  readonly path: Path;
  readonly value: Node | null;
  /** What the entry is a part of. */
  readonly parent: Node;
  /** Behind the colon or the dash. */
  readonly from: number;
  /** Of the key or the dash. */
  readonly column: number;
  /** For a text in place of the value. */
  readonly place: TextPlace;
}

/** The entries that hold all of the span, innermost first: no part of brackets, and nothing doubtful. */
export function spotsAt(profile: Profile, { start, end }: Span): Spot[] {
  const spots: Spot[] = [];
  let parent = profile.root;
  for (const { entry, path } of trailAt(profile.root, start)) {
    const isFlow = (parent?.kind === "map" || parent?.kind === "list") && parent.flow;
    if (!parent || isFlow || entry.span.end < end) break;
    const spot = overlapsAny(profile.doubtful, entry.span) ? null : spotOf(profile.text, entry, path, parent);
    if (spot) spots.unshift(spot);
    parent = entry.value;
  }
  return spots;
}

export function spotOf(text: string, entry: Pair | ListItem, path: Path, parent: Node): Spot | null {
  const { start } = entry.span;
  const from = isPair(entry) ? text.indexOf(":", entry.key.span.end) + 1 : start + 1;
  // A question mark, an anchor or a tag: not how profiles are written.
  if (from === 0 || !/^[ \t]*:$|^-$/.test(text.slice(isPair(entry) ? entry.key.span.end : start, from))) return null;
  const { value } = entry;
  if (value && (value.kind === "alias" || value.anchor || value.tag)) return null;
  const column = columnAt(text, start);
  const indent = column + (isPair(entry) ? indentStepOf(text) : 2);
  const place = { column: column + from + 1 - start, indent, lineEnd: lineEndOf(text) };
  return { entry, path, value, parent, from, column, place };
}

/**
 * Puts a value in place of the spot's; with an empty lead it begins on the next line. One comment beside the key or the value
 * moves along; null where there are others.
 */
export function valueEdit({ text, comments }: Profile, { from, value }: Spot, written: string): Edit | null {
  const lines = linesOf(text);
  const first = lineIndexAt(lines, from);
  const last = lineIndexAt(lines, value ? value.span.end - 1 : from);
  const { end } = lines[last]!;
  const [beside, ...others] = comments.filter(({ span }) => span.start >= from && span.start < end);
  if (others.length > 0) return null;
  if (!beside) return { start: from, end, text: withComment(written, "") };
  const line = lineIndexAt(lines, beside.span.start);
  if (line !== first && line !== last) return null;
  return { start: from, end, text: withComment(written, ` ${text.slice(beside.span.start, beside.span.end)}`) };
}

/** Behind the key of a list, behind the header of a block, else behind the value. */
function withComment(written: string, comment: string): string {
  if (/^[\r\n]/.test(written)) return comment + written;
  const header = /^[|>][-+\d]*/.exec(written)?.[0] ?? written;
  return ` ${header}${comment}${written.slice(header.length)}`;
}

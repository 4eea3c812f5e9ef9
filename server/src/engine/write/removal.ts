// Taking one entry out of a mapping or a list, with its line and never with a comment.

import { isBlankLine, lineIndexAt, linesOf } from "../profile/lines";
import type { Profile } from "../profile/profile";
import { type ListNode, type MapNode, overlaps, pairOf, type Span } from "../profile/tree";
import type { Edit } from "./edit";

/** The edit that removes the entry at an index; null where a comment or the mapping itself would be lost with it. */
export function removeEntry(profile: Profile, parent: MapNode | ListNode, index: number): Edit | null {
  const entry = entriesOf(parent)[index]!.span;
  const edit = withoutEntry(profile.text, parent, index);
  if (!edit) return null;
  const comment = profile.comments.find(({ span }) => overlaps(span, edit));
  if (!comment) return edit;
  // A comment behind the entry stays where it is.
  const isBehind = comment.span.start >= entry.end && !parent.flow;
  return isBehind ? { start: entry.start, end: comment.span.start, text: "" } : null;
}

/** The same for an entry that is taken elsewhere with its comments; null where the mapping itself would be lost. */
export function withoutEntry(text: string, parent: MapNode | ListNode, index: number): Edit | null {
  const entries = entriesOf(parent);
  return parent.flow ? outOfFlow(entries, index) : outOfBlock(text, entries, index);
}

const entriesOf = (parent: MapNode | ListNode): readonly { readonly span: Span }[] =>
  parent.kind === "map" ? parent.pairs : parent.items;

/** The edit that removes an item of a list at the root, and with its only item the list's key. */
export function removeItem(profile: Profile, key: string, index: number): Edit | null {
  const { root } = profile;
  const pair = pairOf(root, key);
  if (root?.kind !== "map" || pair?.value?.kind !== "list") return null;
  const { value: list } = pair;
  return list.items.length === 1
    ? removeEntry(profile, root, root.pairs.indexOf(pair))
    : removeEntry(profile, list, index);
}

function outOfFlow(entries: readonly { readonly span: Span }[], index: number): Edit {
  const { start, end } = entries[index]!.span;
  const next = entries[index + 1];
  if (next) return { start, end: next.span.start, text: "" };
  return { start: entries[index - 1]?.span.end ?? start, end, text: "" };
}

function outOfBlock(text: string, entries: readonly { readonly span: Span }[], index: number): Edit | null {
  const lines = linesOf(text);
  const { span } = entries[index]!;
  const first = lineIndexAt(lines, span.start);
  const last = lineIndexAt(lines, span.end - 1);
  if (text.slice(lines[first]!.start, span.start).trim() !== "") {
    // It begins behind a dash that the next entry needs.
    const next = entries[index + 1];
    return next ? { start: span.start, end: next.span.start, text: "" } : null;
  }
  if (entries.length === 1) return null;
  let after = last + 1;
  const isApart = first > 0 && isBlankLine(text, lines[first - 1]!);
  if (isApart && after < lines.length - 1 && isBlankLine(text, lines[after]!)) after++;
  const start = first === 0 && text.startsWith("\ufeff") ? 1 : lines[first]!.start;
  if (after < lines.length) return { start, end: lines[after]!.start, text: "" };
  return { start: first > 0 ? lines[first - 1]!.end : 0, end: lines[last]!.end, text: "" };
}

/** The edit that deletes the lines of a span with their line end; null where anything else is on them. */
export function withoutLines(text: string, { start, end }: Span): Edit | null {
  const lines = linesOf(text);
  const [first, last] = [lineIndexAt(lines, start), lineIndexAt(lines, end)];
  const outside = text.slice(lines[first]!.start, start) + text.slice(end, lines[last]!.end);
  if (outside.trim() !== "") return null;
  const next = lines[last + 1];
  if (next) return { start: lines[first]!.start, end: next.start, text: "" };
  return { start: lines[first - 1]?.end ?? lines[first]!.start, end: lines[last]!.end, text: "" };
}

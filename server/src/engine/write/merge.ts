// Two values of one key made one: the second's entries below those of the first, its text as a further paragraph. Edits only, and
// null where the two do not go together or a comment would be lost.
import {
  columnAt,
  isBlankLine,
  isOneLine,
  type Line,
  lineAt,
  lineEndOf,
  lineIndexAt,
  linesOf,
  linesWithin,
  trimmed,
} from "../profile/lines";
import type { Profile } from "../profile/profile";
import {
  type ListNode,
  type MapNode,
  overlaps,
  overlapsAny,
  type Pair,
  type Path,
  type Scalar,
  type Span,
} from "../profile/tree";
import { isProsePath } from "../schema/prose";
import { allows, schemaAt } from "../schema/schema";
import { fold } from "../syntax/repair";
import type { Edit } from "./edit";
import { indentStepOf } from "./insertion";
import { removeEntry, withoutEntry } from "./removal";
import { textToList } from "./reshape";
import { flowText, plainOrQuoted } from "./restyle";
import { isUnwritten } from "./skeleton";
import { type Spot, spotOf, valueEdit } from "./spot";
import { foldedBlock, literalBlock, textValue } from "./text-value";

type Edits = readonly Edit[] | null;

/** The value of `second` joined to that of `first`, which has the key at `path`, and `second` taken out. */
export function merged(profile: Profile, map: MapNode, first: Pair, second: Pair, path: Path): Edits {
  const edits = joinedValues(profile, map, first, second, path);
  const notes = notesAbove(profile, second);
  if (!edits || !notes) return edits;
  const { text } = profile;
  const at = lineAt(text, first.key.span.start).start;
  const removed = edits.at(-1)!;
  // What is taken out last may begin at the line end in front of its line.
  const end = Math.min(notes.end, removed.start);
  // Of the empty lines around all of it one is enough.
  const gap = lineAt(text, Math.max(0, notes.start - 1));
  const isApart = notes.start > 0 && isBlankLine(text, gap) && isBlankLine(text, lineAt(text, removed.end));
  return [
    { start: at, end: at, text: text.slice(notes.start, notes.end) },
    ...edits.slice(0, -1),
    { start: isApart ? gap.start : notes.start, end, text: "" },
    removed,
  ];
}

/** The comments right above a key: whole lines in its column. */
function notesAbove({ text }: Profile, { key }: Pair): Span | null {
  const lines = linesOf(text);
  const own = lineIndexAt(lines, key.span.start);
  const { start: end, indent } = lines[own]!;
  let first = own;
  const isNote = ({ start, indent: column }: Line) => column === indent && text[start + column] === "#";
  while (first > 0 && isNote(lines[first - 1]!)) first--;
  return first < own && end + indent === key.span.start ? { start: lines[first]!.start, end } : null;
}

function joinedValues(profile: Profile, map: MapNode, first: Pair, second: Pair, path: Path): Edits {
  const isDoubtful = [first, second].some(({ span }) => overlapsAny(profile.doubtful, span));
  const [into, from] = [spotOf(profile.text, first, path, map), spotOf(profile.text, second, path, map)];
  if (map.flow || isDoubtful || !into || !from) return null;
  const index = map.pairs.indexOf(second);
  if (isUnwritten(second.value)) return alone(removeEntry(profile, map, index));
  const [a, b] = [first.value, second.value];
  if (isUnwritten(a)) return inItsPlace(profile, map, into, from, index);
  if (a?.kind === "map" && b?.kind === "map") return entriesMoved(profile, map, a, b, index);
  if (a?.kind === "scalar" && b?.kind === "scalar") {
    const written = isProsePath(path) ? joinedText(profile, into, a, b) : null;
    const removed = removeEntry(profile, map, index);
    return written && removed && [written, removed];
  }
  return allows(schemaAt(path, profile.format), "array") ? listed(profile, map, first, second, index) : null;
}

const alone = (edit: Edit | null): Edits => edit && [edit];

/** What nobody has written yet makes room for what somebody has. */
function inItsPlace({ text, comments }: Profile, map: MapNode, into: Spot, from: Spot, index: number): Edits {
  const start = into.from;
  const { end } = lineAt(text, into.entry.span.end);
  const removed = withoutEntry(text, map, index);
  if (!removed || comments.some(({ span }) => overlaps(span, { start, end }))) return null;
  return [{ start, end, text: text.slice(from.from, lineAt(text, from.entry.span.end).end) }, removed];
}

/** A further paragraph; what goes on in lower case, behind a text without a stop, is the rest of its sentence. */
function joinedText(profile: Profile, { place, ...spot }: Spot, a: Scalar, b: Scalar): Edit | null {
  if (typeof a.value !== "string" || typeof b.value !== "string") return null;
  const [before, after] = [a, b].map(({ style, text }) => (style === "plain" ? fold(text) : text).trim()) as [
    string,
    string,
  ];
  const goesOn = /^\p{Ll}/u.test(after) && !/[.!?…]["'”’)\]]*$/.test(before);
  if (a.style === "folded") return belowText(profile, a, after, goesOn);
  if (a.style === "literal") {
    const written = literalBlock(before + (goesOn ? "\n" : "\n\n") + after, place);
    return written === null ? null : valueEdit(profile, { ...spot, place }, written);
  }
  const written = goesOn ? textValue(`${before} ${after}`, a.style, place) : foldedBlock(`${before}\n${after}`, place);
  return written === null ? null : valueEdit(profile, { ...spot, place }, written);
}

/** Lines below those that are there, which stay as the author broke them. */
function belowText({ text }: Profile, { span }: Scalar, added: string, goesOn: boolean): Edit | null {
  const first = linesWithin(text, span).find(({ start, end }) => start > span.start && end > start);
  const lineEnd = lineEndOf(text);
  const block = first && foldedBlock(added, { column: first.indent, indent: first.indent, lineEnd });
  const { end } = lineAt(text, span.end);
  return block ? { start: end, end, text: (goesOn ? "" : lineEnd) + block.slice(block.indexOf(lineEnd)) } : null;
}

/** Both as one list; a text becomes an entry of it. */
function listed(profile: Profile, map: MapNode, first: Pair, second: Pair, index: number): Edits {
  const { text } = profile;
  const [a, b] = [first.value!, second.value!];
  if (a.kind === "list") {
    if (a.flow) return intoBrackets(profile, map, a, second, index);
    if (b.kind === "list" && !b.flow) return entriesMoved(profile, map, a, b, index);
    return entriesWritten(profile, map, second, index, { end: a.span.end, column: columnAt(text, a.span.start) }, []);
  }
  const head = textToList(profile, first, false);
  if (!head) return null;
  const column = columnAt(text, first.key.span.start) + indentStepOf(text);
  if (b.kind === "list" && !b.flow) return entriesMoved(profile, map, { span: a.span, column }, b, index, head);
  return entriesWritten(profile, map, second, index, { end: a.span.end, column }, head);
}

interface Above {
  readonly span: { readonly start: number; readonly end: number };
  /** Where the entries' dashes or keys stand, where that is not the span's own column. */
  readonly column?: number;
}

/** The lines of the second's entries, with their comments, below those of the first. */
function entriesMoved(
  profile: Profile,
  map: MapNode,
  { span, column = columnAt(profile.text, span.start) }: Above,
  second: ListNode | MapNode,
  index: number,
  head: readonly Edit[] = [],
): Edits {
  const { text, comments } = profile;
  const { key, span: extent } = map.pairs[index]!;
  const removed = withoutEntry(text, map, index);
  const keyLine = lineAt(text, key.span.start);
  const own = columnAt(text, second.span.start);
  if (!removed || second.flow || second.span.start < keyLine.end || keyLine.start + keyLine.indent < key.span.start)
    return null;
  const beside = comments.find(({ span: { start } }) => start > key.span.end && start < keyLine.end);
  const lines = linesWithin(text, { start: keyLine.end, end: extent.end }).map(({ start, end }) => {
    const line = text.slice(start, end);
    if (line.trim() === "") return "";
    return column >= own ? " ".repeat(column - own) + line : line.slice(Math.min(own - column, line.search(/\S/)));
  });
  if (beside) lines.unshift(" ".repeat(column) + text.slice(beside.span.start, beside.span.end));
  const { end } = lineAt(text, span.end);
  const lineEnd = lineEndOf(text);
  return [...head, { start: end, end, text: lines.map((line) => lineEnd + line).join("") }, removed];
}

/** A text, or the entries between brackets, as entries on lines of their own. */
function entriesWritten(
  profile: Profile,
  map: MapNode,
  { value, span }: Pair,
  index: number,
  { end: last, column }: { readonly end: number; readonly column: number },
  head: readonly Edit[],
): Edits {
  const { text, comments } = profile;
  const removed = removeEntry(profile, map, index);
  if (!removed || comments.some((one) => overlaps(one.span, span))) return null;
  const lineEnd = lineEndOf(text);
  const place = { column: column + 2, indent: column + 2, lineEnd };
  const values = value?.kind === "list" ? value.items.map((item) => item.value) : [value];
  const entries = values.map((entry) => {
    if (entry?.kind !== "scalar" || typeof entry.value !== "string") return flowText(entry);
    return textValue(entry.style === "plain" ? fold(entry.text) : trimmed(entry.text), entry.style, place);
  });
  const { end } = lineAt(text, last);
  const lines = entries.map((entry) => `${lineEnd}${" ".repeat(column)}- ${entry}`);
  return [...head, { start: end, end, text: lines.join("") }, removed];
}

/** Behind the last entry of a list in brackets. */
function intoBrackets(profile: Profile, map: MapNode, list: ListNode, { value, span }: Pair, index: number): Edits {
  const removed = removeEntry(profile, map, index);
  const last = list.items.at(-1);
  const values = value?.kind === "list" ? value.items.map((item) => item.value) : [value];
  const hasComment = profile.comments.some((one) => overlaps(one.span, span));
  if (!removed || !last || hasComment || !isOneLine(profile.text, list.span)) return null;
  const entries = values.map((entry) =>
    entry?.kind === "scalar" && entry.style === "plain" ? plainOrQuoted(fold(entry.text), true) : flowText(entry),
  );
  return [{ start: last.span.end, end: last.span.end, text: entries.map((entry) => `, ${entry}`).join("") }, removed];
}

// Reading a text that differs little from one read before: the entries and list items outside the change are taken over,
// moved. Only for texts that read without a fault; everything else is left to the full reading.
import { type Composed, compose } from "./compose";
import {
  type Comment,
  hull,
  type ListItem,
  type ListNode,
  type MapNode,
  type Node,
  type Pair,
  type Scalar,
  type Span,
} from "./tree";

/** A text with what was read from it, without a fault, an alias or a further document. */
export interface CleanReading {
  readonly text: string;
  readonly root: MapNode;
  readonly comments: readonly Comment[];
}

/**
 * What `compose` would read from `text`, or null where it has to be asked.
 *
 * In a block mapping at column 0 every line that begins with a key's first letter begins a new entry: no value
 * reaches past such a line. So entries before and after the change are read alike with and without it, as long as
 * the text between them is by itself a block mapping without a fault. The same holds inside an entry for the items of a
 * block list and the lines that begin with their dashes.
 */
export function composeChange(text: string, before: CleanReading): Composed | null {
  const { pairs } = before.root;
  if (!pairs.every((pair) => isEntryStart(before.text, pair))) return null;
  const change = changeBetween(before.text, text);
  const entries = unchangedAround(change, pairs.map(startOf), before.text.length);
  const reread = rereadItems(text, before, change, entries) ?? rereadEntries(text, change, entries);
  if (!reread) return null;
  const after = pairs.slice(entries.resumed).map((pair) => movedPair(pair, change.shift));
  const all = [...pairs.slice(0, entries.kept), ...reread.pairs, ...after];
  if (all.length === 0) return null;
  return {
    root: { kind: "map", flow: false, span: hull(all), pairs: all },
    comments: [
      ...before.comments.filter((comment) => comment.span.start < reread.from),
      ...reread.comments,
      ...before.comments
        .filter((comment) => comment.span.start >= reread.to)
        .map((comment) => ({ span: moved(comment.span, change.shift) })),
    ],
    errors: [],
    furtherDocuments: [],
    tooDeep: null,
    aliases: [],
  };
}

/** Where two texts differ: before `prefix`, and in the older text from `suffix` on, they are the same. */
interface Change {
  readonly prefix: number;
  readonly suffix: number;
  /** By how much the text behind it has moved. */
  readonly shift: number;
}

function changeBetween(before: string, text: string): Change {
  const prefix = commonPrefix(text, before);
  return { prefix, suffix: before.length - commonSuffix(text, before, prefix), shift: text.length - before.length };
}

/** Which parts of the older text a change leaves alone: those before `kept` and from `resumed` on, and what is between. */
interface Unchanged {
  readonly kept: number;
  readonly resumed: number;
  readonly from: number;
  readonly to: number;
}

/** Part `i` reaches from `starts[i]` to where the next one starts; both have to lie outside of the change. */
function unchangedAround({ prefix, suffix }: Change, starts: readonly number[], end: number): Unchanged {
  let kept = 0;
  while (kept < starts.length && starts[kept]! < prefix) kept++;
  kept = Math.max(0, kept - 1);
  let resumed = starts.length;
  while (resumed > kept && starts[resumed - 1]! > suffix) resumed--;
  return { kept, resumed, from: starts[kept] ?? 0, to: starts[resumed] ?? end };
}

/** The entries that were read anew, from a stretch of the older text. */
interface Reread {
  readonly from: number;
  readonly to: number;
  readonly pairs: readonly Pair[];
  readonly comments: readonly Comment[];
}

function rereadEntries(text: string, { shift }: Change, { kept, from: start, to }: Unchanged): Reread | null {
  // What stands before the first entry belongs to it.
  const from = kept === 0 ? 0 : start;
  const read = composePart(text, from, to + shift);
  if (!read) return null;
  const { root, comments } = read;
  const pairs = root?.kind === "map" ? root.pairs : [];
  const isMapping = root === null || (isBlock(root, "map") && pairs.every((pair) => isEntryStart(text, pair)));
  return isMapping ? { from, to, pairs, comments } : null;
}

/** Where the change lies within the items of one entry: that entry, of which only these are read anew. */
function rereadItems(text: string, before: CleanReading, change: Change, entries: Unchanged): Reread | null {
  const pair = before.root.pairs[entries.kept];
  const list = pair?.value;
  if (!pair || entries.resumed !== entries.kept + 1 || list?.kind !== "list" || !isBlock(list, "list")) return null;
  const column = commonColumn(before.text, list);
  if (column === null) return null;
  const starts = list.items.map(({ span }) => span.start - column);
  if (starts[0]! >= change.prefix) return null;
  const { kept, resumed, from, to } = unchangedAround(change, starts, entries.to);
  const read = composePart(text, from, to + change.shift);
  if (read?.root?.kind !== "list" || !isBlock(read.root, "list")) return null;
  if (commonColumn(text, read.root) !== column) return null;
  const after = list.items.slice(resumed).map((item) => movedItem(item, change.shift));
  const items = [...list.items.slice(0, kept), ...read.root.items, ...after];
  const value: ListNode = { ...list, span: hull(items), items };
  return {
    from,
    to,
    pairs: [{ key: pair.key, value, span: { start: pair.span.start, end: value.span.end } }],
    comments: read.comments,
  };
}

/** A stretch of the text read by itself; null where it has a fault, or holds what belongs to whole documents. */
function composePart(text: string, from: number, to: number): Composed | null {
  if (from > to) return null;
  const part = text.slice(from, to);
  if (/^(?:---|\.\.\.|%|\?|\ufeff)/m.test(part)) return null;
  const read = compose(part, { at: (offset) => from + offset, original: text, opaque: new Map() });
  const { errors, furtherDocuments, tooDeep, aliases } = read;
  const isClean = errors.length + furtherDocuments.length + aliases.length === 0 && tooDeep === null;
  return isClean ? read : null;
}

const startOf = (pair: Pair): number => pair.key.span.start;

const isBlock = (node: Node, kind: "map" | "list"): boolean =>
  node.kind === kind && !node.flow && !node.anchor && !node.tag;

/** Is the entry's key at column 0, with a first letter that nothing but a key can begin with? */
function isEntryStart(text: string, { key }: Pair): boolean {
  const { start } = key.span;
  return (start === 0 || isLineEnd(text, start - 1)) && /[A-Za-z0-9_]/.test(text.charAt(start));
}

/** The column of all dashes, where each is the first thing on its line; null for any other list. */
function commonColumn(text: string, { items }: ListNode): number | null {
  const columns = new Set(items.map((item) => columnOf(text, item)));
  const [column = -1] = columns;
  return columns.size === 1 && column >= 0 ? column : null;
}

/** -1 where more than spaces is before the dash on its line, or there is none. */
function columnOf(text: string, { span: { start } }: ListItem): number {
  let line = start;
  while (line > 0 && text[line - 1] === " ") line--;
  return text[start] === "-" && (line === 0 || isLineEnd(text, line - 1)) ? start - line : -1;
}

const isLineEnd = (text: string, offset: number): boolean => text[offset] === "\n" || text[offset] === "\r";

/** So much is compared at once, which is much faster than one by one. */
const STRETCH = 4096;

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length + STRETCH <= most && a.slice(length, length + STRETCH) === b.slice(length, length + STRETCH))
    length += STRETCH;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  const end = (text: string, length: number) => text.slice(text.length - length - STRETCH, text.length - length);
  let length = 0;
  while (length + STRETCH <= most && end(a, length) === end(b, length)) length += STRETCH;
  while (length < most && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length++;
  return length;
}

const moved = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });

function movedPair(pair: Pair, by: number): Pair {
  if (by === 0) return pair;
  const key: Scalar = { ...pair.key, span: moved(pair.key.span, by) };
  return { key, value: pair.value && movedNode(pair.value, by), span: moved(pair.span, by) };
}

function movedNode(node: Node, by: number): Node {
  const span = moved(node.span, by);
  if (node.kind === "map") return { ...node, span, pairs: node.pairs.map((pair) => movedPair(pair, by)) };
  if (node.kind === "list") return { ...node, span, items: node.items.map((item) => movedItem(item, by)) };
  return { ...node, span };
}

function movedItem(item: ListItem, by: number): ListItem {
  return { value: item.value && movedNode(item.value, by), span: moved(item.span, by) };
}

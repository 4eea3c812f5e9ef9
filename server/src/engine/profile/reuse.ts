// Reading a text that differs little from one read before: the root entries outside the change are taken over, moved.
// Only for texts that read without a fault; everything else is left to the full reading.
import { type Composed, compose } from "./compose";
import type { Comment, ListItem, MapNode, Node, Pair, Scalar, Span } from "./tree";

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
 * the text between them is by itself a block mapping without a fault.
 */
export function composeChange(text: string, before: CleanReading): Composed | null {
  const { pairs } = before.root;
  if (!pairs.every((pair) => isEntryStart(before.text, pair))) return null;
  const prefix = commonPrefix(text, before.text);
  const suffix = commonSuffix(text, before.text, prefix);
  const shift = text.length - before.text.length;

  // Entry `i` ends where entry `i + 1` begins; both beginnings have to lie outside the change.
  let kept = 0;
  while (kept < pairs.length && startOf(pairs[kept]) < prefix) kept++;
  kept = Math.max(0, kept - 1);
  let resumed = pairs.length;
  const suffixStart = before.text.length - suffix;
  while (resumed > kept && startOf(pairs[resumed - 1]) > suffixStart) resumed--;

  const from = kept === 0 ? 0 : startOf(pairs[kept]);
  const oldTo = resumed < pairs.length ? startOf(pairs[resumed]) : before.text.length;
  const to = oldTo + shift;
  const middle = text.slice(from, to);
  if (from > to || /^(?:---|\.\.\.|%|\?|\ufeff)/m.test(middle)) return null;
  const read = compose(middle, { at: (offset) => from + offset, original: text, opaque: new Map() });
  if (!isCleanMapping(read, text)) return null;

  const middlePairs = read.root?.kind === "map" ? read.root.pairs : [];
  const all = [...pairs.slice(0, kept), ...middlePairs, ...pairs.slice(resumed).map((pair) => movedPair(pair, shift))];
  if (all.length === 0) return null;
  const span = { start: startOf(all[0]), end: all.at(-1)!.span.end };
  return {
    root: { kind: "map", flow: false, span, pairs: all },
    comments: [
      ...before.comments.filter((comment) => comment.span.start < from),
      ...read.comments,
      ...before.comments
        .filter((comment) => comment.span.start >= oldTo)
        .map((comment) => ({ span: moved(comment.span, shift) })),
    ],
    errors: [],
    furtherDocuments: [],
    tooDeep: null,
    aliases: [],
  };
}

const startOf = (pair: Pair | undefined): number => pair?.key.span.start ?? 0;

/** Is the entry's key at column 0, with a first letter that nothing but a key can begin with? */
function isEntryStart(text: string, { key }: Pair): boolean {
  const { start } = key.span;
  return (start === 0 || /[\r\n]/.test(text.charAt(start - 1))) && /[A-Za-z0-9_]/.test(text.charAt(start));
}

/** The whole of it is a mapping at column 0, or nothing but comments. */
function isCleanMapping({ root, errors, furtherDocuments, tooDeep, aliases }: Composed, text: string): boolean {
  if (errors.length > 0 || furtherDocuments.length > 0 || tooDeep !== null || aliases.length > 0) return false;
  if (root === null) return true;
  return (
    root.kind === "map" &&
    !root.flow &&
    !root.anchor &&
    !root.tag &&
    root.pairs.every((pair) => isEntryStart(text, pair))
  );
}

function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let length = 0;
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++;
  return length;
}

function commonSuffix(a: string, b: string, prefix: number): number {
  const most = Math.min(a.length, b.length) - prefix;
  let length = 0;
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

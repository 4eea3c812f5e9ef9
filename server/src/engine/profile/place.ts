// Where a complaint about a value is shown: one line of text that says enough. No judgement about the value.
import { trimmedSpan } from "./lines";
import { type Node, nodeAt, type Pair, type Path, pairOf, type Span } from "./tree";

/** The part of a span on its first line. */
export function firstLine(text: string, span: Span): Span {
  const lineEnd = text.slice(span.start, span.end).search(/[\r\n]/);
  return lineEnd < 0 ? span : trimmedSpan(text, { start: span.start, end: span.start + Math.max(1, lineEnd) });
}

/** The title line, or the file's first content line; below the root the first line of what lacks the key. */
export function parentSpan(text: string, root: Node, path: Path): Span {
  if (path.length > 0) return markSpan(text, root, path);
  const pair = pairOf(root, "title") ?? (root.kind === "map" ? root.pairs[0] : undefined);
  return firstLine(text, (pair ?? root).span);
}

/** The value on one line, else its key, else the item's first line. */
export function markSpan(text: string, root: Node, path: Path): Span {
  const node = nodeAt(root, path);
  const isShort = node?.kind === "scalar" && node.style !== "literal" && node.style !== "folded";
  if (isShort) return firstLine(text, node.span);
  return pairAt(root, path)?.key.span ?? entrySpan(text, root, path);
}

/** A key with its value, or a list item with its dash, on its first line. */
export function entrySpan(text: string, root: Node, path: Path): Span {
  const parent = nodeAt(root, path.slice(0, -1));
  const item = parent?.kind === "list" ? parent.items[path.at(-1) as number] : undefined;
  return firstLine(text, (pairAt(root, path) ?? item ?? root).span);
}

function pairAt(root: Node, path: Path): Pair | undefined {
  const last = path.at(-1);
  return typeof last === "string" ? pairOf(nodeAt(root, path.slice(0, -1)), last) : undefined;
}

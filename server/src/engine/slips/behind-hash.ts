// Text that stands behind a `#`, where YAML sees a comment and readers see nothing. Where it matters, not what to do.

import { trimmedSpan } from "../profile/lines";
import { type Node, nodeAt, type Path, type Span } from "../profile/tree";
import { isReaderPath } from "../schema/prose";
import { skipGaps } from "../syntax/entry";

/** A pair or a list item. */
export interface Holder {
  readonly value: Node | null;
  readonly span: Span;
}

/** The comment right after a plain value that readers see, or in its place, where the sign is followed by text at once. */
export function textBehindHash(text: string, { value, span }: Holder, path: Path): Span | null {
  if (!isReaderPath(path) || (value && !(value.kind === "scalar" && value.style === "plain"))) return null;
  const lineEnd = text.slice(span.end).search(/[\r\n]/);
  const end = lineEnd < 0 ? text.length : span.end + lineEnd;
  const start = skipGaps(text, span.end, end);
  if (start === span.end || text[start] !== "#" || !/\S/.test(text[start + 1] ?? " ")) return null;
  return trimmedSpan(text, { start, end });
}

/** Nothing is written at a path but text behind a `#`: what seems empty there is not. */
export function isOnlyBehindHash(text: string, root: Node | null, path: Path): boolean {
  const parent = nodeAt(root, path.slice(0, -1));
  const last = path.at(-1);
  const holder =
    parent?.kind === "map"
      ? parent.pairs.findLast(({ key }) => key.text === last)
      : parent?.kind === "list" && !parent.flow
        ? parent.items[Number(last)]
        : undefined;
  return holder !== undefined && holder.value === null && textBehindHash(text, holder, path) !== null;
}

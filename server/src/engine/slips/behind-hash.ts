// Text that stands behind a `#`, where YAML sees a comment and readers see nothing. Where it matters, not what to do.

import { lineAt, trimmedSpan } from "../profile/lines";
import { type Node, nodeAt, type Path, type Span } from "../profile/tree";
import { isPhrasePath, isProsePath, isReaderPath } from "../schema/prose";
import { skipGaps } from "../syntax/entry";

/** A pair or a list item. */
export interface Holder {
  readonly value: Node | null;
  readonly span: Span;
}

/** The comment right after a plain value that readers see, or in its place, where the sign is followed by text at once. */
export function textBehindHash(text: string, { value, span }: Holder, path: Path): Span | null {
  if (!isReaderPath(path) || (value && !isPlain(value))) return null;
  const comment = commentBeside(text, span.end);
  return comment && /\S/.test(text[comment.start + 1] ?? " ") ? comment : null;
}

/** The comment right after plain running text or a phrase, with a blank behind its sign: a note, or more of the text. */
export function noteBehindText(text: string, { value, span }: Holder, path: Path): Span | null {
  if (!(isProsePath(path) || isPhrasePath(path)) || !value || !isPlain(value)) return null;
  const comment = commentBeside(text, span.end);
  return comment && /^#[ \t]+[\p{L}\p{N}]/u.test(text.slice(comment.start, comment.end)) ? comment : null;
}

const isPlain = (node: Node): boolean => node.kind === "scalar" && node.style === "plain";

/** Behind blanks, to the end of the line. */
function commentBeside(text: string, offset: number): Span | null {
  const { end } = lineAt(text, offset);
  const start = skipGaps(text, offset, end);
  return start === offset || text[start] !== "#" ? null : trimmedSpan(text, { start, end });
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

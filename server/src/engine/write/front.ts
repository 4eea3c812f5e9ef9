// Edits that change how a plain value begins: where YAML would read its new beginning as a mark of its own, the value gets quotes.
import type { Scalar } from "../profile/tree";
import { fold } from "../syntax/repair";
import { applyEdits, type Edit } from "./edit";
import { isPlainSafe, quoted } from "./write";

/** `edits` lie within the value. */
export function withReadableFront(source: string, { style, span }: Scalar, edits: readonly Edit[]): readonly Edit[] {
  if (style !== "plain") return edits;
  const moved = edits.map(({ start, end, text }) => ({ start: start - span.start, end: end - span.start, text }));
  const value = fold(applyEdits(source.slice(span.start, span.end), moved));
  return /^[-?:,[\]{}#&*!|>'"%@`]/.test(value) && !isPlainSafe(value) ? [{ ...span, text: quoted(value) }] : edits;
}

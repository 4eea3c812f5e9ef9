// Values in the style of what they stand in for: a tree as flow YAML, a scalar in another's quotes.
import type { Node, Scalar } from "../profile/tree";
import type { Edit } from "./edit";
import { isPlainSafe, quoted, singleQuoted } from "./write";

/** A tree as flow YAML on one line, every text in quotes. */
export function flowText(node: Node | null): string {
  if (!node || node.kind === "alias") return "null";
  if (node.kind === "scalar") return typeof node.value === "string" ? quoted(node.value) : node.text;
  if (node.kind === "list") return `[${node.items.map(({ value }) => flowText(value)).join(", ")}]`;
  return `{${node.pairs.map(({ key, value }) => `${quoted(key.text)}: ${flowText(value)}`).join(", ")}}`;
}

/** A text in place of a scalar, in that scalar's quotes where they fit. */
export function inStyleOf(node: Scalar, value: string, isFlow: boolean): string {
  if (node.style === "plain" && fitsPlain(value, isFlow)) return value;
  if (node.style === "single") return singleQuoted(value);
  return quoted(value);
}

/** The edit that writes a text over a scalar, in that scalar's quotes. The comment beside the head of a block stays beside the text. */
export function overScalar(source: string, node: Scalar, value: string, isFlow: boolean): Edit {
  const { style, span } = node;
  const isBlock = style === "literal" || style === "folded";
  const comment = isBlock ? (/^\S+([ \t]+#[^\r\n]*)/.exec(source.slice(span.start, span.end))?.[1] ?? "") : "";
  return { ...span, text: inStyleOf(node, value, isFlow) + comment };
}

/** A text without quotes where YAML reads that as the very text; dates are. */
export const plainOrQuoted = (value: string, isFlow = false): string =>
  fitsPlain(value, isFlow) ? value : quoted(value);

const fitsPlain = (value: string, isFlow: boolean): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) || (isPlainSafe(value) && !(isFlow && /[,:[\]{}]/.test(value)));

// Any value of a profile as JSON knows values. What JSON has no form for stays as it is written.
import type { Node } from "../profile/tree";

export function plainValue(node: Node | null): unknown {
  if (!node) return null;
  if (node.kind === "list") return node.items.map(({ value }) => plainValue(value));
  // Not by assignment: a key may have any name.
  if (node.kind === "map") return Object.fromEntries(node.pairs.map(({ key, value }) => [key.text, plainValue(value)]));
  if (node.kind === "alias") return `*${node.name}`;
  const { value, text } = node;
  return typeof value === "bigint" || (typeof value === "number" && !Number.isFinite(value)) ? text : value;
}

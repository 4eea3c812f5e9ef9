// The plain value of a tree, for the schema's validator: strings trimmed, safe against `__proto__`, no recursion trouble.
import type { Node } from "./tree";

export type PlainValue = string | number | boolean | bigint | null | PlainValue[] | { [key: string]: PlainValue };

/**
 * An alias counts as nothing: the format has none, and the `alias` rule speaks of it. Of equal keys the last wins.
 * With `asWords`, numbers and the like count as the words that the author wrote.
 */
export function plainValue(node: Node | null, asWords = false): PlainValue {
  if (!node || node.kind === "alias") return null;
  if (node.kind === "scalar") {
    if (asWords && node.value !== null) return node.text.trim();
    return typeof node.value === "string" ? node.value.trim() : node.value;
  }
  if (node.kind === "list") return node.items.map((item) => plainValue(item.value, asWords));
  const object: { [key: string]: PlainValue } = Object.create(null);
  for (const pair of node.pairs) object[pair.key.text] = plainValue(pair.value, asWords);
  return object;
}

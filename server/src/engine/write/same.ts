// Do two readings say the same: equal values under equal keys, in any order, and the same comments? Layout does not count.
import type { Profile } from "../profile/profile";
import type { Node } from "../profile/tree";

export function saysTheSame(before: Profile, after: Profile): boolean {
  const comments = ({ text, comments: all }: Profile) => all.map(({ span }) => text.slice(span.start, span.end)).sort();
  return isEqual(contentOf(before.root), contentOf(after.root)) && isEqual(comments(before), comments(after));
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The value to the last blank, the keys of mappings sorted. */
function contentOf(node: Node | null): unknown {
  if (!node || node.kind === "alias") return node && ["alias", node.name];
  if (node.kind === "scalar") return typeof node.value === "string" ? node.value : [typeof node.value, node.text];
  if (node.kind === "list") return ["list", ...node.items.map(({ value }) => contentOf(value))];
  const entries = node.pairs.map(({ key, value }) => [key.text, contentOf(value)] as const);
  return ["map", ...entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))];
}

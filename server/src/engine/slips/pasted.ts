// A second profile pasted behind the first in one text: where it begins. Judged by the root's keys alone.

import type { MapNode, Node } from "../profile/tree";
import { ROOT_KEYS } from "../schema/schema";

/** So many keys of the format come again before it is a profile rather than a slip. */
const ENOUGH = 4;

const known = new WeakMap<MapNode, number>();

/** The index of the root's pair that begins a second profile; -1 where there is none. */
export function pastedAt(root: Node | null): number {
  if (root?.kind !== "map") return -1;
  let index = known.get(root);
  if (index === undefined) {
    index = find(root);
    known.set(root, index);
  }
  return index;
}

/** From the first repeated key on nearly every key is a repeated one, each once at first, the title among them. */
function find({ pairs }: MapNode): number {
  const seen = new Set<string>();
  let start = 0;
  while (start < pairs.length && !seen.has(pairs[start]!.key.text)) seen.add(pairs[start++]!.key.text);
  const again = new Set<string>();
  for (const { key } of pairs.slice(start)) {
    if (again.has(key.text)) break;
    if (ROOT_KEYS.includes(key.text)) again.add(key.text);
  }
  const repeated = [...again].filter((key) => seen.has(key)).length;
  const isProfile = again.has("title") && repeated >= ENOUGH && repeated * 2 > again.size;
  return isProfile ? start : -1;
}

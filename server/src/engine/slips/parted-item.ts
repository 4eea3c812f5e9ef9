// One entry of a list that was written as two: a dash too many, or a key that fell back to the root. Finds, changes nothing.

import { keysOf, type ListItem, type MapNode, type Node, type Pair, type Path } from "../profile/tree";
import { schemaAt } from "../schema/schema";

/** A list item that continues the one before it. */
export interface PartedItem {
  /** Path of the item whose dash is too many; the entry begins at the index before. */
  readonly path: Path;
  readonly item: ListItem;
}

/** A key at the root that belongs to the last item of the list above it. */
export interface OutdentedKey {
  /** Path of the item that lacks it. */
  readonly path: Path;
  readonly map: MapNode;
  readonly pair: Pair;
}

/** What makes an entry complete: the schema's required keys, and for a comparison the name of the other occupation. */
function isComplete(list: string, has: (key: string) => boolean): boolean {
  const required = schemaAt([list, 0])?.required ?? [];
  const isNamed = list !== "comparison" || has("id") || has("title");
  return isNamed && required.every(has);
}

const isWhole = (list: string, map: MapNode): boolean =>
  isComplete(list, (key) => map.pairs.some((pair) => pair.key.text === key));

const partedItemsOf = new WeakMap<Node, readonly PartedItem[]>();

/** Of two neighbours that share no key and of which one at least is incomplete, but both together are not. */
export function partedItems(root: Node | null): readonly PartedItem[] {
  if (!root) return [];
  let found = partedItemsOf.get(root);
  if (!found) {
    found = root.kind === "map" ? root.pairs.flatMap(partedIn) : [];
    partedItemsOf.set(root, found);
  }
  return found;
}

function partedIn({ key, value }: Pair): PartedItem[] {
  if (value?.kind !== "list" || value.flow || !schemaAt([key.text, 0])?.properties) return [];
  const found: PartedItem[] = [];
  for (let i = 1; i < value.items.length; i++) {
    const [a, b] = [value.items[i - 1]!, value.items[i]!];
    if (!areOne(key.text, a.value, b.value)) continue;
    found.push({ path: [key.text, i], item: b });
    i++;
  }
  return found;
}

function areOne(list: string, a: Node | null, b: Node | null): boolean {
  if (a?.kind !== "map" || b?.kind !== "map" || a.flow || b.flow) return false;
  if (isWhole(list, a) && isWhole(list, b)) return false;
  const [first, second] = [keysOf(a), keysOf(b)];
  const properties = schemaAt([list, 0])?.properties ?? {};
  const isKnown = [...first, ...second].every((key) => Object.hasOwn(properties, key));
  const isShared = [...second].some((key) => first.has(key));
  if (!isKnown || isShared) return false;
  return isComplete(list, (key) => first.has(key) || second.has(key));
}

const outdentedKeysOf = new WeakMap<Node, readonly OutdentedKey[]>();

/** A root's key that is none there, right behind a list whose last item takes and lacks it. */
export function outdentedKeys(root: Node | null): readonly OutdentedKey[] {
  if (root?.kind !== "map" || root.flow) return [];
  let found = outdentedKeysOf.get(root);
  if (!found) {
    found = outdentedIn(root);
    outdentedKeysOf.set(root, found);
  }
  return found;
}

function outdentedIn(root: MapNode): OutdentedKey[] {
  return root.pairs.flatMap((pair, i) => {
    const above = root.pairs[i - 1];
    const list = above?.value;
    if (!above || list?.kind !== "list" || list.flow || schemaAt([pair.key.text])) return [];
    const index = list.items.length - 1;
    const map = list.items[index]?.value;
    const path = [above.key.text, index];
    const isTaken = schemaAt([...path, pair.key.text]) !== undefined;
    if (map?.kind !== "map" || map.flow || !isTaken || keysOf(map).has(pair.key.text)) return [];
    return isWhole(above.key.text, map) ? [] : [{ path, map, pair }];
  });
}

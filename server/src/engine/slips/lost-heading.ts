// A list whose key was lost, so that its entries stand below another key. Finds the key it had, and where it belongs.

import { lineAt, lineEndOf } from "../profile/lines";
import { keysOf, type ListNode, type MapNode, type Node, type Path, pairOf } from "../profile/tree";
import { allows, ROOT_KEYS, rankOf, schema } from "../schema/schema";
import type { Edit } from "../write/edit";

export interface LostHeading {
  /** The key that is missing. */
  readonly key: string;
  /** Where its first entry begins: at the dash. */
  readonly start: number;
}

/** The key that the entries of a list from `index` on had, none of them fitting where they are now. */
export function headingInList(root: Node | null, path: Path): LostHeading | null {
  const [owner, index] = path;
  const list = pairOf(root, String(owner))?.value;
  if (root?.kind !== "map" || list?.kind !== "list" || list.flow || typeof index !== "number") return null;
  const keys = absent(root).filter((key) => takesAll(list, index, key));
  const [key] = keys;
  if (key === undefined || keys.length > 1) return null;
  let first = index;
  while (first > 0 && takesAll(list, first - 1, key)) first--;
  return { key, start: list.items[first]!.span.start };
}

/** Is each item from `index` on a mapping of keys that the items of a list `key` have? */
const takesAll = ({ items }: ListNode, index: number, key: string): boolean =>
  items
    .slice(index)
    .every(({ value }) => value?.kind === "map" && [...keysOf(value)].every((name) => takes(key, name)));

const takes = (key: string, name: string): boolean =>
  Object.hasOwn(schema.properties?.[key]?.items?.properties ?? {}, name);

const absent = (root: MapNode): string[] => ROOT_KEYS.filter((key) => !keysOf(root).has(key));

/**
 * The keys that a list may have had which begins at an offset below a text: those that the root lacks between its
 * neighbours there. `name` is the first key of its first entry, null where the entries are texts.
 */
export function headingsAt(root: Node | null, start: number, name: string | null): string[] {
  if (root?.kind !== "map" || root.flow) return [];
  const known = root.pairs.filter(({ key }) => ROOT_KEYS.includes(key.text));
  const above = rankOf(known.findLast(({ span }) => span.start < start)?.key.text ?? "");
  const below = rankOf(known.find(({ span }) => span.start > start)?.key.text ?? "");
  return absent(root).filter((key) => {
    const rank = rankOf(key);
    const node = schema.properties?.[key];
    if (rank < above || (below >= 0 && rank > below) || !allows(node, "array")) return false;
    return name === null ? !node?.items?.properties : takes(key, name);
  });
}

/** The edit that gives a list its key back, on a line of its own above the dash at an offset. */
export function headingAbove(text: string, root: Node | null, { key, start }: LostHeading): Edit {
  const at = lineAt(text, start).start;
  const indent = " ".repeat(root ? lineAt(text, root.span.start).indent : 0);
  return { start: at, end: at, text: `${indent}${key}:${lineEndOf(text)}` };
}

// The items of a comparison in list form, and how each names the other occupation. Prose names it in words, which nobody reads here.
import type { Profile } from "./profile";
import { type ListNode, type MapNode, type Node, type Path, pairOf, type Scalar } from "./tree";

export interface ComparisonItem {
  readonly path: Path;
  readonly map: MapNode;
  /** The id as text; null where it is absent, empty, or read as something else than text. */
  readonly id: Scalar | null;
  readonly title: Scalar | null;
}

/** Several rules ask about one and the same list. */
const itemsOf = new WeakMap<Node, readonly ComparisonItem[]>();

export function comparisonItems({ root }: Pick<Profile, "root">): readonly ComparisonItem[] {
  const list = pairOf(root, "comparison")?.value;
  if (list?.kind !== "list") return [];
  const items = itemsOf.get(list) ?? itemsIn(list);
  itemsOf.set(list, items);
  return items;
}

function itemsIn(list: ListNode): ComparisonItem[] {
  return list.items.flatMap(({ value: map }, i) => {
    if (map?.kind !== "map") return [];
    const named = (key: string) => filledText(pairOf(map, key)?.value);
    return [{ path: ["comparison", i], map, id: named("id"), title: named("title") }];
  });
}

const filledText = (value: Node | null | undefined): Scalar | null =>
  value?.kind === "scalar" && typeof value.value === "string" && value.text.trim() !== "" ? value : null;

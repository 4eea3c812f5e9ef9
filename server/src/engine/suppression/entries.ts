// The entries of `lint.ignore`: which rule each one silences, and where. Whether an entry is complete is the schema's to say.
import { SLUG } from "../profile/identity";
import type { Profile } from "../profile/profile";
import { type ListNode, type Node, type Path, pairOf, type Span } from "../profile/tree";
import { isSection } from "../schema/schema";
import type { NamedRule } from "./comments";

export interface IgnoreEntry {
  readonly kind: "entry";
  readonly rules: readonly [NamedRule];
  /** The section in which it counts; null for the whole profile. */
  readonly section: string | null;
  /** The schema has something against it: until that is mended, nobody asks whether it is of use. */
  readonly isFaulty: boolean;
  readonly path: Path;
}

export const ENTRIES: Path = ["lint", "ignore"];

/** The list, where there is one. */
export function entryList(root: Node | null): ListNode | null {
  const list = pairOf(pairOf(root, "lint")?.value, "ignore")?.value;
  return list?.kind === "list" ? list : null;
}

/** Those that name a rule in the form of one, and no section that does not exist. */
export function ignoreEntries({ root, problems }: Profile): IgnoreEntry[] {
  const items = entryList(root)?.items ?? [];
  if (items.length === 0) return [];
  const faulty = new Set(
    problems.flatMap(({ path }) => (path?.[0] === "lint" && path[1] === "ignore" ? [path[2]] : [])),
  );
  return items.flatMap(({ value }, i): IgnoreEntry[] => {
    const rule = word(value, "rule");
    const section = pairOf(value, "section") ? word(value, "section") : null;
    if (!rule || !SLUG.test(rule.id) || (section === null ? pairOf(value, "section") : !isSection(section.id)))
      return [];
    return [
      { kind: "entry", rules: [rule], section: section?.id ?? null, isFaulty: faulty.has(i), path: [...ENTRIES, i] },
    ];
  });
}

function word(map: Node | null, key: string): NamedRule | null {
  const value = pairOf(map, key)?.value;
  if (value?.kind !== "scalar" || typeof value.value !== "string") return null;
  return { id: value.text.trim(), span: value.span };
}

/** The root key in whose entry a place lies. */
export function rootKeyAt(root: Node | null, { start }: Span): string | null {
  if (root?.kind !== "map") return null;
  return root.pairs.findLast(({ span }) => span.start <= start && start <= span.end)?.key.text ?? null;
}

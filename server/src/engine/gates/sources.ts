// Which of the disputed statements the sources of a profile cover. Judges no source.
import { perProfile } from "../profile/per-profile";
import type { Profile } from "../profile/profile";
import { type Node, pairOf } from "../profile/tree";
import { isSection, type Section } from "../schema/schema";

/** A belief and its answer contradict what readers think they know: somebody must be able to look them up. */
export const DISPUTED = ["misconception", "reality"] as const satisfies readonly Section[];

export interface Coverage {
  /** How many sources there are. */
  readonly count: number;
  /** The disputed sections that no source covers. */
  readonly uncovered: readonly Section[];
  /** Part of it cannot be understood, and may hold what seems to be missing: of that another rule speaks. */
  readonly isUnclear: boolean;
}

export function coverageOf({ root }: Profile): Coverage {
  const pair = pairOf(root, "sources");
  const list = pair?.value?.kind === "list" ? pair.value.items.map(({ value }) => value) : [];
  const covered = new Set<string>();
  let isUnclear = pair !== undefined && pair.value?.kind !== "list";
  for (const source of list) {
    const covers = pairOf(source, "covers");
    const keys = covers?.value?.kind === "list" ? covers.value.items.map(({ value }) => textIn(value)) : [];
    for (const key of keys) covered.add(key);
    if (source?.kind !== "map" || (covers && covers.value?.kind !== "list") || !keys.every(isSection)) isUnclear = true;
  }
  return { count: list.length, uncovered: DISPUTED.filter((key) => !covered.has(key)), isUnclear };
}

const textIn = (node: Node | null): string => (node?.kind === "scalar" ? node.text.trim() : "");

/** Does a source cover a section? One without `covers` covers all, and what cannot be understood may. */
export function isCovered(profile: Profile, section: string): boolean {
  const covered = sectionsCovered(profile);
  if (covered === "all") return true;
  // What is no section is not named in `covers`.
  return isSection(section) ? covered.has(section) : covered.size > 0;
}

const sectionsCovered = perProfile(({ root }): ReadonlySet<string> | "all" => {
  const pair = pairOf(root, "sources");
  if (!pair?.value) return new Set();
  if (pair.value.kind !== "list") return "all";
  const keys: string[] = [];
  for (const { value } of pair.value.items) {
    const covers = pairOf(value, "covers")?.value;
    if (covers?.kind !== "list") return "all";
    keys.push(...covers.items.map((item) => textIn(item.value)));
  }
  return new Set(keys);
});

/** Is there a source whose title is of that kind, and which says that it covers the section? */
export function isCoveredBy({ root }: Profile, section: string, isOfKind: (title: string) => boolean): boolean {
  const list = pairOf(root, "sources")?.value;
  if (list?.kind !== "list") return false;
  return list.items.some(({ value }) => {
    const covers = pairOf(value, "covers")?.value;
    if (covers?.kind !== "list" || !covers.items.some((item) => textIn(item.value) === section)) return false;
    return isOfKind(textIn(pairOf(value, "title")?.value ?? null));
  });
}

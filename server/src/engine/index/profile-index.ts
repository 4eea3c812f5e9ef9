// The workspace as rules and features see it: a few facts per profile, replaced file by file. Holds no text and no tree.
import type { Language } from "../message";
import { explicitLanguage, type Profile, textOf } from "../profile/profile";
import { nodeAt, pairOf, type Span } from "../profile/tree";

/** One mention of another occupation by its id. */
export interface Reference {
  readonly id: string;
  readonly span: Span;
  readonly from: "comparison" | "related";
}

export interface ProfileFacts {
  readonly path: string;
  readonly id: string;
  readonly lang: Language;
  readonly title: string | null;
  readonly alternativeTitles: readonly string[];
  readonly references: readonly Reference[];
}

/** The facts of one profile; null for a text without an id. */
export function factsOf(profile: Profile, defaultLanguage: Language): ProfileFacts | null {
  const { id } = profile.identity;
  if (profile.path === null || id === null) return null;
  return {
    path: profile.path,
    id,
    lang: explicitLanguage(profile) ?? defaultLanguage,
    title: textOf(profile, "title"),
    alternativeTitles: textsIn(profile, "alternative_titles").map(({ text }) => text),
    references: [...comparisonReferences(profile), ...relatedReferences(profile)],
  };
}

function textsIn(profile: Profile, key: string): { text: string; span: Span }[] {
  const list = pairOf(profile.root, key)?.value;
  if (list?.kind !== "list") return [];
  return list.items.flatMap(({ value }) =>
    value?.kind === "scalar" ? [{ text: value.text.trim(), span: value.span }] : [],
  );
}

function comparisonReferences(profile: Profile): Reference[] {
  const list = pairOf(profile.root, "comparison")?.value;
  if (list?.kind !== "list") return [];
  return list.items.flatMap((_, i) => {
    const node = nodeAt(profile.root, ["comparison", i, "id"]);
    return node?.kind === "scalar" ? [{ id: node.text.trim(), span: node.span, from: "comparison" as const }] : [];
  });
}

const relatedReferences = (profile: Profile): Reference[] =>
  textsIn(profile, "related").map(({ text, span }) => ({ id: text, span, from: "related" }));

/** What rules and features may ask of the workspace. */
export interface ProfileIndex {
  /** Every language version of an occupation. */
  byId(id: string): readonly ProfileFacts[];
  all(): Iterable<ProfileFacts>;
}

/** The index that an edge fills: replace a file's facts by its path, or remove them with null. */
export class MutableProfileIndex implements ProfileIndex {
  private readonly files = new Map<string, ProfileFacts>();
  private readonly ids = new Map<string, Map<string, ProfileFacts>>();

  set(path: string, facts: ProfileFacts | null): void {
    const old = this.files.get(path);
    if (old) {
      const sameId = this.ids.get(old.id);
      sameId?.delete(path);
      if (sameId?.size === 0) this.ids.delete(old.id);
      this.files.delete(path);
    }
    if (!facts) return;
    this.files.set(path, facts);
    const sameId = this.ids.get(facts.id) ?? new Map<string, ProfileFacts>();
    this.ids.set(facts.id, sameId.set(path, facts));
  }

  byId(id: string): readonly ProfileFacts[] {
    return [...(this.ids.get(id)?.values() ?? [])];
  }

  all(): Iterable<ProfileFacts> {
    return this.files.values();
  }
}

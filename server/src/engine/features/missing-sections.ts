// The sections that a profile lacks, each with its words and with the snippet that inserts it at its place.
import type { Language } from "../message";
import { lineEndOf } from "../profile/lines";
import { languageOf, type Profile } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { SECTIONS, wordsAt } from "../schema/schema";
import { indentStepOf, insertRootKey } from "../write/insertion";
import { sectionSkeleton } from "../write/skeleton";

export interface MissingSection {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly offset: number;
  readonly snippet: string;
}

/** In the schema's order; none for a text that is no profile. */
export function missingSections(profile: Profile, language: Language, defaultLanguage: Language): MissingSection[] {
  const { root, text } = profile;
  if (root !== null && root.kind !== "map") return [];
  const style = {
    language: languageOf(profile, { defaultLanguage }),
    indent: indentStepOf(text),
    lineEnd: lineEndOf(text),
    tabStops: true,
  };
  return SECTIONS.filter((key) => !pairOf(root, key)).map((key) => {
    const words = wordsAt([key], language);
    const { start, text: snippet } = insertRootKey(profile, key, sectionSkeleton(key, style));
    return { key, title: words?.title ?? key, description: words?.description ?? "", offset: start, snippet };
  });
}

// From the mention of an occupation to the profiles about it. Places are offsets in files.
import { declarationOf, occupationsTitled, type Place, versionsOf } from "../index/occupations";
import type { ProfileIndex } from "../index/profile-index";
import type { Language } from "../message";
import { comparisonItems } from "../profile/comparison";
import { namedAt, wordsSpan } from "../profile/mentions";
import { languageOf, type Profile } from "../profile/profile";
import { contains, type Span } from "../profile/tree";

export interface Definition {
  /** The mention. */
  readonly origin: Span;
  /** The title in each language version, the version in the profile's own language first. */
  readonly targets: readonly Place[];
}

export interface DefinitionContext {
  readonly index: ProfileIndex;
  readonly defaultLanguage: Language;
}

export function definition(profile: Profile, offset: number, context: DefinitionContext): Definition | null {
  const language = languageOf(profile, context);
  const named = namedAt(profile, offset) ?? comparedAt(profile, offset, context.index, language);
  if (!named?.id) return null;
  const versions = versionsOf(named.id, context.index, language);
  if (versions.length === 0) return null;
  return { origin: named.span, targets: versions.map(declarationOf) };
}

/** The occupation that a comparison calls by its title: that of its id, else the one of that title. */
function comparedAt(profile: Profile, offset: number, index: ProfileIndex, language: Language) {
  const item = comparisonItems(profile).find(({ title }) => title && contains(title.span, offset));
  if (!item?.title) return null;
  const text = item.title.text.trim();
  const id = item.id?.text.trim() ?? occupationsTitled(index, text, language)[0]?.id ?? null;
  return { id, span: wordsSpan({ text, span: item.title.span }) };
}

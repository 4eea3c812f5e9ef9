// From the mention of an occupation to the profiles about it. Places are offsets in files.
import { declarationOf, type Place, versionsOf } from "../index/occupations";
import type { ProfileIndex } from "../index/profile-index";
import type { Language } from "../message";
import { namedAt } from "../profile/mentions";
import { languageOf, type Profile } from "../profile/profile";
import type { Span } from "../profile/tree";

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
  const named = namedAt(profile, offset);
  if (!named?.id) return null;
  const versions = versionsOf(named.id, context.index, languageOf(profile, context));
  if (versions.length === 0) return null;
  return { origin: named.span, targets: versions.map(declarationOf) };
}

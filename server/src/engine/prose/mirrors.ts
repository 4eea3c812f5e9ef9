// Whether `misfit` says anything of its own: which of its traits only deny what `fit` asks for. Judges nothing.

import type { Language } from "../message";
import { perLanguage } from "../profile/per-profile";
import type { Profile } from "../profile/profile";
import { contentOf, shareIn } from "./content-words";
import { passagesOf } from "./passage";
import { hasDenials, type Trait, traitsOf } from "./traits";

export interface Denials {
  /** All traits, each of which is denied. */
  readonly traits: readonly Trait[];
  /** Those that only turn round what `fit` asks for; empty where they are few. */
  readonly mirrored: readonly Trait[];
}

/** So much of a trait stands in `fit`, and so many of the traits. */
const LEAST_OF_TRAIT = 0.5;
const LEAST_OF_TRAITS = 0.5;

/** Null where `misfit` says also what somebody is or prefers, or nothing at all. */
export const denialsOf = perLanguage((profile, language): Denials | null => {
  const traits = hasDenials(profile, language) ? traitsOf(profile, language) : [];
  const isDenied = traits.length > 0 && traits.every((trait) => trait.isDenied);
  return isDenied ? { traits, mirrored: mirroredOf(profile, traits, language) } : null;
});

function mirroredOf(profile: Profile, traits: readonly Trait[], language: Language): readonly Trait[] {
  if (traits.some(({ hasReason }) => hasReason)) return [];
  const fit = new Set(
    passagesOf(profile).flatMap((passage) => (passage.section === "fit" ? contentOf(profile, passage, language) : [])),
  );
  const mirrored = traits.filter(({ passage, from, to }) => {
    const said = contentOf(profile, passage, language, from, to);
    return shareIn(said, fit) >= LEAST_OF_TRAIT;
  });
  return mirrored.length > LEAST_OF_TRAITS * traits.length ? mirrored : [];
}

// Whether `misfit` says anything of its own: which of its traits only deny what `fit` asks for, or name its opposite. Judges nothing.

import type { Language } from "../message";
import { perLanguage } from "../profile/per-profile";
import type { Profile } from "../profile/profile";
import { contentOf, shareIn } from "./content-words";
import { OPPOSITES, type Opposite } from "./opposites";
import { type Passage, passagesOf } from "./passage";
import { TRAIT_WORDS } from "./trait-words";
import { hasDenials, type Trait, traitsOf } from "./traits";
import { wordsOf } from "./words";

/** So much of a trait stands in `fit`, and so many of the traits. */
const LEAST_OF_TRAIT = 0.5;
const LEAST_OF_TRAITS = 0.5;

/** The traits of `misfit`, each of which is denied; null where it says also what somebody is or prefers, or nothing at all. */
export const denialsOf = perLanguage((profile, language): readonly Trait[] | null => {
  const traits = hasDenials(profile, language) ? traitsOf(profile, language) : [];
  return traits.length > 0 && traits.every(({ isDenied }) => isDenied) ? traits : null;
});

/** Those that only turn round what `fit` asks for; empty where they are few, or where something of its own is said. */
export const mirroredOf = perLanguage((profile, language): readonly Trait[] => {
  const traits = hasDenials(profile, language) || hasOpposites(profile, language) ? traitsOf(profile, language) : [];
  if (traits.length === 0 || traits.some(({ hasReason }) => hasReason)) return [];
  const opposed = traits.every(({ isDenied }) => isDenied) ? new Set<Trait>() : opposedOf(profile, traits, language);
  if (!traits.every((trait) => trait.isDenied || opposed.has(trait))) return [];
  const fit = new Set(
    passagesOf(profile).flatMap((passage) => (passage.section === "fit" ? contentOf(profile, passage, language) : [])),
  );
  const mirrored = traits.filter((trait) => {
    const said = contentOf(profile, trait.passage, language, trait.from, trait.to);
    return opposed.has(trait) || shareIn(said, fit) >= LEAST_OF_TRAIT;
  });
  return mirrored.length > LEAST_OF_TRAITS * traits.length ? mirrored : [];
});

const hasOpposites = (profile: Profile, language: Language): boolean =>
  passagesOf(profile).some((passage) => passage.section === "misfit" && OPPOSITES[language].isIn(passage));

/** The traits that are nothing but the opposite of a word in `fit`. */
function opposedOf(profile: Profile, traits: readonly Trait[], language: Language): ReadonlySet<Trait> {
  const fit = new Set(
    passagesOf(profile).flatMap((passage) =>
      passage.section === "fit" ? wordsOf(passage).map(({ lower }) => lower) : [],
    ),
  );
  const matchesIn = new Map<Passage, readonly Opposite[]>();
  return new Set(
    traits.filter((trait) => {
      const { passage } = trait;
      const matches = matchesIn.get(passage) ?? [...OPPOSITES[language].in(passage)];
      matchesIn.set(passage, matches);
      return matches.some((match) => isAll(trait, match, language) && match.value.some((word) => fit.has(word)));
    }),
  );
}

/** Does the trait say nothing but the opposite and who is meant? */
function isAll({ passage, from, to }: Trait, { at, count }: Opposite, language: Language): boolean {
  if (at < from || at + count > to) return false;
  const { people, empty } = TRAIT_WORDS[language];
  return wordsOf(passage)
    .slice(from, to)
    .every(({ lower }, i) => {
      const isIn = from + i >= at && from + i < at + count;
      return isIn || people.has(lower) || empty.has(lower);
    });
}

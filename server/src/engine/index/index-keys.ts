// The words under which the index lists a profile: its id, its names, how they begin, whom it refers to.
import { wordsIn } from "../prose/words";
import { namesIn, type ProfileFacts } from "./profile-facts";

export const idKey = (id: string): string => `id ${id}`;
export const titleKey = (title: string): string => `title ${foldedTitle(title)}`;
export const beginningKey = (word: string): string => `begins ${word}`;
export const referenceKey = (id: string): string => `reference ${id}`;

/** Titles are the same whatever their case and the width of their blanks. */
export const foldedTitle = (title: string): string => title.trim().toLowerCase().replace(/\s+/g, " ");

/** What a profile can be asked for by. */
export function keysOf(facts: ProfileFacts): Set<string> {
  const references = facts.references.map(({ id }) => referenceKey(id));
  return new Set([idKey(facts.id), ...namesIn(facts).map(titleKey), ...references]);
}

/** Of these it is asked only whether anybody is listed there. */
export const beginningsOf = (facts: ProfileFacts): Set<string> =>
  new Set(
    namesIn(facts)
      .flatMap((name) => wordsIn(name)[0] ?? [])
      .map(({ lower }) => beginningKey(lower)),
  );

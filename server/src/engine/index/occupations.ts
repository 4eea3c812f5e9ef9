// Occupations as writers name them: by id, by title, almost rightly. What is made of a name that leads nowhere is the rules'.
import type { Config } from "../config/config";
import type { Language } from "../message";
import { explicitLanguage, type Profile } from "../profile/profile";
import { pairOf, type Span } from "../profile/tree";
import { nearest } from "../schema/nearest";
import type { ProfileFacts } from "./profile-facts";
import { foldedTitle, type ProfileIndex } from "./profile-index";

/** An occupation, by the title of the version that is shown. */
export interface Occupation {
  readonly id: string;
  readonly title: string;
}

export const languageOf = (profile: Profile, { defaultLanguage }: Config): Language =>
  explicitLanguage(profile) ?? defaultLanguage;

/** The title and the other titles of a profile, folded. */
export function namesOf({ root }: Profile): ReadonlySet<string> {
  const title = pairOf(root, "title")?.value;
  const others = pairOf(root, "alternative_titles")?.value;
  const listed = others?.kind === "list" ? others.items.map(({ value }) => value) : [];
  const texts = [title, ...listed].flatMap((node) => (node?.kind === "scalar" ? [foldedTitle(node.text)] : []));
  return new Set(texts.filter((text) => text !== ""));
}

/** The language versions in the order in which they serve a profile of that language. */
const forReaders = (versions: readonly ProfileFacts[], language: Language): ProfileFacts[] =>
  [...versions].sort((a, b) => Number(a.lang !== language) - Number(b.lang !== language));

/** The title of an occupation, in that language if it has one there; the id where no version has a title. */
export function titleAmong(versions: readonly ProfileFacts[], id: string, language: Language): string {
  return forReaders(versions, language).find(({ title }) => title)?.title?.text ?? id;
}

/** The occupations of a title or another title: first those of that language, first those whose own title it is. */
export function occupationsTitled(index: ProfileIndex, title: string, language: Language): Occupation[] {
  const folded = foldedTitle(title);
  const rank = ({ lang, title: own }: ProfileFacts) =>
    Number(lang !== language) * 2 + Number(!own || foldedTitle(own.text) !== folded);
  const ids = [...index.byTitle(title)].sort((a, b) => rank(a) - rank(b)).map(({ id }) => id);
  return [...new Set(ids)].map((id) => ({ id, title: titleAmong(index.byId(id), id, language) }));
}

/** Enough to choose from. */
const MOST_SUGGESTED = 3;

/** The occupations that an unknown id most likely stands for, best first: those of that title, then those spelt nearly so. */
export function occupationsMeant(
  index: ProfileIndex,
  id: string,
  title: string | null,
  language: Language,
): Occupation[] {
  const titled = occupationsTitled(index, title ?? id.replaceAll("-", " "), language);
  // One of the first two letters is right even in a slip: that spares most of ten thousand comparisons.
  const isNear = (other: string) => other[0] === id[0] || other[1] === id[1];
  const known = new Set([...index.all()].flatMap((facts) => (isNear(facts.id) ? [facts.id] : [])));
  const ids = [...titled.map((one) => one.id), ...nearest(id, [...known])];
  return [...new Set(ids)]
    .slice(0, MOST_SUGGESTED)
    .map((one) => ({ id: one, title: titleAmong(index.byId(one), one, language) }));
}

/** Where a profile says who it is: its id, else its title; the beginning of a file that says neither. */
export const ownPlace = ({ ownId, title }: ProfileFacts): Span => (ownId ?? title)?.span ?? { start: 0, end: 0 };

// Occupations as the workspace knows them: their language versions, what they are called, where they are declared, and which one
// a writer means by an id, a title, or nearly so. What is made of a name that leads nowhere is the rules'.

import type { Language } from "../message";
import { wordsSpan } from "../profile/mentions";
import { perProfile } from "../profile/per-profile";
import { pairOf, type Span } from "../profile/tree";
import { nearest } from "../schema/nearest";
import { foldedTitle } from "./index-keys";
import type { ProfileFacts } from "./profile-facts";
import type { ProfileIndex } from "./profile-index";

/** An occupation, by the title of the version that is shown. */
export interface Occupation {
  readonly id: string;
  readonly title: string;
}

/** A place in a file of the workspace. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

/** The title and the other titles of a profile, folded. */
export const namesOf = perProfile(({ root }): ReadonlySet<string> => {
  const title = pairOf(root, "title")?.value;
  const others = pairOf(root, "alternative_titles")?.value;
  const listed = others?.kind === "list" ? others.items.map(({ value }) => value) : [];
  const texts = [title, ...listed].flatMap((node) => (node?.kind === "scalar" ? [foldedTitle(node.text)] : []));
  return new Set(texts.filter((text) => text !== ""));
});

/** The language versions in the order in which they serve readers of that language. */
export function forReaders(versions: readonly ProfileFacts[], language: Language): ProfileFacts[] {
  const weight = ({ lang }: ProfileFacts) => (lang === language ? 0 : 1);
  return [...versions].sort((a, b) => weight(a) - weight(b) || (a.file < b.file ? -1 : 1));
}

/** Every language version of an occupation, the ones in the language first. */
export const versionsOf = (id: string, index: ProfileIndex, language: Language): ProfileFacts[] =>
  forReaders(index.byId(id), language);

/** What an occupation is called: the titles of its versions, in their order, each once. */
export const titlesOf = (versions: readonly ProfileFacts[]): string[] => [
  ...new Set(versions.flatMap(({ title }) => title?.text ?? [])),
];

/** The title of an occupation, in that language if it has one there; null where no version has a title. */
export const titleAmong = (versions: readonly ProfileFacts[], language: Language): string | null =>
  titlesOf(forReaders(versions, language))[0] ?? null;

/** The occupations of a title or another title: first those of that language, first those whose own title it is. */
export function occupationsTitled(index: ProfileIndex, title: string, language: Language): Occupation[] {
  const folded = foldedTitle(title);
  const rank = ({ lang, title: own }: ProfileFacts) =>
    Number(lang !== language) * 2 + Number(!own || foldedTitle(own.text) !== folded);
  const ids = [...index.byTitle(title)].sort((a, b) => rank(a) - rank(b)).map(({ id }) => id);
  return [...new Set(ids)].map((id) => ({ id, title: titleAmong(index.byId(id), language) ?? id }));
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
    .map((one) => ({ id: one, title: titleAmong(index.byId(one), language) ?? one }));
}

/** Where a profile says who it is: its id, else its title; the beginning of a file that says neither. */
export const ownPlace = ({ ownId, title }: ProfileFacts): Span => (ownId ?? title)?.span ?? { start: 0, end: 0 };

/** Where a profile says which occupation it is about: the words of its title, else of its id, else its beginning. */
export function declarationOf({ file, title, ownId }: ProfileFacts): Place {
  const mention = title ?? ownId;
  return { file, span: mention ? wordsSpan(mention) : { start: 0, end: 0 } };
}

export function inFileOrder(places: readonly Place[]): Place[] {
  return [...places].sort((a, b) => (a.file === b.file ? a.span.start - b.span.start : a.file < b.file ? -1 : 1));
}

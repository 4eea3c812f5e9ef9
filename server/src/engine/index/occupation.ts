// An occupation as the workspace knows it: the language versions of its profile, what it is called, where it is declared.
import type { Language } from "../message";
import { wordsSpan } from "../profile/mentions";
import type { Span } from "../profile/tree";
import type { ProfileFacts } from "./profile-facts";
import type { ProfileIndex } from "./profile-index";

/** A place in a file of the workspace. */
export interface Place {
  readonly file: string;
  readonly span: Span;
}

/** Every language version of an occupation, the ones in the language first. */
export function versionsOf(id: string, index: ProfileIndex, language: Language): ProfileFacts[] {
  const weight = ({ lang }: ProfileFacts) => (lang === language ? 0 : 1);
  return [...index.byId(id)].sort((a, b) => weight(a) - weight(b) || (a.file < b.file ? -1 : 1));
}

/** What an occupation is called: its titles, the one in the language first, each once. */
export const titlesOf = (versions: readonly ProfileFacts[]): string[] => [
  ...new Set(versions.flatMap(({ title }) => title?.text ?? [])),
];

/** Where a profile says which occupation it is about: its title, else its id, else its beginning. */
export function declarationOf({ file, title, ownId }: ProfileFacts): Place {
  const mention = title ?? ownId;
  return { file, span: mention ? wordsSpan(mention) : { start: 0, end: 0 } };
}

export function inFileOrder(places: readonly Place[]): Place[] {
  return [...places].sort((a, b) => (a.file === b.file ? a.span.start - b.span.start : a.file < b.file ? -1 : 1));
}

// What every part of the page needs: the profile, the page's language and words, and the names of other occupations.
import { titleAmong } from "../index/occupations";
import type { ProfileIndex } from "../index/profile-index";
import { type Arguments, type Language, sentence } from "../message";
import { inWords } from "../profile/identity";
import type { Profile } from "../profile/profile";
import { escaped, type Markup } from "./markup";
import { WORDS } from "./words";

export interface Page {
  readonly profile: Profile;
  readonly language: Language;
  /** One of the page's own words as text. */
  words(name: keyof typeof WORDS, args?: Arguments): string;
  /** The same as markup. */
  word(name: keyof typeof WORDS, args?: Arguments): Markup;
  /** The title of the occupation with that id, else its id in words. */
  nameOf(id: string): string;
}

export function pageContext(profile: Profile, language: Language, index: ProfileIndex | undefined): Page {
  const words: Page["words"] = (name, args = {}) => sentence(WORDS[name], args, language);
  return {
    profile,
    language,
    words,
    word: (name, args) => escaped(words(name, args)),
    nameOf: (id) => titleAmong(index?.byId(id) ?? [], language) ?? inWords(id),
  };
}

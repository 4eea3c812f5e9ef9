// Where a text mentions an occupation by one of its names: with endings, in the plural, or by the word of it that says who it is.
import type { Language } from "../message";
import { withoutClitic } from "./indonesian";
import { type Word, wordsIn } from "./words";

/** A name as its words, in lower case. */
export type Name = readonly string[];

/** So many names are looked for, of so many characters at most. */
const MOST = 12;
const LONGEST = 120;

export const namesAsWords = (titles: readonly string[]): readonly Name[] =>
  titles
    .slice(0, MOST)
    .filter((title) => title.length <= LONGEST)
    .map((title) => wordsIn(title).map(({ lower }) => lower))
    .filter((name) => name.length > 0)
    .sort((a, b) => b.length - a.length);

/** How many words from `at` on are that name; 0 for none. */
export function lengthAt(words: readonly Word[], at: number, name: Name, language: Language): number {
  // Whatever its ending, a word begins as it does in the name: that spares nearly all comparisons.
  if (words[at]!.lower.charCodeAt(0) !== name[0]!.charCodeAt(0)) return 0;
  for (let k = 0; k < name.length; k++) {
    const word = words[at + k];
    if (!word || !isForm(word.lower, name[k]!, k === name.length - 1, language)) return 0;
  }
  return name.length;
}

function isForm(lower: string, word: string, isLast: boolean, language: Language): boolean {
  if (lower === word) return true;
  if (!isLast) return false;
  if (language === "id") return withoutClitic(lower)?.stem === word || lower === `${word}-${word}`;
  const bare = lower.replace(/['’]s?$/, "");
  return (
    bare === word ||
    bare === `${word}s` ||
    bare === `${word}es` ||
    bare === `${word.slice(0, -1)}ies` ||
    menOf(word) === bare
  );
}

const menOf = (word: string): string => word.replace(/man$/, "men");

/** The first word in Indonesian, the last in English. */
export const headOf = (name: Name, language: Language): string => (language === "id" ? name[0]! : name.at(-1)!);

/** Which words are part of one of the names, the longest first. */
export function covered(words: readonly Word[], names: readonly Name[], language: Language): ReadonlySet<number> {
  const found = new Set<number>();
  for (let at = 0; at < words.length; ) {
    let length = 0;
    for (const name of names) {
      length = lengthAt(words, at, name, language);
      if (length > 0) break;
    }
    for (let k = 0; k < length; k++) found.add(at + k);
    at += Math.max(1, length);
  }
  return found;
}

// What the lines that were read as titles give: the occupation's name, its other names, and what is kept of them.
import type { Language } from "../message";
import { occupationKind } from "../prose/occupation-words";
import { countWords } from "./labelling/forms";
import { asTitle, type FoundTitle, titleOf } from "./naming/naming";
import type { Naming, Title } from "./naming/rows";
import type { Stretch } from "./stretch";

/** A line that was read as a title. */
export interface TitleLine extends Title {
  /** In brackets behind it, with these. */
  readonly asides: readonly Stretch[];
}

export interface ReadTitles {
  readonly name: FoundTitle | null;
  /** In brackets behind the name. */
  readonly otherNames: readonly string[];
  /** What only says the name, once more. */
  readonly dropped: readonly Stretch[];
  /** What says something else. */
  readonly left: readonly Stretch[];
}

export function titleLine(content: Stretch, isLabelled: boolean): TitleLine {
  const asides: Stretch[] = [];
  let rest = content;
  for (let found = ASIDE.exec(rest.text); found && asides.length < MOST_ASIDES; found = ASIDE.exec(rest.text)) {
    asides.unshift(rest.part(found.index));
    rest = rest.part(0, found.index);
  }
  return { content: rest, isLabelled, isRead: true, asides };
}

/** Behind a name, and no part of it. */
const ASIDE = /(?<=\S )\([^()]*\)$/u;
const MOST_ASIDES = 4;

export function readTitles(
  titles: readonly TitleLine[],
  naming: Omit<Naming, "titles">,
  language: Language,
): ReadTitles {
  const name = titleOf({ titles, ...naming }, language) ?? namedBy(titles, language);
  const otherNames: string[] = [];
  const dropped: Stretch[] = [];
  const left: Stretch[] = [];
  for (const { content, asides } of titles) {
    const named = name && content.text.toLowerCase().includes(name.title.toLowerCase()) ? name.title : null;
    if (named !== null) dropped.push(content);
    // What says much more besides is kept as it is.
    if (named === null || countWords(content.text) - countWords(named) > MOST_AROUND) left.push(content);
    for (const aside of asides) {
      const bare = aside.part(1, aside.text.length - 1);
      const isKnown = [name?.title ?? "", ...otherNames].some((one) => isSame(one, bare.text));
      if (named !== null && isKnown) dropped.push(aside);
      else if (named !== null && isOtherName(aside.text)) otherNames.push(asOtherName(bare.text, language));
      else left.push(aside);
    }
  }
  return { name, otherNames, dropped, left };
}

/** So many words of a title are about the name. */
export const MOST_AROUND = 4;

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** An abbreviation, or who somebody is in other words: said by the first word in Indonesian, by the last in English. */
function isOtherName(aside: string): boolean {
  if (SHORT_NAME.test(aside)) return true;
  if (!/^\((?:\p{L}+[ -]?){1,4}\)$/u.test(aside)) return false;
  const words = aside.slice(1, -1).toLowerCase().split(" ");
  return occupationKind(words[0]!, "id") === "name" || occupationKind(words.at(-1)!, "en") === "name";
}

/** A whole title may be in capitals; an abbreviation is. */
function asOtherName(text: string, language: Language): string {
  const isLoud = text === text.toUpperCase() && !SHORT_NAME.test(`(${text})`);
  return (isLoud ? asTitle(text, language) : null) ?? text;
}

const SHORT_NAME = /^\(\p{Lu}[\p{Lu}&/-]{1,7}\)$/u;

/** Where no words in it look like a name, a short title is one all the same, perhaps. */
function namedBy(titles: readonly TitleLine[], language: Language): FoundTitle | null {
  const text = titles.find(({ content }) => /\p{L}/u.test(content.text) && countWords(content.text) <= MOST_NAME)
    ?.content.text;
  const title = text === undefined ? null : asTitle(text, language);
  return title === null ? null : { title, isGuess: true };
}

const MOST_NAME = 5;

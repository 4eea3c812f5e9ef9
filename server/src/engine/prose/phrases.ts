// Words and phrases that rules look for, all of them in one pass over a profile's words. Knows no rule.

import type { Language } from "../message";
import { perLanguage } from "../profile/per-profile";
import type { Profile } from "../profile/profile";
import { type Passage, passagesOf } from "./passage";
import { type Entry, HEADS } from "./phrase-heads";
import { type Word, wordsOf } from "./words";

export interface Match<Value> {
  readonly passage: Passage;
  /** Which of the passage's words is the first that matches. */
  readonly at: number;
  /** The words that match. */
  readonly words: readonly Word[];
  /** Offsets into the passage's text; with an ending that belongs to the last word. */
  readonly start: number;
  readonly end: number;
  /** `nya`, `lah` or the like behind the last word; empty for none. */
  readonly clitic: string;
  readonly value: Value;
}

export interface PhraseOptions {
  readonly language: Language;
  /** Indonesian: a phrase is also found with `-nya`, `-lah`, `-kah`, `-ku`, `-mu` behind its last word. */
  readonly clitics?: boolean;
}

const NONE: readonly Match<never>[] = [];

/** A match in a text, before it is known in which passage that stands. */
export interface TextMatch extends Omit<Match<unknown>, "passage"> {
  readonly list: PhraseList<unknown>;
}

type Found = Map<PhraseList<unknown>, Match<unknown>[]>;

/** Phrases in lower case, words separated by one blank, each with what it stands for. Whatever the case in the text. */
export class PhraseList<Value> {
  readonly clitics: boolean;
  private readonly language: Language;

  /** `phrases` is asked once, when phrases of the language are looked for. */
  constructor(
    phrases: () => Iterable<readonly [phrase: string, value: Value]>,
    { language, clitics = false }: PhraseOptions,
  ) {
    this.language = language;
    this.clitics = clitics;
    HEADS[language].add(this as PhraseList<unknown>, phrases);
  }

  /** In text order, the longest at each place, none inside another of the same list. */
  in(profile: Profile): readonly Match<Value>[] {
    const found = foundIn(profile, this.language);
    return (found.get(this as PhraseList<unknown>) as Match<Value>[] | undefined) ?? NONE;
  }
}

/** A list of phrases by what each kind needs; the phrases of a kind are separated by bars. */
export function phrasesByKind<Kind extends string>(
  options: PhraseOptions,
  kinds: Readonly<Record<Kind, string>>,
): PhraseList<Kind> {
  return new PhraseList(
    () =>
      (Object.entries(kinds) as [Kind, string][]).flatMap(([kind, list]) =>
        list.split("|").map((phrase) => [phrase.trim(), kind] as const),
      ),
    options,
  );
}

const foundIn = perLanguage((profile, language): Found => {
  const found: Found = new Map();
  for (const passage of passagesOf(profile)) {
    for (const { list, at, words, start, end, clitic, value } of matchesIn(passage, language)) {
      const match = { passage, at, words, start, end, clitic, value };
      const matches = found.get(list);
      if (matches) matches.push(match);
      else found.set(list, [match]);
    }
  }
  return found;
});

function matchesIn(passage: Passage, language: Language): readonly TextMatch[] {
  const { text, matches } = passage.reading;
  const lists = HEADS[language].read();
  const known = matches[language];
  if (known?.lists === lists) return known.found;
  const found = matchesAmong(wordsOf(passage), text, language);
  matches[language] = { lists, found };
  return found;
}

function matchesAmong(words: readonly Word[], text: string, language: Language): readonly TextMatch[] {
  const heads = HEADS[language];
  const found = new Map<PhraseList<unknown>, TextMatch[]>();
  for (let i = 0; i < words.length; i++) {
    const { key, stemKey, clitic } = words[i]!.form;
    const head = heads.at(key);
    if (head) for (const entry of head.before(words[i + 1], language)) note(found, text, words, i, entry, "");
    // Only a single word can carry its ending itself.
    const bare = language === "id" && stemKey >= 0 ? heads.at(stemKey) : undefined;
    if (bare) for (const entry of bare.single()) if (entry.list.clitics) note(found, text, words, i, entry, clitic);
  }
  return [...found.values()].flat();
}

function note(
  found: Map<PhraseList<unknown>, TextMatch[]>,
  text: string,
  words: readonly Word[],
  i: number,
  entry: Entry,
  ending: string,
): void {
  const clitic = entry.rest.length === 0 ? ending : endingOf(text, words, i, entry);
  if (clitic === null) return;
  const { list, value, rest } = entry;
  const own = words.slice(i, i + 1 + rest.length);
  const match = { list, at: i, words: own, start: own[0]!.start, end: own.at(-1)!.end, clitic, value };
  const matches = found.get(list);
  if (!matches) found.set(list, [match]);
  else addLongest(matches, match);
}

/** The ending behind the last word of a phrase that is found from word `i` on; null where it is not found. */
function endingOf(text: string, words: readonly Word[], i: number, { rest, list, lastKey }: Entry): string | null {
  let clitic = "";
  for (let k = 0; k < rest.length; k++) {
    const word = words[i + 1 + k];
    if (!word || !/^\s+$/.test(text.slice(words[i + k]!.end, word.start))) return null;
    if (word.lower === rest[k]) continue;
    const isLast = list.clitics && k === rest.length - 1;
    if (!isLast || word.form.stemKey !== lastKey) return null;
    clitic = word.form.clitic;
  }
  return clitic;
}

function addLongest(matches: TextMatch[], match: TextMatch): void {
  const last = matches.at(-1)!;
  if (last.end <= match.start) matches.push(match);
  else if (match.end - match.start > last.end - last.start) matches[matches.length - 1] = match;
}

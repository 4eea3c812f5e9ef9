// What has been made of a text so far by reading it as language, kept for the texts that were read last. Reads nothing itself.
import type { Language } from "../message";
import { remembered } from "../remembered";
import type { TextMatch } from "./phrases";
import type { Sentence } from "./sentences";
import type { Word } from "./words";

/** Filled in by `wordsOf`, `sentencesOf` and phrase lists, once somebody asks. */
export interface Reading {
  readonly text: string;
  words: readonly Word[] | null;
  readonly sentences: Record<Language, readonly Sentence[] | null>;
  /** What `perText` has made of it, by the number of the maker. */
  readonly made: unknown[];
  readonly matches: Record<Language, { readonly lists: number; readonly found: readonly TextMatch[] } | null>;
}

/** An edit leaves most texts of a profile as they were: those are not read again. */
export const readingOf = remembered(
  (text): Reading => ({
    text,
    words: null,
    made: [],
    sentences: { en: null, id: null },
    matches: { en: null, id: null },
  }),
);

let makers = 0;

/** What is made of a text and of nothing else: once, for as long as the text is remembered. */
export function perText<Value>(make: (reading: Reading) => Value): (of: { readonly reading: Reading }) => Value {
  const number = makers++;
  return ({ reading }) => {
    const known = reading.made[number];
    if (known !== undefined) return known as Value;
    const value = make(reading);
    reading.made[number] = value;
    return value;
  };
}

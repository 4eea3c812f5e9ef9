// What an import knows of a language besides its model: types, and patterns made from lists of phrases. The phrases stand with
// each language.
import type { BeliefWords } from "../prose/belief-words";
import { wordSet } from "../prose/word-lists";
import type { Section } from "../schema/schema";

/** Where a sentence goes; `left` for what belongs to no section. */
export type Place = Section | "summary" | "left";

export interface ImportLanguage {
  /** Words that begin an answer behind a colon, also in the middle of a line. */
  readonly answers: RegExp;
  /** Says no more than that beliefs follow. */
  readonly announced: RegExp;
  /** "Many people think that", in front of a whole claim. */
  readonly claimLeads: RegExp;
  /** "Although many think", in front of a claim with its answer behind a comma. */
  readonly concessions: RegExp;
  /** Where a claim turns into its answer; the whole match is dropped. Behind a comma, or anywhere. */
  readonly turns: { readonly behindComma: RegExp; readonly anywhere: RegExp };
  /** A turning word that only contrasts where the claim denies something: "not A but B". */
  readonly contrast: RegExp;
  /** In front of a list of duties, or of what suits. */
  readonly leads: { readonly duties: RegExp; readonly fit: RegExp };
  /** Says no more than that there is a difference. */
  readonly announcements: RegExp;
  readonly partners: PartnerWords;
  /** Words for people who do something can be told by their endings. */
  readonly onlyPersons: boolean;
  readonly and: string;
}

export interface PartnerWords {
  /** Words around a name that are no part of it. */
  readonly around: RegExp;
  /** Names nothing: "other occupations", "they". */
  readonly nothing: RegExp;
  /** A name at the start of a sentence ends in front of these. */
  readonly verb: RegExp;
  /** A name of people who do a certain work. */
  readonly person: RegExp;
  /** Several people of a kind at the start of a sentence, whatever they do. */
  readonly several: RegExp | null;
  /** People that work is done for, and words that look like names. */
  readonly served: RegExp;
  /** Behind a mark: the one who tells of the own occupation. */
  readonly self: RegExp;
  /** Joins both ends of a difference in one sentence. */
  readonly against: RegExp;
}

/** Whole words, whatever their case. A phrase may hold alternatives in the notation of regular expressions. */
export const phrases = (...list: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}-])(?:${list.join("|")})(?![\\p{L}\\p{N}])`, "iu");

/** The same at the start of a text. */
export const opening = (...list: readonly string[]): RegExp =>
  new RegExp(`^["“‘'(]?(?:${list.join("|")})(?![\\p{L}\\p{N}])`, "iu");

/** The same, all of a text. */
export const whole = (...list: readonly string[]): RegExp => new RegExp(`^(?:${list.join("|")})$`, "iu");

/** Any one of the phrases, as part of a pattern. */
export const anyOf = (list: readonly string[]): string => `(?:${list.join("|")})`;

/** Any one of the words, as part of a pattern; between them are blanks. */
export const anyWord = (words: string): string => anyOf([...wordSet(words)]);

/** Where a claim turns into its answer, made of the words of a language. `alone`: more words that do so behind a comma. */
export function turnsWith(words: BeliefWords, alone: readonly string[] = []): ImportLanguage["turns"] {
  const { sure, contrast, joining, adverbs } = words;
  const adverb = anyOf(adverbs);
  const end = "(?![\\p{L}\\p{N}-])[,:]? *";
  const surely = [...sure.map((word) => `${word}(?:,? ${adverb})?`), `${anyOf([...contrast, ...joining])} ${adverb}`];
  return {
    behindComma: new RegExp(`^(?:${anyOf([...sure, ...contrast, ...alone])}(?:,? ${adverb})?|${adverb})${end}`, "iu"),
    anywhere: new RegExp(`(?<![\\p{L}\\p{N}-])${anyOf(surely)}${end}`, "iu"),
  };
}

export const isSamePhrase = (a: string, b: string): boolean => singular(a) === singular(b);

const singular = (text: string): string => text.toLowerCase().replace(/(?<=\p{L}{3})s$/u, "");

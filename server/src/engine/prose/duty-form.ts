// How an entry of a list of duties begins: with a verb, with a noun for an activity, or with another word. Judges none of them.

import type { Language } from "../message";
import { perLanguage } from "../profile/per-profile";
import { verbForm } from "./english-verbs";
import { indonesianForm } from "./indonesian-duties";
import { type Passage, passagesOf } from "./passage";
import { wordSet } from "./word-lists";
import { type Word, wordsOf } from "./words";

/**
 * `verb` ("menyusun", "write"), `third` ("writes"), `ing` ("writing"), `activity` ("penyusunan"), `thing` ("laporan",
 * "reports"); null where the first word tells nothing.
 */
export type DutyForm = "verb" | "third" | "ing" | "activity" | "thing";

export interface Duty {
  readonly passage: Passage;
  /** Its first word. */
  readonly word: Word;
  /** Offset behind what names its form: that word, or "kerja sama" as a whole. */
  readonly end: number;
  readonly form: DutyForm | null;
}

/** The entries of `duties`, in text order; none where it is running text. */
export const dutiesOf = perLanguage((profile, language): readonly Duty[] =>
  passagesOf(profile).flatMap((passage) => {
    const [word] = passage.kind === "phrase" && passage.section === "duties" ? wordsOf(passage) : [];
    return word ? [{ passage, word, end: endOf(passage), form: formOf(passage, word, language) }] : [];
  }),
);

function endOf(passage: Passage): number {
  const [first, second] = wordsOf(passage);
  return first!.lower === "kerja" && second?.lower === "sama" ? second.end : first!.end;
}

function formOf(passage: Passage, word: Word, language: Language): DutyForm | null {
  // Names, figures, quotations and what stands in brackets tell nothing.
  if (word.apart !== null || word.start > 0 || word.text.length < 2 || /\d/.test(word.text) || isCapitals(word))
    return null;
  // "He reads every line": a statement, which does not begin with what is done.
  if (PRONOUNS.has(word.lower)) return null;
  if (language === "id" && isForeignVerb(passage, word)) return "verb";
  const form = formAt(wordsOf(passage), language);
  return form === "thing" && language === "id" && isBeforeVerb(passage) ? null : form;
}

/** *men-\*scan\* dokumen*: a foreign word in italics with a prefix of verbs. */
const isForeignVerb = ({ text }: Passage, { lower, end }: Word): boolean =>
  /^(?:me|mem|men|meng|menge|meny|ber)$/.test(lower) && /^[-\u2010\u2011][*_"“]/.test(text.slice(end, end + 2));

/** So many words may say when or on whose behalf something is done, in front of a comma. */
const MOST_BEFORE = 6;

/** "Pada akhir bulan, menyusun laporan": a verb begins behind the first comma, and more than one word is in front of it. */
function isBeforeVerb(passage: Passage): boolean {
  const words = wordsOf(passage);
  for (let i = 0; i < words.length - 1 && i < MOST_BEFORE; i++) {
    const gap = passage.text.slice(words[i]!.end, words[i + 1]!.start);
    if (gap.startsWith(",")) return i > 0 && formAt(words.slice(i + 1, i + 3), "id") === "verb";
  }
  return false;
}

const PRONOUNS = wordSet("ia dia mereka kami kita saya anda kamu he she it they we i you");

/** The same of words that a duty begins with, wherever they stand. */
export const formAt = (words: readonly Word[], language: Language): DutyForm | null =>
  language === "id" ? indonesianForm(words[0]!, words[1]) : englishForm(words);

const isCapitals = ({ text }: Word): boolean => text === text.toUpperCase();

/** Words that say when, how or how far, and those for the person: what follows them is not looked at. */
const LEADING =
  wordSet(`to not also then always often sometimes usually regularly occasionally when where if while before after during at in on by with
  for from under through as and or they who must may can should will help each every once together be is are has have
  had does never first later over across within between among without upon when whenever using per`);

/** Said of things as well: "monthly reports". */
const PERIODS = wordSet("monthly weekly daily yearly quarterly hourly");

/** Behind a word that may be both they make it a noun: "plans for the week". */
const NOUN_LINKS: ReadonlySet<string> = new Set(["of", "for"]);

const DETERMINERS =
  wordSet(`the a an all any each every their his her its this that these those some new no out up off down in on to with from at into
  over about customer customers people whether how`);

/** Behind a word that no list has they make it a verb: "envisage the route". */
const OBJECTS = wordSet(
  `the a an their his her its all any each every both that how what whether to on into with at about between among`,
);

/** A plural, or an ending that verbs do not have. */
const isNominal = (lower: string): boolean =>
  /(?:[^s]s|tion|sion|ment|ness|ity|ship|ance|ence|ism|ist|ology|graphy)$/.test(lower) || /^(?:the|an?)$/.test(lower);

function englishForm(words: readonly Word[]): DutyForm | null {
  const first = words[0]!;
  const [, second, third] = words;
  if (PERIODS.has(first.lower)) return second && verbForm(second.lower) !== "base" ? "thing" : null;
  if (LEADING.has(first.lower) || (first.lower.endsWith("ly") && first.lower.length > 4)) return null;
  const form = verbForm(first.lower);
  if (!form) return second && OBJECTS.has(second.lower) && !isNominal(first.lower) ? null : "thing";
  if (form === "base") return isNounPhrase(words) ? "thing" : "verb";
  if (form === "ing") return "ing";
  // "Reports", "reports and statistics", "plans for the week".
  if (!second || NOUN_LINKS.has(second.lower)) return "thing";
  if (second.lower === "and" && verbForm(third?.lower ?? "") !== "third") return "thing";
  return "third";
}

/** "Stock control", "design work": a verb's base form in front of nothing that it could act on. */
function isNounPhrase(words: readonly Word[]): boolean {
  const [first, second] = words;
  if (!second) return false;
  if (words.length === 2 && /(?:ment|tion|sion|work|control|duty|duties|service|ness|ship)$/.test(second.lower)) {
    return NOUNS_TOO.has(first!.lower) && !DETERMINERS.has(second.lower);
  }
  return second.lower === "of" && NOUNS_TOO.has(first!.lower);
}

/** Verbs that are nouns as well in front of another noun, or of "of". */
const NOUNS_TOO =
  wordSet(`stock design market sales control care record report support research test process product staff team quality project program
  budget risk patient plan review study survey design work display transport supply repair design use check analysis delivery order
  purchase contact control update service file`);

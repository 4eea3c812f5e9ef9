// The words of a title that tell occupations apart: without rank, joining words and endings, one of several words for the same.
import type { Language } from "../message";
import { remembered } from "../remembered";
import { wordSet } from "./word-lists";
import { wordsIn } from "./words";

/** Words that join, and words for people who lead or know a field, or work in it, whatever the field. */
const JOINING: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("dan di untuk bagi pada dalam dari atau serta bidang bagian senior junior madya muda utama pratama"),
  en: wordSet("and of for in the a an or to on at with senior junior lead principal"),
};
const LEADING: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("pengelola pengurus kepala manajer manager ahli spesialis pakar profesional praktisi"),
  en: wordSet("manager head chief specialist expert professional practitioner"),
};
const WORKING: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("tenaga petugas pelaksana staf pegawai"),
  en: wordSet("worker officer staff"),
};

const isPlain = (word: string, language: Language): boolean =>
  JOINING[language].has(word) || LEADING[language].has(word) || WORKING[language].has(word);

/** They put somebody above, below or before another one whose title is the same otherwise. */
const LEVELS = wordSet(`asisten wakil pembantu calon magang pelatih pengawas penyelia kepala assistant deputy vice
  helper trainee apprentice supervisor head chief lead principal`);

/** Words for the same, by the one that stands for all. */
const SAME: Readonly<Record<Language, ReadonlyMap<string, string>>> = {
  id: sameWords(`guru pengajar pendidik | sopir supir pengemudi | perancang desainer | pemrogram programmer programer |
    analis penganalisis | konsultan penasihat | pelatih instruktur | penjual pedagang |
    satpam sekuriti | akuntan accountant | wartawan jurnalis | montir mekanik`),
  en: sameWords(`teacher instructor educator | driver chauffeur | programmer coder | attorney lawyer | doctor physician |
    seller vendor | adviser advisor consultant | counsellor counselor | program programme | journalist reporter`),
};

function sameWords(groups: string): ReadonlyMap<string, string> {
  const words = groups.split("|").map((group) => group.trim().split(/\s+/));
  return new Map(words.flatMap(([first = "", ...others]) => others.map((other) => [other, first] as const)));
}

/** In their order, each once; all of its words where every one is plain. */
export const titleWords = (title: string, language: Language): readonly string[] => READ[language](title).telling;

/** What two titles are compared by. */
interface Title {
  readonly telling: readonly string[];
  /** The word that says who somebody is, of a rank only which kind of rank. */
  readonly head: string;
  /** Other words for a level. */
  readonly levels: string;
  /** How many words there are. */
  readonly length: number;
}

/** The titles of a workspace are compared with each other again and again. */
const READ: Readonly<Record<Language, (title: string) => Title>> = {
  id: remembered((title) => readTitle(wordsOf(title, "id"), "id")),
  en: remembered((title) => readTitle(wordsOf(title, "en"), "en")),
};

const readTitle = (words: readonly string[], language: Language): Title => ({
  telling: tellingWords(words, language),
  ...placeOf(words, language),
});

function tellingWords(words: readonly string[], language: Language): readonly string[] {
  const telling = words.filter((word) => !isPlain(word, language));
  return [...new Set((telling.length > 0 ? telling : words).map((word) => SAME[language].get(word) ?? word))];
}

const wordsOf = (title: string, language: Language): string[] =>
  wordsIn(title.slice(0, LONGEST))
    .slice(0, MOST)
    .map(({ lower }) => singular(lower, language));

/** So many tell enough. */
const MOST = 12;
const LONGEST = 200;

const singular = (word: string, language: Language): string =>
  language === "en" && word.length > 3 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;

/** From this share of common words on two titles are nearly the same. */
export const SAME_TITLE = 0.6;

/** A title of fewer words that another one has as well is of a wider field: "engineer", "mining engineer". */
const LEAST_WORDS = 3;

/** `same`: but for words of rank and words for the same. `longer`: one has words besides. */
export type TitleLikeness = "same" | "longer" | null;

export function titleLikeness(title: string, other: string, language: Language): TitleLikeness {
  const [one, two] = [READ[language](title), READ[language](other)];
  const [fewer, more] =
    one.telling.length < two.telling.length ? [one.telling, two.telling] : [two.telling, one.telling];
  if (!isWithin(fewer, more) || fewer.length < more.length * SAME_TITLE) return null;
  // The head of a school is no teacher, although both have "school" in their titles.
  if (one.head !== two.head || one.levels !== two.levels) return null;
  if (fewer.length === more.length) return "same";
  return Math.min(one.length, two.length) >= LEAST_WORDS ? "longer" : null;
}

/** In the same order. */
function isWithin(fewer: readonly string[], more: readonly string[]): boolean {
  let next = 0;
  for (const word of more) if (word === fewer[next]) next++;
  return next === fewer.length;
}

function placeOf(words: readonly string[], language: Language): Omit<Title, "telling"> {
  // "Head of school": what stands behind says of what.
  const link = language === "en" ? words.findIndex((word) => word === "of" || word === "for" || word === "in") : -1;
  const at = language === "id" ? 0 : link > 0 ? link - 1 : words.length - 1;
  const head = words[at] ?? "";
  const kind = LEADING[language].has(head) ? "leading" : WORKING[language].has(head) ? "working" : null;
  return {
    head: kind ?? SAME[language].get(head) ?? head,
    levels: words.filter((word, i) => i !== at && LEVELS.has(word)).join(" "),
    length: words.filter((word) => !JOINING[language].has(word)).length,
  };
}

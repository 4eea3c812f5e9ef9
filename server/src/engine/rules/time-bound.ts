// Words that are true on the day of writing: "saat ini", "recently", "in 2024".
import type { Language } from "../message";
import { explicitLanguage } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { isQuoted } from "../prose/candidate";
import { isYear, type Numeral, numeralsOf } from "../prose/figures";
import { type Match, type PhraseList, phrasesByKind } from "../prose/phrases";
import { wordSet } from "../prose/word-lists";
import { type Word, wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

const NOW: Readonly<Record<Language, PhraseList<"now">>> = {
  id: phrasesByKind(
    { language: "id" },
    {
      now: `saat ini|kini|sekarang|sekarang ini|dewasa ini|baru-baru ini|
        akhir-akhir ini|belakangan ini|tahun ini|tahun lalu|tahun depan|tahun-tahun terakhir|beberapa tahun terakhir|
        bulan ini|bulan lalu|bulan depan|saat sekarang|dalam waktu dekat|sejauh ini|abad ini|dekade ini|dasawarsa ini|
        dekade terakhir|di era ini|zaman ini`,
    },
  ),
  en: phrasesByKind(
    { language: "en" },
    {
      now: `currently|at present|at the moment|nowadays|these days|recently|lately|this year|last year|next year|right now|
        in recent years|in the last few years|over the last few years|over the past few years|in the past few years|
        at this time|at the present time|presently|as of now|as of today|so far|to date|this decade|this century|
        this month|last month|next month|in the near future|until now|up to now|of late|now`,
    },
  ),
};

export const timeBound: Rule = {
  id: "time-bound",
  title: { en: "True only at the time of writing", id: "Hanya benar pada saat ditulis" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A profile is read for years. In time, “currently” and “this year” stop being true, and nobody notices. Write what stays true, or leave the word out. If “updated” is filled in, readers can see how old the profile is, and the word may stay.",
        id: "Profil dibaca selama bertahun-tahun. “Saat ini” dan “tahun ini” lama-kelamaan tidak lagi benar tanpa ada yang menyadarinya. Tulislah hal yang tetap berlaku, atau hapus kata itu. Jika “updated” terisi, pembaca dapat melihat umur profil dan kata itu boleh tetap ada.",
      },
      bad: {
        en: {
          text: profileWith("en", "reality: Librarians also lend e-books nowadays.\n", "librarian"),
          marks: ["nowadays"],
        },
        id: {
          text: profileWith("id", "reality: Pustakawan saat ini juga meminjamkan buku digital.\n", "librarian"),
          marks: ["saat ini"],
        },
      },
      good: {
        en: { text: profileWith("en", "reality: Librarians also lend e-books.\n", "librarian") },
        id: { text: profileWith("id", "reality: Pustakawan juga meminjamkan buku digital.\n", "librarian") },
      },
    };
  },
  messages: {
    now: {
      en: "“{text}” is true only at the time of writing, and readers do not know when that was. Write what stays true, or fill in “updated” with the date of the last change.",
      id: "“{text}” hanya benar pada saat ditulis, dan pembaca tidak tahu kapan itu. Tulislah hal yang tetap berlaku, atau isi “updated” dengan tanggal perubahan terakhir.",
    },
    year: {
      en: "Readers cannot tell whether “{text}” still holds, because the profile does not say when it was last changed. Fill in “updated”, or write what stays true.",
      id: "Pembaca tidak tahu apakah “{text}” masih berlaku karena profil ini tidak menyebutkan kapan terakhir diubah. Isi “updated”, atau tulislah hal yang tetap berlaku.",
    },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    const found = NOW[language].in(profile);
    const numerals = numeralsOf(profile);
    // Readers who are told when the profile last changed know which day is meant.
    if ((found.length === 0 && numerals.length === 0) || pairOf(profile.root, "updated")) return;
    for (const match of found) {
      if (isQuoted(match) || isIdiom(match) || isRelative(match) || isSomebodysBelief(match)) continue;
      const { passage, start, end } = match;
      const text = passage.text.slice(start, end).replace(/\s+/g, " ");
      report({ span: passage.span(start, end), message: "now", args: { text }, path: passage.path });
    }
    for (const numeral of numerals) {
      const { passage, word } = numeral;
      if (!word.text.startsWith("20") || !isYear(numeral) || isBeginning(numeral)) continue;
      const span = passage.span(word.start, word.end);
      report({ span, message: "year", args: { text: word.text }, path: passage.path });
    }
  },
};

/** "Sejak 2019", "since May 2010": what began then stays true. */
function isBeginning({ passage, at }: Numeral): boolean {
  const words = wordsOf(passage);
  return [1, 2, 3].some((back) => /^(?:sejak|since)$/.test(words[at - back]?.lower ?? ""));
}

/** What people believe is told in their words: "Nobody reads books nowadays." */
const isSomebodysBelief = ({ passage }: Match<unknown>): boolean => passage.path.at(-1) === "misconception";

const RELATIVE = wordSet("that which who whose whoever what whatever where when");

/** So many words in front of "now" a clause may begin that says which one is meant: "bread that is now cold". */
const CLAUSE = 5;

function isRelative({ passage, at, words }: Match<unknown>): boolean {
  if (!/^(?:now|currently)$/.test(words[0]!.lower)) return false;
  const all = wordsOf(passage);
  for (let i = at - 1; i >= 0 && i >= at - CLAUSE; i--) {
    if (/[,.;:!?]/.test(passage.text.slice(all[i]!.end, all[i + 1]!.start))) return false;
    if (RELATIVE.has(all[i]!.lower)) return true;
  }
  return false;
}

/** Beside "now" another time is named: "sekarang atau nanti", "tempo dulu hingga kini". */
const LINKING = wordSet("dan atau hingga sampai maupun serta or and to");
const TIMES = wordSet("nanti dulu dahulu kelak besok esok kemudian silam later then tomorrow past");

const isBesideTime = (all: readonly Word[], first: number, last: number): boolean =>
  (LINKING.has(all[last + 1]?.lower ?? "") && TIMES.has(all[last + 2]?.lower ?? "")) ||
  (LINKING.has(all[first - 1]?.lower ?? "") && TIMES.has(all[first - 2]?.lower ?? ""));

/** What may be said of a state of things. */
const STATES = wordSet("saat kini sekarang currently now recently");

/** Other neighbours make other words of it: "now and then", "masa kini". */
function isIdiom({ passage, at, words }: Match<unknown>): boolean {
  const all = wordsOf(passage);
  const before = all[at - 1]?.lower ?? "";
  const behind = all[at + words.length]?.lower ?? "";
  if (isBesideTime(all, at, at + words.length - 1)) return true;
  // In an entry of duties they say which of several things is meant: "the state that the patient is in now".
  if (passage.kind === "phrase" && passage.section === "duties" && STATES.has(words[0]!.lower)) return true;
  if (before === "up" || (words[0]!.lower === "sekarang" && /^(?:mulai|dari)$/.test(before))) return true;
  if (words.at(-1)!.lower === "now")
    return /^(?:and|that)$/.test(behind) || /^(?:from|by|until|for|just|even)$/.test(before);
  return /^(?:masa|zaman|era|jaman)$/.test(before) && /^(?:kini|sekarang)$/.test(words[0]!.lower);
}

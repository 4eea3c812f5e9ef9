// The same word twice in a row by a slip of the hand. Indonesian words that are repeated for their sense are elsewhere.

import type { Language } from "../message";
import { languageOf } from "../profile/profile";
import { correction, replacement } from "../prose/correction";
import { isRepeatedBySlip } from "../prose/indonesian";
import { isOwn } from "../prose/own-words";
import { repetitionsOf } from "../prose/repetitions";
import { wordSet } from "../prose/word-lists";
import { type Word, wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

/** English words that stand twice in a row in good sentences. */
const REPEATED_IN_ENGLISH = wordSet("had that very so bye no again far long many much");

const isSlip: Readonly<Record<Language, (lower: string) => boolean>> = {
  en: (lower) => lower.length > 1 && !REPEATED_IN_ENGLISH.has(lower),
  id: isRepeatedBySlip,
};

export const doubledWord: Rule = {
  id: "doubled-word",
  title: { en: "A word twice in a row", id: "Kata tertulis dua kali berturut-turut" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A word typed twice is easily overlooked, especially at the end of a line.",
        id: "Kata yang terketik dua kali mudah terlewat, terutama di ujung baris.",
      },
      bad: {
        en: {
          text: profileWith("en", "reality: Bakers also adjust every batch to the the flour.\n"),
          marks: ["the the"],
        },
        id: {
          text: profileWith("id", "reality: Tukang roti juga menyesuaikan adonan dengan dengan tepung.\n"),
          marks: ["dengan dengan"],
        },
      },
      good: {
        en: { text: profileWith("en", "reality: Bakers also adjust every batch to the flour.\n") },
        id: { text: profileWith("id", "reality: Tukang roti juga menyesuaikan adonan dengan tepung.\n") },
      },
    };
  },
  messages: {
    twice: { en: "“{word}”: this word appears twice.", id: "“{word}”: kata ini tertulis dua kali." },
    replace: { en: "Keep one “{standard}”", id: "Sisakan satu “{standard}”" },
  },
  check(profile, { config }, report) {
    const isWrong = isSlip[languageOf(profile, config)];
    for (const { passage, at } of repetitionsOf(profile)) {
      const words = wordsOf(passage);
      const [word, next] = [words[at]!, words[at + 1]!];
      if (word.lower !== next.lower || !isWrong(word.lower) || !/^[a-z]+$/.test(next.text)) continue;
      if (isTwiceByRight(words, at) || !isOwn(passage, at, 2, config)) continue;
      report({ ...correction(passage, word.start, next.end, word.text), message: "twice" });
    }
  },
  fix: (_profile, finding) => replacement(finding, { safe: false }),
};

/** *Sama dengan* is one notion, and a verb may end a clause that another begins: *teks yang dicetak dicetak sekaligus*. */
function isTwiceByRight(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  if (lower === "dengan") return words[i - 1]?.lower === "sama";
  return /^di.{5}/.test(lower) && words.slice(Math.max(0, i - 3), i).some((before) => before.lower === "yang");
}

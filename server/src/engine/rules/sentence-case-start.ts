// Running text, a paragraph or a sentence of it, that begins with a small letter. Entries of lists may begin either way.
import { languageOf } from "../profile/profile";
import { capitalOf } from "../prose/capital";
import { correction, replacement } from "../prose/correction";
import { joinsParts } from "../prose/joining-words";
import { isOwnOrName } from "../prose/own-words";
import { paragraphsOf } from "../prose/paragraphs";
import { type Passage, passagesOf } from "../prose/passage";
import { perText } from "../prose/readings";
import { wordSet } from "../prose/word-lists";
import { type Word, wordIndexAt, wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

export const sentenceCaseStart: Rule = {
  id: "sentence-case-start",
  title: { en: "A sentence that begins with a small letter", id: "Kalimat yang diawali huruf kecil" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Running text is made of sentences, and a sentence begins with a capital. Only the entries of a list may begin with a small letter.",
        id: "Uraian terdiri atas kalimat, dan kalimat diawali huruf kapital. Hanya butir daftar yang boleh diawali huruf kecil.",
      },
      bad: {
        en: {
          text: profileWith("en", "reality: midwives also visit mothers after the birth.\n", "midwife"),
          marks: ["midwives"],
        },
        id: {
          text: profileWith("id", "reality: bidan juga mengunjungi ibu setelah melahirkan.\n", "midwife"),
          marks: ["bidan"],
        },
      },
      good: {
        en: { text: profileWith("en", "reality: Midwives also visit mothers after the birth.\n", "midwife") },
        id: { text: profileWith("id", "reality: Bidan juga mengunjungi ibu setelah melahirkan.\n", "midwife") },
      },
    };
  },
  messages: {
    small: {
      en: "Begin the sentence with a capital: “{standard}”.",
      id: "Awali kalimat dengan huruf kapital: “{standard}”.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
  },
  check(profile, { config }, report) {
    for (const passage of passagesOf(profile)) {
      if (passage.kind !== "prose" || !hasSmallStart(passage) || wordsOf(passage).length < FEWEST) continue;
      const starts = new Set([...paragraphsOf(passage).map(({ start }) => start), ...startsBehindStops(passage)]);
      for (const start of starts) {
        const word = firstWord(passage, start);
        if (!word || !isOwnOrName(passage, word.at, 1, config)) continue;
        // It goes on with a sentence that stands elsewhere: of that another rule speaks.
        if (word.at === 0 && joinsParts(word.lower) && languageOf(profile, config) === "id") continue;
        report({ ...correction(passage, word.start, word.end, word.standard), message: "small" });
      }
    }
  },
  fix: (_profile, finding) => replacement(finding, { safe: false }),
};

/** A line, or what stands behind a full stop, may begin with a small letter: most texts have no such place. */
const hasSmallStart = perText(({ text }) => /(?:^|[.!?\n])[^\S\n]*["“‘'(*]*(?:[a-z]|(?![ -~])\p{Ll})/u.test(text));

/** What has fewer words is no sentence yet. */
const FEWEST = 3;

/** The word that a paragraph begins with, if its first letter is small and it has no capital within, as "iPhone" has. */
function firstWord(passage: Passage, paragraph: number) {
  const { text } = passage;
  let start = paragraph;
  if (/[A-Z]/.test(text[start]!)) return null;
  while (/["“‘'(*]/.test(text[start] ?? "")) start++;
  const letter = String.fromCodePoint(text.codePointAt(start) ?? 32);
  if (!/\p{Ll}/u.test(letter)) return null;
  const { word, at } = wordIndexAt(passage, start);
  const capital = capitalOf(letter);
  if (word?.start !== start || word.text !== word.lower || capital === letter) return null;
  // With a capital it would be another title: "Dr." is a doctorate.
  if (TITLES.has(word.lower) && /^\.\s*\p{Lu}/u.test(text.slice(word.end, word.end + 4))) return null;
  return { at, start, end: word.end, lower: word.lower, standard: capital + word.text.slice(letter.length) };
}

/** Titles that are written small in front of a name: of doctors, dentists, vets, pharmacists and midwives. */
const TITLES: ReadonlySet<string> = new Set(["dr", "drg", "drh", "apt", "bdn"]);

/** Where a small letter stands behind a full stop that ends no abbreviation. */
function startsBehindStops(passage: Passage): number[] {
  // Nearly every sentence begins with a capital of ASCII: that is told without more.
  if (!/[.!?]\s+[^A-Z\s]/.test(passage.text)) return [];
  return [...passage.text.matchAll(/[.!?]\s+(?=\p{Ll})/gu)].flatMap(({ 0: gap, index }) => {
    const { word } = wordIndexAt(passage, index);
    return word?.end === index && !mayBeShort(word, gap[0]!) ? [index + gap.length] : [];
  });
}

/** Longer words are no abbreviations, but for a few. */
const LONG = 4;
const SHORT = wordSet("prof approx corp dept univ assoc sept misc incl resp maks telp sdri govt");

const mayBeShort = ({ lower, text }: Word, mark: string): boolean =>
  mark === "." && (lower.length < LONG || SHORT.has(lower) || text === text.toUpperCase());

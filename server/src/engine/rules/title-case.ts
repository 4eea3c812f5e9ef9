// The occupation's own name with capitals in the middle of a sentence. Names of occupations are written in lower case there.
import type { Language } from "../message";
import { partitionPoint } from "../partition-point";
import { languageOf, type Profile, textOf } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { withCapital } from "../prose/capital";
import { correction, replacement } from "../prose/correction";
import { isOwnOrName } from "../prose/own-words";
import { type Passage, passagesOf } from "../prose/passage";
import { BEGINS_NAME, isProper } from "../prose/proper-words";
import { sentencesOf } from "../prose/sentences";
import { type Word, wordsIn, wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

const SENTENCE = {
  en: (title: string) => `reality: On every site, the ${title} also checks that the power is off.\n`,
  id: (title: string) => `reality: Di setiap lokasi, seorang ${title} juga memastikan bahwa listrik sudah padam.\n`,
};

/** So many names are looked for. */
const MOST_NAMES = 12;

export const titleCase: Rule = {
  id: "title-case",
  title: { en: "The title is capitalised within a sentence", id: "Nama pekerjaan berhuruf kapital di tengah kalimat" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Occupations are common nouns: within a sentence, they are written in lower case, unless they come before somebody's name.",
        id: "Nama pekerjaan adalah kata umum. Di tengah kalimat, nama itu ditulis dengan huruf kecil, kecuali jika diikuti nama orang atau lembaga (EYD V).",
      },
      bad: {
        en: { text: profileWith("en", SENTENCE.en("Electrician"), "electrician"), marks: ["Electrician"] },
        id: { text: profileWith("id", SENTENCE.id("Teknisi Listrik"), "electrician"), marks: ["Teknisi Listrik"] },
      },
      good: {
        en: { text: profileWith("en", SENTENCE.en("electrician"), "electrician") },
        id: { text: profileWith("id", SENTENCE.id("teknisi listrik"), "electrician") },
      },
    };
  },
  messages: {
    capital: {
      en: "Within a sentence the title is written in lower case: “{standard}”.",
      id: "Di tengah kalimat, nama pekerjaan ditulis dengan huruf kecil: “{standard}”.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
  },
  check(profile, { config }, report) {
    const names = namesIn(profile);
    if (names.length === 0) return;
    const language = languageOf(profile, config);
    for (const passage of passagesOf(profile)) {
      for (const name of names) {
        for (const at of placesIn(passage, name)) {
          if (!isOwnOrName(passage, at, name.words.length, config) || !isWithin(passage, at, name, language)) continue;
          const words = wordsOf(passage);
          const [start, end] = [words[at]!.start, words[at + name.words.length - 1]!.end];
          const standard = standardOf(passage.text.slice(start, end), words.slice(at, at + name.words.length), name);
          if (standard === null) continue;
          report({ ...correction(passage, start, end, standard), message: "capital" });
        }
      }
    }
  },
  fix: (_profile, finding) => replacement(finding, { safe: false }),
};

interface Name {
  /** As the title has it. */
  readonly words: readonly string[];
  /** Its words in lower case. */
  readonly lower: readonly string[];
  /** How it begins with a capital. */
  readonly head: string;
  /** "Pengelola Program": the capitals of its words say nothing. */
  readonly isInCapitals: boolean;
}

/** The title and the other titles, the longest first; none that is a name or an abbreviation by itself. */
function namesIn(profile: Profile): readonly Name[] {
  const others = pairOf(profile.root, "alternative_titles")?.value;
  const listed =
    others?.kind === "list" ? others.items.map(({ value }) => (value?.kind === "scalar" ? value.text : "")) : [];
  const texts = [textOf(profile, "title") ?? "", ...listed].slice(0, MOST_NAMES);
  return texts.flatMap(nameOf).sort((a, b) => b.words.length - a.words.length);
}

function nameOf(text: string): Name[] {
  const words = wordsIn(text).map((word) => word.text);
  const first = words[0] ?? "";
  if (first === "" || /\p{Lu}.*\p{Lu}/u.test(first) || !/^\p{L}/u.test(first)) return [];
  const lower = words.map((word) => word.toLowerCase());
  const rest = words.slice(1).filter((word) => word.length > 3 && !isProper(word));
  const isInCapitals = rest.length > 0 && rest.every((word) => /^\p{Lu}/u.test(word));
  return [{ words, lower, head: withCapital(first.toLowerCase()), isInCapitals }];
}

/** Which words of a passage begin the name with a capital. */
function placesIn(passage: Passage, { head, lower }: Name): number[] {
  const { text } = passage;
  const places: number[] = [];
  for (let from = text.indexOf(head); from >= 0; from = text.indexOf(head, from + head.length)) {
    const words = wordsOf(passage);
    const at = partitionPoint(words.length, (i) => words[i]!.start < from);
    if (words[at]?.start === from && lower.every((word, k) => words[at + k]?.lower === word)) places.push(at);
  }
  return places;
}

const isCapitalised = ({ text, lower }: Word): boolean => text[0] !== lower[0];

/** Neither at the beginning of a sentence, a quotation or what a colon announces, nor part of a longer name. */
function isWithin(passage: Passage, at: number, { words: { length } }: Name, language: Language): boolean {
  const words = wordsOf(passage);
  const sentences = sentencesOf(passage, language);
  const sentence = sentences[partitionPoint(sentences.length, (i) => sentences[i]!.start <= words[at]!.start) - 1];
  const [first, before, after] = [sentence?.words[0], words[at - 1], words[at + length]];
  if (!first || !before || first.start >= words[at]!.start) return false;
  if (/[:"“”„«(\n[]/.test(passage.text.slice(before.end, words[at]!.start))) return false;
  if (isCapitalised(before) && (before !== first || BEGINS_NAME.has(before.lower) || isProper(before.text)))
    return false;
  const gap = after ? passage.text.slice(words[at + length - 1]!.end, after.start) : "";
  return !after || !isCapitalised(after) || !/^\s+$/.test(gap);
}

/** Null where it is written so, or all in capitals. */
function standardOf(found: string, words: readonly Word[], name: Name): string | null {
  if (found === found.toUpperCase()) return null;
  const from = words[0]!.start;
  let text = "";
  let end = from;
  for (const [k, word] of words.entries()) {
    const own = name.words[k]!;
    const keeps = isProper(own) || (k > 0 && !name.isInCapitals && /^\p{Lu}/u.test(own));
    text += found.slice(end - from, word.start - from) + (keeps ? own : word.lower);
    end = word.end;
  }
  return text === found ? null : text;
}

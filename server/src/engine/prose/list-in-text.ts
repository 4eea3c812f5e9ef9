// Where running text about duties is a list that is not written as one. Changes nothing.
import type { Language } from "../message";
import { formAt } from "./duty-form";
import { linesOfItems } from "./enumeration";
import type { Passage } from "./passage";
import { type Sentence, sentencesOf } from "./sentences";
import { wordSet } from "./word-lists";
import type { Word } from "./words";

export interface ListInText {
  /** Offsets into the passage's text. */
  readonly start: number;
  readonly end: number;
  /** How many things it lists. */
  readonly count: number;
  /** In one sentence, or line by line. */
  readonly shape: "list" | "lines";
}

/** What the list is one of. */
const SUBJECTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(`tugas tugasnya tugas-tugas tugas-tugasnya pekerjaan pekerjaannya kegiatan kegiatannya aktivitas aktivitasnya jawab jawabnya
    kewajiban kewajibannya bertugas bertugasnya keseharian kesehariannya`),
  en: wordSet("duty duties task tasks work job jobs responsibilities role roles activities day responsible"),
};

/** Words that lead to it, some of them only behind another one. */
const LEADS: Readonly<Record<Language, RegExp>> = {
  id: /^(?:\S+ )?(?:meliputi|mencakup|melibatkan|termasuk|adalah|ialah|yaitu|yakni|berupa)$|^(?:antara lain|di antaranya|terdiri (?:atas|dari)|sebagai berikut|jawab (?:untuk|atas))$/,
  en: /^(?:\S+ )?(?:includes?|including|involves?|are|is|comprises?|covers?)$|^(?:consists? of|as follows|responsible for)$/,
};

/** So many duties are a list. */
const ENOUGH = 3;

/** The first list in a text. */
export function listInText(passage: Passage, language: Language): ListInText | null {
  const lines = linesOfItems(passage.text);
  if (lines) return { ...lines, shape: "lines" };
  for (const sentence of sentencesOf(passage, language)) {
    const count = listedIn(passage, sentence, language);
    if (count >= ENOUGH) return { start: sentence.start, end: sentence.end, count, shape: "list" };
  }
  return null;
}

/** So many words after its subject a sentence comes to its list. */
const REACH = 8;

/** How many duties a sentence lists behind words that lead to them; 0 where there are none. */
function listedIn({ text }: Passage, { words, end }: Sentence, language: Language): number {
  const subject = words.findIndex(({ lower }) => SUBJECTS[language].has(lower));
  if (subject < 0) return 0;
  // "Bertugas" leads to a list by itself.
  const isLead = words[subject]!.lower === "bertugas";
  const lead = isLead
    ? subject
    : words.findIndex(
        ({ lower }, i) =>
          i > subject && i <= subject + REACH && LEADS[language].test(`${words[i - 1]!.lower} ${lower}`),
      );
  return lead < 0 ? 0 : countParts(text, words.slice(lead), end, language);
}

/** Parts between commas or semicolons that say what is done, of which the last is joined to the others or there are many. */
function countParts(text: string, [lead, ...words]: readonly Word[], end: number, language: Language): number {
  const mark = text.slice(lead!.end, end).includes(";") ? ";" : ",";
  const starts = words.filter(({ start }, i) => i === 0 || text.slice(words[i - 1]!.end, start).includes(mark));
  const parts = starts.map((word, i) => partFrom(words, word, starts[i + 1]));
  if (parts.length < 2 || !parts.every((part, i) => isAction(part, i === 0 ? 2 : 1, language))) return 0;
  const last = parts.at(-1)!;
  const isBare = !JOINS.has(last[0]!.lower) && last.some(({ lower }) => JOINS.has(lower));
  const isJoined = isBare || JOINS.has(last[0]!.lower) || parts.length > ENOUGH;
  return isJoined ? parts.length + (isBare ? 1 : 0) : 0;
}

function partFrom(words: readonly Word[], first: Word, next: Word | undefined): readonly Word[] {
  const from = words.indexOf(first);
  return words.slice(from, next ? words.indexOf(next) : undefined);
}

const JOINS: ReadonlySet<string> = new Set(["dan", "serta", "atau", "and", "or"]);

/**
 * Begins, behind a joining word, with a verb or with a noun for what is done. The first part says to what as well: "building,
 * testing and repairing machines" is one duty.
 */
function isAction(part: readonly Word[], least: number, language: Language): boolean {
  const words = part.filter(({ lower }, i) => i > 1 || !(JOINS.has(lower) || lower === "to" || lower === "juga"));
  const form = words.length >= least ? formAt(words, language) : null;
  return form !== null && form !== "thing" && form !== "third";
}

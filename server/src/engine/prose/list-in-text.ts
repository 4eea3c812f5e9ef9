// Where running text about duties is a list that is not written as one. Changes nothing.
import type { Language } from "../message";
import { linesOfItems } from "./enumeration";
import type { Passage } from "./passage";
import { type Sentence, sentencesOf } from "./sentences";

export interface ListInText {
  /** Offsets into the passage's text. */
  readonly start: number;
  readonly end: number;
  /** How many things it lists. */
  readonly count: number;
  /** In one sentence, or line by line. */
  readonly shape: "list" | "lines";
}

/** What the list is one of; without their endings. */
const SUBJECTS: Readonly<Record<Language, RegExp>> = {
  id: /^(?:tugas|tugas-tugas|pekerjaan|kegiatan|aktivitas|jawab|kewajiban|bertugas|bertanggung|kesehariannya)(?:nya)?$/,
  en: /^(?:duty|duties|tasks?|work|jobs?|responsibilities|role|activities|day|responsible)$/,
};

/** Words that lead to it. */
const LEADS: Readonly<Record<Language, RegExp>> = {
  id: /^(?:meliputi|mencakup|melibatkan|termasuk|adalah|ialah|yaitu|yakni|lain|antaranya|atas|dari|berupa|berikut|untuk)$/,
  en: /^(?:includes?|including|involves?|are|is|of|comprises?|cover|covers|follows|for)$/,
};

/** So many duties are a list. */
const ENOUGH = 3;

/** The first list in a text. */
export function listInText(passage: Passage, language: Language): ListInText | null {
  const lines = linesOfItems(passage.text);
  if (lines) return { ...lines, shape: "lines" };
  // Without two commas, or the like, there is no list.
  if (!/[,;][^,;]+[,;]/.test(passage.text)) return null;
  for (const sentence of sentencesOf(passage, language)) {
    const count = listedIn(passage, sentence, language);
    if (count >= ENOUGH) return { start: sentence.start, end: sentence.end, count, shape: "list" };
  }
  return null;
}

/** How many things a sentence lists behind words that lead to them; 0 where there are none. */
function listedIn({ text }: Passage, { words, end }: Sentence, language: Language): number {
  const subject = words.findIndex(({ lower }) => SUBJECTS[language].test(lower));
  if (subject < 0) return 0;
  const lead = words.findIndex(({ lower }, i) => i > subject && i <= subject + REACH && LEADS[language].test(lower));
  return lead < 0 ? 0 : countParts(text.slice(words[lead]!.end, end));
}

/** So many words after its subject a sentence comes to its list. */
const REACH = 8;

/** Parts between commas or semicolons of which the last is joined to the others, or of which there are many. */
function countParts(rest: string): number {
  const parts = rest.replace(/\([^()]*\)/g, "").split(rest.includes(";") ? /;\s*/ : /,\s+/);
  const last = parts.at(-1)!;
  const isJoined = /^(?:dan|serta|atau|and|or)\s/i.test(last);
  const isBare = !isJoined && /\s(?:dan|serta|atau|and|or)\s/i.test(last);
  if (!isJoined && !isBare && parts.length <= ENOUGH) return 0;
  return parts.length + (isBare ? 1 : 0);
}

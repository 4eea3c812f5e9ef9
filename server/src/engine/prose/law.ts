// Whether a sentence speaks of a law, and whether it says which one. Judges nothing.
import { wordSet } from "./word-lists";
import type { Word } from "./words";

/** `named`: readers can look it up, by its number or its section. `some`: no more than that there is one. */
export type Law = "named" | "some" | null;

/** Such words, and appointments that a law governs. */
const LAW =
  wordSet(`undang-undang uu pp perpres perda perppu peraturan keputusan pasal ayat konvensi hukum ketentuan diangkat dilantik disumpah
  pengangkatan law laws legal legally statute statutes statutory appointed sworn regulation regulations convention directive`);

/** Regulations by their office, each with many endings: "Permenkes", "Pergub", "Kepmenaker". */
const REGULATION = /^(?:per(?:men|ka|kap|wali|bup|gub)|kepmen)\p{L}*$/u;

/** In capitals or with a number alone: "act" and "section" are other words as well. */
const NUMBERED = wordSet(
  "act section sections article articles pasal ayat uu pp regulation regulations convention directive",
);

const NUMBER_WORDS = /^(?:nomor|no|number)$/;

/** A field of study: "sarjana hukum", "a law degree". */
const STUDIED = wordSet(
  `sarjana ilmu fakultas jurusan lulusan gelar magister doktor bidang degree school graduate graduates student students firm`,
);

/** A sentence may hold thousands of ages. */
const lawIn = new WeakMap<readonly Word[], { readonly law: Law }>();

export function lawOf(sentence: readonly Word[]): Law {
  let known = lawIn.get(sentence);
  if (!known) {
    known = { law: readLaw(sentence) };
    lawIn.set(sentence, known);
  }
  return known.law;
}

function readLaw(sentence: readonly Word[]): Law {
  let isSome = false;
  let isNumbered = false;
  for (const [i, { lower }] of sentence.entries()) {
    const hasNumber = /^\d/.test(sentence[i + 1]?.lower ?? "");
    if (hasNumber && NUMBERED.has(lower)) return "named";
    isNumbered ||= hasNumber && NUMBER_WORDS.test(lower);
    isSome ||= (LAW.has(lower) || REGULATION.test(lower)) && !(AS_STUDY.test(lower) && isStudied(sentence, i));
  }
  return isSome ? (isNumbered ? "named" : "some") : null;
}

const AS_STUDY = /^(?:hukum|law)$/;

const isStudied = (sentence: readonly Word[], i: number): boolean =>
  [sentence[i - 1], sentence[i + 1]].some((word) => word !== undefined && STUDIED.has(word.lower));

/** Is a text the title of a law? */
export const isLawTitle = (title: string): boolean =>
  /\b(?:undang-undang|peraturan|permen\p{L}*|perpres|konvensi|act|regulations|convention)\b/iu.test(title);

// Whether a sentence speaks of a law, and whether it says which one. Judges nothing.
import type { Word } from "./words";

/** `named`: readers can look it up, by its number or its section. `some`: no more than that there is one. */
export type Law = "named" | "some" | null;

/** Such words, and appointments that a law governs. */
const LAW =
  /^(?:undang-undang|uu|pp|perpres|perda|perppu|per(?:men|ka|kap|wali|bup|gub)\p{L}*|kepmen\p{L}*|peraturan|keputusan|pasal|ayat|konvensi|hukum|ketentuan|diangkat|dilantik|disumpah|pengangkatan|laws?|legal|legally|statut(?:e|es|ory)|appointed|sworn|regulations?|convention|directive)$/u;

/** In capitals or with a number alone: "act" and "section" are other words as well. */
const NUMBERED = /^(?:act|sections?|articles?|pasal|ayat|uu|pp|regulations?|convention|directive)$/;

const NUMBER_WORDS = /^(?:nomor|no|number)$/;

/** A field of study: "sarjana hukum", "a law degree". */
const STUDIED =
  /^(?:sarjana|ilmu|fakultas|jurusan|lulusan|gelar|magister|doktor|bidang|degree|school|graduates?|students?|firm)$/;

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
    if (hasNumber && NUMBERED.test(lower)) return "named";
    isNumbered ||= hasNumber && NUMBER_WORDS.test(lower);
    isSome ||= LAW.test(lower) && !(AS_STUDY.test(lower) && isStudied(sentence, i));
  }
  return isSome ? (isNumbered ? "named" : "some") : null;
}

const AS_STUDY = /^(?:hukum|law)$/;

const isStudied = (sentence: readonly Word[], i: number): boolean =>
  [sentence[i - 1], sentence[i + 1]].some((word) => word !== undefined && STUDIED.test(word.lower));

/** Is a text the title of a law? */
export const isLawTitle = (title: string): boolean =>
  /\b(?:undang-undang|peraturan|permen\p{L}*|perpres|konvensi|act|regulations|convention)\b/iu.test(title);

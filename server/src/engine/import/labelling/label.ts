// What a piece of a text can be: a sentence of a section, or words that announce one. Types, no logic.
import type { Place } from "../language";

/** A sentence: of a place, where beliefs are begun (`claim`), gone on with (`misconception`), or answered in the same sentence. */
export type SentenceLabel = Exclude<Place, "misconception"> | "claim" | "misconception" | "answeredClaim";

/** What a heading or label announces; `people` is whom it suits and whom not, `name` is followed by the title, `voice` by a speaker. */
export type Announced = Place | "pairs" | "people" | "title" | "name" | "voice";

/** `none`: what looked like a label is the beginning of its sentence. */
export type Label =
  | { readonly kind: "sentence"; readonly of: SentenceLabel }
  | { readonly kind: "announces"; readonly what: Announced }
  | { readonly kind: "none" };

const SENTENCES: readonly SentenceLabel[] = [
  "summary",
  "duties",
  "fit",
  "misfit",
  "claim",
  "misconception",
  "answeredClaim",
  "reality",
  "comparison",
  "left",
];
const ANNOUNCED: readonly Announced[] = [
  "summary",
  "duties",
  "fit",
  "misfit",
  "misconception",
  "reality",
  "comparison",
  "left",
  "pairs",
  "people",
  "title",
  "name",
  "voice",
];

/** Each label by its number. */
export const LABELS: readonly Label[] = [
  ...SENTENCES.map((of): Label => ({ kind: "sentence", of })),
  ...ANNOUNCED.map((what): Label => ({ kind: "announces", what })),
  { kind: "none" },
];

/** Claims are begun and gone on with in one place. */
export const placeOf = (of: SentenceLabel): Place => (of === "claim" || of === "answeredClaim" ? "misconception" : of);

export const NONE = LABELS.length - 1;

export const numberOfSentence = (of: SentenceLabel): number => SENTENCES.indexOf(of);
export const numberOfAnnounced = (what: Announced): number => SENTENCES.length + ANNOUNCED.indexOf(what);
export const isSentence = (label: number): boolean => label < SENTENCES.length;

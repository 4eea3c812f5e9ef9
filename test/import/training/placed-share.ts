// How many sentences of labelled texts come into the section that their own labels say.
import { isSentence, LABELS } from "../../../server/src/engine/import/labelling/label";
import { labelled } from "../../../server/src/engine/import/labelling/labelling";
import type { Model } from "../../../server/src/engine/import/weights";
import type { Lesson } from "./training";

export interface PlacedSentence {
  readonly text: string;
  readonly wanted: string;
  readonly found: string;
  /** What it may be nearly as well; null where it is clear. */
  readonly rival: string | null;
}

export function placesOf({ pieces, facts, wanted }: Lesson, model: Model): PlacedSentence[] {
  return labelled(pieces, facts, model).flatMap(({ label, rival }, i) => {
    const sought = wanted[i]!;
    if (sought < 0 || !isSentence(sought)) return [];
    const text = pieces[i]!.content.text;
    return [{ text, wanted: placeOf(sought), found: placeOf(label), rival: rival && sectionOf(rival) }];
  });
}

function placeOf(label: number): string {
  const found = LABELS[label]!;
  return found.kind === "sentence" ? sectionOf(found.of) : found.kind;
}

const sectionOf = (of: string): string => (of === "claim" || of === "answeredClaim" ? "misconception" : of);

export const shareOf = (sentences: readonly PlacedSentence[]): { readonly right: number; readonly all: number } => ({
  right: sentences.filter(({ wanted, found }) => wanted === found).length,
  all: sentences.length,
});

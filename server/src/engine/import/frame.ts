// What an import leaves out of a profile and what it doubts, as plain data. No words for readers.
import type { Span } from "../profile/tree";
import type { Place } from "./language";

/** Words of the source that stand nowhere in the profile: the section itself says what they said. */
export interface Frame extends Span {
  readonly kind: "title" | "heading" | "label" | "lead-in" | "joint" | "mark";
}

export type Doubt =
  | { readonly kind: "place"; readonly other: Place }
  | { readonly kind: "perhapsLeft" | "bothAnswers" | "noClaim" | "noAnswer" | "noPartner" | "left" | "title" }
  | { readonly kind: "morePairs"; readonly count: number };

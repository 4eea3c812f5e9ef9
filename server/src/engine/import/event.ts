// What a text is read as: headings, labels, sentences, one after the other. Types, no logic.
import type { Heading } from "./cues";
import type { Frame } from "./frame";
import type { Stretch } from "./source";

export interface SentenceEvent {
  readonly kind: "sentence";
  readonly content: Stretch;
  readonly isItem: boolean;
  /** A paragraph or list item begins with it. */
  readonly isFirst: boolean;
  /** The same, or a label stands in front of it. */
  readonly isOpening: boolean;
  /** A paragraph begins with it that has an empty line or a list's mark in front. */
  readonly isApart: boolean;
}

export interface BlockEvent {
  readonly kind: "block";
  /** The next item of a list. */
  readonly isNext: boolean;
  /** It stands apart behind a list. */
  readonly isBehindList: boolean;
  /** Its mark, where a text marks some items as right and some as wrong. */
  readonly verdict: "tick" | "cross" | null;
}

export type Event =
  | SentenceEvent
  /** Null where it says nothing of sections. */
  | { readonly kind: "heading"; readonly announces: Heading | null }
  | { readonly kind: "label"; readonly announces: Heading }
  /** A paragraph or item begins. */
  | BlockEvent
  /** A line that is no sentence and no heading of what follows. */
  | { readonly kind: "aside"; readonly content: Stretch };

/** What stands above everything else, or is labelled as the occupation's name. */
export interface Title {
  readonly content: Stretch;
  readonly isLabelled: boolean;
}

export interface Events {
  readonly events: readonly Event[];
  readonly titles: readonly Title[];
  readonly headings: readonly Stretch[];
  readonly frames: readonly Frame[];
}

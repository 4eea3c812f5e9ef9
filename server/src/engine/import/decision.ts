// What is decided of a sentence, and what a decision sees. Decides nothing.
import type { Language } from "../message";
import type { ImportLanguage, Place } from "./cues";
import type { SentenceEvent } from "./event";
import type { Doubt } from "./frame";
import type { Found } from "./reading";
import type { State } from "./state";

export interface Decision {
  readonly place: Place;
  /** It begins a pair of a belief and its answer. */
  readonly isClaim: boolean;
  readonly doubt: Doubt | null;
  /** What follows belongs where it belonged before. */
  readonly isPassing: boolean;
}

/** What holds for the whole text. */
export interface TextFacts {
  readonly language: Language;
  /** Of the occupation; empty where there is none. */
  readonly title: string;
  /** Answers to beliefs have labels of their own. */
  readonly labelsAnswers: boolean;
}

/** A sentence with all that a decision needs. */
export interface View
  extends Omit<TextFacts, "title">,
    Pick<SentenceEvent, "isItem" | "isOpening" | "isApart">,
    Omit<State, "resume"> {
  readonly text: string;
  readonly words: ImportLanguage;
  /** The best cue of each place, the best place first. */
  readonly found: readonly Found[];
}

export const into = (place: Place, more: Partial<Decision> = {}): Decision => ({
  place,
  isClaim: false,
  doubt: null,
  isPassing: false,
  ...more,
});
export const NEW_BELIEF = into("misconception", { isClaim: true });
export const LEFT = into("left", { doubt: { kind: "left" }, isPassing: true });
export const perhaps = (other: Place): Doubt => ({ kind: "place", other });

/** In doubt where another place is spoken of just as clearly. */
export function switchTo(best: Found, found: readonly Found[]): Decision {
  if (best.place === "left") return LEFT;
  const rival = found.find((one) => one !== best && one.strength === best.strength && one.strength === 2);
  const isDoubtful = rival && rival.place !== "summary" && rival.place !== "reality";
  return into(best.place, {
    isClaim: best.place === "misconception",
    doubt: isDoubtful ? perhaps(rival.place) : null,
  });
}

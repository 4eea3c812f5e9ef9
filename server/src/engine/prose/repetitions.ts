// Places where a word stands again right behind itself, with or without an ending. Judges none of them.
import { perProfile } from "../profile/per-profile";
import { type Passage, passagesOf } from "./passage";
import { perText } from "./readings";
import { wordsOf } from "./words";

export interface Repetition {
  readonly passage: Passage;
  /** Which of the passage's words it is that the next one begins with. */
  readonly at: number;
}

/** In text order. Nothing but blanks is between the two words. */
export const repetitionsOf = perProfile((profile): readonly Repetition[] =>
  passagesOf(profile).flatMap((passage) => repeatedIn(passage).map((at) => ({ passage, at }))),
);

const repeatedIn = perText((reading): readonly number[] => {
  const words = wordsOf({ reading });
  const found: number[] = [];
  for (let at = 0; at + 1 < words.length; at++) {
    const { lower, end } = words[at]!;
    const next = words[at + 1]!;
    const isAgain = next.lower.charCodeAt(0) === lower.charCodeAt(0) && next.lower.startsWith(lower);
    if (isAgain && /^\s+$/.test(reading.text.slice(end, next.start))) found.push(at);
  }
  return found;
});

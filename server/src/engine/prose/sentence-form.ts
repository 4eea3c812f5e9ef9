// Sentences as phrases of a list and back. Where one ends is not found here.
import { withCapital } from "./capital";

/** Abbreviations that end a list and keep their stop. */
const ENDINGS = /(?:^|[\s,(])(?:dll|dsb|dst|etc)\.$/i;

/** The sentence as a phrase of a list: a full stop at its end is dropped. */
export const withoutStop = (sentence: string): string =>
  ENDINGS.test(sentence) || !/[^.]\.$/.test(sentence) ? sentence : sentence.slice(0, -1);

/** The phrase as a sentence: with a capital letter and a mark at the end. */
export function asSentence(phrase: string): string {
  const text = phrase.trim().replace(/[,;]$/, "");
  const isEnded = /[.!?…]["”’'»)\]*_]*$/.test(text);
  return `${withCapital(text)}${isEnded ? "" : "."}`;
}

// Where a sentence goes behind beliefs and their answers: it is the next belief, goes on with the pair, or leaves them. Divides no
// sentence.
import type { Language } from "../message";
import { isPaired } from "./cues";
import { type Decision, into, NEW_BELIEF, switchTo, type View } from "./decision";
import type { Found } from "./reading";

export function amongBeliefs(view: View): Decision {
  const { place, authority, isOpening, isOpen, text } = view;
  const isAnswer = view.words.answers.test(text);
  const other = view.found.find((one) => !isPaired(one.place) && one.place !== "summary" && one.strength > 1) ?? null;
  if (!isAnswer && isNextListed(view)) return NEW_BELIEF;
  if (authority === "label" && isOpening) return place === "reality" ? into("reality") : NEW_BELIEF;
  if (!isAnswer && claims(view, other)) return NEW_BELIEF;
  if (isOpen) return toOpenBelief(view, isAnswer, other);
  if (!isAnswer && isNextUnderHeading(view, other)) return NEW_BELIEF;
  return other && leavesBeliefs(view, other) ? switchTo(other, view.found) : into("reality");
}

/** One of several beliefs that are counted, or items of a list. */
function isNextListed({ words, text, isOpening, isItem, authority, place, zone, isOpen }: View): boolean {
  const isOfBeliefs = zone === "misconception" || zone === "pairs";
  if (isOfBeliefs && authority === "heading" && !isOpen && QUOTED.test(text)) return true;
  return words.counted.test(text) || (isOpening && isItem && authority !== "none" && place === "misconception");
}

/** It says that people believe something; a clearer word about something else may stand in front of that. */
function claims({ found, isOpen, isOpening, authority }: View, other: Found | null): boolean {
  const claim = found.find(({ place }) => place === "misconception");
  if (!claim || claim.strength === 1) return false;
  const isClear = claim.strength === 3 || !isOpen || isOpening;
  const isRival = other !== null && other.strength === 3 && other.index < claim.index && authority === "none";
  return isClear && !isRival;
}

/** The belief before it waits for an answer. */
function toOpenBelief(view: View, isAnswer: boolean, other: Found | null): Decision {
  const { authority, place, isOpening, labelsAnswers, language, text, found } = view;
  if (isAnswer || (authority !== "none" && place === "reality")) return into("reality");
  if (other?.strength === 3 && isOpening && authority !== "heading") return switchTo(other, found);
  if (authority !== "none" && labelsAnswers) return into("misconception");
  return into("reality", { doubt: CONTRAST[language].test(text) ? null : { kind: "unmarkedAnswer" } });
}

/** A paragraph under a heading of beliefs, all before it answered. */
function isNextUnderHeading({ authority, isOpening, place, zone }: View, other: Found | null): boolean {
  if (authority === "none" || !isOpening) return false;
  const isOfBeliefs = authority === "heading" && (zone === "misconception" || zone === "pairs");
  return place !== "reality" || (isOfBeliefs && other?.place !== "comparison");
}

function leavesBeliefs({ isOpening, isApart, authority }: View, other: Found): boolean {
  const isClear = other.strength === 3;
  if (other.place === "left") return isClear && (authority === "none" || (isOpening && isApart));
  const isAboutWork = other.place === "fit" || other.place === "duties";
  return (isClear || (isOpening && authority === "none")) && !(authority !== "none" && isAboutWork);
}

/** All of it between quotation marks. */
const QUOTED = /^["“][^"”]+["”][.,]?$/u;

/** Words that an answer to a belief tends to have. */
const CONTRAST: Readonly<Record<Language, RegExp>> = {
  id: /(?<![\p{L}-])(?:juga|tidak|bukan|lebih|harus|perlu|membutuhkan|justru|sebagian besar|banyak|melainkan)(?![\p{L}-])/iu,
  en: /(?<![\p{L}-])(?:also|not|rather|must|needs?|most|much|more|too|instead|even|n['’]t)(?![\p{L}-])/iu,
};

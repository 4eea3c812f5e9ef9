// Where one sentence goes, from its cues and from what is known where it begins: under headings without a section, among beliefs,
// under headings and labels, in running text. Reads nothing but the sentence.
import { amongBeliefs } from "./beliefs";
import { isPaired } from "./cues";
import { type Decision, into, LEFT, NEW_BELIEF, perhaps, switchTo, type TextFacts, type View } from "./decision";
import type { SentenceEvent } from "./event";
import { otherSubject } from "./partners";
import { cuesIn, type Found, languageWords } from "./reading";
import type { State } from "./state";

export function decide(event: SentenceEvent, state: State, facts: TextFacts): Decision {
  const view = viewOf(event, state, facts);
  if (view.isUnderOther) return underOtherHeading(view);
  if (view.isAside && !view.isOpening && view.found.some((one) => one.place === "left" && one.strength > 1))
    return LEFT;
  if (answersBelief(view)) return into("reality");
  if (isPaired(view.place)) return amongBeliefs(view);
  if (view.authority !== "none") return underHeading(view);
  if (view.place === null || view.place === "summary") return atStart(view);
  if (view.place === "comparison") return afterComparison(view);
  return inRunningText(view);
}

function viewOf({ content, isItem, isOpening, isApart }: SentenceEvent, state: State, facts: TextFacts): View {
  const { place, authority, zone, isUnderOther, isOpen, isSummed, isAside, known } = state;
  const { language, labelsAnswers } = facts;
  const { text } = content;
  const of = { text, words: languageWords(language), found: foundIn(text, isOpening, state, facts) };
  return {
    ...of,
    isItem,
    isOpening,
    isApart,
    place,
    authority,
    zone,
    isUnderOther,
    isOpen,
    isSummed,
    isAside,
    known,
    language,
    labelsAnswers,
  };
}

/** The sentence's cues, and that another occupation does something in it. */
function foundIn(text: string, isOpening: boolean, { place }: State, { title, language }: TextFacts): Found[] {
  const words = languageWords(language);
  const found = cuesIn(text, words);
  const other = otherSubject(text, title || null, words);
  if (!other || (place === null && other === "likely")) return found;
  const known = found.find((one) => one.place === "comparison");
  const isLate = place !== null && place !== "summary";
  if (other === "likely" && !known && !(isOpening && isLate)) return found;
  const rest = found.filter((one) => !["comparison", "summary", "duties"].includes(one.place));
  const points = (other === "sure" ? 3 : 2) + (known ? 1 : 0);
  const compared: Found = { place: "comparison", strength: points > 2 ? 3 : 2, points, index: 0 };
  return [compared, ...rest].sort((a, b) => b.points - a.points);
}

/** What its cues say, else the first section in their usual order of which the text has said nothing yet. */
function underOtherHeading({ found, place, known, text, words }: View): Decision {
  if (words.reported.test(text)) return NEW_BELIEF;
  const best = found.find((one) => one.strength > 1 && one.place !== "reality" && one.place !== "summary");
  if (best) return switchTo(best, found);
  const missing = place === null ? "summary" : (USUAL_ORDER.find((one) => !known.has(one)) ?? "left");
  return into(missing, { isClaim: missing === "misconception", doubt: perhaps(place ?? "summary") });
}

const USUAL_ORDER = ["duties", "fit", "misfit", "misconception", "comparison"] as const;

function answersBelief({ found, place, isOpen, authority, known }: View): boolean {
  const answer = found.find((one) => one.place === "reality" && one.index === 0);
  if (!answer) return false;
  return isPaired(place) || isOpen || (answer.strength === 3 && authority === "none" && known.has("misconception"));
}

/** Answers stand with their beliefs, and what a hint would leave out stays. */
const withoutHints = (found: readonly Found[]): Found[] =>
  found.filter((one) => one.place !== "reality" && !(one.place === "left" && one.strength === 1));

const isOfPeople = ({ place }: Found): boolean => place === "fit" || place === "misfit";

const FAR = 110;

/** A heading holds, unless a sentence says clearly otherwise. */
function underHeading({ place: above, authority, found, isItem, isOpening, isApart }: View): Decision {
  const place = above!;
  const usable = withoutHints(found);
  const [best] = usable;
  if (isItem || !best || best.strength < 3 || best.index > FAR) return into(place);
  if (usable.some((one) => one.place === place && one.strength === 3)) return into(place);
  const isAboutPeople = isOfPeople(best);
  if (isAboutPeople && (place === "fit" || place === "misfit")) return into(best.place);
  // A paragraph of its own about people is no longer about the work.
  if (isAboutPeople && isOpening && isApart && (place === "duties" || place === "summary")) return into(best.place);
  if (best.place === "misconception") return NEW_BELIEF;
  if (best.place === "comparison" && place !== "left" && (isOpening || authority === "label"))
    return into("comparison");
  if (best.place === "left" && isOpening && (usable.length === 1 || isApart)) return LEFT;
  return into(place);
}

function atStart({ found, isOpening, isApart, isSummed, known, text, words }: View): Decision {
  const usable = withoutHints(found);
  const [best] = usable;
  if (best?.place === "summary") return into("summary");
  // What follows the first paragraph without a word about it mostly tells of the work.
  if (!best) return isSummed && isOpening && isApart ? into("duties", { doubt: perhaps("summary") }) : into("summary");
  if (best.place === "left") return LEFT;
  const defines = usable.some((one) => one.place === "summary");
  const isBegun = isSummed || (known.has("left") && words.tellers.test(text));
  if (!isBegun && (defines || best.strength < 3) && best.place !== "misconception") return into("summary");
  if (!isSummed && best.strength < 2) return into("summary");
  return defines && best.strength < 3 ? into("summary") : switchTo(best, usable);
}

function afterComparison({ text, words, found, isOpening }: View): Decision {
  const usable = withoutHints(found);
  const [best] = usable;
  const goesOn = usable.some((one) => one.place === "comparison" && one.strength > 1);
  if (words.continues.test(text) || (goesOn && best?.place !== "misconception")) return into("comparison");
  if (best?.place === "left") return LEFT;
  const isClear =
    best !== undefined && (best.strength === 3 || (best.strength === 2 && (isOpening || isOfPeople(best))));
  if (!isClear) return into("comparison");
  return switchTo(best, usable);
}

function inRunningText({ place: before, found }: View): Decision {
  const place = before!;
  const usable = withoutHints(found);
  const [best] = usable;
  if (best?.place === "left") return LEFT;
  if (best && best.strength > 1 && best.place !== "summary") return switchTo(best, usable);
  return into(place, {
    doubt: best?.strength === 1 && best.place === "fit" && place !== "fit" ? perhaps("fit") : null,
  });
}

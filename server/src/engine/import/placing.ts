// Which section each sentence belongs to: the events of a text one by one, with what is known so far. Splits no sentence and drops
// nothing.
import type { Language } from "../message";
import { holdsAnswer } from "./claims";
import type { Place } from "./cues";
import { decide } from "./deciding";
import type { Events, SentenceEvent, Title } from "./event";
import { eventsOf } from "./events";
import type { Doubt, Frame } from "./frame";
import { languageWords } from "./reading";
import type { Block, Stretch } from "./source";
import { atBlock, behindLabel, behindSentence, START, underHeading, withPlace } from "./state";

export interface Unit extends Pick<SentenceEvent, "content" | "isItem" | "isFirst" | "isApart"> {
  readonly place: Place;
  /** A belief that begins a pair of its own. */
  readonly isClaim: boolean;
  readonly doubt: Doubt | null;
}

export interface Placed {
  readonly units: readonly Unit[];
  readonly frames: readonly Frame[];
  readonly titles: readonly Title[];
  readonly headings: readonly Stretch[];
}

/** `title` is the occupation's name: of others a comparison speaks. Empty where there is none. */
export function placed(blocks: readonly Block[], language: Language, title: string): Placed {
  const { events, ...found } = eventsOf(blocks, language, title);
  const units: Unit[] = [];
  const text = { language, title, labelsAnswers: labelsAnswers(events) };
  let state = START;
  for (const event of events) {
    if (event.kind === "heading") state = underHeading(state, event.announces);
    else if (event.kind === "label") state = behindLabel(state, event.announces);
    else if (event.kind === "block") state = atBlock(state, event);
    else if (event.kind === "aside") {
      units.push({ ...ASIDE, content: event.content });
      state = withPlace(state, "left");
    } else {
      const { place, isClaim, doubt, isPassing } = decide(event, state, text);
      const { content, isItem, isFirst, isApart } = event;
      units.push({
        place,
        content,
        isItem,
        isFirst,
        isApart,
        doubt,
        isClaim: isClaim || (place === "misconception" && !state.isOpen),
      });
      state = behindSentence(state, place, content.text, isPassing);
      if (place === "misconception" && holdsAnswer(content, languageWords(language)))
        state = { ...state, isOpen: false };
    }
  }
  return { units, ...found };
}

const ASIDE = {
  place: "left",
  isItem: false,
  isFirst: true,
  isApart: false,
  isClaim: false,
  doubt: { kind: "left" },
} as const;

/** Beliefs and answers have labels of their own. */
const labelsAnswers = (events: Events["events"]): boolean =>
  events.some((event) => (event.kind === "heading" || event.kind === "label") && event.announces === "reality");

// What is known of a text so far, and what each event of it changes. Decides nothing.

import { type Heading, isPaired, type Place } from "./cues";
import type { BlockEvent } from "./event";
import { endsSentence } from "./source";

/** What is known where a sentence begins. */
export interface State {
  /** Of the sentence before, or of the heading above. */
  readonly place: Place | null;
  /** Where a label leads away from the sections for a while: where it was before. */
  readonly resume: Place | null;
  /** What says so: a heading, a label, or nothing but the sentences. */
  readonly authority: "heading" | "label" | "none";
  /** What the last heading of a section announced. */
  readonly zone: Heading | null;
  /** A heading that says nothing of sections stands right above. */
  readonly isUnderOther: boolean;
  /** The belief that was read last has no answer yet. */
  readonly isOpen: boolean;
  /** A whole sentence sums up. */
  readonly isSummed: boolean;
  /** The sentence before fits no section. */
  readonly isAside: boolean;
  readonly known: ReadonlySet<Place>;
}

export const START: State = {
  place: null,
  resume: null,
  authority: "none",
  zone: null,
  isUnderOther: false,
  isOpen: false,
  isSummed: false,
  isAside: false,
  known: new Set(),
};

export function underHeading(state: State, announces: Heading | null): State {
  return announces === null
    ? { ...state, authority: "none", isUnderOther: true }
    : { ...entered(state, announces), authority: "heading", zone: announces };
}

export const behindLabel = (state: State, announces: Heading): State => ({
  ...entered(state, announces),
  authority: "label",
  resume: announces === "left" && state.place !== "left" ? state.place : state.resume,
});

function entered(state: State, announces: Heading): State {
  const place = placeOf(announces);
  return place === null ? state : { ...state, place, isUnderOther: false, isOpen: place === "reality" && state.isOpen };
}

const placeOf = (heading: Heading): Place | null =>
  heading === "pairs" ? "misconception" : heading === "title" || heading === "voice" ? null : heading;

/** A label holds for its paragraph, or for the list that it stands in; a heading for its list, or until the next one. */
export function atBlock(state: State, { isNext, isBehindList, verdict }: BlockEvent): State {
  const marked = verdict === null ? undefined : VERDICTS[state.zone ?? "title"]?.[verdict];
  if (marked !== undefined) return behindLabel(state, marked);
  const isLabelOver = state.authority === "label" && !isNext;
  if (isLabelOver && state.place === "left") return { ...state, authority: "none", place: state.resume };
  if (isBehindList || isLabelOver) return { ...state, authority: "none" };
  const isInBeliefs = state.authority === "label" && (state.zone === "pairs" || state.zone === "misconception");
  return isInBeliefs && state.place === "reality" && !state.isOpen ? { ...state, authority: "heading" } : state;
}

/** What right and wrong stand for under a heading. */
const BELIEFS = { tick: "reality", cross: "misconception" } as const;
const PEOPLE = { tick: "fit", cross: "misfit" } as const;
const VERDICTS: Readonly<Partial<Record<Heading, { readonly tick: Place; readonly cross: Place }>>> = {
  pairs: BELIEFS,
  misconception: BELIEFS,
  reality: BELIEFS,
  fit: PEOPLE,
  misfit: PEOPLE,
};

export function behindSentence(state: State, place: Place, text: string, isPassing: boolean): State {
  const next = { ...withPlace(state, place), isUnderOther: false, isAside: place === "left" };
  next.isSummed ||= place === "summary" && endsSentence(text);
  if (place === "misconception" || place === "reality") next.isOpen = place === "misconception";
  if (isPassing) return next;
  const leavesLabel =
    place !== state.place && !(isPaired(place) && isPaired(state.place)) && state.authority === "label";
  return { ...next, place, authority: leavesLabel ? "none" : state.authority };
}

export const withPlace = (state: State, place: Place) =>
  state.known.has(place) ? { ...state } : { ...state, known: new Set([...state.known, place]) };

// What is known of a text's labels so far, and what of that is seen where a piece begins, as names of features.
import { type Announced, isSentence, LABELS, NONE } from "./label";
import type { Piece } from "./pieces";

export interface State {
  readonly score: number;
  /** Of the piece before. */
  readonly label: number;
  readonly before: State | null;
  /** Of the last sentence, and of the one before it; -1 at the start. */
  readonly sentence: number;
  readonly sentenceBefore: number;
  /** Labels that sentences have had, a bit for each. */
  readonly known: number;
  /** A list's item came last. */
  readonly isList: boolean;
  /** A heading or label stands right in front. */
  readonly isAnnounced: boolean;
  /** The heading or label that holds. */
  readonly zone: Zone;
  /** What looked like a label so far. */
  readonly named: Named | null;
}

interface Zone {
  /** -1 for none. */
  readonly label: number;
  readonly isHeading: boolean;
  readonly block: number;
  /** How many sentences ago. */
  readonly age: number;
  /** Paragraphs since that stand apart. */
  readonly gaps: number;
}

interface Named {
  readonly name: string;
  readonly label: number;
  readonly before: Named | null;
}

export const START: State = {
  score: 0,
  label: -1,
  before: null,
  sentence: -1,
  sentenceBefore: -1,
  known: 0,
  isList: false,
  isAnnounced: false,
  zone: { label: -1, isHeading: false, block: -1, age: 0, gaps: 0 },
  named: null,
};

export function featuresAt(state: State, piece: Piece): string[] {
  const { sentence, sentenceBefore, zone, isAnnounced, isList } = state;
  const { isItem, isFirst, isApart, form, block, mark } = piece;
  const gap = isApart ? (isItem ? "item" : "apart") : isFirst ? "first" : "on";
  const holding = `${zone.label}${zone.isHeading ? "h" : "l"}`;
  const distance = zone.block === block ? "same" : zone.gaps === 0 ? "close" : zone.gaps === 1 ? "next" : "far";
  const list = isList ? (isItem ? "list" : "behind") : isItem ? "item" : "text";
  return [
    `last:${sentence} ${form}`,
    `last:${sentence} ${gap}`,
    `two:${sentence} ${sentenceBefore}`,
    `two:${sentence} ${sentenceBefore} ${gap}`,
    `zone:${holding}`,
    `zone:${holding} ${form}`,
    `zone:${holding} ${gap} ${distance}`,
    `zone:${holding} ${list}`,
    `zone:${holding} ${distance} ${isFirst}`,
    `zone:${holding} ${Math.min(zone.age, 4)}`,
    `in:${zone.label} ${sentence}`,
    `in:${zone.label} ${sentence} ${gap}`,
    `announced:${isAnnounced} ${holding}`,
    `announced:${isAnnounced} ${sentence}`,
    ...(mark === "tick" || mark === "cross" ? [`mark:${mark} ${zone.label}`, `mark:${mark} ${sentence}`] : []),
    ...(form === "sentence" ? [] : [`again:${labelBefore(state, piece)}`]),
  ];
}

/** Was there a sentence with that label before? Null for what is no sentence. */
export const knownFeature = ({ known, sentence }: State, label: number): string | null =>
  isSentence(label) ? `known:${(known >> label) & 1} ${sentence === label}` : null;

export function after(state: State, piece: Piece, label: number, score: number): State {
  const { isItem, isApart, block, form } = piece;
  const gaps = state.zone.gaps + (isApart && !isItem ? 1 : 0);
  const next = {
    ...state,
    score,
    label,
    before: state,
    isList: isItem,
    isAnnounced: !isSentence(label) && label !== NONE,
  };
  if (isSentence(label)) {
    const zone = { ...state.zone, age: state.zone.age + 1, gaps };
    return { ...next, zone, sentence: label, sentenceBefore: state.sentence, known: state.known | (1 << label) };
  }
  const named = { name: nameOf(piece), label, before: state.named };
  const what = LABELS[label]!;
  const holds = what.kind === "announces" && !OF_NO_SECTION.has(what.what);
  return holds
    ? { ...next, named, zone: { label, isHeading: form === "line", block, age: 0, gaps: 0 } }
    : { ...next, named, zone: { ...state.zone, gaps } };
}

const OF_NO_SECTION: ReadonlySet<Announced> = new Set(["voice", "name", "title"]);

/** What tells one label from another: its letters, or all of it where it has none. */
function nameOf({ content: { text } }: Piece): string {
  const name = text.slice(0, MOST_NAME).toLowerCase();
  return name.replace(/[^\p{L}]+/gu, " ").trim() || name;
}

const MOST_NAME = 100;

/** So many labels are looked back upon. */
const MOST_NAMED = 24;

/** The label of the last piece of that name which was no sentence; -1 for none. */
export function labelBefore(state: State, piece: Piece): number {
  const name = nameOf(piece);
  let one = state.named;
  for (let i = 0; one && i < MOST_NAMED; i++) {
    if (one.name === name) return one.label;
    one = one.before;
  }
  return -1;
}

/** What comes after it depends on little else: how long ago a heading was, and which labels had which names. */
export const keyOf = ({ sentence, sentenceBefore, known, label, zone }: State): string =>
  `${sentence} ${sentenceBefore} ${known} ${label} ${zone.label} ${zone.isHeading} ${zone.block}`;

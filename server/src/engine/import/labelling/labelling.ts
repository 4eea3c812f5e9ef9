// The best labels for all pieces of a text together: a beam search. In proportion to the text's length.
import type { Place } from "../language";
import { type Model, weigh } from "../weights";
import { featuresOf, type TextFacts } from "./features";
import { countWords, isQuestion } from "./forms";
import { isSentence, LABELS, NONE, numberOfAnnounced, placeOf } from "./label";
import type { Piece } from "./pieces";
import { after, featuresAt, keyOf, knownFeature, labelBefore, START, type State } from "./state";

/** No occupation's text has so many pieces; of longer ones only the best way is followed, in a third of the time. */
const MOST_WIDE = 2_000;
export const WIDTH = 8;

export interface Labelled {
  readonly label: number;
  /** Where a sentence may belong nearly as well; null where it is clear. */
  readonly rival: Place | null;
}

export function labelled(pieces: readonly Piece[], facts: TextFacts, model: Model): Labelled[] {
  let beam: State[] = [START];
  const width = pieces.length > MOST_WIDE ? 1 : WIDTH;
  const own: Float64Array[] = [];
  for (const [i, piece] of pieces.entries()) {
    const weights = weigh(model, featuresOf(piece, i, facts), LABELS.length);
    own.push(weights);
    beam = best(
      beam.flatMap((state) => following(state, piece, weights, model, labelsAt(state, piece))),
      width,
    );
  }
  const states = pathTo(beam[0]!);
  return states.map((state, i) => {
    const piece = pieces[i]!;
    const heads = announces(state, piece, pieces[i + 1], states[i + 1]);
    return judged(state, following(state.before!, piece, own[i]!, model), heads, isQuestion(piece.content.text));
  });
}

/** The states behind a piece, one for each of the labels. `own` is what speaks for each in the piece itself. */
export function following(
  state: State,
  piece: Piece,
  own: Float64Array,
  model: Model,
  labels: readonly number[] = labelsFor(piece),
): State[] {
  const weights = weigh(model, featuresAt(state, piece), LABELS.length);
  return labels.map((label) => {
    const known = knownFeature(state, label);
    const weight = known === null ? 0 : (model.weightsOf(known)?.[label] ?? 0);
    return after(state, piece, label, state.score + own[label]! + weights[label]! + weight);
  });
}

/** The best ones that lead to something different. */
export function best(states: State[], width: number): State[] {
  const keys = new Set<string>();
  const found: State[] = [];
  for (const state of states.sort((a, b) => b.score - a.score)) {
    const key = keyOf(state);
    if (keys.has(key)) continue;
    keys.add(key);
    found.push(state);
    if (found.length === width) break;
  }
  return found;
}

/** Behind the first piece, the second one, and so on. */
export function pathTo(last: State): State[] {
  const states: State[] = [];
  for (let state: State = last; state.before; state = state.before) states.push(state);
  return states.reverse();
}

/** What looks like a label means the same wherever it stands in a text. */
function labelsAt(state: State, piece: Piece): readonly number[] {
  const known = piece.form === "label" ? labelBefore(state, piece) : -1;
  return known >= 0 && LABELS[known]!.kind === "announces" ? [known] : labelsFor(piece);
}

/** Which labels a piece may have. */
export function labelsFor(piece: Piece): readonly number[] {
  if (piece.form === "label") return OF_LABELS;
  return piece.mayAnnounce ? OF_LINES : OF_SENTENCES;
}

const numbersOf = (fits: (kind: (typeof LABELS)[number]["kind"]) => boolean): number[] =>
  LABELS.flatMap(({ kind }, i) => (fits(kind) ? [i] : []));
const OF_SENTENCES = numbersOf((kind) => kind === "sentence");
const OF_LABELS = numbersOf((kind) => kind !== "sentence");
const OF_LINES = numbersOf((kind) => kind !== "none");

/** Of what leads by less, more than every fourth label is wrong: two fifths of all that are. Measured on texts not learnt from. */
const CLEAR = 16;
/** A heading has fewer words. */
const MOST_ANNOUNCING = 14;

/**
 * With the next best place of a sentence. What is hardly a heading, or cannot be one (`heads` is false), is kept as a sentence: it
 * says something, other than a question.
 */
function judged(state: State, all: readonly State[], heads: boolean, asks: boolean): Labelled {
  const place = placeAt(state.label);
  const rivals = all.filter(({ label }) => isSentence(label) && placeAt(label) !== place);
  if (rivals.length === 0) return { label: state.label, rival: null };
  const rival = rivals.reduce((a, b) => (b.score > a.score ? b : a));
  const isClear = state.score - rival.score >= CLEAR;
  if (place !== null) return { label: state.label, rival: isClear ? null : placeAt(rival.label) };
  return { label: heads && (isClear || asks) ? state.label : rival.label, rival: null };
}

/** Can a piece that was taken for an announcement be one, where it stands? */
function announces(state: State, piece: Piece, next: Piece | undefined, behind: State | undefined): boolean {
  const { form, isFirst, isMarked, content } = piece;
  if (form === "sentence" && !isFirst) return isQuestion(content.text) || NAMES.has(state.before!.label);
  if (isMarked || form === "label") return true;
  const count = countWords(content.text);
  // Two headings of sections, one right below the other: the first has something to say itself.
  const isAbove = next?.form === "line" && SECTIONS.has(state.label) && SECTIONS.has(behind?.label ?? NONE);
  return count <= MOST_ANNOUNCING && !(isAbove && count > 2 && behind!.label !== state.label);
}

const NAMES: ReadonlySet<number> = new Set([numberOfAnnounced("name"), numberOfAnnounced("title")]);
const SECTIONS: ReadonlySet<number> = new Set(
  (["summary", "duties", "fit", "misfit", "misconception", "reality", "comparison"] as const).map(numberOfAnnounced),
);

/** Null for what is no sentence. */
function placeAt(label: number): Place | null {
  const found = LABELS[label]!;
  return found.kind === "sentence" ? placeOf(found.of) : null;
}

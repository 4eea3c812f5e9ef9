// The best labels for all pieces of a text together: a beam search. In proportion to the text's length.
import { featuresOf, type TextFacts } from "./features";
import { isSentence, LABELS, type SentenceLabel } from "./label";
import { type Model, weigh } from "./model";
import type { Piece } from "./pieces";
import { after, featuresAt, keyOf, knownFeature, START, type State } from "./state";

/** Most texts have fewer pieces; of longer ones nothing but the next best is followed. */
const MOST_WIDE = 2_000;
const WIDTH = 8;

export interface Labelled {
  readonly label: number;
  /** What a sentence may be nearly as well; null where it is clear. */
  readonly rival: SentenceLabel | null;
}

export function labelled(pieces: readonly Piece[], facts: TextFacts, model: Model): Labelled[] {
  let beam: State[] = [START];
  const width = pieces.length > MOST_WIDE ? 1 : WIDTH;
  const own: Float64Array[] = [];
  for (const [i, piece] of pieces.entries()) {
    const weights = weigh(model, featuresOf(piece, i, facts));
    own.push(weights);
    beam = best(
      beam.flatMap((state) => following(state, piece, weights, model)),
      width,
    );
  }
  const states = pathTo(beam[0]!);
  return states.map((state, i) => ({ label: state.label, rival: rivalOf(state, pieces[i]!, own[i]!, model) }));
}

/** The states behind a piece, one for each label that it may have. `own` is what speaks for each in the piece itself. */
export function following(state: State, piece: Piece, own: Float64Array, model: Model): State[] {
  const weights = weigh(model, featuresAt(state, piece));
  return labelsFor(piece).map((label) => {
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

/** Of what leads by less, every third label is wrong: two fifths of all that are. Measured on the texts held out. */
const CLEAR = 20;

function rivalOf(state: State, piece: Piece, own: Float64Array, model: Model): SentenceLabel | null {
  if (!isSentence(state.label)) return null;
  const place = placeOf(state.label);
  const others = following(state.before!, piece, own, model).filter(
    ({ label }) => isSentence(label) && placeOf(label) !== place,
  );
  const rival = others.reduce((a, b) => (b.score > a.score ? b : a));
  const found = LABELS[rival.label]!;
  return state.score - rival.score < CLEAR && found.kind === "sentence" ? found.of : null;
}

/** Claims are begun and gone on with in one place. */
function placeOf(label: number): string {
  const found = LABELS[label]!;
  if (found.kind !== "sentence") return found.kind;
  return found.of === "claim" || found.of === "answeredClaim" ? "misconception" : found.of;
}

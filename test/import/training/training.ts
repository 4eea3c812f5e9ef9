// Learns weights from labelled texts: a structured perceptron with a margin, averaged. The same texts give the same weights on
// every machine: it adds and multiplies, and draws lots by a generator of its own.

import { piecesWithFacts } from "../../../server/src/engine/import/beforehand";
import { featuresOf, type TextFacts } from "../../../server/src/engine/import/labelling/features";
import { isSentence, LABELS, NONE } from "../../../server/src/engine/import/labelling/label";
import { best, following, labelsFor, pathTo, WIDTH } from "../../../server/src/engine/import/labelling/labelling";
import type { Piece } from "../../../server/src/engine/import/labelling/pieces";
import { featuresAt, knownFeature, START, type State } from "../../../server/src/engine/import/labelling/state";
import { languageOf } from "../../../server/src/engine/import/reading";
import { weigh } from "../../../server/src/engine/import/weights";
import { randomFrom, shuffle } from "../../support/random";
import { AveragedWeights, commonFeatures } from "./averaged-weights";
import { type LabelledText, labelIn } from "./labelled-texts";

/** A text as the model sees it, and the label that each piece should get; -1 where the text's own labels do not tell. */
export interface Lesson {
  readonly name: string;
  readonly pieces: readonly Piece[];
  readonly facts: TextFacts;
  readonly features: readonly (readonly string[])[];
  readonly wanted: readonly number[];
}

export function lessonOf({ name, source, stretches }: LabelledText): Lesson {
  const { pieces, facts } = piecesWithFacts(source, languageOf(source) ?? "id");
  const wanted = pieces.map((piece) => {
    const label = labelIn(stretches, piece.content.span());
    if (label === null) return -1;
    if (piece.form === "label" && isSentence(label)) return NONE;
    return labelsFor(piece).includes(label) ? label : -1;
  });
  return { name, pieces, facts, wanted, features: pieces.map((piece, i) => featuresOf(piece, i, facts)) };
}

const ROUNDS = 8;
/** What is wrong must be worse by so much. */
const MARGIN = 1;
/** Features of words are hidden so often, so that others learn to do without. */
const HIDDEN = 0.1;
const LEAST_SEEN = 2;

export function learnt(lessons: readonly Lesson[], seed = 1): Map<string, number[]> {
  const weights = new AveragedWeights(LABELS.length);
  const random = randomFrom(seed);
  const order = commonFeatures(lessons, LEAST_SEEN);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(order, random);
    for (const lesson of order) learn(weights, lesson, random);
  }
  return weights.averaged();
}

/** What was learnt in several orders, together: no one of them tells what chance did. */
export function together(all: readonly ReadonlyMap<string, readonly number[]>[]): Map<string, number[]> {
  const sums = new Map<string, number[]>();
  for (const weights of all) {
    for (const [feature, row] of weights) {
      const sum = sums.get(feature) ?? row.map(() => 0);
      sums.set(
        feature,
        sum.map((weight, i) => weight + row[i]!),
      );
    }
  }
  return sums;
}

function learn(weights: AveragedWeights, { pieces, wanted, features: all }: Lesson, random: () => number): void {
  const features = all.map((names) => names.filter((name) => !OF_WORDS.test(name) || random() >= HIDDEN));
  let beam: State[] = [START];
  let right = START;
  let worst = { by: Number.NEGATIVE_INFINITY, state: START, right: START };
  for (const [i, piece] of pieces.entries()) {
    const own = weigh(weights, features[i]!, LABELS.length);
    const fits = (label: number) => wanted[i] === -1 || label === wanted[i];
    right = best(
      following(right, piece, own, weights).filter(({ label }) => fits(label)),
      1,
    )[0]!;
    const all = beam.flatMap((state) => following(state, piece, own, weights));
    beam = best(
      all.map((state) => (fits(state.label) ? state : { ...state, score: state.score + MARGIN })),
      WIDTH,
    );
    const by = beam[0]!.score - right.score;
    if (by > worst.by) worst = { by, state: beam[0]!, right };
  }
  weights.step();
  const [found, sought] = [pathTo(worst.state), pathTo(worst.right)];
  if (found.every(({ label }, i) => label === sought[i]!.label)) return;
  update(weights, sought, pieces, features, 1);
  update(weights, found, pieces, features, -1);
}

const OF_WORDS = /^[wh][2:~@]/;

function update(
  weights: AveragedWeights,
  states: readonly State[],
  pieces: readonly Piece[],
  features: readonly (readonly string[])[],
  by: number,
): void {
  for (const [i, state] of states.entries()) {
    const known = knownFeature(state.before!, state.label);
    const names = [...features[i]!, ...featuresAt(state.before!, pieces[i]!), ...(known === null ? [] : [known])];
    for (const name of names) weights.add(name, state.label, by);
  }
}

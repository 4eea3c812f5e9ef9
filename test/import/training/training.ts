// Learns weights from labelled texts: a structured perceptron with a margin, averaged. The same texts give the same weights on
// every machine: it adds and multiplies, and draws lots by a generator of its own.

import { piecesWithFacts } from "../../../server/src/engine/import/beforehand";
import { featuresOf, type TextFacts } from "../../../server/src/engine/import/labelling/features";
import { isSentence, LABELS, NONE } from "../../../server/src/engine/import/labelling/label";
import { best, following, labelsFor, pathTo, WIDTH } from "../../../server/src/engine/import/labelling/labelling";
import { MOST, type Model, weigh } from "../../../server/src/engine/import/labelling/model";
import type { Piece } from "../../../server/src/engine/import/labelling/pieces";
import { featuresAt, knownFeature, START, type State } from "../../../server/src/engine/import/labelling/state";
import { languageOf } from "../../../server/src/engine/import/reading";
import { randomFrom, shuffle } from "../../support/random";
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

class Weights implements Model {
  private readonly rows = new Map<string, Float64Array>();
  private readonly totals = new Map<string, Float64Array>();
  private steps = 1;

  weightsOf(feature: string): Float64Array | undefined {
    return this.rows.get(feature);
  }

  step(): void {
    this.steps++;
  }

  add(feature: string, label: number, by: number): void {
    let row = this.rows.get(feature);
    if (!row) {
      row = new Float64Array(LABELS.length);
      this.rows.set(feature, row);
      this.totals.set(feature, new Float64Array(LABELS.length));
    }
    row[label]! += by;
    this.totals.get(feature)![label]! += by * this.steps;
  }

  averaged(): Map<string, number[]> {
    return new Map(
      [...this.rows].map(([feature, row]) => {
        const total = this.totals.get(feature)!;
        return [feature, Array.from(row, (weight, i) => weight - total[i]! / this.steps)];
      }),
    );
  }
}

export function learnt(lessons: readonly Lesson[], seed = 1): Map<string, number[]> {
  const weights = new Weights();
  const random = randomFrom(seed);
  const seen = new Map<string, number>();
  for (const { features } of lessons) for (const name of features.flat()) seen.set(name, (seen.get(name) ?? 0) + 1);
  const order = lessons.map((lesson) => ({
    ...lesson,
    features: lesson.features.map((names) => names.filter((name) => seen.get(name)! >= LEAST_SEEN)),
  }));
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

function learn(weights: Weights, { pieces, wanted, features: all }: Lesson, random: () => number): void {
  const features = all.map((names) => names.filter((name) => !OF_WORDS.test(name) || random() >= HIDDEN));
  let beam: State[] = [START];
  let right = START;
  let worst = { by: Number.NEGATIVE_INFINITY, state: START, right: START };
  for (const [i, piece] of pieces.entries()) {
    const own = weigh(weights, features[i]!);
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
  weights: Weights,
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

/** As whole numbers, without the features that say least. */
export function shortened(weights: ReadonlyMap<string, readonly number[]>, most: number): Map<string, number[]> {
  const size = (row: readonly number[]) => row.reduce((sum, weight) => sum + weight * weight, 0);
  const kept = [...weights].sort(([a, one], [b, other]) => size(other) - size(one) || (a < b ? -1 : 1)).slice(0, most);
  const largest = kept.reduce((most, [, row]) => Math.max(most, ...row.map(Math.abs)), 0);
  const unit = largest / MOST;
  const rows = kept.map(([name, row]): [string, number[]] => [name, row.map((weight) => Math.round(weight / unit))]);
  return new Map(rows.filter(([, row]) => row.some((weight) => weight !== 0)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

// Weights while they are learnt, and how they are made short. Of no labels in particular.
import { MOST, type Model } from "../../../server/src/engine/import/weights";

/** Of a perceptron that learns in steps: in the end their mean over all steps counts. */
export class AveragedWeights implements Model {
  private readonly rows = new Map<string, Float64Array>();
  private readonly totals = new Map<string, Float64Array>();
  private steps = 1;

  /** `labels`: how many there are. */
  constructor(private readonly labels: number) {}

  weightsOf(feature: string): Float64Array | undefined {
    return this.rows.get(feature);
  }

  step(): void {
    this.steps++;
  }

  add(feature: string, label: number, by: number): void {
    let row = this.rows.get(feature);
    if (!row) {
      row = new Float64Array(this.labels);
      this.rows.set(feature, row);
      this.totals.set(feature, new Float64Array(this.labels));
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

/** The same lessons without the features that fewer than `least` pieces of all of them have. */
export function commonFeatures<Lesson extends { readonly features: readonly (readonly string[])[] }>(
  lessons: readonly Lesson[],
  least: number,
): Lesson[] {
  const seen = new Map<string, number>();
  for (const { features } of lessons) for (const name of features.flat()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return lessons.map((lesson) => ({
    ...lesson,
    features: lesson.features.map((names) => names.filter((name) => seen.get(name)! >= least)),
  }));
}

/** Weights below say too little for the room that they take: half of all are. */
const LEAST = 2;

/** As whole numbers, without the features and the weights that say least. */
export function shortened(weights: ReadonlyMap<string, readonly number[]>, most: number): Map<string, number[]> {
  const size = (row: readonly number[]) => row.reduce((sum, weight) => sum + weight * weight, 0);
  const kept = [...weights].sort(([a, one], [b, other]) => size(other) - size(one) || (a < b ? -1 : 1)).slice(0, most);
  const largest = kept.reduce((most, [, row]) => Math.max(most, ...row.map(Math.abs)), 0);
  const unit = largest / MOST;
  const whole = (weight: number) => {
    const rounded = Math.round(weight / unit);
    return Math.abs(rounded) < LEAST ? 0 : rounded;
  };
  const rows = kept.map(([name, row]): [string, number[]] => [name, row.map(whole)]);
  return new Map(rows.filter(([, row]) => row.some((weight) => weight !== 0)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

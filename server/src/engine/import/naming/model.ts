// What features say for a name: weights that were learnt from texts whose occupation is known (test/import/training).
import { WEIGHTS } from "./weights.generated";

export interface NameModel {
  /** 0 for a feature that says nothing. */
  weightOf(feature: string): number;
}

/** Counts for every candidate: what is not better than nothing is no name. */
const ANY = "any";

export const scoreOf = (model: NameModel, features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + model.weightOf(feature), model.weightOf(ANY));

/** The features of a candidate, and the one that all have. */
export const allFeatures = (features: readonly string[]): readonly string[] => [...features, ANY];

/** A line for each feature: its weight, a blank and its name. */
export const packed = (weights: ReadonlyMap<string, number>): string =>
  [...weights].map(([feature, weight]) => `${weight} ${feature}`).join("\n");

/** The model that `packed` has written. Read when it is first asked. */
export function unpacked(text: string): NameModel {
  let weights: Map<string, number> | null = null;
  return {
    weightOf(feature) {
      weights ??= new Map(
        text.split("\n").map((line) => {
          const blank = line.indexOf(" ");
          return [line.slice(blank + 1), Number(line.slice(0, blank))];
        }),
      );
      return weights.get(feature) ?? 0;
    },
  };
}

export const LEARNT = unpacked(WEIGHTS);

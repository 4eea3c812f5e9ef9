// Weights that were learnt from texts (test/import/training): what features say for each of several labels, as text that takes
// little room.

export interface Model {
  /** One weight for each label; undefined for a feature that says nothing. */
  weightsOf(feature: string): ArrayLike<number> | undefined;
}

/** What all features together say for each of `count` labels. */
export function weigh(model: Model, features: readonly string[], count: number): Float64Array {
  const sum = new Float64Array(count);
  for (const feature of features) {
    const weights = model.weightsOf(feature);
    if (weights) for (let i = 0; i < count; i++) sum[i]! += weights[i]!;
  }
  return sum;
}

/** Characters of ASCII for labels, and for weights from `-MOST` to `MOST`. */
const FIRST_LABEL = 0x41;
const MIDDLE = 0x52;
export const MOST = 42;

/** A line for each feature: its name, a tab, and two characters for each label that it speaks of. */
export function packed(weights: ReadonlyMap<string, ArrayLike<number>>): string {
  const lines = [...weights].map(([feature, row]) => {
    const pairs = Array.from(row).flatMap((weight, label) =>
      weight === 0 ? [] : [String.fromCharCode(FIRST_LABEL + label, MIDDLE + weight)],
    );
    return `${feature}\t${pairs.join("")}`;
  });
  return lines.join("\n");
}

/** The model for `count` labels that `packed` has written. Read when it is first asked. */
export function unpacked(text: string, count: number): Model {
  let rows: Map<string, Int8Array> | null = null;
  return {
    weightsOf(feature) {
      rows ??= rowsIn(text, count);
      return rows.get(feature);
    },
  };
}

function rowsIn(text: string, count: number): Map<string, Int8Array> {
  const rows = new Map<string, Int8Array>();
  for (const line of text.split("\n")) {
    const tab = line.indexOf("\t");
    const row = new Int8Array(count);
    for (let i = tab + 1; i < line.length; i += 2)
      row[line.charCodeAt(i) - FIRST_LABEL] = line.charCodeAt(i + 1) - MIDDLE;
    rows.set(line.slice(0, tab), row);
  }
  return rows;
}

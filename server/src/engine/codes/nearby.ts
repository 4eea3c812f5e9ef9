// Codes that may have been meant by one that does not exist: in the same group, or a slip of the finger away.
import type { Classification, ClassifiedCode } from "./classification";
import { byFit, type Fit } from "./search";

export interface Nearby {
  /** Single codes, the likeliest first. */
  readonly codes: readonly ClassifiedCode[];
  /** The nearest group above that exists. */
  readonly group: ClassifiedCode | null;
}

const MOST = 3;

/** Those that fit the occupation's titles come first, then those in the same group, by how few digits differ. */
export function nearbyCodes(classification: Classification, code: string, fit: Fit): Nearby {
  const group = classification.groupsOf(code).at(-1) ?? null;
  const parent = code.includes(".") ? code.slice(0, 4) : code.slice(0, -1);
  const isInGroup = (one: string) => group?.code === parent && one.startsWith(parent);
  const cost = (one: ClassifiedCode) => difference(one.code, code) + (isInGroup(one.code) ? 0 : 10);
  // Of codes outside the group, digits alone say too little. The rest of a group is never what was meant.
  const likely = classification.all.filter(
    ({ code: one }) =>
      one.length === code.length &&
      !one.endsWith(".99") &&
      (isInGroup(one) || (difference(one, code) <= 1 && fit(one) > 0)),
  );
  const ordered = likely.sort((a, b) => cost(a) - cost(b));
  return { codes: byFit(ordered, fit).slice(0, MOST), group };
}

/** How many digits differ in codes of the same length; two that have changed places count as one. */
function difference(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    count++;
    if (a[i] === b[i + 1] && a[i + 1] === b[i]) i++;
  }
  return count;
}

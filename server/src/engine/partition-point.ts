// Where a sorted row divides, found by halving. Knows nothing of what is in it.

/** The index of the first thing in a row of `length` that is not before; all that are before stand at its beginning. */
export function partitionPoint(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

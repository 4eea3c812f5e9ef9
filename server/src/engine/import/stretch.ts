// A stretch of a source text with the way back to it. Knows no lines.
import type { Span } from "../profile/tree";

/** A stretch of the source with white space folded. Each character remembers its place. */
export class Stretch {
  constructor(
    readonly text: string,
    private readonly places: readonly number[],
  ) {}

  /** The place of a part in the source. */
  span(start = 0, end = this.text.length): Span {
    return { start: this.places[start]!, end: this.places[end - 1]! + 1 };
  }

  /** A part without blanks at its ends. */
  part(start: number, end = this.text.length): Stretch {
    let [from, to] = [start, Math.max(start, end)];
    while (from < to && this.text[from] === " ") from++;
    while (to > from && this.text[to - 1] === " ") to--;
    return new Stretch(this.text.slice(from, to), this.places.slice(from, to));
  }

  /** One behind the other, with a blank between. */
  static joined(stretches: readonly Stretch[]): Stretch {
    const places: number[] = [];
    for (const [i, stretch] of stretches.entries()) {
      if (i > 0) places.push(places.at(-1)!);
      for (const place of stretch.places) places.push(place);
    }
    return new Stretch(stretches.map(({ text }) => text).join(" "), places);
  }
}

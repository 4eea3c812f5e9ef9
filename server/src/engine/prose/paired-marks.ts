// Marks of a text that belong together: brackets, quotation marks, emphasis. What is cut out of a text must tear none apart.
import { partitionPoint } from "../partition-point";
import { perText } from "./readings";

/** Offsets into a text, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface MarkPair {
  readonly open: Stretch;
  readonly close: Stretch;
}

const CLOSING: Readonly<Record<string, string>> = {
  ")": "(",
  "]": "[",
  "}": "{",
  "”": "“„",
  "“": "„",
  "»": "«",
  "’": "‘",
};

/** Open and close by the same mark. */
const SAME = /^(?:["'`]|\*+|_+)$/;

const MARK = /[()[\]{}“”„«»‘’"'`]|\*+|_+/g;

const isWordPart = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}]/u.test(char);
const isBlank = (char: string | undefined): boolean => char === undefined || /\s/.test(char);

/** Without those that have no partner, and without apostrophes. */
function pairsIn(text: string): readonly MarkPair[] {
  const pairs: MarkPair[] = [];
  const opened = new Map<string, Stretch[]>();
  const open = (mark: string, at: Stretch) => {
    const stack = opened.get(mark);
    if (stack) stack.push(at);
    else opened.set(mark, [at]);
  };
  for (const { 0: mark, index: start } of text.matchAll(MARK)) {
    const at = { start, end: start + mark.length };
    const [before, behind] = [text[start - 1], text[at.end]];
    // An apostrophe, or a mark within a word.
    if (/^['’_]/.test(mark) && isWordPart(before) && isWordPart(behind)) continue;
    const openings = SAME.test(mark) ? mark : CLOSING[mark];
    const isClosing = openings !== undefined && !(SAME.test(mark) && isBlank(before));
    const partners = isClosing ? [...(mark.length > 1 ? [mark] : openings)].map((one) => opened.get(one)) : [];
    const partner = partners.find((stack) => stack && stack.length > 0)?.pop();
    if (partner) pairs.push({ open: partner, close: at });
    else if (!isBlank(behind) && (!isClosing || SAME.test(mark) || mark === "“") && !isWordPart(before)) open(mark, at);
  }
  return pairs;
}

const holds = ({ start, end }: Stretch, mark: Stretch): boolean => start <= mark.start && mark.end <= end;

/** A mark and its partner. */
type Half = readonly [mark: Stretch, partner: Stretch];

export class PairedMarks {
  /** In text order. */
  private readonly halves: readonly Half[];
  private readonly byOpenEnd = new Map<number, MarkPair>();
  private readonly byCloseStart = new Map<number, MarkPair>();

  constructor(text: string) {
    const pairs = pairsIn(text);
    for (const pair of pairs) {
      this.byOpenEnd.set(pair.open.end, pair);
      this.byCloseStart.set(pair.close.start, pair);
    }
    const halves = pairs.flatMap(({ open, close }): Half[] => [
      [open, close],
      [close, open],
    ]);
    this.halves = halves.sort(([a], [b]) => a.start - b.start);
  }

  /** The pair that opens right in front of a place. */
  openedBefore(place: number): MarkPair | undefined {
    return this.byOpenEnd.get(place);
  }

  /** The pair that closes right behind a place. */
  closedAt(place: number): MarkPair | undefined {
    return this.byCloseStart.get(place);
  }

  /** Is one mark of a pair in the cuts and the other not? Pairs that `spared` holds aside. */
  areTorn(cuts: readonly Stretch[], spared: ReadonlySet<Stretch> = new Set()): boolean {
    return cuts.some((cut) => {
      for (let i = partitionPoint(this.halves.length, (k) => this.halves[k]![0].start < cut.start); ; i++) {
        const half = this.halves[i];
        if (!half || half[0].start >= cut.end) return false;
        if (!spared.has(half[0]) && !cuts.some((other) => holds(other, half[1]))) return true;
      }
    });
  }

  /** The stretch with the partners, right in front of it or behind it, of marks that it holds; with pairs right around it if `around`. */
  whole(stretch: Stretch, around: boolean): Stretch {
    let { start, end } = stretch;
    for (;;) {
      const [before, behind] = [this.openedBefore(start), this.closedAt(end)];
      const takesOpen = before && (holds({ start, end }, before.close) || (around && before === behind));
      const takesClose = behind && (holds({ start, end }, behind.open) || (around && before === behind));
      if (!takesOpen && !takesClose) return { start, end };
      if (takesOpen) start = before.open.start;
      if (takesClose) end = behind.close.end;
    }
  }
}

export const pairedMarksOf = perText(({ text }) => new PairedMarks(text));

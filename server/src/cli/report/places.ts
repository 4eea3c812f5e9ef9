// Offsets become lines and columns here, and only here in the command line. Both count from 1, columns in UTF-16 units.
import { partitionPoint } from "../../engine/partition-point";

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The place of an offset in a text whose lines begin there. */
export function placeAt(starts: readonly number[], offset: number): Place {
  const line = partitionPoint(starts.length, (i) => starts[i]! <= offset);
  return { line, column: offset - starts[line - 1]! + 1 };
}

/** The places of one text. Lines are found as far as they are asked for. */
export class Places {
  private readonly starts = [0];
  private scanned = 0;

  constructor(private readonly text: string) {}

  at(offset: number): Place {
    this.scan(offset);
    return placeAt(this.starts, offset);
  }

  /** The text of a line, from its start to before its line end. */
  line(number: number): string {
    const start = this.starts[number - 1] ?? this.text.length;
    let end = start;
    while (end < this.text.length && !isLineEnd(this.text.charCodeAt(end))) end++;
    return this.text.slice(start, end);
  }

  /** A line ends at LF, CRLF or a lone CR. */
  private scan(to: number): void {
    const last = Math.min(to, this.text.length);
    for (; this.scanned < last; this.scanned++) {
      const code = this.text.charCodeAt(this.scanned);
      if (code === 10 || (code === 13 && this.text.charCodeAt(this.scanned + 1) !== 10))
        this.starts.push(this.scanned + 1);
    }
  }
}

const isLineEnd = (code: number): boolean => code === 10 || code === 13;

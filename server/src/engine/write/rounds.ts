// Rounds of edits, each against the text that the one before left, as one set of edits of the first text. Knows no profile.
import type { Edit } from "./edit";
import type { Piece } from "./moves";

const lengthOf = (piece: Piece): number => ("text" in piece ? piece.text.length : piece.end - piece.start);

/** A part of a piece, by offsets within it. */
const partOf = (piece: Piece, from: number, to: number): Piece =>
  "text" in piece ? { text: piece.text.slice(from, to) } : { start: piece.start + from, end: piece.start + to };

/** The edited text as pieces of the original and of new text, so that rounds of edits become one set. */
export class Rounds {
  private pieces: readonly Piece[];

  constructor(private readonly length: number) {
    this.pieces = length > 0 ? [{ start: 0, end: length }] : [];
  }

  /** Applies ordered edits against the text as it now is. */
  apply(edits: readonly Edit[]): void {
    const result: Piece[] = [];
    let index = 0;
    let inside = 0;
    let at = 0;
    /** Walks on to an offset; what lies on the way is kept or dropped. */
    const walk = (to: number, keep: boolean) => {
      while (at < to && index < this.pieces.length) {
        const piece = this.pieces[index]!;
        const length = lengthOf(piece);
        const end = Math.min(length, inside + to - at);
        if (keep) result.push(partOf(piece, inside, end));
        at += end - inside;
        inside = end;
        if (inside === length) {
          index++;
          inside = 0;
        }
      }
    };
    for (const edit of edits) {
      walk(edit.start, true);
      if (edit.text !== "") result.push({ text: edit.text });
      walk(edit.end, false);
    }
    walk(Number.POSITIVE_INFINITY, true);
    this.pieces = result;
  }

  /** What differs from the original. */
  edits(): Edit[] {
    const edits: Edit[] = [];
    let at = 0;
    let text = "";
    const flush = (next: number) => {
      if (next > at || text !== "") edits.push({ start: at, end: next, text });
      text = "";
    };
    for (const piece of this.pieces) {
      if ("text" in piece) {
        text += piece.text;
        continue;
      }
      flush(piece.start);
      at = piece.end;
    }
    flush(this.length);
    return edits;
  }
}

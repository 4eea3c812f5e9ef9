// Edits by offset: applying them, and finding a place of the edited text in the original. Knows nothing of profiles.
import { partitionPoint } from "../partition-point";

/** Replaces the text from `start` to `end` (UTF-16 offsets, end exclusive). */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The edits in text order, those that overlap an earlier one left out. */
export function orderedEdits(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const kept: Edit[] = [];
  for (const edit of sorted) {
    const last = kept.at(-1);
    if (!last || edit.start > last.end || (edit.start === last.end && edit.end > last.end)) kept.push(edit);
    else if (edit.start === last.end && last.start < last.end) kept.push(edit);
  }
  return kept;
}

/** The text after the edits; an edit that overlaps an earlier one is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const edit of orderedEdits(edits)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/** For ordered edits: maps an offset in the edited text back to the original text. */
export function originalOffset(edits: readonly Edit[]): (offset: number) => number {
  if (edits.length === 0) return (offset) => offset;
  // Per edit: where its replacement starts and ends in the edited text.
  const pieces: { from: number; to: number; edit: Edit }[] = [];
  let shift = 0;
  for (const edit of edits) {
    const from = edit.start + shift;
    pieces.push({ from, to: from + edit.text.length, edit });
    shift += edit.text.length - (edit.end - edit.start);
  }
  return (offset) => {
    const piece = pieces[partitionPoint(pieces.length, (i) => pieces[i]!.from <= offset) - 1];
    if (!piece) return offset;
    const { edit } = piece;
    if (offset >= piece.to) return edit.end + (offset - piece.to);
    return Math.min(edit.start + (offset - piece.from), edit.end);
  };
}

// Parts of a text in another order, as few edits as possible: what keeps its order stays where it is. Knows no profile.
import { partitionPoint } from "../partition-point";
import type { Span } from "../profile/tree";
import type { Edit } from "./edit";

/** A stretch of the text as it stands, or new text. */
export type Piece = Span | { readonly text: string };

/** The edits that turn a stretch of the text into the pieces, one after another. No two pieces share a character. */
export function rearranged(text: string, within: Span, pieces: readonly Piece[]): Edit[] {
  const kept = inOrder(pieces.flatMap((piece) => ("text" in piece || piece.start === piece.end ? [] : [piece])));
  const edits: Edit[] = [];
  let at = within.start;
  let added = "";
  const next = (start: number) => {
    if (start > at || added !== "") edits.push({ start: at, end: start, text: added });
    added = "";
  };
  for (const piece of pieces) {
    if ("text" in piece) added += piece.text;
    else if (kept.has(piece)) {
      next(piece.start);
      at = piece.end;
    } else added += text.slice(piece.start, piece.end);
  }
  next(within.end);
  return edits;
}

/** The longest run of stretches that follow each other in the text as they do here. */
function inOrder(spans: readonly Span[]): ReadonlySet<Span> {
  // For each length the run that ends earliest, as a chain from its last stretch back.
  const ends: { readonly span: Span; readonly before: Chain }[] = [];
  for (const span of spans) {
    const length = partitionPoint(ends.length, (i) => ends[i]!.span.start < span.start);
    ends[length] = { span, before: ends[length - 1] ?? null };
  }
  const kept = new Set<Span>();
  for (let link: Chain = ends.at(-1) ?? null; link; link = link.before) kept.add(link.span);
  return kept;
}

type Chain = { readonly span: Span; readonly before: Chain } | null;

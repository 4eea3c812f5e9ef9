// What is known of a text before its pieces have labels.
import type { Language } from "../message";
import type { TextFacts } from "./labelling/features";
import { type Piece, piecesOf } from "./labelling/pieces";
import { titleOf } from "./naming/naming";
import type { Naming } from "./naming/rows";
import { type Block, blocksOf } from "./source";

/** What a text is made of, and what is known of it before it is read. */
export function piecesWithFacts(
  source: string,
  language: Language,
): { blocks: readonly Block[]; pieces: readonly Piece[]; facts: TextFacts } {
  const blocks = blocksOf(source);
  const pieces = piecesOf(blocks, language);
  const title = titleOf(beforehand(pieces), language)?.title ?? "";
  return { blocks, pieces, facts: { language, title, count: pieces.length } };
}

/** What may hold the name, as long as no piece has a label. */
export function beforehand(pieces: readonly Piece[]): Naming {
  const [first] = pieces;
  const isAbove = first?.form === "line" && !/[.:;?]$/.test(first.content.text);
  return {
    titles: isAbove ? [{ content: first.content, isLabelled: false, isRead: false }] : [],
    headings: [],
    sentences: pieces.slice(isAbove ? 1 : 0).map(({ content }) => content),
  };
}

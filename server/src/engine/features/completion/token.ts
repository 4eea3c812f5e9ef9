// The word under the cursor: one scalar on one line, with its quotes. Knows nothing of keys and values.
import { isGap } from "../../syntax/entry";
import { closingQuote } from "../../syntax/reading";

export type Quote = "" | '"' | "'";

export interface Token {
  readonly start: number;
  readonly end: number;
  readonly quote: Quote;
}

export const quoteOf = (char: string | undefined): Quote => (char === '"' || char === "'" ? char : "");

/** The scalar that starts at an offset and ends before `end`: at its closing quote, or before trailing blanks and a comment. */
export function tokenAt(text: string, start: number, end: number): Token {
  const quote = start < end ? quoteOf(text[start]) : "";
  if (quote !== "") {
    const close = closingQuote(text, quote, start + 1, end);
    return { start, end: close === null ? trimmedEnd(text, start, end) : close + 1, quote };
  }
  for (let at = start; at < end; at++) {
    if (text[at] === "#" && (at === start || isGap(text[at - 1])))
      return { start, end: trimmedEnd(text, start, at), quote };
  }
  return { start, end: trimmedEnd(text, start, end), quote };
}

/** What a token says, without its quotes. */
export function contentOf(text: string, { start, end, quote }: Token): string {
  const source = text.slice(start, end);
  if (quote === "") return source;
  return source.endsWith(quote) && source.length > 1 ? source.slice(1, -1) : source.slice(1);
}

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isGap(text[at - 1])) at--;
  return at;
}

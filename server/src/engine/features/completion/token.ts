// The word under the cursor: one scalar on one line, with its quotes. Knows nothing of keys and values.

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
    const close = closingQuote(text, start, end);
    return { start, end: close === null ? trimmedEnd(text, start, end) : close + 1, quote };
  }
  for (let at = start; at < end; at++) {
    if (text[at] === "#" && (at === start || isGap(text[at - 1])))
      return { start, end: trimmedEnd(text, start, at), quote };
  }
  return { start, end: trimmedEnd(text, start, end), quote };
}

/** Where a quoted scalar that opens at `start` closes; null where it does not before `end`. */
export function closingQuote(text: string, start: number, end: number): number | null {
  const quote = text[start];
  for (let at = start + 1; at < end; at++) {
    if (quote === '"' && text[at] === "\\") at++;
    else if (text[at] !== quote) continue;
    else if (quote === "'" && text[at + 1] === "'") at++;
    else return at;
  }
  return null;
}

/** What a token says, without its quotes. */
export function contentOf(text: string, { start, end, quote }: Token): string {
  const source = text.slice(start, end);
  if (quote === "") return source;
  return source.endsWith(quote) && source.length > 1 ? source.slice(1, -1) : source.slice(1);
}

export const isGap = (char: string | undefined): boolean => char === " " || char === "\t";

function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isGap(text[at - 1])) at--;
  return at;
}

// Where the pieces of a text between brackets begin and end, broken or not. Knows no frames and no format.
import { closingQuote } from "../../syntax/reading";
import { quoteOf } from "./token";

/** A scalar begins with the character. */
export const startsToken = (char: string | undefined): boolean => char !== undefined && !/[\s,[\]{}:#]/.test(char);

/** Does something follow that is neither a comma nor the end, be it lines below? */
export function isFollowed(text: string, from: number): boolean {
  for (let at = from; at < text.length && !leavesFlow(text, at); at++) {
    const char = text[at]!;
    if (char === "#" && isBlankBefore(text, at)) at = lineEnd(text, at);
    else if (!/\s/.test(char)) return !/[,:\]}]/.test(char);
  }
  return false;
}

export const isBlankBefore = (text: string, at: number): boolean => at === 0 || /\s/.test(text[at - 1]!);

/** A flow that is not closed ends for us where a line begins without indent. */
export const leavesFlow = (text: string, at: number): boolean =>
  at > 0 && /[\r\n]/.test(text[at - 1]!) && !/[\s\]}]/.test(text[at] ?? " ");

export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

/** A quoted scalar ends at its quote, a plain one at a comma, a bracket, a colon that ends a key, or the line's end. */
export function scalarEnd(text: string, start: number): number {
  const quote = quoteOf(text[start]);
  if (quote !== "") {
    // Not to the line's end first: a line may hold thousands.
    const close = closingQuote(text, quote, start + 1, text.length);
    const isOnLine = close !== null && !/[\r\n]/.test(text.slice(start, close));
    return isOnLine ? close + 1 : lineEnd(text, start);
  }
  for (let at = start; at < text.length; at++) {
    const char = text[at]!;
    if (",[]{}\r\n".includes(char)) return at;
    if (char === ":" && /[\s,[\]{}]/.test(text[at + 1] ?? " ")) return at;
  }
  return text.length;
}

// What is meant by a value whose quotation marks do not match up. Whether they do is judged in values.ts.

/**
 * The text behind a source that opens with a quotation mark and has others in the middle. `"He said "Hi!""`: the outer
 * marks wrap the text, as the second one opens again. `"Soft" skills` and `"A" or "B"`: every mark is part of the text.
 */
export function meantInQuotes(source: string): string {
  const quote = source.charAt(0);
  const second = source.indexOf(quote, 1);
  const wraps =
    source.length > 2 &&
    source.endsWith(quote) &&
    second < source.length - 1 &&
    /[\s([{]/.test(source.charAt(second - 1)) &&
    /\S/.test(source.charAt(second + 1));
  if (!wraps) return source;
  const inner = source.slice(1, -1);
  return quote === '"' ? inner.replace(/\\(["\\])/g, "$1") : inner.replaceAll("''", "'");
}

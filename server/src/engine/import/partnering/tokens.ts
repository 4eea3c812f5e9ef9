// The words of a comparison, as the search for the occupations in it sees them.

/** A heading above a comparison, or a sentence of it. */
export interface Part {
  readonly text: string;
  readonly isHeading: boolean;
}

export interface Token {
  readonly lower: string;
  /** As it is written. */
  readonly text: string;
  /** Which part it stands in, and where. */
  readonly part: number;
  readonly start: number;
  readonly end: number;
  /** What stands in front of it: a blank, a mark, or `<` at the beginning of its part. */
  readonly gap: string;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'&.-]*[\p{L}\p{M}\p{N}])?[+#]{0,2}/gu;
/** "The hairdresser's customers": who has them is named in front of it. */
const POSSESSIVE = /['’]s$/u;
/** More of a part tells nothing new. */
const MOST_READ = 600;

export function tokensOf(parts: readonly Part[]): Token[] {
  return parts.flatMap(({ text }, part) => {
    let last = 0;
    return [...text.slice(0, MOST_READ).matchAll(WORD)].map(({ 0: whole, index }, i): Token => {
      const word = whole.replace(POSSESSIVE, "");
      const gap = i === 0 ? "<" : gapIn(text.slice(last, index));
      last = index + word.length;
      return { text: word, lower: word.toLowerCase(), part, start: index, end: last, gap };
    });
  });
}

/** The first mark that stands between two words. */
const gapIn = (between: string): string => /\S/u.exec(between)?.[0] ?? " ";

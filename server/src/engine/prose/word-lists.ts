// How word lists are written in the code: words with blanks between them. Knows no word.

/** The words of a list, which may run over several lines. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

// Indonesian words that join parts of one sentence: none begins with them. What is said of it is the rules'.

/** Without a comma in front. */
export const INNER = "dan|atau|serta|sehingga";
/** With one. */
export const CONTRASTING = "sedangkan|melainkan";

const ALL: ReadonlySet<string> = new Set(`${INNER}|${CONTRASTING}`.split("|"));

export const joinsParts = (word: string): boolean => ALL.has(word);

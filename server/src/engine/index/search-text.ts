// Texts as a search compares them: lower case, without accents, single blanks. What is searched, and how hits rank, is elsewhere.
import type { Code, Mention } from "./profile-facts";

interface Named {
  readonly id: string;
  readonly title: Mention | null;
  readonly alternativeTitles: readonly Mention[];
  readonly codes: readonly Code[];
}

/** Everything that a profile can be found by, what counts more first: a line each, with a blank before its words. */
export const searchTextOf = ({ id, title, alternativeTitles, codes }: Named): string =>
  [title?.text ?? id, ...alternativeTitles.map(({ text }) => text), id, ...codes.map(({ text }) => text)]
    .map((text) => `\n ${folded(text)}`)
    .join("")
    .concat("\n");

/** Most titles need no more than lower case, and a workspace has thousands. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  const plain = /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{Mn}/gu, "");
  return plain.includes("  ") || /[^\S ]/.test(plain) ? plain.split(/\s+/).filter(Boolean).join(" ") : plain;
}

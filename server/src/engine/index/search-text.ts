// Texts as a search compares them: lower case, without accents, single blanks. What is searched, and how hits rank, is elsewhere.
import type { ProfileFacts } from "./profile-facts";

/** Made when somebody searches, and kept for every further letter that is typed. */
const searchTexts = new WeakMap<ProfileFacts, string>();

/** Everything that a profile can be found by, what counts more first: a line each, with a blank before its words. */
export function searchTextOf(facts: ProfileFacts): string {
  let text = searchTexts.get(facts);
  if (text === undefined) {
    const { id, title, alternativeTitles, codes } = facts;
    const names = [
      title?.text ?? id,
      ...alternativeTitles.map((other) => other.text),
      id,
      ...codes.map((code) => code.text),
    ];
    text = `${names.map((name) => `\n ${folded(name)}`).join("")}\n`;
    searchTexts.set(facts, text);
  }
  return text;
}

/** Most titles need no more than lower case, and a workspace has thousands. */
export function folded(text: string): string {
  const lower = text.toLowerCase();
  const plain = /^[\x20-\x7e]*$/.test(lower) ? lower : lower.normalize("NFKD").replace(/\p{Mn}/gu, "");
  return plain.includes("  ") || /[^\S ]/.test(plain) ? plain.split(/\s+/).filter(Boolean).join(" ") : plain;
}

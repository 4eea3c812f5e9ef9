// Where a misconception turns into its answer: "padahal", "but in fact" and the like. Finds the place and changes nothing.
import { countWords } from "../../schema/text-shape";

export interface Turn {
  readonly claim: string;
  readonly answer: string;
}

/** Words that turn a sentence, and words that only do so where a clause begins. */
const TURNS =
  /(?<![\p{L}\p{N}-])(?:padahal|namun|akan tetapi|tetapi|tapi|but|however|yet|sebenarnya|realitanya|realitasnya|kenyataannya|nyatanya|faktanya|in fact|in reality|actually)(?![\p{L}\p{N}-])/giu;
const ADVERBS =
  /^(?:sebenarnya|realitanya|realitasnya|(?:pada |dalam )?kenyataannya|dalam realitanya|dalam praktiknya|nyatanya|faktanya|in fact|in reality|in practice|actually)(?![\p{L}\p{N}-])/iu;
const CONTRASTED = /(?<![\p{L}\p{N}-])(?:tidak|bukan|tak|not)(?![\p{L}\p{N}-])/iu;

/** A claim that has not turned by then never does. */
const MOST_LOOKS = 20;

/** Null where the text only claims. Of several turns the first counts. */
export function turnIn(text: string): Turn | null {
  let looks = 0;
  for (const { 0: word, index } of text.matchAll(TURNS)) {
    if (++looks > MOST_LOOKS) break;
    const before = text.slice(0, index).trimEnd();
    if (!isTurn(word.toLowerCase(), before)) continue;
    const answer = withoutLead(text.slice(index + word.length));
    const claim = before.replace(/[,;:–—-]$/, "").trimEnd();
    if (isClause(claim) && isClause(answer)) return { claim, answer };
  }
  return null;
}

function isTurn(word: string, before: string): boolean {
  if (word === "padahal") return true;
  const beginsClause = /[,;:.!?–—]$/.test(before);
  if (ADVERBS.test(word)) return beginsClause;
  // "Not A but B" is one claim; so is "tidak hanya A, tetapi juga B".
  const clause = before.slice(Math.max(before.lastIndexOf("."), before.lastIndexOf("!"), before.lastIndexOf("?")) + 1);
  const isContrast = word !== "namun" && word !== "however" && CONTRASTED.test(clause);
  return beginsClause && !isContrast;
}

/** Without the marks and the adverb behind the turning word. */
function withoutLead(text: string): string {
  const rest = text.replace(/^[\s,:]+/, "");
  const adverb = ADVERBS.exec(rest)?.[0] ?? "";
  return rest
    .slice(adverb.length)
    .replace(/^[\s,:]+/, "")
    .trimEnd();
}

/** At least two words. */
const isClause = (text: string): boolean => countWords(text) > 1;

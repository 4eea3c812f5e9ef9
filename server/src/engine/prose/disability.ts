// What to write in place of a word for disability that is given up: it fits number, article and case. No rule, no message.
import type { Found } from "./candidate";
import { inCaseOf } from "./correction";
import type { Term } from "./disability-terms";
import { wordSet } from "./word-lists";

/** Offsets into the passage's text and the words for them. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What to write; null where the word is no term of the list here, or words alone mend nothing. */
export function replacementOf(found: Found<Term>): Replacement | null {
  const { value } = found;
  if (value === "asked") return null;
  if (value === "handicapped") return asPeople(found) ?? withArticle(found, "disabled");
  if (value === "disabled") return asPeople(found);
  if (value === "wheelchair") return ofWheelchair(found);
  if (isVerb(found) || isOfThing(found)) return null;
  return withArticle(found, value.to + found.clitic);
}

const BEFORE_OBJECT = wordSet("a an the its their our your every whole");

/** "A fault cripples the network." */
const isVerb = ({ words, sentence, at }: Found<Term>): boolean =>
  words.at(-1)!.lower === "cripples" && BEFORE_OBJECT.has(sentence[at + words.length]?.lower ?? "");

/** "Crippled budgets", "crippled by debt". */
function isOfThing({ words, sentence, at, end, passage }: Found<Term>): boolean {
  const next = sentence[at + 1];
  if (words.length > 1 || words[0]!.lower !== "crippled" || !next) return false;
  return /^\s+$/.test(passage.text.slice(end, next.start)) && (next.lower === "by" || !BEHIND_NOUN.has(next.lower));
}

/** "The handicapped", "the disabled": people, where no noun follows. */
function asPeople({ sentence, at, end, passage }: Found<Term>): Replacement | null {
  const before = sentence[at - 1];
  const next = sentence[at + 1];
  const isNoun = !next || /\S/.test(passage.text.slice(end, next.start)) || BEHIND_NOUN.has(next.lower);
  if (!isNoun || before?.lower !== "the") return null;
  return { start: before.start, end, text: inCaseOf(before.text, "people with disabilities") };
}

const BEHIND_NOUN = wordSet("and or in at to with who by on of is are can cannot find need as");

const USES: Readonly<Record<string, string>> = {
  is: "uses a wheelchair",
  are: "use a wheelchair",
  be: "use a wheelchair",
  was: "used a wheelchair",
  were: "used a wheelchair",
  been: "used a wheelchair",
};

function ofWheelchair({ sentence, at, start, end }: Found<Term>): Replacement {
  const before = sentence[at - 1];
  const uses = before && USES[before.lower];
  return uses
    ? { start: before.start, end, text: inCaseOf(before.text, uses) }
    : { start, end, text: "using a wheelchair" };
}

/** With the article in front, where there is one and it changes. */
function withArticle({ sentence, at, start, end, words }: Found<Term>, to: string): Replacement {
  const text = inCaseOf(words[0]!.text, to);
  const before = sentence[at - 1];
  if (!before || (before.lower !== "a" && before.lower !== "an")) return { start, end, text };
  const article = /^[aeiou](?!ser)/i.test(to) ? "an" : "a";
  return { start: before.start, end, text: `${inCaseOf(before.text, article)} ${text}` };
}

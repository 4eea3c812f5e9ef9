// Labels and headings by their form: "Label: …", "Label. …", a question in front of its answer. What one announces is told by its
// words, or by the cues in it.
import type { Language } from "../message";
import type { Heading, ImportLanguage } from "./cues";
import { cuesIn, headingIn, languageWords } from "./reading";
import type { Block } from "./source";

/** A label with the marks behind it. */
export interface Label {
  readonly lead: string;
  readonly name: string;
}

const MOST_HEADING = 90;
const MOST_QUESTION_WORDS = 14;
const MOST_LABEL_WORDS = 9;

/** "Label: " or "Label – " at the start. */
const LABEL = /^[*_]{0,2}([\p{L}\d][^:.!?\n–—]{0,70}?)[*_]{0,2}(?: ?:[*_]{0,2}(?!\/\/)(?!\d)| ?[–—→](?= )| -(?= )) ?/u;
/** "**Label** " at the start. */
const BOLD = /^(?:\*\*|__)([\p{L}\d][^*_\n]{1,60}?)[:….]*(?:\*\*|__)(?: |$)/u;
const DOTTED = /^(\p{Lu}[\p{L} -]{2,40})\. (?=\p{Lu})/u;
const QUESTION = /^([\p{L}\d][^:.!?\n]{2,90})\?["”]? (?=\S)/u;
const INNER = /(?<=[^\p{L}\p{N}])([\p{L}]{4,20}) ?: /u;
const MOST_SENTENCE = 2_000;

export const countWords = (text: string): number => text.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

const labelOf = (match: RegExpExecArray | null): Label | null => match && { lead: match[0], name: match[1]! };

/** What is marked as a label at the start of a text, whether it is a known one or not. */
export const labelAt = (text: string): Label | null => labelOf(LABEL.exec(text) ?? BOLD.exec(text));

/** The same in other forms, too: a known one with a full stop where `isItem`, a question. */
export const labelOrQuestionAt = (text: string, isItem: boolean, words: ImportLanguage): Label | null =>
  labelAt(text) ?? (isItem ? dottedAt(text, words) : null) ?? labelOf(QUESTION.exec(text));

function dottedAt(text: string, words: ImportLanguage): Label | null {
  const label = labelOf(DOTTED.exec(text));
  return label && countWords(label.name) < 5 && headingIn(label.name, words) !== null ? label : null;
}

/** Where a label in the middle of a sentence begins to answer it. */
export function innerAnswerAt(sentence: string, words: ImportLanguage): number | null {
  const inner = INNER.exec(sentence.slice(0, MOST_SENTENCE));
  return inner && inner.index > 0 && headingIn(inner[1]!, words) === "reality" ? inner.index : null;
}

export const isShortQuestion = (text: string): boolean => text.endsWith("?") && countWords(text) <= MOST_QUESTION_WORDS;

/** A question that says what people believe, and does not only ask for it. */
export function isAskedBelief(text: string, words: ImportLanguage): boolean {
  if (!isShortQuestion(text) || words.asks.test(text) || headingIn(text, words) !== null) return false;
  if (words.rhetorical.test(text)) return true;
  const found = cuesIn(text, words);
  const belief = found.find(({ place }) => place === "misconception");
  const isRival = found.some(({ place, strength }) => place !== "misconception" && strength > 1);
  return (
    belief !== undefined && (belief.strength === 3 || !isRival) && (belief.strength > 1 || words.doubts.test(text))
  );
}

/** What a heading announces. If it surely is one, the cues in it tell, too. */
export function announcedByHeading(text: string, isSure: boolean, words: ImportLanguage): Heading | null {
  const known = headingIn(text, words);
  if (known !== null || !isSure) return known;
  const [best] = cuesIn(text, words).filter(({ place }) => place !== "reality");
  return best && best.strength > 1 && best.place !== "left" && text.length <= MOST_HEADING ? best.place : null;
}

/** What a label announces; `hasMore` tells that a text follows it. */
export function announcedByLabel({ name, lead }: Label, hasMore: boolean, words: ImportLanguage): Heading | null {
  const known = headingIn(name, words);
  if (lead.trimEnd().endsWith("?")) {
    if (!hasMore || countWords(name) > MOST_QUESTION_WORDS) return null;
    return known ?? announcedByHeading(name, true, words);
  }
  if (known !== null || countWords(name) > MOST_LABEL_WORDS) return known;
  const [best] = cuesIn(name, words);
  return best?.strength === 3 ? best.place : null;
}

/** Is a line a known label or heading by itself, or does it begin with one? A line end behind it asks for the first. */
export function isLabelled(line: string, language: Language): boolean {
  const words = languageWords(language);
  const isKnown = (text: string) => headingIn(text, words) !== null;
  if (line.endsWith("\n"))
    return line.length <= MOST_HEADING && !endsClause(line.trim()) && isKnown(line) && countWords(line) < 6;
  const label = labelAt(line);
  if (label) return isKnown(label.name) && countWords(label.name) <= MOST_LABEL_WORDS;
  return /^(?:\p{Lu}|#|\*)/u.test(line) && countWords(line) < 5 && !endsClause(line) && isKnown(line);
}

const endsClause = (text: string): boolean => /[.!;,]$/.test(text);

/** Nothing stands above it, and it is no section's heading, or it names the occupation. */
export function isTitle(
  { content: { text }, isHeading, isShort }: Block,
  next: Block | null,
  title: string | null,
  words: ImportLanguage,
): boolean {
  if (!next || text.endsWith(":") || (!isHeading && (!isShort || endsClause(text)))) return false;
  const label = labelAt(text);
  const known = headingIn(label?.name ?? text, words);
  if (label && known === "title") return false;
  const isNamed = title !== null && title !== "" && next.isApart && text.toLowerCase().includes(title.toLowerCase());
  return isHeading || isNamed || known === null || known === "summary" || known === "title";
}

export const isQuestion = (text: string): boolean => text.endsWith("?") && text.length <= MOST_HEADING;

export const mayBeHeading = ({ isHeading, isShort, content: { text } }: Block): boolean =>
  isHeading || isShort || isQuestion(text);

/** A few words that stand apart, as headings do. */
export const isOwnLine = ({ isShort, isApart, isItem, content: { text } }: Block): boolean =>
  isShort && isApart && !isItem && countWords(text) <= MOST_OWN_WORDS && !/["“”]/.test(text);

const MOST_OWN_WORDS = 7;

export const leadsToList = ({ content: { text }, isItem, isShort }: Block, next: Block | null): boolean =>
  next?.isItem === true && !isItem && (/[:…]$/.test(text) || (isShort && !text.endsWith("?")));

export function isLabelWithText({ content: { text }, isHeading }: Block, words: ImportLanguage): boolean {
  const label = labelAt(text);
  return label !== null && label.lead.length < text.length && !isHeading && headingIn(label.name, words) !== null;
}

/** Names in front of a colon that come again and again: who speaks. */
export function voicesIn(blocks: readonly Block[], words: ImportLanguage): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { content } of blocks) {
    const name = labelAt(content.text)?.name.toLowerCase();
    if (name === undefined || headingIn(name, words) !== null || countWords(name) > 3) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Set([...counts].flatMap(([name, count]) => (count > 1 ? [name] : [])));
}

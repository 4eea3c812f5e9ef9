// Labels and headings by their form: "Label: …", a short line, a question. What one announces is not looked at.
import type { ImportLanguage } from "../language";
import type { Block } from "../source";

const MOST_HEADING = 90;

/** "Label: ", "Label – " or "Label | " at the start. */
const LABEL =
  /^[*_]{0,2}([\p{L}\d][^:.!?\n–—|=]{0,70}?)[*_]{0,2}(?: ?:[*_]{0,2}(?!\/\/)(?!\d)| ?[–—→](?= )| [-|=](?= )) ?/u;
/** "**Label** " at the start. */
const BOLD = /^(?:\*\*|__)([\p{L}\d][^*_\n]{1,60}?)[:….]*(?:\*\*|__)(?: |$)/u;
const INNER = /(?<=[^\p{L}\p{N}])([\p{L}]{4,20}) ?: /gu;
const MOST_SENTENCE = 2_000;

export const countWords = (text: string): number => text.split(" ").filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** What is marked as a label at the start of a text, with its marks; empty for none. */
export const labelAt = (text: string): string => (LABEL.exec(text) ?? BOLD.exec(text))?.[0] ?? "";

/** Where a label in the middle of a sentence begins to answer it. */
export function innerAnswerAt(sentence: string, { answers }: ImportLanguage): number | null {
  const labels = [...sentence.slice(0, MOST_SENTENCE).matchAll(INNER)];
  return labels.find(({ index, 1: name }) => index > 0 && answers.test(name!))?.index ?? null;
}

export const isQuestion = (text: string): boolean => text.endsWith("?") && text.length <= MOST_HEADING;

export const mayBeHeading = ({ isHeading, isShort, content: { text } }: Block): boolean =>
  isHeading || isShort || isQuestion(text);

export const leadsToList = ({ content: { text }, isItem, isShort }: Block, next: Block | null): boolean =>
  next?.isItem === true && !isItem && (/(?:[:…]|\.\.\.)$/.test(text) || (isShort && !text.endsWith("?")));

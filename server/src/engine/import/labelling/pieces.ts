// A text's blocks as pieces, each of which gets one label: lines, labels in front of a text, sentences. Decides no section.
import type { Language } from "../../message";
import type { ImportLanguage } from "../language";
import { languageWords, sentenceStarts } from "../reading";
import type { Block } from "../source";
import type { Stretch } from "../stretch";
import { countWords, innerAnswerAt, isQuestion, labelAt, leadsToList, mayBeHeading } from "./forms";

export interface Piece {
  readonly content: Stretch;
  /** A whole line that may be a heading, what may be a label in front of a text, or a sentence. */
  readonly form: "line" | "label" | "sentence";
  /** Which block of the text it is part of. */
  readonly block: number;
  readonly isItem: boolean;
  /** A paragraph or list item begins with it. */
  readonly isFirst: boolean;
  /** A paragraph begins with it that has an empty line or a list's mark in front. */
  readonly isApart: boolean;
  /** Its form says that it is a heading. */
  readonly isMarked: boolean;
  /** A list follows. */
  readonly isLead: boolean;
  /** An item of the same kind is beside it. */
  readonly isListed: boolean;
  /** It may be something else than a sentence. */
  readonly mayAnnounce: boolean;
  readonly mark: Block["mark"];
}

export function piecesOf(blocks: readonly Block[], language: Language): Piece[] {
  const words = languageWords(language);
  const opening = openingsIn(blocks, language);
  return blocks.flatMap((block, number) => {
    const isLead = leadsToList(block, blocks[number + 1] ?? null);
    const parts =
      number === 0 && isParted(block)
        ? [{ content: block.content, form: "line" as const }]
        : partsOf(block, isLead, opening.get(block) ?? 0, language, words);
    const { isItem, isHeading, isApart, mark } = block;
    const firstText = parts.findIndex((part) => part.form !== "label");
    return parts.map(({ content, form }, i): Piece => {
      const isFirst = i === 0;
      const isLast = i === parts.length - 1 && number === blocks.length - 1;
      return {
        content,
        form,
        block: number,
        isItem,
        isFirst,
        isApart: isFirst && (isApart || isItem),
        isMarked: isHeading,
        isLead: isLead && form === "line",
        isListed: isItem && isAmongItems(blocks, number),
        mayAnnounce: !isLast && mayAnnounce(form, content.text, i <= firstText),
        mark,
      };
    });
  });
}

interface Part extends Pick<Piece, "content" | "form"> {}

/** The labels in front, and the sentences; or a line that may be a heading. */
function partsOf(block: Block, isLead: boolean, opening: number, language: Language, words: ImportLanguage): Part[] {
  const { labels, rest } = opening > 0 ? openedAt(block.content, opening) : withoutLabels(block.content, MOST_LABELS);
  const starts = sentenceStarts(rest.text, language);
  const isLine = mayBeHeading(block) && !(isLead && starts.length > 1);
  if (labels.length === 0 && isLine) return [{ content: block.content, form: "line" }];
  const sentences = starts.map((start, i) => rest.part(i === 0 ? 0 : start, starts[i + 1]));
  const cut = (sentences.length > 0 ? sentences : [rest]).flatMap((sentence) => {
    const inner = innerAnswerAt(sentence.text, words);
    return inner === null ? [sentence] : [sentence.part(0, inner), sentence.part(inner)];
  });
  const parts = cut.flatMap((sentence, i): Part[] => {
    const own = i === 0 ? { labels: [], rest: sentence } : withoutLabels(sentence, 1);
    const isLeadIn = isLead && labels.length === 0 && i === cut.length - 1;
    return [...own.labels, { content: own.rest, form: isLeadIn ? "line" : "sentence" }];
  });
  return [...labels, ...parts].filter(({ content }) => content.text !== "");
}

/** "Midwife | Careers Portal", above a text: a title with what else it says, no label in front of a text. */
const isParted = ({ content: { text }, isShort }: Block): boolean => isShort && /^[^:]* [-–—|] [^:]*$/.test(text);

/** "1. Duties. They …", "2. Whom it suits. People who …": so many make a few words in front of a text its heading. */
const LEAST_OPENINGS = 4;
const MOST_OPENING_WORDS = 5;

/** Where in each numbered paragraph the text behind its heading begins, for a text all of whose longer paragraphs are so. */
function openingsIn(blocks: readonly Block[], language: Language): ReadonlyMap<Block, number> {
  const openings = new Map<Block, number>();
  let hasOneWord = false;
  for (const block of blocks) {
    const { text } = block.content;
    const [, second] = sentenceStarts(text, language);
    if (second === undefined) continue;
    const first = text.slice(0, second).trimEnd();
    const isOpening = isNumbered(block) && first.endsWith(".") && countWords(first) <= MOST_OPENING_WORDS;
    if (!isOpening) return NO_OPENINGS;
    hasOneWord ||= countWords(first) === 1;
    openings.set(block, second);
  }
  // Beliefs with their answers, or steps, hardly begin with a sentence of one word.
  return hasOneWord && openings.size >= LEAST_OPENINGS ? openings : NO_OPENINGS;
}

const isNumbered = ({ mark }: Block): boolean => mark === "digit" || mark === "letter";
const NO_OPENINGS: ReadonlyMap<Block, number> = new Map();

function openedAt(content: Stretch, at: number): { labels: Part[]; rest: Stretch } {
  const { labels, rest } = withoutLabels(content.part(at), MOST_LABELS);
  return { labels: [{ content: content.part(0, at), form: "label" }, ...labels], rest };
}

const MOST_LABELS = 3;
/** Behind a label another one is shorter. */
const MOST_SECOND = 5;

function withoutLabels(content: Stretch, most: number): { labels: Part[]; rest: Stretch } {
  const labels: Part[] = [];
  let rest = content;
  while (labels.length < most) {
    const lead = labelAt(rest.text);
    const isLong = labels.length > 0 && countWords(lead) > MOST_SECOND;
    if (lead === "" || isLong || lead.trimEnd().length === rest.text.length) break;
    labels.push({ content: rest.part(0, lead.length), form: "label" });
    rest = rest.part(lead.length);
  }
  return { labels, rest };
}

const isAmongItems = (blocks: readonly Block[], number: number): boolean =>
  [blocks[number - 1], blocks[number + 1]].some((other) => other?.isItem && other.mark === blocks[number]!.mark);

const MOST_SHORT_WORDS = 6;

/** `isOpening`: no sentence of its paragraph or item is in front of it. */
function mayAnnounce(form: Piece["form"], text: string, isOpening: boolean): boolean {
  return form !== "sentence" || isQuestion(text) || (isOpening && countWords(text) <= MOST_SHORT_WORDS);
}

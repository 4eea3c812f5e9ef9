// What is seen of each piece by itself, as names of features. What came before it is not looked at.
import type { Language } from "../../message";
import { englishStem } from "../../prose/english-stem";
import { indonesianStem } from "../../prose/indonesian-stem";
import type { ImportLanguage } from "../language";
import { languageWords, writtenOut } from "../reading";
import { hasKindOfWord, KINDS_OF_WORDS } from "./kinds-of-words";
import { otherSubject } from "./other-subject";
import type { Piece } from "./pieces";

/** What holds for the whole text. */
export interface TextFacts {
  readonly language: Language;
  /** The occupation's name as far as it can be told beforehand; empty where it cannot. */
  readonly title: string;
  /** How many pieces the text has. */
  readonly count: number;
}

/** More of a piece tells nothing new. */
const MOST_READ = 600;
const MOST_WORDS = 40;
/** Words so long may be forms of one word. */
const LEAST_HEAD = 6;

export function featuresOf(piece: Piece, index: number, { language, title, count }: TextFacts): string[] {
  const text = piece.content.text.slice(0, MOST_READ);
  const words = ((language === "id" ? writtenOut(text) : text).toLowerCase().match(WORD) ?? []).map((word) =>
    /^\d/.test(word) ? "0" : word,
  );
  return [
    ...new Set([
      ...ofForm(piece, text, words.length),
      ofPlace(piece, index, count),
      ...ofWords(piece, words.slice(0, MOST_WORDS), language),
      ...ofKinds(piece, words.slice(0, MOST_WORDS)),
      ...(title !== "" && piece.form === "sentence" ? ofSubject(piece, text, title, languageWords(language)) : []),
    ]),
  ];
}

const WORD = /[\p{L}\p{M}]+(?:[-’'][\p{L}\p{M}]+)*|\d+/gu;

function ofForm(
  { form, isItem, isFirst, isApart, isMarked, isLead, isListed, mark }: Piece,
  text: string,
  count: number,
): string[] {
  const length = count < 3 ? count : count < 6 ? "few" : count < 12 ? "some" : "many";
  const end = /[?!:.…]["”’'*_)]*$/.exec(text)?.[0][0] ?? "-";
  const found = [
    `form:${form}`,
    `form:${form} ${isItem} ${isFirst} ${isApart}`,
    `end:${form} ${end}`,
    `length:${form} ${length}`,
  ];
  if (isMarked) found.push("marked");
  if (isLead) found.push("lead");
  if (isListed) found.push(`listed:${form}`, `listed:${form} ${isLead}`);
  if (mark === "tick" || mark === "cross") found.push(`mark:${mark}`);
  if (/^["“”'‘]/.test(text)) found.push(`quote:${form}`);
  if (/\d/.test(text)) found.push(`digit:${form}`);
  if (form !== "sentence" && text === text.toUpperCase()) found.push("loud");
  return found;
}

function ofPlace({ form }: Piece, index: number, count: number): string {
  const quarter = Math.floor((index / count) * 4);
  const place = index === 0 ? "first" : index === 1 ? "second" : index === count - 1 ? "last" : quarter;
  return `place:${place} ${form}`;
}

/** Headings and sentences use words in different ways. */
const groupOf = ({ form }: Piece): string => (form === "sentence" ? "w" : "h");

function ofWords(piece: Piece, words: readonly string[], language: Language): string[] {
  const group = groupOf(piece);
  const stem = language === "id" ? indonesianStem : englishStem;
  const found: string[] = [];
  let last = "<";
  for (const [i, word] of words.entries()) {
    const root = stem(word);
    found.push(`${group}:${word}`, `${group}2:${last} ${word}`);
    if (root !== word) found.push(`${group}~${root}`);
    if (i < 3) found.push(`${group}@${i}:${word}`);
    if (word.length >= LEAST_HEAD) found.push(`${group}<:${word.slice(0, LEAST_HEAD - 1)}`);
    last = word;
  }
  found.push(`${group}2:${last} >`);
  const [first] = words;
  if (first !== undefined) found.push(`${group}^:${first.slice(0, 3)}`, `${group}$:${first.slice(-3)}`);
  if (first !== undefined && piece.isItem) found.push(`i:${first.slice(0, 2)}`);
  return found;
}

/** Which kinds of words meet: what is denied to people who are spoken to is something else than what is denied of a job. */
function ofKinds(piece: Piece, words: readonly string[]): string[] {
  const group = groupOf(piece);
  const kinds = KINDS_OF_WORDS.filter((kind) => words.some((word) => hasKindOfWord(kind, word)));
  const head = words[0] === undefined ? undefined : KINDS_OF_WORDS.find((kind) => hasKindOfWord(kind, words[0]!));
  return [
    `kinds:${group} ${kinds.join("+")}`,
    ...kinds.flatMap((kind, i) => [
      `kind:${group} ${kind}`,
      ...kinds.slice(i + 1).map((other) => `both:${group} ${kind} ${other}`),
    ]),
    ...(head ? [`head:${group} ${head}`] : []),
  ];
}

/** Does the sentence speak of this occupation, or of another one? */
function ofSubject({ isFirst }: Piece, text: string, title: string, words: ImportLanguage): string[] {
  const at = text.toLowerCase().indexOf(title.toLowerCase());
  const self = at < 0 ? "none" : at < 12 ? "start" : "inside";
  const other = otherSubject(text, title, words) || "none";
  return [`self:${self}`, `other:${other}`, `subject:${self} ${other}`, `subject:${self} ${other} ${isFirst}`];
}

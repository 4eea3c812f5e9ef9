// A new word for a configuration's glossary, in the form that the list has there. Where the file is, and whether, is the edge's.
import { columnAt, lineEndOf, lineIndexAt, linesOf } from "../profile/lines";
import { parse } from "../profile/parse";
import type { Profile } from "../profile/profile";
import { type ListNode, pairOf } from "../profile/tree";
import { CONFIGURATION } from "../schema/schema";
import { applyEdits, type Edit } from "../write/edit";
import { indentStepOf } from "../write/insertion";
import { asScalar, quoted } from "../write/write";

/** The edit that adds a word to a configuration's text; null where the text cannot take it as it is. */
export function intoGlossary(text: string, word: string): Edit | null {
  const before = read(text);
  const edit = before.isPartial || before.doubtful.length > 0 ? null : added(before, word);
  if (!edit) return null;
  // Behind the end of a document, say, or below a block that keeps its last lines, it would be another text.
  const after = read(applyEdits(text, [edit]));
  const isSound = !after.isPartial && after.problems.length <= before.problems.length;
  return isSound && isEqual(wordsIn(after), [...wordsIn(before), word]) ? edit : null;
}

const read = (text: string): Profile => parse(text, null, null, CONFIGURATION);

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function wordsIn({ root }: Profile): (string | null)[] {
  const list = pairOf(root, "glossary")?.value;
  return list?.kind === "list" ? list.items.map(({ value }) => (value?.kind === "scalar" ? value.text : null)) : [];
}

function added({ root, text }: Profile, word: string): Edit | null {
  const lineEnd = lineEndOf(text);
  const item = `- ${asScalar(word)}`;
  if (root === null) return atEnd(text, `glossary:${lineEnd}  ${item}`);
  if (root.kind !== "map" || root.flow) return null;
  const glossary = pairOf(root, "glossary");
  if (!glossary) return atEnd(text, `glossary:${lineEnd}${" ".repeat(indentStepOf(text))}${item}`);
  const { value, span } = glossary;
  if (value === null) return below(text, span.end, " ".repeat(indentStepOf(text)) + item);
  return value.kind === "list" ? intoList(text, value, word, item) : null;
}

function intoList(text: string, { flow, items, span }: ListNode, word: string, item: string): Edit {
  if (!flow) return below(text, span.end, " ".repeat(columnAt(text, span.start)) + item);
  const end = items.at(-1)?.span.end;
  const at = end ?? span.start + 1;
  return { start: at, end: at, text: (end === undefined ? "" : ", ") + quoted(word) };
}

/** A line of its own below the line of an offset. */
function below(text: string, offset: number, line: string): Edit {
  const lines = linesOf(text);
  const next = lines[lineIndexAt(lines, offset - 1) + 1];
  if (!next) return { start: text.length, end: text.length, text: lineEndOf(text) + line };
  return { start: next.start, end: next.start, text: line + lineEndOf(text) };
}

function atEnd(text: string, block: string): Edit {
  const needsBreak = /[^\r\n\ufeff]$/.test(text);
  const lineEnd = lineEndOf(text);
  return { start: text.length, end: text.length, text: (needsBreak ? lineEnd : "") + block + lineEnd };
}

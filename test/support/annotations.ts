// Findings as lines of carets under the text they are about, read and written. Knows nothing of rules.
//
//   title: Nurse
//   ^^^^^^^^^^^^ error missing-section       the carets stand under the place; columns are UTF-16 units
//   #      ^^^^^ warning title-case          a `#` in column 0 is optional: the text stays a comment to YAML
//   ^^^^^^^> error merge-conflict            the place runs on past the line's end …
//   ^^^^< error merge-conflict               … and ends here, on a later line; between them lies all of it
//   ∅ error empty-file                       before all text: the place 0..0, where there is nothing to underline
//
// One annotation per line, as many lines as needed. An annotation line is taken out together with its line end; as the
// last line without a line end it takes the line end before it along, so the text ends as the annotated one does.

import { linesOf } from "../../server/src/engine/profile/lines";
import type { Span } from "../../server/src/engine/profile/tree";
import type { Severity } from "../../server/src/engine/rules/rule";

export interface Annotation {
  readonly span: Span;
  readonly severity: Severity;
  readonly rule: string;
}

const FORM = /^#?( *)(\^+|∅)([<>]?) (error|warning|info) ([a-z][a-z0-9-]*)[ \t]*$/;

/** Splits an annotated text into the text and its annotations. */
export function readAnnotations(annotated: string): { text: string; annotations: Annotation[] } {
  const annotations: { span: { start: number; end: number }; severity: Severity; rule: string; open: boolean }[] = [];
  let text = "";
  let lineStart = 0;
  for (const [source, lineEnd] of linesWithEnds(annotated)) {
    const form = FORM.exec(source);
    if (!form) {
      lineStart = text.length;
      text += source + lineEnd;
      continue;
    }
    if (lineEnd === "") text = text.replace(/(?:\r\n|\n|\r)$/, "");
    const [, , mark = "", direction, severity, rule = ""] = form;
    const column = source.indexOf(mark);
    const start = lineStart + (mark === "∅" ? 0 : column);
    const end = mark === "∅" ? start : start + mark.length;
    if (direction === "<") {
      const opened = annotations.findLast((annotation) => annotation.open && annotation.rule === rule);
      if (!opened) throw new Error(`No "^> ${rule}" above the line "${source}".`);
      opened.span.end = end;
      opened.open = false;
    } else {
      annotations.push({ span: { start, end }, severity: severity as Severity, rule, open: direction === ">" });
    }
  }
  const open = annotations.find((annotation) => annotation.open);
  if (open) throw new Error(`"^> ${open.rule}" has no "^< ${open.rule}" below it.`);
  return { text, annotations: annotations.map(({ span, severity, rule }) => ({ span, severity, rule })) };
}

/** The text with its annotations under the lines, in one fixed form and order. */
export function writeAnnotations(text: string, annotations: readonly Annotation[]): string {
  const marks = annotations.flatMap((annotation) => marksOf(text, annotation));
  marks.sort((a, b) => a.line - b.line || a.start - b.start || a.end - b.end || (a.label < b.label ? -1 : 1));
  let result = marks
    .filter(({ line }) => line < 0)
    .map(({ label }) => `∅ ${label}\n`)
    .join("");
  for (const [i, [source, lineEnd]] of linesWithEnds(text).entries()) {
    const below = marks.filter(({ line }) => line === i);
    result += source + (below.length > 0 && lineEnd === "" ? "\n" : lineEnd);
    result += below.map(({ start, end, label }) => `${caretLine(start, end)}${label}\n`).join("");
  }
  return result;
}

interface Mark {
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

function marksOf(text: string, { span, severity, rule }: Annotation): Mark[] {
  const label = `${severity} ${rule}`;
  if (span.start === span.end) return [{ line: -1, start: span.start, end: span.end, label }];
  const lines = linesOf(text);
  const lineOf = (offset: number) => lines.findLastIndex(({ start }) => start <= offset);
  const [first, last] = [lineOf(span.start), lineOf(span.end - 1)];
  const start = span.start - lines[first]!.start;
  const end = span.end - lines[last]!.start;
  if (first === last) return [{ line: first, start, end, label: ` ${label}` }];
  const rest = Math.max(start + 1, lines[first]!.end - lines[first]!.start);
  return [
    { line: first, start, end: rest, label: `> ${label}` },
    { line: last, start: 0, end, label: `< ${label}` },
  ];
}

const caretLine = (start: number, end: number): string =>
  (start === 0 ? "" : `#${" ".repeat(start - 1)}`) + "^".repeat(end - start);

function linesWithEnds(text: string): [source: string, lineEnd: string][] {
  const lines = linesOf(text);
  const pieces = lines.map(({ start, end }, i): [string, string] => [
    text.slice(start, end),
    text.slice(end, lines[i + 1]?.start ?? text.length),
  ]);
  return pieces.filter(([source, lineEnd], i) => i < pieces.length - 1 || source !== "" || lineEnd !== "");
}

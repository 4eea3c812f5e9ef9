// A text as a YAML value, byte for byte: without quotes where that is safe, in quotes, or as a folded block of its own lines.

import { lineAt, lineEndOf, trimmed } from "../profile/lines";
import type { Span } from "../profile/tree";
import { entryOf } from "../syntax/entry";
import { fold } from "../syntax/repair";
import type { Edit } from "./edit";

/** The text as a quoted YAML scalar on one line: double quotes unless single ones spare escapes. */
export function quoted(text: string): string {
  const needsEscapes = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
  if (needsEscapes) return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped);
  return /["\\]/.test(text) ? singleQuoted(text) : `"${text}"`;
}

/** Between single quotes, where only they are written twice. */
export const singleQuoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** Without quotes where YAML reads that as the very text. */
export const asScalar = (text: string): string => (isPlainSafe(text) ? text : quoted(text));

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Source lines of plain text as a folded block scalar: `>-` and each line, unchanged, at the indent given.
 * The parsed value equals what `fold` makes of the source.
 */
export function folded(source: string, indent: number, lineEnd: string): string {
  const lines = source.split(/\r\n|\n|\r/).map(trimmed);
  return [">-", ...lines.map((line) => (line === "" ? "" : " ".repeat(indent) + line))].join(lineEnd);
}

/** Unquoted source text, of one line or several, as a value that YAML reads as that very text. */
function asText(source: string, parentColumn: number, text: string): string {
  return /[\r\n]/.test(source) ? folded(source, parentColumn + 2, lineEndOf(text)) : quoted(fold(source));
}

/** The edit that turns a value's source into one that YAML reads as `source`, or as the very text that stands there. */
export function asTextEdit(text: string, value: Span, source = text.slice(value.start, value.end)): Edit {
  return { ...value, text: asText(source, parentColumn(text, value.start), text) };
}

/** A number sign in a text or behind it: what follows may be a comment, or more of the text. */
export function hasHash(text: string, { start, end }: Span): boolean {
  return /[ \t]#/.test(text.slice(start, lineAt(text, end).end));
}

/** The column of the key or dash that a value belongs to; for a value on a line of its own, one that keeps its place. */
function parentColumn(text: string, offset: number): number {
  const line = lineAt(text, offset);
  if (offset === line.start + line.indent) return Math.max(0, line.indent - 2);
  const { key, dashes } = entryOf(text, line);
  return (key && key.end <= offset ? key.start : (dashes.at(-1) ?? line.start)) - line.start;
}

/** Can the text stand unquoted as a block value and be read back as itself? Conservative. */
export function isPlainSafe(text: string): boolean {
  if (text === "" || text !== text.trim() || /[\u0000-\u001f]/.test(text)) return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(text) || /: |:$| #/.test(text)) return false;
  return !/^(?:true|false|null|~|[-+]?[.\d].*|[-+]?\.inf|\.nan)$/i.test(text);
}

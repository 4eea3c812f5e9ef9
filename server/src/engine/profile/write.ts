// Writing YAML by hand, byte for byte: a value in quotes or as a block scalar, a skeleton from the schema's snippet.

import { fold } from "../syntax/repair";
import { lineEndOf } from "./lines";

/** The text as a quoted YAML scalar on one line: double quotes unless single ones spare escapes. */
export function quoted(text: string): string {
  const needsEscapes = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text);
  if (needsEscapes) return JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029]/g, escaped);
  if (!/["\\]/.test(text)) return `"${text}"`;
  return `'${text.replaceAll("'", "''")}'`;
}

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

/**
 * Source lines of plain text as a folded block scalar: `>-` and each line, unchanged, at the indent given.
 * The parsed value equals what `fold` makes of the source.
 */
export function folded(source: string, indent: number, lineEnd: string): string {
  const lines = source.split(/\r\n|\n|\r/).map((line) => line.trim());
  return [">-", ...lines.map((line) => (line === "" ? "" : " ".repeat(indent) + line))].join(lineEnd);
}

/** Unquoted source text, of one line or several, as a value that YAML reads as that very text. */
export function asText(source: string, parentColumn: number, text: string): string {
  return /[\r\n]/.test(source) ? folded(source, parentColumn + 2, lineEndOf(text)) : quoted(fold(source));
}

/** Can the text stand unquoted as a block value and be read back as itself? Conservative. */
export function isPlainSafe(text: string): boolean {
  if (text === "" || text !== text.trim() || /[\u0000-\u001f]/.test(text)) return false;
  if (/^[-?:,[\]{}#&*!|>'"%@`]/.test(text) || /: |:$| #/.test(text)) return false;
  return !/^(?:true|false|null|~|[-+]?[.\d].*|[-+]?\.inf|\.nan)$/i.test(text);
}

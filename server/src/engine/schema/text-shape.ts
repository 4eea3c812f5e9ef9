// One text against its schema, without a tree: which keyword it breaks first, and the counts behind it.
import type { SchemaNode } from "./schema";

export type TextKeyword = "minLength" | "enum" | "format" | "pattern" | "maxLength" | "maxWords";

/** The keyword that a text breaks; of several the gravest. The same answers as the compiled validator's. */
export function brokenKeyword(schema: SchemaNode, text: string): TextKeyword | null {
  const length = lengthOf(text);
  if (schema.minLength !== undefined && length < schema.minLength) return "minLength";
  if (schema.enum && !schema.enum.includes(text)) return "enum";
  if (schema.format === "date" && !isRealDate(text)) return "format";
  if (schema.pattern !== undefined && !compiled(schema.pattern).test(text)) return "pattern";
  if (schema.maxLength !== undefined && length > schema.maxLength) return "maxLength";
  return schema.maxWords !== undefined && countWords(text) > schema.maxWords ? "maxWords" : null;
}

const patterns = new Map<string, RegExp>();

function compiled(source: string): RegExp {
  const pattern = patterns.get(source) ?? new RegExp(source, "u");
  patterns.set(source, pattern);
  return pattern;
}

/** Characters as a reader's alphabet counts them: code points, not UTF-16 units. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}

/** Words are runs between blanks that hold a letter or a digit: a dash or an ampersand by itself is none. */
export function countWords(text: string): number {
  let count = 0;
  let i = 0;
  while (i < text.length) {
    while (i < text.length && !isWordCharacter(text, i, text.charCodeAt(i))) i++;
    if (i === text.length) break;
    count++;
    while (i < text.length && !isBlank(text.charCodeAt(i))) i++;
  }
  return count;
}

const isBlank = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(String.fromCharCode(code)));

/** Most letters are told without a pattern; of a pair of halves the first one speaks. */
function isWordCharacter(text: string, i: number, code: number): boolean {
  if (code > 127) return /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(i)!));
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** `YYYY-MM-DD`, and a day that the calendar has. */
export function isRealDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

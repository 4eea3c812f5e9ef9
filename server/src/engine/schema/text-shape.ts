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
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** `YYYY-MM-DD`, and a day that the calendar has. */
export function isRealDate(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

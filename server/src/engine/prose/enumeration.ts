// Lists in running text: "A, B, dan C" as its parts. Finds no sentence and drops no word but the one that joins the last part.

/** A list inside of a part, which its commas belong to. */
const INNER =
  /(?:^|[\s,(])(?:seperti|misalnya|contohnya|termasuk|antara lain|yaitu|yakni|such as|including|for example|like)(?=[\s,:])/i;

/** Words that begin what is no part of a list, but says when or why. */
const ASIDE =
  /^(?:pada|setelah|sesudah|sebelum|ketika|saat|selama|di|dari|untuk|dalam|selain|jika|bila|apabila|karena|dengan|bersama|agar|on|at|after|before|when|while|if|in|during|for|with|because|through|to)\s/i;

const JOIN = /^(?:dan juga|serta juga|dan|serta|and also|and|as well as)\s+/i;

/** Inside the last part, where no comma parts it from the one before: "A, B and C". */
const BARE_JOIN = /\s(?:dan|serta|and)\s/gi;

/**
 * The parts of "A, B, dan C" without the word that joins the last; null for fewer than `least`, or anything less clear.
 * `isLed`: what stands in front said that a list follows, so that the last comma may be missing as well.
 */
export function partsOf(sentence: string, least: number, isLed = false): string[] | null {
  if (/["“”()[\]:;]/.test(sentence) || INNER.test(sentence)) return null;
  const parts = sentence.split(/,\s+/).map((part) => part.trim());
  if (isLed && parts.length > 1) parts.push(...bareParts(parts.pop()!));
  const last = parts.at(-1)!;
  const join = JOIN.exec(last)?.[0];
  if (parts.length < least || join === undefined || parts.some((part) => part === "")) return null;
  if (parts.slice(0, -1).some((part) => ASIDE.test(part) || JOIN.test(part))) return null;
  return [...parts.slice(0, -1), last.slice(join.length)];
}

/** "B and C" as both of its parts, the second with its joining word; whole where more than one word may join. */
function bareParts(last: string): string[] {
  const joins = JOIN.test(last) ? [] : [...last.matchAll(BARE_JOIN)];
  return joins.length === 1 ? [last.slice(0, joins[0]!.index), last.slice(joins[0]!.index + 1)] : [last];
}

/** Bullets or numbers in front of lines, and numbers or letters in brackets inside of one. */
const LINE_MARK = /(?:^|\n)[^\S\n]*(?:[-–—•·▪*+]|\(?(?:\d{1,2}|[a-z])[.)])\s/g;
const INLINE_MARK = /(?:^|\s)\(?(\d{1,2}|[a-h])\)\s/g;

/** A list that was written by hand in a text: from its first mark on. Null for less than two. */
export function linesOfItems(
  text: string,
): { readonly start: number; readonly end: number; readonly count: number } | null {
  const lines = text.includes("\n") ? [...text.matchAll(LINE_MARK)] : [];
  const marks = lines.length > 1 ? lines : inSequence([...text.matchAll(INLINE_MARK)]);
  const [first] = marks;
  if (!first || marks.length < 2) return null;
  return { start: first.index + first[0].search(/\S/), end: text.trimEnd().length, count: marks.length };
}

/** Those that count on from 1 or a. */
function inSequence(marks: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  const counted = marks.filter(({ 1: label }, i) => label === String(i + 1) || label === String.fromCharCode(97 + i));
  return counted.length === marks.length ? marks : [];
}

/** The lines of a list that was written by hand, without their marks; null where other lines are among them. */
export function itemsOfLines(text: string): string[] | null {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const items = lines.map((line) => line.replace(LINE_MARK, "").trim());
  return lines.length > 1 && items.every((item, i) => item !== "" && item !== lines[i]!.trim()) ? items : null;
}

// List items that YAML does not see, for a dash that is glued on, another mark in its place, or no mark at all.
import { type Line, trimmedSpan } from "../profile/lines";
import { allows, schemaAt } from "../schema/schema";
import { type Entry, entryOf, isFormatKey } from "./entry";
import type { Levels } from "./levels";
import { isBlankLine, type Scan } from "./reading";

/** A dash with something glued to it, and the marks that word processors and Markdown begin list items with. */
const BULLET =
  /^(?:-(?=[\p{L}\p{N}"'“‘])|[–—•·▪◦‣●○](?=[ \t]*[^\s-])|[*+](?=[ \t]+\S)|(?:\d{1,3}|[a-z])[.)](?=[ \t]+\S))/u;
/** Longest of them. */
const MOST = 12;

/** The item on line `i`, if it may be one; its mark is reported and mended. `key` is that of the value above. */
export function mendedItem(scan: Scan, i: number, levels: Levels, key: string | null): Entry | null {
  const line = scan.lines[i]!;
  const bullet = bulletOn(scan, line);
  if (bullet !== null) return isItem(scan, i, bullet, levels, key) ? otherBullet(scan, line, bullet) : null;
  return isBare(scan, i, levels, key) ? noBullet(scan, line) : null;
}

/** Do the lines below a key look like a list of such items? */
export function beginsBullets(scan: Scan, i: number, key: string | null): boolean {
  return allowsList(key) && bulletOn(scan, scan.lines[i]!) !== null && neighbours(scan, i).some(Boolean);
}

/** Two lines or more of a text that begin with such a mark, the first one among them. */
export function beginWithBullets(source: string): boolean {
  const lines = source.split(/\r\n|\n|\r/).map((line) => line.trimStart());
  return lines.length > 1 && BULLET.test(lines[0]!) && lines.slice(1).some((line) => BULLET.test(line));
}

function bulletOn({ text }: Scan, line: Line): string | null {
  const at = line.start + line.indent;
  return BULLET.exec(text.slice(at, Math.min(line.end, at + MOST)))?.[0] ?? null;
}

function isItem(scan: Scan, i: number, bullet: string, levels: Levels, key: string | null): boolean {
  const { indent, start } = scan.lines[i]!;
  if (levels.has("list", indent)) return true;
  const { top } = levels;
  if (!top?.open || indent < top.column) return false;
  // A letter right behind the dash is enough; a number may be one below zero, another mark part of a text.
  if (bullet === "-" && /[^\W\d]/.test(scan.text.charAt(start + indent + 1))) return true;
  return allowsList(key) && neighbours(scan, i).some(Boolean);
}

/** Text without any mark, in line with items. */
function isBare(scan: Scan, i: number, levels: Levels, key: string | null): boolean {
  const { text, lines } = scan;
  const line = lines[i]!;
  const { dashes, key: own } = entryOf(text, line);
  const { start, end } = trimmedSpan(text, line);
  if (dashes.length > 0 || own || /^[#|>[\]{}]/.test(text.slice(start, end))) return false;
  if (isFormatKey(text.slice(start, end))) return false;
  if (levels.has("list", line.indent)) return true;
  const { top } = levels;
  return (top?.open ?? false) && line.indent > top!.column && allowsList(key) && neighbours(scan, i)[0] === "dash";
}

const allowsList = (key: string | null): boolean => key !== null && allows(schemaAt([key]), "array");

/** So far down other items are looked for; between them may be lines of text. */
const NEAR = 12;

/** The items below line `i` in its column, dashes and other marks, up to a line further left. */
function neighbours(scan: Scan, i: number): ("dash" | "bullet")[] {
  const { text, lines } = scan;
  const found: ("dash" | "bullet")[] = [];
  for (let j = i + 1; j < lines.length && j <= i + NEAR; j++) {
    const line = lines[j]!;
    if (isBlankLine(scan, j) || line.indent > lines[i]!.indent) continue;
    if (line.indent < lines[i]!.indent) break;
    if (entryOf(text, line).dashes.length > 0) found.push("dash");
    else if (bulletOn(scan, line) !== null) found.push("bullet");
    else break;
  }
  return found;
}

function otherBullet({ text, repair }: Scan, line: Line, bullet: string): Entry {
  const at = line.start + line.indent;
  const after = at + bullet.length;
  const isDash = bullet === "-";
  const { dashes, key, value } = entryOf(text, line, trimmedSpan(text, { start: after, end: line.end }).start);
  const begin = dashes[0] ?? key?.start ?? value;
  const edits = isDash ? [{ start: after, end: after, text: " " }] : [{ start: at, end: begin, text: "- " }];
  repair.mend(edits);
  const span = { start: at, end: after };
  const [message, args] = isDash ? ["missingDashSpace", {}] : ["otherBullet", { text: bullet }];
  repair.report({ rule: "yaml-syntax", message, span, args, edits }, line);
  return { dashes: [at, ...dashes], key, value, shift: at + 2 - begin };
}

function noBullet({ text, repair }: Scan, line: Line): Entry {
  const span = trimmedSpan(text, line);
  const edits = [{ start: span.start, end: span.start, text: "- " }];
  repair.mend(edits);
  repair.report({ rule: "yaml-syntax", message: "noBullet", span, args: {}, edits }, line);
  return { dashes: [span.start], key: null, value: span.start, shift: 2 };
}

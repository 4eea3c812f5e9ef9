// Keys and items that YAML does not see, for a space too little, a character too much or a line end missing.
import { type Line, lineEndOf } from "../profile/lines";
import { allows, schemaAt } from "../profile/schema";
import { type Entry, entryOf, isFormatKey, skipGaps } from "./entry";
import type { Levels } from "./levels";
import { isBlankLine, type Scan } from "./reading";

/** The entry on line `i`, also where a slip hides it; the slip is reported and mended. */
export function mendedEntry(scan: Scan, i: number, levels: Levels): Entry {
  const line = scan.lines[i]!;
  const entry = entryOf(scan.text, line);
  return (
    gluedDash(scan, line, levels) ??
    (entry.key ? null : (strayCharacter(scan, line, entry) ?? gluedKey(scan, i, line, entry))) ??
    entry
  );
}

/** `-mencatat` among items, or where items may begin. */
function gluedDash({ text, repair }: Scan, line: Line, levels: Levels): Entry | null {
  const at = line.start + line.indent;
  if (!/^-[^\W\d_]/.test(text.slice(at, at + 2))) return null;
  const { top } = levels;
  if (!levels.has("list", line.indent) && !(top?.open && line.indent >= top.column)) return null;
  const edits = [{ start: at + 1, end: at + 1, text: " " }];
  repair.mend(edits);
  repair.report(
    { rule: "yaml-syntax", message: "missingDashSpace", span: { start: at, end: at + 1 }, args: {}, edits },
    line,
  );
  const { dashes, key, value } = entryOf(text, line, at + 1);
  return { dashes: [at, ...dashes], key, value };
}

/** `]fit: …` */
function strayCharacter({ text, repair }: Scan, line: Line, { dashes, value }: Entry): Entry | null {
  const source = text.slice(value, line.end);
  const [, stray, name] = /^([^\w\s#-]{1,3})[ \t]?([A-Za-z_][\w-]*):(?=[ \t]|$)/.exec(source) ?? [];
  if (!stray || !name || !isFormatKey(name)) return null;
  const span = { start: value, end: value + stray.length };
  const start = text.indexOf(name, span.end);
  const end = start + name.length;
  const edits = [{ start: span.start, end: start, text: "" }];
  const args = { key: name, text: stray };
  repair.mend(edits);
  repair.report({ rule: "yaml-syntax", message: "strayCharacter", span, args, edits }, line);
  return { dashes, key: { start, end, text: name }, value: skipGaps(text, end + 1, line.end) };
}

/** `fit:Orang`. After a dash it may be text, unless keys follow below. */
function gluedKey({ text, lines, repair }: Scan, i: number, line: Line, { dashes, value }: Entry): Entry | null {
  const [whole, name] = /^([A-Za-z_][\w-]*):(?=\S)/.exec(text.slice(value, line.end)) ?? [];
  if (!whole || !name || !isFormatKey(name)) return null;
  const next = lines[i + 1];
  const nextKey = next && next.indent > line.indent ? entryOf(text, next).key : null;
  if (dashes.length > 0 && !(nextKey && isFormatKey(nextKey.text))) return null;
  const end = value + whole.length;
  const entry = { dashes, key: { start: value, end: end - 1, text: name }, value: end };
  if (isItemBeside(text, line, entry)) return entry;
  const edits = [{ start: end, end, text: " " }];
  repair.mend(edits);
  repair.report(
    { rule: "yaml-syntax", message: "missingSpace", span: { start: value, end }, args: { key: name }, edits },
    line,
  );
  return entry;
}

/**
 * `duties: - mencatat`: the list begins beside its key, and belongs below it. Returns the item, and the column where its
 * dash will stand.
 */
export function itemBesideKey(scan: Scan, i: number, { key, value }: Entry, column: number): BesideKey | null {
  const { text, lines, repair } = scan;
  const line = lines[i]!;
  if (!key || !isItemBeside(text, line, { key, value })) return null;
  const item = entryOf(text, line, value);
  const next = lines.slice(i + 1, i + 20).find((_, j) => !isBlankLine(scan, i + 1 + j));
  const below = next && next.indent >= column ? entryOf(text, next) : null;
  const isItem = below && below.dashes.length > 0;
  const indent = isItem ? next!.indent : below?.key && next!.indent > column + 2 ? next!.indent - 2 : column + 2;
  const edits = [{ start: key.end + 1, end: value, text: lineEndOf(text) + " ".repeat(indent) }];
  repair.mend(edits);
  const span = { start: value, end: value + 1 };
  repair.report({ rule: "yaml-syntax", message: "itemBesideKey", span, args: { key: key.text }, edits }, line);
  return { item, indent };
}

export interface BesideKey {
  readonly item: Entry;
  readonly indent: number;
}

const isItemBeside = (text: string, { end }: Line, { key, value }: Pick<Entry, "key" | "value">): boolean =>
  key !== null && /^-[ \t]+[^\s#]/.test(text.slice(value, end)) && allows(schemaAt([key.text]), "array");

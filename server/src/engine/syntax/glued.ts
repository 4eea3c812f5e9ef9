// Keys and items that YAML does not see, for a space too little, a character too much or a line end missing.
import { type Line, lineEndOf, trimmedSpan } from "../profile/lines";
import { allows, ROOT_KEYS, schemaAt } from "../schema/schema";
import { mendedItem } from "./bullets";
import { type Entry, entryOf, isFormatKey, isNestedKey, isRootKey, skipGaps } from "./entry";
import type { Levels } from "./levels";
import { isBlankLine, rootKeysOf, type Scan } from "./reading";

/** The entry on line `i`, also where a slip hides it; the slip is reported and mended. `above` is the key above. */
export function mendedEntry(scan: Scan, i: number, levels: Levels, above: string | null): Entry {
  const line = scan.lines[i]!;
  const entry = entryOf(scan.text, line);
  const isHidden = entry.key === null;
  return (
    strayValue(scan, i, line, entry) ??
    strayDash(scan, line, entry, levels) ??
    (isHidden ? strayCharacter(scan, line, entry) : null) ??
    (isHidden ? gluedKey(scan, i, line, entry) : null) ??
    (isHidden ? (firstKey(scan, i, line, entry) ?? markedKey(scan, line, entry, levels)) : null) ??
    mendedItem(scan, i, levels, above) ??
    entry
  );
}

/** `duties:*` or `duties: *` above a list: a character or a few that are no value. */
function strayValue({ text, lines, repair }: Scan, i: number, line: Line, { dashes }: Entry): Entry | null {
  const at = line.start + line.indent;
  const [, name, gap = "", stray] =
    /^([A-Za-z_][\w-]*):([ \t]*)([^\w\s#"'|>-][^\w\s"'-]{0,2})[ \t]*$/.exec(text.slice(at, line.end)) ?? [];
  const next = lines[i + 1];
  if (dashes.length > 0 || !name || !stray || !next || !allows(schemaAt([name]), "array")) return null;
  if (next.indent < line.indent || entryOf(text, next).dashes.length === 0) return null;
  const start = at + name.length + 1 + gap.length;
  const span = { start, end: start + stray.length };
  const edits = [{ start: start - gap.length, end: span.end, text: "" }];
  repair.mend(edits);
  repair.report({ rule: "yaml-syntax", message: "strayValue", span, args: { key: name, text: stray }, edits }, line);
  return { dashes, key: { start: at, end: at + name.length, text: name }, value: line.end };
}

/** `- fit: …` among the keys of the root: a dash too many. */
function strayDash(scan: Scan, line: Line, { dashes, key, value }: Entry, levels: Levels): Entry | null {
  const { repair } = scan;
  if (dashes.length !== 1 || !key || line.indent !== scan.root || levels.top?.open) return null;
  if (!isRootKey(key.text) || rootKeysOf(scan).has(key.text) || levels.has("list", line.indent)) return null;
  const start = dashes[0]!;
  const edits = [{ start, end: key.start, text: "" }];
  repair.mend(edits);
  const args = { key: key.text, text: "-" };
  repair.report({ rule: "yaml-syntax", message: "strayCharacter", span: { start, end: start + 1 }, args, edits }, line);
  return { dashes: [], key: { ...key, start }, value };
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

/** `- title Penjahit` with another key of the same entry in line below: the colon is missing. */
function firstKey({ text, lines, repair }: Scan, i: number, line: Line, { dashes, value }: Entry): Entry | null {
  const [, name] = /^([a-z]\w*)(?=[ \t]|$)/.exec(text.slice(value, line.end)) ?? [];
  const next = lines[i + 1];
  if (dashes.length === 0 || !name || !next || next.indent !== value - line.start) return null;
  const below = entryOf(text, next);
  if (below.dashes.length > 0 || !below.key || !areOfOneEntry(name, below.key.text)) return null;
  const end = value + name.length;
  const edits = [{ start: end, end, text: ":" }];
  const span = { start: value, end };
  repair.mend(edits);
  repair.report({ rule: "yaml-syntax", message: "colonAbsent", span, args: { key: name }, edits }, line);
  return { dashes, key: { ...span, text: name }, value: skipGaps(text, end, line.end) };
}

/** Different keys that the entries of some list have. */
const areOfOneEntry = (a: string, b: string): boolean =>
  a !== b &&
  ROOT_KEYS.some((key) => {
    const keys = schemaAt([key, 0])?.properties ?? {};
    return Object.hasOwn(keys, a) && Object.hasOwn(keys, b);
  });

/** What may stand around a key in other formats, and what they put for the colon. */
const MARKED_KEY =
  /^[*_`"'“”]{0,3}([a-z]\w*?)(?:[*_`"'“”]{0,3}[ \t]*(?:[=-]>|[=:;→：]|[-–—](?=[ \t]))[*_`"'“”]{0,3}[ \t]*|[ \t]+(?=["'“]|\p{Lu}))/u;

/** `reality = …`, `**reality**: …`, `reality Bakers …`: a key written as elsewhere, where the profile lacks it. */
function markedKey(scan: Scan, line: Line, { dashes, value }: Entry, levels: Levels): Entry | null {
  const { text, repair } = scan;
  const [whole, name] = MARKED_KEY.exec(text.slice(value, line.end)) ?? [];
  const column = value - line.start;
  if (!whole || !name || (levels.top && dashes.length === 0 && !levels.has("map", column))) return null;
  const isRoot = dashes.length === 0 && column === (scan.root ?? 0);
  if (!(isRoot ? isRootKey(name) && !rootKeysOf(scan).has(name) : dashes.length === 0 && isNestedKey(name)))
    return null;
  const start = value + whole.indexOf(name);
  const end = value + whole.length;
  const edits = [{ start: value, end, text: end < line.end ? `${name}: ` : `${name}:` }];
  repair.mend([{ start: value, end, text: `${name}: ` }]);
  const span = trimmedSpan(text, { start: value, end });
  repair.report({ rule: "yaml-syntax", message: "keyForm", span, args: { key: name }, edits }, line);
  return { dashes, key: { start, end: start + name.length, text: name }, value: end };
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

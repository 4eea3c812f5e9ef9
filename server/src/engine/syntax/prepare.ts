// First look at the raw text: merge conflicts, and tabs or invisible characters where YAML counts spaces.
// Needs no parse, and skips the text of block scalars, where all of these are the author's own.

import { type Line, linesOf } from "../profile/lines";
import type { Edit } from "../write/edit";
import { INVISIBLE, INVISIBLE_CLASS, visible } from "./characters";
import { conflicts } from "./conflicts";
import { Repair } from "./repair";

/** Without any of these there is nothing to look for: the usual case. */
const SUSPECT = new RegExp(`[\\t\\r${INVISIBLE_CLASS}]|^[ \\t]*(?:<{7}|={7}|>{7}|\\|{7})|^[ \\t-]*[“”„‘]`, "m");

export function prepare(text: string): Repair {
  const repair = new Repair();
  if (!SUSPECT.test(text)) return repair;
  const lines = linesOf(text);
  const conflicted = conflicts(text, lines, textOfBlocks(text, lines), repair);
  loneReturns(text, repair);
  // Between the brackets of JSON tabs are as good as spaces.
  const isJson = /^\ufeff?\s*[{[]/.test(text);
  let block: Block | null = null;
  let isFirst = true;
  for (const [i, line] of lines.entries()) {
    if (conflicted.has(i)) continue;
    const source = text.slice(line.start, line.end);
    const isText = block !== null && inBlock(source, line, block);
    if (!isText && visible(source).trim() === "") blankOnly(source, line, repair);
    if (isText || visible(source).trim() === "") continue;
    indentation(source, line, { blockContent: block?.content ?? null, isFirst, isJson }, repair);
    isFirst &&= /^\s*(?:#|$)/.test(visible(source));
    typographicKey(source, line, repair);
    block = opensBlock(visible(source));
  }
  return repair;
}

/** A lone carriage return ends a line in YAML, though not for the library. */
function loneReturns(text: string, repair: Repair): void {
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) repair.edits.push({ start: at, end: at + 1, text: "\n" });
  }
}

/** The lines that are text of block scalars; a line without indent ends each of them. */
function textOfBlocks(text: string, lines: readonly Line[]): Set<number> {
  const inside = new Set<number>();
  let block: Block | null = null;
  for (const [i, line] of lines.entries()) {
    const source = text.slice(line.start, line.end);
    if (block !== null && inBlock(source, line, block)) inside.add(i);
    else if (source.trim() !== "") block = opensBlock(visible(source));
  }
  return inside;
}

interface Block {
  readonly parent: number;
  content: number | null;
}

/** Is the line text of the open block scalar? Remembers the indent of its first line. */
function inBlock(source: string, line: Line, block: Block): boolean {
  if (/^ *$/.test(source)) return true;
  const enough = line.indent > block.parent && (block.content === null || line.indent >= block.content);
  if (enough) block.content ??= line.indent;
  return enough;
}

/** The block scalar that a line opens, by its header `|` or `>` after a key or dash. */
function opensBlock(source: string): Block | null {
  if (!/[|>][+\-1-9]{0,2}[ \t]*(?:#.*)?$/.test(source)) return null;
  const head =
    /^([ \t]*(?:-[ \t]+)*)(?:[^\s#"'[\]{},][^:#]*:[ \t]+|"[^"]*":[ \t]+)?[|>][+\-1-9]{0,2}[ \t]*(?:#.*)?$/.exec(source);
  if (!head) return null;
  const hasKey = !/^[|>]/.test(source.slice(head[1]!.length));
  const dash = head[1]!.lastIndexOf("-");
  return { parent: hasKey ? head[1]!.length : dash, content: null };
}

/** Indent, dashes, key, and what stands between its colon and the value. */
const STRUCTURE = new RegExp(
  `^([\\s${INVISIBLE_CLASS}]*)((?:-[\\s${INVISIBLE_CLASS}]*)*)([^:#"'\\s]{1,80}[ ${INVISIBLE_CLASS}]{0,8}:)?([${INVISIBLE_CLASS}]*)`,
);

interface Surroundings {
  /** The indent of the block scalar's text that the line interrupts. */
  readonly blockContent: number | null;
  /** No content stands above the line. */
  readonly isFirst: boolean;
  readonly isJson: boolean;
}

/** Tabs and invisible characters in the part of a line that YAML reads as structure. */
function indentation(
  source: string,
  line: Line,
  { blockContent, isFirst, isJson }: Surroundings,
  repair: Repair,
): void {
  const [, lead = "", dashes = "", key = "", gap = ""] = STRUCTURE.exec(source) ?? [];
  const isKey = /^[\w-]+ *:$/.test(visible(key));
  const structural = lead + dashes + (isKey ? key + gap : "");
  // The byte order mark that opens a file is in its place.
  const from = line.start === 0 && source.startsWith("\ufeff") ? 1 : 0;
  const edits = replacements(structural, from, isFirst ? lead.length : 0, line.start);
  const [first] = edits;
  if (first) {
    const rule = "invisible-character";
    repair.mend(edits);
    repair.report({ rule, message: "structure", span: { start: first.start, end: first.end }, args: {}, edits });
    // In an indent they leave open how deep it was meant.
    repair.doubt(INVISIBLE.test(lead.slice(from)) && !isFirst ? [line] : edits);
    return;
  }
  const tabs = /^[ \t]*/.exec(source)![0];
  if (isJson || !tabs.includes("\t")) return;
  const width = blockContent ?? tabs.replaceAll("\t", "  ").length;
  const edit = { start: line.start, end: line.start + tabs.length, text: " ".repeat(width) };
  repair.edits.push(edit);
  const span = { start: line.start + tabs.indexOf("\t"), end: line.start + tabs.length };
  repair.report({ rule: "tab-indent", message: "tab", span, args: {}, edits: [edit] }, line);
}

/** One edit per invisible character; with one of them about, tabs go as well. Nothing is left of a first line's indent. */
function replacements(structural: string, from: number, gone: number, offset: number): Edit[] {
  if (!INVISIBLE.test(structural.slice(from))) return [];
  const edits: Edit[] = [];
  for (let i = from; i < structural.length; i++) {
    const char = structural.charAt(i);
    const text = i < gone ? "" : visible(char).replace("\t", "  ");
    if (text !== char) edits.push({ start: offset + i, end: offset + i + 1, text });
  }
  const firstSeen = edits.findIndex(({ start }) => INVISIBLE.test(structural.charAt(start - offset)));
  return [...edits.slice(firstSeen), ...edits.slice(0, firstSeen)];
}

/** A key between typographic quotes, which YAML takes for part of it. */
function typographicKey(source: string, line: Line, repair: Repair): void {
  const [, lead = "", open = "", name = "", close = ""] =
    /^([ \t]*(?:-[ \t]+)*)([“”„‘])([\w-]{1,80})([“”’‘]):(?=[ \t]|$)/.exec(source) ?? [];
  if (!name) return;
  const start = line.start + lead.length;
  const end = start + name.length + 2;
  const edits = [
    { start, end: start + 1, text: '"' },
    { start: end - 1, end, text: '"' },
  ];
  repair.mend(edits);
  repair.report({ rule: "smart-quotes", message: "key", span: { start, end }, args: { open, close }, edits });
}

/** A line of nothing but tabs and invisible characters is emptied, silently: it holds nothing to lose or to doubt. */
function blankOnly(source: string, line: Line, repair: Repair): void {
  const from = line.start === 0 && source.startsWith("\ufeff") ? 1 : 0;
  if (/[^ ]/.test(source.slice(from))) repair.edits.push({ start: line.start + from, end: line.end, text: "" });
}

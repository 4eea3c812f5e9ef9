// First look at the raw text: merge conflicts, and tabs or invisible characters where YAML counts spaces.
// Needs no parse, and skips the text of block scalars, where all of these are the author's own.
import { type Line, linesOf, trimmedSpan } from "../profile/lines";
import { ROOT_KEYS } from "../profile/schema";
import { INVISIBLE, visible } from "./characters";
import { Repair } from "./repair";

const SUSPECT = /[\t\r\u00a0\u00ad\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2069\u3000\ufeff]|^(?:<{7}|={7}|>{7})/m;

export function prepare(text: string): Repair {
  const repair = new Repair();
  if (!SUSPECT.test(text)) return repair;
  const lines = linesOf(text);
  const conflicted = conflicts(text, lines, repair);
  loneReturns(text, repair);
  let block: { readonly parent: number; content: number | null } | null = null;
  for (const [i, line] of lines.entries()) {
    if (conflicted.has(i)) continue;
    const source = text.slice(line.start, line.end);
    if (block && inBlock(source, line, block)) continue;
    indentation(source, line, block?.content ?? null, repair);
    block = opensBlock(visible(source));
  }
  return repair;
}

/** One problem per conflict block. The lines between `<<<<<<<` and `=======` stay; the rest is blanked. */
function conflicts(text: string, lines: readonly Line[], repair: Repair): Set<number> {
  const inside = new Set<number>();
  const marker = (i: number) =>
    /^(<{7}|={7}|>{7})(?=[ \t]|$)/.exec(text.slice(lines[i]!.start, lines[i]!.end))?.[1]?.[0];
  for (let i = 0; i < lines.length; i++) {
    const kind = marker(i);
    if (!kind) continue;
    let end = i;
    if (kind === "<") {
      let j = i + 1;
      while (j < lines.length && marker(j) !== "<" && marker(j) !== ">") j++;
      if (j < lines.length && marker(j) === ">") end = j;
    }
    const span = { start: lines[i]!.start, end: lines[end]!.end };
    repair.report({ rule: "merge-conflict", message: end > i ? "block" : "marker", span, args: {} });
    let theirs = end === i;
    for (let j = i; j <= end; j++) {
      inside.add(j);
      if (marker(j)) theirs = theirs || marker(j) === "=";
      if (theirs || marker(j)) blank(text, lines[j]!, repair);
    }
    i = end;
  }
  return inside;
}

function blank(text: string, line: Line, repair: Repair): void {
  const content = trimmedSpan(text, line);
  if (content.start < content.end) {
    repair.edits.push({ ...content, text: " ".repeat(content.end - content.start) });
  }
}

/** A lone carriage return ends a line in YAML, though not for the library. */
function loneReturns(text: string, repair: Repair): void {
  for (let at = text.indexOf("\r"); at >= 0; at = text.indexOf("\r", at + 1)) {
    if (text.charCodeAt(at + 1) !== 10) repair.edits.push({ start: at, end: at + 1, text: "\n" });
  }
}

type Block = { readonly parent: number; content: number | null };

/** Is the line text of the open block scalar? Remembers the indent of its first line. */
function inBlock(source: string, line: Line, block: Block): boolean {
  if (source.trim() === "" && !/\t/.test(source)) return true;
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

const STRUCTURE =
  /^([\s\u200b-\u200f\u2060\ufeff\u00ad]*)((?:-[\s\u200b-\u200f\u2060\ufeff\u00ad]*)*)([^:#"'\s]{1,80}:)?([^\S \n\r\t]*)/;

/** Tabs and invisible characters in the part of a line that YAML reads as structure. */
function indentation(source: string, line: Line, blockContent: number | null, repair: Repair): void {
  if (visible(source).trim() === "" && !/\t/.test(source)) {
    invisibleOnly(source, line, repair);
    return;
  }
  const [, lead = "", dashes = "", key = "", gap = ""] = STRUCTURE.exec(source) ?? [];
  const isKey = ROOT_KEYS.includes(visible(key).slice(0, -1)) || /^[a-z_]+:$/.test(visible(key));
  const structural = lead + dashes + (isKey ? key + gap : "");
  if (INVISIBLE.test(structural)) {
    // The byte order mark that opens a file is in its place.
    const from = line.start === 0 && source.startsWith("\ufeff") ? 1 : 0;
    const mended = visible(structural.slice(from));
    if (mended !== structural.slice(from)) {
      const edit = { start: line.start + from, end: line.start + structural.length, text: mended };
      const first = edit.start + [...structural.slice(from)].findIndex((char) => INVISIBLE.test(char));
      repair.edits.push(edit);
      const args = { count: structural.length - from - mended.length };
      const span = { start: first, end: first + 1 };
      repair.report({ rule: "invisible-character", message: "structure", span, args, edits: [edit] }, line);
      return;
    }
  }
  const tabs = /^[ \t]*/.exec(source)![0];
  if (!tabs.includes("\t") || source.trim() === "") return;
  const width = blockContent ?? tabs.replaceAll("\t", "  ").length;
  const edit = { start: line.start, end: line.start + tabs.length, text: " ".repeat(width) };
  repair.edits.push(edit);
  const first = line.start + tabs.indexOf("\t");
  const span = { start: first, end: line.start + tabs.length };
  repair.report({ rule: "tab-indent", message: "tab", span, args: {}, edits: [edit] }, line);
}

/** A line of nothing but invisible characters is blanked, silently: it holds nothing to lose or to doubt. */
function invisibleOnly(source: string, line: Line, repair: Repair): void {
  const from = line.start === 0 && source.startsWith("\ufeff") ? 1 : 0;
  if (source.length > from && INVISIBLE.test(source.slice(from))) {
    repair.edits.push({ start: line.start + from, end: line.end, text: visible(source.slice(from)) });
  }
}

// The value that a pasted text goes into. Found by reading the profile with a mark in the text's stead, so that YAML itself
// says where that would be. How the text is written there is not decided here.
import { type Line, lineIndexAt, linesOf } from "../../profile/lines";
import { parse } from "../../profile/parse";
import type { Profile } from "../../profile/profile";
import { trailAt } from "../../profile/trail";
import {
  isInFlow,
  type ListItem,
  nodeAt,
  type Pair,
  type Path,
  type Scalar,
  type Span,
  walk,
} from "../../profile/tree";
import { ruleOf } from "../../rules/lint";
import { entryOf } from "../../syntax/entry";
import { indentStepOf } from "../../write/insertion";

export interface PastePlace {
  readonly mark: string;
  /** The profile with the mark in place of what is replaced; `node` and `entry` are its. */
  readonly marked: Profile;
  readonly path: Path;
  readonly node: Scalar;
  readonly entry: Pair | ListItem;
  readonly isFlow: boolean;
  /** What is replaced, in the author's text. */
  readonly span: Span;
  /** What the line lacks in front of the text: a blank behind a colon, an indent, a dash. */
  readonly lead: string;
}

/** There is no value yet. */
export const isAbsent = ({ node, mark }: PastePlace): boolean => node.style === "plain" && node.text === mark;

/** Null in comments, in keys, between entries, and where what is selected is more than one value's text. */
export function pastePlace(profile: Profile, span: Span, pasted: string): PastePlace | null {
  const { text } = profile;
  const mark = unusedCharacter(text + pasted);
  if (mark === null || !isWithinValue(profile, span)) return null;
  const known = syntaxProblems(parse(text.slice(0, span.start) + text.slice(span.end), profile.path));
  for (const lead of leadsAt(text, span)) {
    const marked = parse(text.slice(0, span.start) + lead + mark + text.slice(span.end), profile.path);
    const found = walk(marked.root).find(({ node }) => node.kind === "scalar" && node.text.includes(mark));
    if (!found || syntaxProblems(marked) > known) continue;
    const node = found.node as Scalar;
    const entry = trailAt(marked.root, node.span.start).at(-1)?.entry;
    // Of a key that is there twice a path leads to the second alone.
    if (entry?.value !== node || nodeAt(marked.root, found.path) !== node) return null;
    return { mark, marked, path: found.path, node, entry, isFlow: isInFlow(marked.root, found.path), span, lead };
  }
  return null;
}

/** A character of no meaning to anybody that occurs nowhere. */
function unusedCharacter(text: string): string | null {
  for (let code = 0xe000; code < 0xe100; code++) {
    const char = String.fromCharCode(code);
    if (!text.includes(char)) return char;
  }
  return null;
}

/** How much of the text is in doubt. That a text stands where a list belongs is no matter of syntax. */
export const syntaxProblems = ({ problems }: Profile): number =>
  problems.filter(({ rule }) => rule !== "wrong-kind" && ruleOf(rule)?.stage === "syntax").length;

/** A selection is one value's text, or stands behind a key or dash on one line. */
function isWithinValue({ text, root }: Profile, { start, end }: Span): boolean {
  if (start === end) return true;
  const lines = linesOf(text);
  const index = lineIndexAt(lines, start);
  if (index === lineIndexAt(lines, end) && start >= entryOf(text, lines[index]!).value) return true;
  const value = trailAt(root, start).at(-1)?.entry.value;
  return value?.kind === "scalar" && value.span.start <= start && end <= value.span.end;
}

/** What may have to go in front, the nearest to the author's text first. */
function leadsAt(text: string, { start, end }: Span): string[] {
  const lines = linesOf(text);
  const index = lineIndexAt(lines, start);
  const line = lines[index]!;
  const isBlankLine = text.slice(line.start, start).trim() === "" && text.slice(end, line.end).trim() === "";
  if (!isBlankLine) {
    const { key, dashes } = entryOf(text, line);
    const colon = key && key.end < start ? text.indexOf(":", key.end) : -1;
    return start > line.start && (colon === start - 1 || dashes.at(-1) === start - 1) ? [" "] : [""];
  }
  const column = start - line.start;
  const { above, below } = contentAround(text, lines, index);
  const within = Math.min(above?.indent ?? 0, below?.indent ?? 0) - column;
  const fill = " ".repeat(Math.max(0, within));
  const keyAbove = above && above === lines[index - 1] && isKeyAlone(text, above) ? above : null;
  const step = keyAbove ? keyAbove.indent + indentStepOf(text) - column : 0;
  return [fill, ...(step > 0 ? [" ".repeat(step)] : []), `${fill}- `];
}

/** The nearest lines with content. */
function contentAround(text: string, lines: readonly Line[], index: number) {
  const hasContent = ({ start, end }: Line) => text.slice(start, end).trim() !== "";
  let before = index - 1;
  while (before >= 0 && !hasContent(lines[before]!)) before--;
  let after = index + 1;
  while (after < lines.length && !hasContent(lines[after]!)) after++;
  return { above: lines[before], below: lines[after] };
}

function isKeyAlone(text: string, line: Line): boolean {
  const { key, dashes, value } = entryOf(text, line);
  return key !== null && dashes.length === 0 && value >= line.end;
}

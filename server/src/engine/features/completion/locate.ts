// Where the cursor is, for completion; nowhere in comments and prose. Reads lines rather than the tree, since a text that is
// being written is broken most of the time. What to offer is not decided here.
import { isBlank, isBlankLine, type Line, lineIndexAt, linesOf } from "../../profile/lines";
import type { Profile } from "../../profile/profile";
import { trailAt } from "../../profile/trail";
import { contains } from "../../profile/tree";
import { placeInLine } from "./line";
import type { EmptyPlace, Place } from "./place";

/** Null in comments, in prose and wherever nothing can be offered. */
export function placeAt(profile: Profile, offset: number): Place | null {
  const { text } = profile;
  const lines = linesBehindMark(text);
  const index = lineIndexAt(lines, offset);
  const line = lines[index];
  if (!line || offset < line.start || offset > line.end || isInComment(text, line, offset)) return null;
  if (isEmpty(text, lines)) return emptyPlace(text, line);
  if (isBehindFlow(profile, offset)) return null;
  return isInText(profile, lines, line, offset) ? null : placeInLine(text, lines, index, offset, profile.format);
}

/** The lines; a byte order mark at the beginning of the text belongs to none. */
function linesBehindMark(text: string): readonly Line[] {
  const lines = linesOf(text);
  const [first] = lines;
  if (!first || !text.startsWith("\ufeff")) return lines;
  let indent = 0;
  while (text[indent + 1] === " ") indent++;
  return [{ ...first, start: 1, indent }, ...lines.slice(1)];
}

function isInComment(text: string, line: Line, offset: number): boolean {
  for (let at = line.start; at < offset; at++) {
    if (text[at] === "#" && (at === line.start || isBlank(text.charCodeAt(at - 1)))) return true;
  }
  return false;
}

/** Nothing but blank lines, comments, a byte order mark and the marker of a document. */
const isEmpty = (text: string, lines: readonly Line[]): boolean =>
  lines.every(({ start, end }) => {
    const source = text.slice(start, end).trim();
    return source === "" || source === "---" || source.startsWith("#");
  });

function emptyPlace(text: string, line: Line): EmptyPlace | null {
  return isBlankLine(text, line) ? { kind: "empty", replace: { start: line.start, end: line.end } } : null;
}

/** Behind a whole profile in brackets nothing more can stand. */
const isBehindFlow = ({ text, root }: Profile, offset: number): boolean =>
  root?.kind === "map" && root.flow && text[root.span.end - 1] === "}" && offset >= root.span.end;

/**
 * Inside a value of several lines, below its first one. A line that begins no deeper than the key or dash is none of its
 * text, whatever the mending makes of a word that is still being typed; between quotes alone columns do not count.
 */
function isInText({ root }: Profile, lines: readonly Line[], line: Line, offset: number): boolean {
  const entry = trailAt(root, offset).at(-1)?.entry;
  const value = entry?.value;
  if (value?.kind !== "scalar" || value.span.start >= line.start || !contains(value.span, offset)) return false;
  const column = entry!.span.start - lines[lineIndexAt(lines, entry!.span.start)]!.start;
  return line.indent > column || value.style === "double" || value.style === "single";
}

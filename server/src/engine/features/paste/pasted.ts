// Text from a word processor or a web page as lines, paragraphs and bullets, without what nobody sees. Knows no YAML.
import { invisibleOffsets, visible } from "../../syntax/characters";

export interface Pasted {
  /** Its paragraphs as lines, none of them empty or with blanks at its ends. At least one. */
  readonly paragraphs: readonly (readonly string[])[];
  /** The entries of a list, without their marks; null where the text does not begin with such a mark. */
  readonly items: readonly string[] | null;
  /** As entries of a list, where it stands in place of one: its paragraphs, or its lines where no page's width broke them. */
  readonly entries: readonly string[];
  /** It has sentences or empty lines: between words it stays one text. */
  readonly isProse: boolean;
  /** A blank or line end at either end: between words it has a meaning. */
  readonly before: "" | " ";
  readonly after: "" | " ";
}

/** Line ends of every kind, those of word processors included. */
const LINE_END = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/;

/** Marks of list entries; word processors write some as letters of a symbol font, with a tab behind. */
const BULLET =
  /^(?:[-*+–—](?=[ \t])|[•·▪▫◦‣●○■□❖➢➤✓✔\uf0a7\uf0b7\uf076\uf0d8\uf0fc]|[o§](?=\t)|(?:\d{1,3}|[a-z])[.)](?=[ \t]))[ \t]*(?=\S)/u;
const MOST = 40;

/** Null for nothing but blanks. */
export function readPasted(text: string): Pasted | null {
  const lines = withoutInvisible(text).split(LINE_END);
  const groups = groupsOf(lines.map(trimmedLine));
  if (groups.length === 0) return null;
  const isProse = groups.length > 1 || areSentences(groups[0]!);
  const paragraphs = groups.length > 1 ? groups.flatMap(atBullets) : ofOneGroup(groups[0]!);
  return {
    paragraphs: paragraphs.map((paragraph) => paragraph.map(withoutTabs)),
    items: itemsOf(groups.flat()),
    entries: entriesOf(isProse || paragraphs.length > 1 ? paragraphs : groups[0]!.map((line) => [line])),
    isProse,
    before: /^(?:[ \t]|$)/.test(lines[0]!) ? " " : "",
    after: /(?:[ \t]|^)$/.test(lines.at(-1)!) ? " " : "",
  };
}

/** Odd spaces become the space key's, what has no width goes; joiners inside emoji and other scripts stay. */
function withoutInvisible(text: string): string {
  let result = "";
  let from = 0;
  for (const at of invisibleOffsets(text)) {
    if (LINE_END.test(text.charAt(at))) continue;
    result += text.slice(from, at) + visible(text.charAt(at));
    from = at + 1;
  }
  return result + text.slice(from);
}

function trimmedLine(line: string): string {
  let start = 0;
  let end = line.length;
  const isGap = (at: number) => line[at] === " " || line[at] === "\t";
  while (start < end && isGap(start)) start++;
  while (end > start && isGap(end - 1)) end--;
  return line.slice(start, end);
}

const withoutTabs = (line: string): string => line.replaceAll("\t", " ");

/** Runs of lines with content. */
function groupsOf(lines: readonly string[]): string[][] {
  const groups: string[][] = [];
  let isOpen = false;
  for (const line of lines) {
    if (line !== "" && isOpen) groups.at(-1)!.push(line);
    else if (line !== "") groups.push([line]);
    isOpen = line !== "";
  }
  return groups;
}

/**
 * Without an empty line anywhere, lines that all end a sentence are paragraphs, as word processors copy them; others are one
 * paragraph that was broken to fit a page.
 */
function ofOneGroup(lines: readonly string[]): string[][] {
  return areSentences(lines) ? lines.map((line) => [line]) : atBullets(lines);
}

const areSentences = (lines: readonly string[]): boolean =>
  lines.slice(0, -1).every((line) => /[.!?…:;]["'”’»)\]]{0,3}$/.test(line.slice(-5)));

/** A paragraph each, without its mark. */
function entriesOf(paragraphs: readonly (readonly string[])[]): string[] {
  if (isBroken(paragraphs)) return [withoutTabs(paragraphs.flat().join(" "))];
  return paragraphs.map(([first, ...rest], i) =>
    withoutTabs([i > 0 ? first!.slice(markOf(first!).length) : first!, ...rest].join(" ")),
  );
}

const PAGE = 60;

/** Lines of about the same length, as a page's width leaves them, of which not each begins with a capital letter. */
function isBroken(paragraphs: readonly (readonly string[])[]): boolean {
  const lengths = paragraphs.slice(0, -1).map(([line]) => line!.length);
  const longest = Math.max(0, ...paragraphs.map(([line]) => line!.length));
  return (
    longest >= PAGE &&
    paragraphs.every((lines) => lines.length === 1 && markOf(lines[0]!) === "") &&
    lengths.every((length) => length >= longest * 0.75) &&
    !paragraphs.every(([line]) => /^[^\p{Ll}]*\p{Lu}/u.test(line!)) &&
    !areSentences(paragraphs.map(([line]) => line!))
  );
}

/** A line with a mark begins a paragraph. */
function atBullets(lines: readonly string[]): string[][] {
  const paragraphs: string[][] = [];
  for (const line of lines) {
    if (paragraphs.length === 0 || markOf(line) !== "") paragraphs.push([line]);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs;
}

const markOf = (line: string): string => BULLET.exec(line.slice(0, MOST))?.[0] ?? "";

/** A number alone may belong to the text; a row of them is a list. */
function itemsOf(lines: readonly string[]): string[] | null {
  const mark = markOf(lines[0]!);
  if (mark === "" || (lines.length === 1 && /^[\da-z]/.test(mark) && !mark.startsWith("o"))) return null;
  return atBullets(lines).map(([first, ...rest]) =>
    withoutTabs([first!.slice(markOf(first!).length), ...rest].join(" ")),
  );
}

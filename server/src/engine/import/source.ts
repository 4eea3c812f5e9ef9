// A plain text as blocks: headings, list items, paragraphs, each with white space folded and the way back to the source. Knows
// no language.
import type { Span } from "../profile/tree";
import { invisibleOffsets } from "../syntax/characters";

/** A stretch of the source with white space folded. Each character remembers its place. */
export class Stretch {
  constructor(
    readonly text: string,
    private readonly places: readonly number[],
  ) {}

  /** The place of a part in the source. */
  span(start = 0, end = this.text.length): Span {
    return { start: this.places[start]!, end: this.places[end - 1]! + 1 };
  }

  /** A part without blanks at its ends. */
  part(start: number, end = this.text.length): Stretch {
    let [from, to] = [start, Math.max(start, end)];
    while (from < to && this.text[from] === " ") from++;
    while (to > from && this.text[to - 1] === " ") to--;
    return new Stretch(this.text.slice(from, to), this.places.slice(from, to));
  }

  /** One behind the other, with a blank between. */
  static joined(stretches: readonly Stretch[]): Stretch {
    const places: number[] = [];
    for (const [i, stretch] of stretches.entries()) {
      if (i > 0) places.push(places.at(-1)!);
      for (const place of stretch.places) places.push(place);
    }
    return new Stretch(stretches.map(({ text }) => text).join(" "), places);
  }
}

export interface Block {
  /** Without marks of lists and headings. */
  readonly content: Stretch;
  /** The marks that were in front of it and around it. */
  readonly marks: readonly Stretch[];
  /** `#` or a line below it make it a heading for sure. */
  readonly isHeading: boolean;
  readonly isItem: boolean;
  /** What marks it as an item of a list. */
  readonly mark: "digit" | "letter" | "sign" | "tick" | "cross" | null;
  /** Emphasised, or on a line of its own that ends no sentence. */
  readonly isShort: boolean;
  /** An empty line is in front of it. */
  readonly isApart: boolean;
}

interface Line {
  readonly content: Stretch;
  readonly marks: readonly Stretch[];
  readonly isHeading: boolean;
  readonly isItem: boolean;
  readonly isEmphasised: boolean;
  /** How far it is indented. */
  readonly indent: number;
  /** One of a table, or of what somebody says. */
  readonly isRow: boolean;
}

const LINE_END = /\r\n|[\n\r\u000b\u000c\u0085\u2028\u2029]/g;

/** The source's blocks, in its order. */
export function blocksOf(source: string): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  let isApart = true;
  const close = () => {
    if (open.length > 0) blocks.push(blockOf(open, isApart));
    if (open.length > 0) isApart = false;
    open = [];
  };
  const lines = linesOf(source);
  const width = usualWidth(lines);
  const isWrapped = areWrapped(lines, width);
  for (const [i, line] of lines.entries()) {
    if (line === null || isRule(line)) {
      close();
      isApart = true;
      continue;
    }
    const isUnderlined = isUnderline(lines[i + 1] ?? null) && line.content.text.length <= MOST_HEADING;
    const last = open.at(-1);
    if (last && !goesOn(last, line, open[0]!, width, isWrapped)) close();
    open.push(isUnderlined ? { ...line, isHeading: true } : line);
    if (isUnderlined || line.isHeading) close();
  }
  close();
  return blocks;
}

const MOST_HEADING = 90;

function blockOf(lines: readonly Line[], isApart: boolean): Block {
  const [first] = lines as [Line];
  const content = Stretch.joined(lines.map((line) => line.content));
  return {
    content,
    marks: lines.flatMap(({ marks }) => marks),
    isHeading: first.isHeading,
    isItem: first.isItem,
    mark: first.isItem ? markOf(first.marks[0]!.text) : null,
    isShort:
      lines.length === 1 &&
      content.text.length <= MOST_HEADING &&
      (first.isEmphasised || !/[.!;,]["”]?$/.test(content.text)),
    isApart,
  };
}

function markOf(mark: string): Block["mark"] {
  if (/^[✓✔√☑✅]/u.test(mark)) return "tick";
  if (/^[✗✘×☒❌❎✖]/u.test(mark)) return "cross";
  return /\d/.test(mark) ? "digit" : /^\(?[a-z][.)]/.test(mark) ? "letter" : "sign";
}

export const endsSentence = (text: string): boolean => /[.!?…]["”’'»)\]*_]{0,3}$/.test(text.slice(-6));

/** Does a line go on with the sentence of the one before it? */
function goesOn(last: Line, line: Line, first: Line, width: number, isWrapped: boolean): boolean {
  if (line.isItem || line.isHeading || last.isHeading || line.isEmphasised || last.isEmphasised) return false;
  const before = last.content.text;
  if (endsSentence(before) || before.endsWith(":")) {
    // Within a wrapped paragraph a sentence may end where a line does.
    return isWrapped && !first.isItem && before.length >= width * 0.8;
  }
  // Hands break lines a little earlier than programs.
  if (line.isRow || !isFullBefore(last, line, width * (isWrapped ? 0.7 : 0.93))) return false;
  if (/^\p{Ll}/u.test(line.content.text) || /[,;–—-]$/.test(before))
    return width > LEAST_WRAPPED && width < MOST_WRAPPED;
  if (first.isItem && line.indent > first.indent) return true;
  return isWrapped;
}

/** Texts with longer lines are not wrapped, and nothing is told by shorter ones. */
const MOST_WRAPPED = 140;
const LEAST_WRAPPED = 40;

/** The width to which lines are wrapped, so far as they are: nearly the longest. */
function usualWidth(lines: readonly (Line | null)[]): number {
  const lengths = lines.flatMap((line) => (line ? [line.content.text.length] : [])).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.9)] ?? 0;
}

/** Are lines broken where they are full, in the middle of sentences? */
function areWrapped(lines: readonly (Line | null)[], width: number): boolean {
  if (width >= MOST_WRAPPED || width <= LEAST_WRAPPED) return false;
  const full = lines.flatMap((line, i) =>
    line !== null && line.content.text.length >= width * 0.75 ? [{ line, next: lines[i + 1] ?? null }] : [],
  );
  const open = full.filter(({ line }) => !endsSentence(line.content.text));
  const broken = open.filter(({ line, next }) => next !== null && isFullBefore(line, next, width * 0.9));
  return open.length * 2 > full.length && broken.length * 2 > open.length;
}

/** Would the next line's first word not have found room on the line before? */
const isFullBefore = (line: Line, { content: { text } }: Line, width: number): boolean =>
  line.content.text.length + 1 + text.split(" ", 1)[0]!.length > width;

const isRule = ({ content, marks }: Line): boolean => marks.length === 0 && /^[-=_*~#.•·—–]{3,}$/.test(content.text);
const isUnderline = (line: Line | null): boolean => line !== null && /^(?:={3,}|-{3,})$/.test(line.content.text);

/** Null for lines without anything to see. */
function linesOf(source: string): (Line | null)[] {
  const hidden = new Set(invisibleOffsets(source));
  const lines: (Line | null)[] = [];
  let start = 0;
  for (const { 0: mark, index } of source.matchAll(LINE_END)) {
    lines.push(lineOf(source, start, index, hidden));
    start = index + mark.length;
  }
  lines.push(lineOf(source, start, source.length, hidden));
  return lines;
}

function lineOf(source: string, start: number, end: number, hidden: ReadonlySet<number>): Line | null {
  const whole = folded(source, start, end, hidden);
  if (whole.text === "") return null;
  const marks: Stretch[] = [];
  let content = whole;
  const drop = (length: number) => {
    marks.push(content.part(0, length));
    content = content.part(length);
  };
  const item = ITEM.exec(whole.text)?.[0] ?? "";
  if (item !== "") drop(item.length);
  const hash = /^#{1,6} (?=\S)/.exec(content.text)?.[0] ?? "";
  if (hash !== "") drop(hash.length);
  const chapter = hash === "" ? (CHAPTER.exec(content.text)?.[0] ?? "") : "";
  if (chapter !== "") drop(chapter.length);
  const framed = EMPHASIS.exec(content.text) ?? DECORATED.exec(content.text);
  if (framed) {
    const [all, before, inner] = framed as unknown as [string, string, string];
    const end = before.length + inner.length;
    marks.push(content.part(0, before.length), content.part(end, all.length));
    content = content.part(before.length, end);
  }
  const indent = whole.span().start - start;
  return {
    content,
    marks,
    isHeading: hash !== "" || chapter !== "",
    isItem: item !== "" && hash === "" && chapter === "",
    isEmphasised: framed !== null,
    indent,
    isRow: ROW.test(content.text),
  };
}

/** Columns of a table, or somebody's name in front. */
const ROW = /^\||(?:^|\S) \| \S|^~?\p{Lu}[^:.!?]{0,25}: \S/u;

/** Marks and numbers of list items. */
const ITEM =
  /^(?:[-*+–—](?= )|[•·▪▫◦‣▸●○■□❖➢➤✓✔✗✘×√→»►▶◆◇★☆\uf0a7\uf0b7\uf076\uf0d8\uf0fc]|[\u{1f300}-\u{1faff}\u2600-\u27bf]\ufe0f?|[o§](?= )|\(?(?:\d{1,2}|[a-z])[.)](?= )|\d{1,2}(?= \p{Lu})) ?(?=\S)/u;

/** A Roman number in front of a short line that ends no sentence. */
const CHAPTER =
  /^(?:[IVX]{1,5}[.)]|[A-Z][.)](?! [A-Z][.)])|(?:[Bb]ab|BAB|[Bb]agian|BAGIAN|[Pp]art|PART|[Ss]ection|SECTION) (?:[IVX]{1,5}|\d{1,2})[.:)]?) (?=\p{Lu}[^.!?;]{2,70}[?:]?$)/u;

/** All of a line between the same marks. */
const EMPHASIS = /^(\*\*|__|\*|_)((?=\S)[^*_]{1,90}(?<=\S))\1$/;
const DECORATED =
  /^([~=|+#★☆✦❖◆«»—–]{1,5} ?|-{2,5} ?|\[ ?)(?=\p{L})([^.!;\]]{1,80}?)( ?[~=|+#★☆✦❖◆«»—–]{1,5}| ?-{2,5}| ?\])$/u;

/** White space of every kind as single blanks, what has no width left out. */
function folded(source: string, start: number, end: number, hidden: ReadonlySet<number>): Stretch {
  const places: number[] = [];
  let text = "";
  let isGap = false;
  for (let i = start; i < end; i++) {
    const char = source[i]!;
    if (/\s/.test(char) || (hidden.has(i) && ODD_SPACE.test(char))) {
      isGap = true;
      continue;
    }
    if (hidden.has(i)) continue;
    if (isGap && text !== "") {
      text += " ";
      places.push(i - 1);
    }
    isGap = false;
    text += char;
    places.push(i);
  }
  return new Stretch(text, places);
}

/** Control characters stand for breaks; the others without width for nothing. */
const ODD_SPACE = /[\u0000-\u0008\u000e-\u001e\u007f-\u009f]/;

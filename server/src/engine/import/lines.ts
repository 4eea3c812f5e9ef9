// The lines of a plain text: their words with white space folded, and the marks of lists and headings around them.
import type { Span } from "../profile/tree";
import { invisibleOffsets } from "../syntax/characters";
import { Stretch } from "./stretch";
import { tableAt } from "./tables";

export interface Line {
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
/** A tab behind a word parts the columns of a table, behind a list's mark it is a blank. */
const COLUMN_END = /(?<=\p{L}{3}[.:)]?) ?\t[\t ]*(?![\t :])/gu;

/** The columns of a table are lines as well. Null for lines without anything to see. */
export function linesOf(source: string): (Line | null)[] {
  const hidden = new Set(invisibleOffsets(source));
  const lines: (Line | null)[] = [];
  const add = (parts: readonly (Span & Partial<Pick<Line, "isItem">>)[]) => {
    for (const [k, { start, end, isItem = false }] of parts.entries()) {
      const line = lineOf(source, start, end, hidden, k > 0 && !isItem);
      lines.push(line && isItem ? { ...line, isItem } : line);
    }
  };
  const written = partsBetween(source, LINE_END, { start: 0, end: source.length });
  for (let i = 0; i < written.length; i++) {
    const table = tableAt(source, written, i);
    if (!table) {
      add(partsBetween(source, COLUMN_END, written[i]!));
      continue;
    }
    const above = lines.length;
    for (const entry of table.entries) {
      lines.push(null);
      add(entry);
    }
    const at = lines.findLastIndex((line) => line !== null);
    const last = lines[at];
    const dropped = table.dropped.map(({ start, end }) => folded(source, start, end, hidden));
    // Where nothing is below the heads of the columns, they are all that the table says.
    if (last && at > above) lines[at] = { ...last, marks: [...last.marks, ...dropped] };
    else add(table.dropped);
    lines.push(null);
    i = table.end - 1;
  }
  return lines;
}

/** The parts of a stretch between what ends them. */
function partsBetween(source: string, ends: RegExp, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { 0: mark, index } of source.slice(start, end).matchAll(ends)) {
    parts.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  return [...parts, { start: from, end }];
}

/** Only the first column has marks of lists and headings. */
function lineOf(
  source: string,
  start: number,
  end: number,
  hidden: ReadonlySet<number>,
  isColumn: boolean,
): Line | null {
  const whole = folded(source, start, end, hidden);
  if (whole.text === "") return null;
  const marks: Stretch[] = [];
  let content = whole;
  const drop = (length: number) => {
    marks.push(content.part(0, length));
    content = content.part(length);
  };
  const item = isColumn ? "" : (ITEM.exec(whole.text)?.[0] ?? "");
  if (item !== "") drop(item.length);
  const hash = isColumn ? "" : (/^#{1,6} (?=\S)/.exec(content.text)?.[0] ?? "");
  if (hash !== "") drop(hash.length);
  const chapter = hash === "" && !isColumn ? (CHAPTER.exec(content.text)?.[0] ?? "") : "";
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
  /^(?:[-*+–—−](?= )|[•·▪▫◦‣▸●○■□❖➢➤✓✔✗✘×√→»►▶◆◇★☆\uf0a7\uf0b7\uf076\uf0d8\uf0fc]|[\u{1f300}-\u{1faff}\u2600-\u27bf]\ufe0f?[\u{1f3fb}-\u{1f3ff}]?(?:\u200d[\u{1f300}-\u{1faff}\u2600-\u27bf]\ufe0f?[\u{1f3fb}-\u{1f3ff}]?)*|[o§](?= )|\(?(?:\d{1,2}|[a-z])[.)](?= )|\d{1,2}(?= \p{Lu})) ?(?=\S)/u;

/** A Roman number in front of a short line that ends no sentence. */
const CHAPTER =
  /^(?:[IVX]{1,5}[.)]|[A-Z][.)](?! [A-Z][.)])|(?:[Bb]ab|BAB|[Bb]agian|BAGIAN|[Pp]art|PART|[Ss]ection|SECTION) (?:[IVX]{1,5}|\d{1,2})[.:)]?) (?=\p{Lu}[^.!?;]{2,70}[?:]?$)/u;

/** All of a line between the same marks. */
const EMPHASIS = /^(\*\*|__|\*|_)((?=\S)[^*_]{1,90}(?<=\S))\1$/;
const DECORATED =
  /^([~=|+#★☆✦❖◆«»—–]{1,5} ?|-{2,5} ?|\[ ?(?=\p{Lu}))(?=\p{L})([^.!;\]]{1,80}?)( ?[~=|+#★☆✦❖◆«»—–]{1,5}| ?-{2,5}| ?\])$/u;

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

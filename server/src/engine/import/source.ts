// A plain text as blocks: headings, list items, paragraphs, each with white space folded and the way back to the source. Knows
// no language.
import { type Line, linesOf } from "./lines";
import { Stretch } from "./stretch";

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
  /** Emphasised, or on a line of its own that ends no sentence; three dots lead on. */
  readonly isShort: boolean;
  /** An empty line is in front of it. */
  readonly isApart: boolean;
}

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
  return weighed(blocks);
}

/** Where a list has items with a plus and items with a minus, these speak for and against. */
function weighed(blocks: readonly Block[]): Block[] {
  const signOf = ({ isItem, marks }: Block): string => (isItem ? (marks[0]?.text.charAt(0) ?? "") : "");
  const result = [...blocks];
  for (let from = 0; from < blocks.length; from++) {
    let to = from;
    while (to < blocks.length && SIGNS.has(signOf(blocks[to]!))) to++;
    const signs = blocks.slice(from, to).map(signOf);
    if (signs.includes("+") && signs.some((sign) => sign !== "+"))
      for (let i = from; i < to; i++) result[i] = { ...blocks[i]!, mark: signs[i - from] === "+" ? "tick" : "cross" };
    from = Math.max(from, to - 1);
  }
  return result;
}

const SIGNS: ReadonlySet<string> = new Set(["+", "-", "–", "−"]);

const MOST_HEADING = 90;

function blockOf(lines: readonly Line[], isApart: boolean): Block {
  const [first] = lines as [Line];
  const content = Stretch.joined(lines.map((line) => line.content));
  return {
    content,
    marks: lines.flatMap(({ marks }) => marks),
    isHeading: first.isHeading,
    isItem: first.isItem,
    mark: first.isItem ? markOf(first.marks[0]?.text ?? "") : null,
    isShort:
      lines.length === 1 &&
      content.text.length <= MOST_HEADING &&
      (first.isEmphasised || !/(?<!\.\.)[.!;,]["”]?$/.test(content.text)),
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

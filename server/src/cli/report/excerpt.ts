// The line that a finding is in, fitted into a width, and the caret run below it. Tabs, wide and invisible characters are dealt with.
import { printable } from "./printable";

export interface Excerpt {
  readonly text: string;
  /** Blanks, then at least one caret. */
  readonly carets: string;
}

interface Cell {
  readonly text: string;
  readonly width: number;
  /** UTF-16 offset in the line. */
  readonly at: number;
}

const ELLIPSIS: Cell = { text: "…", width: 1, at: -1 };

/** `from` and `to` are offsets in the line; `to` may lie beyond its end. */
export function excerpt(line: string, from: number, to: number, width: number): Excerpt {
  // Far more than fits is never looked at: lines may be megabytes long.
  const begin = boundary(line, Math.max(0, from - width));
  const end = boundary(line, Math.min(line.length, from + 2 * width));
  const cells = fitted(cellsOf(line, begin, end), { from, width, isCut: begin > 0, goesOn: end < line.length });
  const before = cells.filter(({ at }, i) => (at < 0 ? i === 0 : at < from));
  const under = cells.filter(({ at }) => at >= from && at < Math.max(to, from + 1));
  return {
    text: cells
      .map(({ text }) => text)
      .join("")
      .trimEnd(),
    carets: " ".repeat(widthOf(before)) + "^".repeat(Math.max(1, widthOf(under))),
  };
}

const boundary = (line: string, offset: number): number =>
  /[\udc00-\udfff]/.test(line.charAt(offset)) && offset > 0 ? offset - 1 : offset;

function cellsOf(line: string, begin: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let at = begin;
  for (const char of line.slice(begin, end)) {
    cells.push({ ...shown(char), at });
    at += char.length;
  }
  return cells;
}

interface Window {
  readonly from: number;
  readonly width: number;
  readonly isCut: boolean;
  readonly goesOn: boolean;
}

/** The cells around `from` that fit, with an ellipsis where some are left out. */
function fitted(cells: readonly Cell[], { from, width, isCut, goesOn }: Window): Cell[] {
  if (!isCut && !goesOn && widthOf(cells) <= width) return [...cells];
  const caret = cells.findIndex(({ at }) => at >= from);
  const middle = caret < 0 ? cells.length : caret;
  let first = middle;
  for (let room = Math.floor(width / 3); first > 0 && room >= cells[first - 1]!.width; first--) {
    room -= cells[first - 1]!.width;
  }
  const lead = first > 0 || isCut ? [ELLIPSIS] : [];
  let last = first;
  for (let room = width - 1 - lead.length; last < cells.length && room >= cells[last]!.width; last++) {
    room -= cells[last]!.width;
  }
  const tail = last < cells.length || goesOn ? [ELLIPSIS] : [];
  return [...lead, ...cells.slice(first, last), ...tail];
}

const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

function shown(char: string): { text: string; width: number } {
  if (char >= " " && char <= "~") return { text: char, width: 1 };
  if (char === "\t") return { text: "    ", width: 4 };
  if (/[\u00ad\u200b\u2060\ufeff]/.test(char)) return { text: "\ufffd", width: 1 };
  const text = printable(char);
  if (/^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u.test(text)) return { text, width: 0 };
  return { text, width: WIDE.test(text) ? 2 : 1 };
}

/** East Asian wide and full-width characters, and emoji that are shown as pictures. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]$/u;

// What the Enter key has to do in an entry of a list, told from the lines around the cursor. Changes nothing.

/** The quote that a new entry must close and open again; `empty` for an entry without a word that ends its list. */
export type AtEnter = "double" | "single" | "empty" | null;

const QUOTED_ENTRY = /^\s*-\s+(["'])/;
const EMPTY_ENTRY = /^(\s*)-\s*(?:""|'')?\s*$/;

/** For a cursor, or a selection on one line, of the line with that index. */
export function atEnter(lines: readonly string[], index: number, start: number, end: number): AtEnter {
  const line = lines[index] ?? "";
  const empty = EMPTY_ENTRY.exec(line);
  if (empty) return start === end && start > empty[1]!.length && isLast(lines, index) ? "empty" : null;
  const quote = QUOTED_ENTRY.exec(line);
  if (!quote) return null;
  const mark = quote[1]!;
  const open = quote[0].length;
  const close = closingQuote(line, open, mark);
  // What stands behind the closing quote but a comment would become part of the new entry.
  if (close === null || start < open || end > close || !/^\s*(?:\s#.*)?$/.test(line.slice(close + 1))) return null;
  return isWithinEscape(line, open, start, mark) || isWithinEscape(line, open, end, mark)
    ? null
    : mark === '"'
      ? "double"
      : "single";
}

/** Where the line of an entry whose list ends goes back to: the column of the key that the list belongs to. */
export function columnOfKey(lines: readonly string[], index: number): number {
  const column = indentOf(lines[index]!);
  for (let above = index - 1; above >= 0; above--) {
    const line = lines[above]!;
    const content = /^\s*(?:-\s+)*/.exec(line)![0].length;
    if (/^\s*(?:#.*)?$/.test(line) || indentOf(line) > column) continue;
    if (content <= column && !/^\s*-(?:\s|$)/.test(line)) return content;
    if (indentOf(line) < column) return Math.min(content, column);
  }
  return 0;
}

/** No further entry and no line of this one follows. */
function isLast(lines: readonly string[], index: number): boolean {
  const column = indentOf(lines[index]!);
  const next = lines.slice(index + 1).find((line) => line.trim() !== "");
  if (next === undefined || indentOf(next) < column) return true;
  return indentOf(next) === column && !/^\s*-(?:\s|$)/.test(next);
}

const indentOf = (line: string): number => /^ */.exec(line)![0].length;

function closingQuote(line: string, open: number, mark: string): number | null {
  for (let at = open; at < line.length; at++) {
    if (mark === '"' && line[at] === "\\") at++;
    else if (line[at] === mark && mark === "'" && line[at + 1] === mark) at++;
    else if (line[at] === mark) return at;
  }
  return null;
}

/** Between the two characters that stand for one. */
function isWithinEscape(line: string, open: number, at: number, mark: string): boolean {
  const before = line.slice(open, at);
  const escapes = mark === '"' ? before.replace(/\\./g, "") : before.replaceAll("''", "");
  return escapes.endsWith(mark === '"' ? "\\" : "'");
}

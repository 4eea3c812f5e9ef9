// What a version control system leaves where it could not join two versions: one problem per place, and nothing else from it.
import { type Line, trimmedSpan } from "../profile/lines";
import type { Repair } from "./repair";

/** Lines that begin with seven of these. */
type Mark = "<" | "|" | "=" | ">";

/**
 * One problem per conflict. Its first version stays, the marks and the rest are blanked. Returns the lines concerned.
 * Where a block scalar's text is given, its lines hold no marks.
 */
export function conflicts(
  text: string,
  lines: readonly Line[],
  blockText: ReadonlySet<number>,
  repair: Repair,
): Set<number> {
  const marks = marksIn(text, lines, blockText);
  const found = new Set<number>();
  const open = [...marks.keys()];
  const end = open.findLast((i) => marks.get(i) === ">") ?? -1;
  for (let at = 0; at < open.length; at++) {
    const first = open[at]!;
    const last = lastOf(open, at, marks, end);
    const isEndless = last === null && marks.get(first) === "<" && at + 1 < open.length;
    report(
      text,
      lines,
      { first, last: last ?? first, message: last !== null || isEndless ? "block" : "marker" },
      marks,
      repair,
    );
    for (let i = first; i <= (last ?? first); i++) found.add(i);
    while (at + 1 < open.length && open[at + 1]! <= (last ?? first)) at++;
    if (!isEndless) continue;
    // A second version without an end: how far it goes is anybody's guess, so the rest is left in doubt.
    for (const i of open.slice(at + 1)) blank(text, lines[i]!, repair);
    for (const i of open.slice(at + 1)) found.add(i);
    repair.doubt([{ start: lines[first]!.start, end: text.length }]);
    break;
  }
  return found;
}

function marksIn(text: string, lines: readonly Line[], blockText: ReadonlySet<number>): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  for (const [i, line] of lines.entries()) {
    const mark = /^(?:<{7}|={7}|>{7}|\|{7})(?=[ \t]|$)/.exec(text.slice(line.start + line.indent, line.end))?.[0][0];
    if (mark && (line.indent === 0 || !blockText.has(i))) marks.set(i, mark as Mark);
  }
  return marks;
}

/**
 * The line that ends what begins with the mark number `at`, conflicts inside it included; null for a mark alone. `end` is
 * the last line that could.
 */
function lastOf(open: readonly number[], at: number, marks: ReadonlyMap<number, Mark>, end: number): number | null {
  const kind = marks.get(open[at]!);
  if (kind === ">" || open[at]! > end) return null;
  let depth = kind === "<" ? 0 : 1;
  let last: number | null = null;
  for (let k = at; k < open.length; k++) {
    const i = open[k]!;
    if (marks.get(i) === "<") depth++;
    if (marks.get(i) !== ">") continue;
    depth--;
    last = i;
    if (depth === 0) break;
  }
  return last;
}

function report(
  text: string,
  lines: readonly Line[],
  { first, last, message }: { first: number; last: number; message: string },
  marks: ReadonlyMap<number, Mark>,
  repair: Repair,
): void {
  const extent = { start: lines[first]!.start, end: lines[last]!.end };
  const others = last > first ? [trimmedSpan(text, lines[last]!)] : [];
  repair.report({ rule: "merge-conflict", message, span: trimmedSpan(text, lines[first]!), args: {}, extent, others });
  let isFirst = marks.get(first) === "<";
  for (let i = first; i <= last; i++) {
    const mark = marks.get(i);
    if (mark && mark !== "<") isFirst = false;
    if (mark || !isFirst) blank(text, lines[i]!, repair);
  }
}

function blank(text: string, line: Line, repair: Repair): void {
  const content = trimmedSpan(text, line);
  if (content.start < content.end) repair.edits.push({ ...content, text: "" });
}

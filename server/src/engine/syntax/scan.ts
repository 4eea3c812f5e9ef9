// Second look, when YAML cannot read the text: line by line, which line or value is the cause, and how to read on.
// Values are judged in values.ts; here are lines, their indents and the levels they open.
import { type Line, lineIndexAt, linesOf } from "../profile/lines";
import type { Span } from "../profile/tree";
import { type Entry, entryOf, isFormatKey } from "./entry";
import type { Scan } from "./reading";
import { Repair } from "./repair";
import { readTextBelow, readValue } from "./values";

interface Level {
  readonly column: number;
  readonly kind: "map" | "list";
  /** Its last entry has no value yet: the next line may open a level below it. */
  open: boolean;
}

export function scan(text: string): Repair {
  return new Scanner(text).run();
}

class Scanner {
  private readonly repair = new Repair();
  private readonly lines: readonly Line[];
  private readonly scan: Scan;
  private levels: Level[] = [];
  /** The column that lines continuing the last value must pass. */
  private lastParent: number | null = null;

  constructor(private readonly text: string) {
    this.lines = linesOf(text);
    this.scan = { text, lines: this.lines, repair: this.repair };
  }

  run(): Repair {
    for (let i = 0; i < this.lines.length; ) i = this.line(i);
    return this.repair;
  }

  /** Reads the entry on line `i` with its value, and returns the line to read next. */
  private line(i: number): number {
    const line = this.lines[i]!;
    const first = this.text[line.start + line.indent];
    const blank = line.start + line.indent >= line.end || this.text.slice(line.start, line.end).trim() === "";
    if (blank || first === "#") return i + 1;
    const marker = this.text.slice(line.start, line.end);
    if (/^(?:---|\.\.\.)(?:[ \t]|$)/.test(marker) || marker.startsWith("%")) {
      this.levels = [];
      return i + 1;
    }
    const entry = entryOf(this.text, line);
    if (entry.dashes.length === 0 && !entry.key) return this.strayLine(i, line, entry);
    let column = this.place(line, entry);
    for (const dash of entry.dashes) {
      this.enter("list", dash - line.start + column - line.indent);
    }
    if (entry.key) this.enter("map", entry.key.start - line.start + column - line.indent);
    column = (entry.key?.start ?? entry.dashes.at(-1)!) - line.start;
    this.lastParent = column;
    const value = readValue(this.scan, i, entry.value, column);
    const below = value.absent && entry.key && isFormatKey(entry.key.text) ? readTextBelow(this.scan, i, column) : null;
    if (below !== null) return below;
    const top = this.levels.at(-1);
    if (top) top.open = value.absent;
    return value.nextLine;
  }

  private enter(kind: Level["kind"], column: number): void {
    while (this.levels.length > 0 && this.levels.at(-1)!.column > column) this.levels.pop();
    const top = this.levels.at(-1);
    if (top?.column === column && top.kind === "list" && kind === "map") this.levels.pop();
    const now = this.levels.at(-1);
    if (!now || now.column < column || now.kind !== kind) this.levels.push({ kind, column, open: true });
    else now.open = true;
  }

  /** The column where the line's first entry belongs; reports and mends it where it stands elsewhere. */
  private place(line: Line, entry: Entry): number {
    const kind = entry.dashes.length > 0 ? "list" : "map";
    const expected = this.expectedColumn(kind, line.indent, entry);
    if (expected === line.indent) return expected;
    const content = { start: line.start + line.indent, end: contentEnd(this.text, line) };
    const edit = { start: line.start, end: line.start + line.indent, text: " ".repeat(expected) };
    this.repair.edits.push(edit);
    const args = { line: lineIndexAt(this.lines, line.start) + 1, column: expected + 1, spaces: expected };
    this.repair.report({ rule: "indentation", message: "misplaced", span: content, args, edits: [edit] }, line);
    return expected;
  }

  private expectedColumn(kind: Level["kind"], column: number, entry: Entry): number {
    const below = this.levels.filter((level) => level.column <= column);
    const top = below.at(-1);
    if (this.levels.length === 0 || !top) return this.levels[0]?.column ?? column;
    const exact = below.some((level) => level.column === column && level.kind === kind);
    if (exact) return column;
    if (kind === "list" && top.column === column && top.kind === "map" && top.open) return column;
    const deepest = this.levels.at(-1)!;
    if (top === deepest && column > top.column && top.open) return column;
    return this.nearest(kind, column, entry);
  }

  /** The open level of that kind that is nearest, a root key's being the root. */
  private nearest(kind: Level["kind"], column: number, entry: Entry): number {
    const root = this.levels[0]!;
    const nested = this.levels.filter((level) => level.kind === kind && level !== root);
    if (kind === "map" && entry.key && !isNestedHere(entry.key.text, nested.length > 0)) return root.column;
    const candidates = nested.length > 0 ? nested : this.levels.filter((level) => level.kind === kind);
    const best = candidates.toSorted((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))[0];
    return best?.column ?? column;
  }

  /** A line with neither dash nor key. */
  private strayLine(i: number, line: Line, entry: Entry): number {
    const span = { start: entry.value, end: contentEnd(this.text, line) };
    const source = this.text.slice(span.start, span.end);
    const top = this.levels.at(-1);
    if (top?.open && line.indent > top.column) {
      top.open = false;
      return readValue(this.scan, i, span.start, top.column).nextLine;
    }
    const glued = /^([A-Za-z_][\w-]*):(?=\S)/.exec(source);
    if (this.levels.length === 0 && !glued) return this.notAProfile(line, span);
    if (glued && isFormatKey(glued[1]!)) {
      const at = span.start + glued[0].length;
      const edits = [{ start: at, end: at, text: " " }];
      this.repair.mend(edits);
      const key = { start: span.start, end: at };
      this.repair.report(
        { rule: "yaml-syntax", message: "missingSpace", span: key, args: { key: glued[1]! }, edits },
        line,
      );
      this.enter("map", line.indent);
      this.levels.at(-1)!.open = false;
      return i + 1;
    }
    if (/^[A-Za-z_][\w-]*$/.test(source)) return this.missingColon(i, line, span, source);
    return this.strayText(i, line, span);
  }

  private missingColon(i: number, line: Line, span: Span, key: string): number {
    const edits = [{ start: span.end, end: span.end, text: ":" }];
    this.repair.mend(edits);
    this.repair.report({ rule: "yaml-syntax", message: "missingColon", span, args: { key }, edits }, line);
    this.place(line, { dashes: [], key: { ...span, text: key }, value: span.end });
    this.enter("map", line.indent);
    return i + 1;
  }

  /** Text where a key belongs: it continues the value above it, and needs that value's indent. */
  private strayText(i: number, line: Line, span: Span): number {
    const spaces = (this.lastParent ?? 0) + 2;
    const edit = { start: line.start, end: line.start + line.indent, text: " ".repeat(spaces) };
    const args = { line: i + 1, column: spaces + 1, spaces };
    this.repair.report({ rule: "indentation", message: "continuation", span, args, edits: [edit] }, line);
    this.repair.edits.push({ start: span.start, end: span.end, text: `#${"x".repeat(span.end - span.start - 1)}` });
    return i + 1;
  }

  private notAProfile(line: Line, span: Span): number {
    const rest = { start: line.start, end: this.text.length };
    this.repair.report({ rule: "wrong-kind", message: "notAProfile", span, args: {}, path: [] }, rest);
    this.repair.edits.push({ ...rest, text: "" });
    return this.lines.length;
  }
}

function isNestedHere(key: string, nestedLevels: boolean): boolean {
  return nestedLevels && isFormatKey(key) && !["duties", "fit", "misfit", "comparison", "summary"].includes(key);
}

function contentEnd(text: string, line: Line): number {
  let end = line.end;
  while (end > line.start && /[ \t]/.test(text[end - 1]!)) end--;
  return end;
}

// Second look, when YAML cannot read the text: line by line, which line or value is the cause, and how to read on.
// Values are judged in values.ts, lines without key or dash in stray.ts; here is the way from line to line.
import { type Line, linesOf, trimmedSpan } from "../profile/lines";
import type { Span } from "../profile/tree";
import { allows, schemaAt } from "../schema/schema";
import { beginsFormatKey, type Entry, entryOf, isFormatKey } from "./entry";
import { type BesideKey, itemBesideKey, mendedEntry } from "./glued";
import { type Level, Levels, rootColumn, usualColumn } from "./levels";
import { isBlankLine, type ReadValue, type Scan } from "./reading";
import { Repair } from "./repair";
import { keyBegun, type Last, notAProfile, orphanedItems, strayText, unreadable } from "./stray";
import { readTextBelow, readValue } from "./values";

export function scan(text: string): Repair {
  return new Scanner(text).run();
}

class Scanner {
  private readonly repair = new Repair();
  private readonly lines: readonly Line[];
  private readonly scan: Scan;
  private readonly levels: Levels;
  private last: Last | null = null;

  constructor(private readonly text: string) {
    this.lines = linesOf(text);
    const root = rootColumn(text, this.lines);
    this.scan = { text, lines: this.lines, repair: this.repair, root };
    this.levels = new Levels(root);
  }

  run(): Repair {
    for (let i = 0; i < this.lines.length; ) i = this.line(i);
    return this.repair;
  }

  /** Reads the entry on line `i` with its value, and returns the line to read next. */
  private line(i: number): number {
    const line = this.lines[i]!;
    const source = this.text.slice(line.start, line.end);
    if (isBlankLine(this.scan, i) || source[line.indent] === "#") return i + 1;
    // What follows a further document's mark is not read.
    if (/^(?:---|\.\.\.)(?:[ \t]|$)|^%/.test(source)) return this.last ? this.lines.length : i + 1;
    const entry = mendedEntry(this.scan, i, this.levels, this.last?.key ?? null);
    if (entry.dashes.length === 0 && !entry.key) return this.strayLine(i, line, entry);
    if (this.last && this.isOrphan(line, entry, this.last)) return orphanedItems(this.scan, i, this.last);
    this.enter(i, line, entry);
    const column = (entry.key?.start ?? entry.dashes.at(-1)!) - line.start;
    const beside = itemBesideKey(this.scan, i, entry, column);
    if (beside) return this.item(i, beside);
    const value = readValue(this.scan, i, entry.value, column);
    this.remember(i, column, value, entry.key?.text ?? null);
    const below =
      value.absent && entry.key && isFormatKey(entry.key.text)
        ? readTextBelow(this.scan, i, column, entry.key.text)
        : null;
    if (below !== null) return below;
    return this.closed(value);
  }

  private closed({ absent, nextLine }: ReadValue): number {
    const { top } = this.levels;
    if (top) top.open = absent;
    return nextLine;
  }

  /** Reads an item that stands beside its list's key, as if it stood below. */
  private item(i: number, { item, indent }: BesideKey): number {
    const column = item.key ? indent + 2 : indent;
    this.levels.enter("list", indent);
    if (item.key) this.levels.enter("map", column);
    const value = readValue(this.scan, i, item.value, column);
    this.remember(i, column, value, item.key?.text ?? null);
    return this.closed(value);
  }

  private remember(line: number, parent: number, { takesMore = false, nextLine }: ReadValue, key: string | null): void {
    let end = nextLine - 1;
    while (end > line && isBlankLine(this.scan, end)) end--;
    const { indent } = this.lines[end]!;
    this.last = { line, parent, takesMore, key, indent: end > line && indent > parent ? indent : parent + 2 };
  }

  /** A list item below a key that has a text already. Where a list alone will do, it is the text that is wrong. */
  private isOrphan(line: Line, { dashes }: Entry, { key }: Last): boolean {
    const { top } = this.levels;
    if (dashes.length === 0 || !top || top.open || line.indent <= top.column) return false;
    const schema = key === null ? undefined : schemaAt([key]);
    return !this.levels.has("list") && (!schema || allows(schema, "string"));
  }

  private enter(i: number, line: Line, entry: Entry): void {
    let shift = this.place(i, line, entry) - line.indent - line.start;
    for (const dash of entry.dashes) {
      this.levels.enter("list", dash + shift);
      if (dash === entry.dashes[0]) shift += entry.shift ?? 0;
    }
    if (entry.key) this.levels.enter("map", entry.key.start + shift);
  }

  /** The column where the line's first entry belongs; reports and mends it where it stands elsewhere. */
  private place(i: number, line: Line, entry: Entry): number {
    const kind: Level["kind"] = entry.dashes.length > 0 ? "list" : "map";
    const usual = (parent: number) => usualColumn(this.text, this.lines, i, parent);
    const expected = this.levels.expected(kind, line.indent, entry, usual);
    if (expected === line.indent) return expected;
    const edits = [{ start: line.start, end: line.start + line.indent, text: " ".repeat(expected) }];
    const args = { line: i + 1, column: expected + 1, spaces: expected };
    this.repair.mend(edits);
    const span = trimmedSpan(this.text, line);
    this.repair.report({ rule: "indentation", message: "misplaced", span, args, edits }, line);
    return expected;
  }

  /** A line with neither dash nor key. */
  private strayLine(i: number, line: Line, entry: Entry): number {
    const { top } = this.levels;
    if (!top) return notAProfile(this.scan, i);
    if (!this.last) return unreadable(this.scan, i);
    const span = trimmedSpan(this.text, { start: entry.value, end: line.end });
    if (top.open && line.indent > top.column) {
      top.open = false;
      const value = readValue(this.scan, i, span.start, top.column);
      this.remember(i, top.column, value, this.last.key);
      return value.nextLine;
    }
    const source = this.text.slice(span.start, span.end);
    if (/^[A-Za-z_][\w-]*$/.test(source)) {
      if (isFormatKey(source) || this.hasChildren(i, line)) return this.missingColon(i, line, span, source);
      if (this.levels.has("map", line.indent) && beginsFormatKey(source)) return keyBegun(this.scan, i, source);
    }
    return strayText(this.scan, i, this.last);
  }

  private hasChildren(i: number, line: Line): boolean {
    const next = this.lines.slice(i + 1, i + 20).find((_, j) => !isBlankLine(this.scan, i + 1 + j));
    return next !== undefined && (next.indent > line.indent || entryOf(this.text, next).dashes.length > 0);
  }

  private missingColon(i: number, line: Line, span: Span, key: string): number {
    const edits = [{ start: span.end, end: span.end, text: ":" }];
    this.repair.mend(edits);
    this.repair.report({ rule: "yaml-syntax", message: "missingColon", span, args: { key }, edits }, line);
    this.place(i, line, { dashes: [], key: { ...span, text: key }, value: span.end });
    this.levels.enter("map", line.indent);
    return i + 1;
  }
}

// Columns and blanks: where each entry goes, what moves along with it, and the blanks that carry nothing. Empty lines are
// not counted here.
import { isBlank, type Line, lineIndexAt } from "../../profile/lines";
import type { Profile } from "../../profile/profile";
import { isPair } from "../../profile/trail";
import type { Node, Scalar } from "../../profile/tree";
import type { Edit } from "../../write/edit";
import { blockText } from "./block-text";
import { commentColumns, type Start } from "./comments";
import { areOnOneLine, beginsLine, columnOf, type Entry, entriesOf, headEnd, isBlockScalar, leadOf } from "./entries";
import type { Level, Scope } from "./scope";

export class Layout {
  readonly edits: Edit[] = [];
  private readonly starts: Start[] = [];
  /** Lines that belong to a text, or to brackets, to their last blank. */
  private readonly texts = new Set<number>();
  /** The lines below texts that keep every line break. */
  private readonly keeping = new Set<number>();
  private readonly text: string;
  private readonly lines: readonly Line[];

  constructor(
    private readonly profile: Profile,
    private readonly scope: Scope,
  ) {
    this.text = profile.text;
    this.lines = scope.lines;
    this.place(scope.entries, scope.level);
    for (const { line, column } of commentColumns(profile, scope, this.starts)) {
      if (!this.texts.has(line)) this.indent(line, column);
    }
    this.cutBlanks();
  }

  /** A line without a text, which is not part of one either. */
  isEmpty(line: number): boolean {
    return !this.texts.has(line) && !this.scope.fixed.has(line) && this.isBlankLine(line);
  }

  isBlankText(line: number): boolean {
    return this.texts.has(line) && this.isBlankLine(line);
  }

  /** Would an empty line here be part of the text above it? */
  keepsLinesAt(line: number): boolean {
    return this.keeping.has(line);
  }

  private place(entries: readonly Entry[], level: Level): void {
    for (const entry of entries) {
      const { start } = entry.span;
      const line = lineIndexAt(this.lines, start);
      if (beginsLine(this.text, this.lines, start)) this.indent(line, level.new);
      this.starts.push({ line, level, isOpen: !entry.value, isBlock: isBlockScalar(entry.value) });
      if (isPair(entry)) this.replace(entry.key.span.end, headEnd(this.text, entry) - 1, "");
      if (entry.value) this.placeValue(entry, entry.value, level);
    }
  }

  private placeValue(entry: Entry, value: Node, level: Level): void {
    const { start } = value.span;
    const from = headEnd(this.text, entry);
    const isBeside = areOnOneLine(this.lines, from - 1, start);
    const column = level.new + (isPair(entry) ? this.scope.step : 2);
    const old = columnOf(this.text, this.lines, start);
    const inner = { old, new: column, depth: level.depth + 1, parent: level };
    const entries = entriesOf(value);
    if (isBeside) this.replace(from, start, " ");
    if (entries.length > 0) {
      this.place(entries, inner);
      return;
    }
    if (!isBeside) {
      const line = lineIndexAt(this.lines, start);
      this.indent(line, column);
      this.starts.push({ line, level: inner, isOpen: false, isBlock: isBlockScalar(value) });
    }
    if (isBlockScalar(value)) this.moveBlock(value, level, column);
    else if (isBeside) this.moveLines(value, level.new - level.old, 0);
    else this.moveLines(value, column - old, column);
  }

  /** The further lines of a text or of brackets keep their places towards the first. */
  private moveLines({ span }: Node, by: number, least: number): void {
    const first = lineIndexAt(this.lines, span.start);
    const last = lineIndexAt(this.lines, span.end - 1);
    for (let line = first; line < last; line++) this.texts.add(line);
    for (let line = first + 1; by !== 0 && line <= last; line++) {
      if (!this.isBlankLine(line)) this.indent(line, Math.max(this.lines[line]!.indent + by, least));
    }
  }

  /** The text of a block scalar moves as a whole. */
  private moveBlock(node: Scalar, level: Level, column: number): void {
    const { first, end, indent, isCounted, keepsEnd } = blockText(this.text, this.lines, node, level.old);
    const by = isCounted ? level.new - level.old : column - (indent ?? column);
    if (keepsEnd) this.keeping.add(end);
    for (let line = first; line < end; line++) {
      this.texts.add(line);
      const own = this.lines[line]!.indent;
      // Blanks before the text's column are none of it, and need not grow.
      if (by < 0 || (by > 0 && own >= (indent ?? 0))) this.indent(line, Math.max(0, own + by));
    }
  }

  /** The blanks at the ends of lines, but for those in a text or a comment. */
  private cutBlanks(): void {
    const comments = new Set(this.profile.comments.map(({ span }) => lineIndexAt(this.lines, span.start)));
    for (let line = this.scope.first; line < this.scope.end; line++) {
      if (this.texts.has(line) || this.scope.fixed.has(line) || comments.has(line)) continue;
      const lead = leadOf(this.text, this.lines[line]!);
      const { end } = this.lines[line]!;
      let start = end;
      while (start > lead && isBlank(this.text.charCodeAt(start - 1))) start--;
      this.replace(start, end, "");
    }
  }

  private indent(line: number, column: number): void {
    const lead = leadOf(this.text, this.lines[line]!);
    let end = lead;
    while (this.text.charCodeAt(end) === 32) end++;
    this.replace(lead, end, " ".repeat(column));
  }

  private replace(start: number, end: number, text: string): void {
    if (this.text.slice(start, end) !== text) this.edits.push({ start, end, text });
  }

  private isBlankLine(line: number): boolean {
    const { start, end } = this.lines[line]!;
    for (let at = start; at < end; at++) if (!isBlank(this.text.charCodeAt(at))) return false;
    return true;
  }
}

// Empty lines: one between sections, at most one around comments between them, none at the ends of the file. Never inside a value.
import { type Line, lineIndexAt } from "../../profile/lines";
import { isCloseTo, type RootBlock } from "../../write/blocks";
import type { Edit } from "../../write/edit";
import type { Layout } from "./layout";
import type { Scope } from "./scope";

export function emptyLineEdits(text: string, scope: Scope, layout: Layout): Edit[] {
  const { blocks, lines, isWhole } = scope;
  const writer = new EmptyLines(text, lines, layout);
  for (const [i, block] of blocks.entries()) {
    if (scope.fixed.has(block.first)) continue;
    const previous = blocks[i - 1];
    if (previous && !scope.fixed.has(previous.first)) writer.between(previous, block);
    writer.collapse(block.first, lineIndexAt(lines, block.pair.key.span.start));
  }
  if (isWhole) {
    writer.head(blocks[0]!.first);
    writer.tail(blocks.at(-1)!.end);
  }
  return writer.edits;
}

class EmptyLines {
  readonly edits: Edit[] = [];

  constructor(
    private readonly text: string,
    private readonly lines: readonly Line[],
    private readonly layout: Layout,
  ) {}

  /** Short neighbours and facts that belong together may stand close; all others stand apart. */
  between(previous: RootBlock, block: RootBlock): void {
    let start = block.first;
    while (start > previous.end && this.layout.isEmpty(start - 1)) start--;
    // An empty line below a text that keeps its line breaks would be one more of them.
    if (this.layout.keepsLinesAt(start)) return;
    const mayBeClose = isCloseTo(previous.name, block.name) || (isShort(previous) && isShort(block));
    if (start < block.first) this.remove(start + 1, block.first);
    else if (!mayBeClose) this.insertAbove(start);
  }

  /** Of several empty lines in a row one stays. */
  collapse(first: number, end: number): void {
    for (let line = first; line < end; line++) {
      let after = line;
      while (after < end && this.layout.isEmpty(after)) after++;
      if (after > line) this.remove(line + 1, after);
      line = after;
    }
  }

  head(end: number): void {
    let first = 0;
    while (first < end && this.layout.isEmpty(first)) first++;
    this.remove(0, first);
    this.collapse(first, end);
  }

  /** The file ends with one line end. */
  tail(first: number): void {
    const { lines, text } = this;
    let end = lines.length;
    while (end > first && this.layout.isEmpty(end - 1)) end--;
    this.collapse(first, end);
    if (end < lines.length) this.remove(end, lines.length);
    else if (!this.layout.isBlankText(end - 1))
      this.edits.push({ start: text.length, end: text.length, text: this.lineEndAbove(end - 1) });
  }

  private remove(first: number, end: number): void {
    const start = this.lines[first]?.start ?? this.text.length;
    const after = this.lines[end]?.start ?? this.text.length;
    if (after > start) this.edits.push({ start, end: after, text: "" });
  }

  private insertAbove(line: number): void {
    const { start } = this.lines[line]!;
    this.edits.push({ start, end: start, text: this.lineEndAbove(line) });
  }

  /** As the line above ends; a text of one line ends as most do. */
  private lineEndAbove(line: number): string {
    const above = this.lines[line - 1];
    return above ? this.text.slice(above.end, this.lines[line]!.start) : "\n";
  }
}

const isShort = ({ first, end }: RootBlock): boolean => end - first === 1;

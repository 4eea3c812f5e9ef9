// What can be folded: sections, items, block scalars and runs of comment lines. Places are offsets; lines are the edge's.
import { type Line, lineIndexAt, linesOf } from "../profile/lines";
import type { Profile } from "../profile/profile";
import type { Node, Span } from "../profile/tree";

export interface Fold {
  /** From the line that stays visible to the end of the last line with content. */
  readonly span: Span;
  readonly isComment: boolean;
}

/** All folds of more than one line, at most one per first line: the outermost. In text order. */
export function folds(profile: Profile): Fold[] {
  const lines = linesOf(profile.text);
  const found = [...commentRuns(profile, lines), ...entries(profile.root)];
  const byLine = new Map<number, Fold>();
  for (const fold of found) {
    const first = lineIndexAt(lines, fold.span.start);
    if (lineIndexAt(lines, fold.span.end) === first) continue;
    const other = byLine.get(first);
    if (!other || other.span.end < fold.span.end) byLine.set(first, fold);
  }
  return [...byLine.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Every pair, item and flow collection with its own span; the first line of a block scalar is its key's. */
function entries(root: Node | null): Fold[] {
  const found: Fold[] = [];
  const stack: (Node | null)[] = [root];
  while (stack.length > 0) {
    const node = stack.pop();
    if (node?.kind !== "map" && node?.kind !== "list") continue;
    if (node.flow) found.push({ span: node.span, isComment: false });
    for (const { span, value } of node.kind === "map" ? node.pairs : node.items) {
      found.push({ span, isComment: false });
      stack.push(value);
    }
  }
  return found;
}

/** Two or more lines in a row that hold nothing but a comment. */
function commentRuns({ text, comments }: Profile, lines: readonly Line[]): Fold[] {
  const runs: { first: number; last: number; start: number; end: number }[] = [];
  for (const { span } of comments) {
    const index = lineIndexAt(lines, span.start);
    const line = lines[index]!;
    if (text.slice(line.start, span.start).trim() !== "" || text[span.start] !== "#") continue;
    const run = runs.at(-1);
    if (run?.last === index - 1) {
      run.last = index;
      run.end = line.end;
    } else if (run?.last !== index) {
      runs.push({ first: index, last: index, start: span.start, end: line.end });
    }
  }
  return runs
    .filter(({ first, last }) => last > first)
    .map(({ start, end }) => ({ span: { start, end }, isComment: true }));
}

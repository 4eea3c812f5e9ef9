// In which column a comment on a line of its own goes: with what it stands above, or with the text that it is indented under.
import { lineIndexAt } from "../../profile/lines";
import type { Profile } from "../../profile/profile";
import { beginsLine, columnOf } from "./entries";
import type { Level, Scope } from "./scope";

/** An entry, or a value on a line of its own. */
export interface Start {
  readonly line: number;
  readonly level: Level;
  /** It has no value yet. */
  readonly isOpen: boolean;
  /** Its value is a block scalar, in whose column a comment would be text. */
  readonly isBlock: boolean;
}

/** `starts` are in text order. */
export function commentColumns(
  { text, comments }: Profile,
  scope: Scope,
  starts: readonly Start[],
): { readonly line: number; readonly column: number }[] {
  const { lines, first, end, fixed } = scope;
  const found: { line: number; column: number }[] = [];
  let next = 0;
  for (const { span } of comments) {
    const line = lineIndexAt(lines, span.start);
    if (line < first || line >= end || fixed.has(line) || !beginsLine(text, lines, span.start)) continue;
    while (next < starts.length && starts[next]!.line < line) next++;
    const column = columnOf(text, lines, span.start);
    found.push({ line, column: columnFor(column, starts[next - 1] ?? null, starts[next] ?? null, scope) });
  }
  return found;
}

function columnFor(old: number, above: Start | null, below: Start | null, { level, step }: Scope): number {
  const own = below?.level ?? level;
  if (!above || own.depth > above.level.depth || old <= own.old) return own.new;
  // Indented deeper than what follows, it belongs to what stands above.
  let fitting: Level | null = null;
  for (let outer: Level | null = above.level; outer && outer.depth > own.depth; outer = outer.parent) {
    if (outer.old >= old) fitting = outer;
  }
  if (fitting) return fitting.new;
  const isInside = above.isOpen || above.level.depth === 0;
  return isInside ? above.level.new + (above.isBlock ? 1 : step) : above.level.new;
}

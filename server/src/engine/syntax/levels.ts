// The mappings and lists that are open above a line, by column, and the column where a line belongs among them.
import type { Line } from "../profile/lines";
import { NESTED_KEYS, ROOT_KEYS } from "../schema/schema";
import { type Entry, entryOf, isFormatKey } from "./entry";

export interface Level {
  readonly column: number;
  readonly kind: "map" | "list";
  /** Its last entry has no value yet: the next line may open a level below it. */
  open: boolean;
}

export class Levels {
  private readonly levels: Level[] = [];

  constructor(root: number | null) {
    if (root !== null) this.levels.push({ column: root, kind: "map", open: false });
  }

  get top(): Level | undefined {
    return this.levels.at(-1);
  }

  has(kind: Level["kind"], column?: number): boolean {
    return this.levels.some((level) => level.kind === kind && (column === undefined || level.column === column));
  }

  /** An entry in that column: deeper levels end, and a new one begins if need be. */
  enter(kind: Level["kind"], column: number): void {
    while (this.levels.length > 0 && this.levels.at(-1)!.column > column) this.levels.pop();
    const top = this.levels.at(-1);
    if (top?.column === column && top.kind === "list" && kind === "map") this.levels.pop();
    const now = this.levels.at(-1);
    if (now && now.column >= column && now.kind === kind) now.open = true;
    else {
      // What begins below an entry is its value.
      if (now) now.open = false;
      this.levels.push({ kind, column, open: true });
    }
  }

  /** The column where an entry that stands in `column` belongs. */
  expected(kind: Level["kind"], column: number, entry: Entry, usual: (parent: number) => number): number {
    const below = this.levels.filter((level) => level.column <= column);
    const top = below.at(-1);
    if (this.levels.length === 0 || !top) return this.levels[0]?.column ?? column;
    if (below.some((level) => level.column === column && level.kind === kind)) return column;
    if (kind === "list" && top.column === column && top.kind === "map" && top.open) return usual(top.column);
    if (top === this.levels.at(-1) && column > top.column && top.open) return usual(top.column);
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
}

function isNestedHere(key: string, nestedLevels: boolean): boolean {
  return nestedLevels && isFormatKey(key) && !["duties", "fit", "misfit", "comparison", "summary"].includes(key);
}

/**
 * The column where most entries of a level begin that opens on line `i` below `parent`: one line that stands apart is
 * wrong, not all the others. Its own column where lists and mappings are nested in one another.
 */
export function usualColumn(text: string, lines: readonly Line[], i: number, parent: number): number {
  const own = lines[i]!.indent;
  const first = entryOf(text, lines[i]!);
  const isList = first.dashes.length > 0;
  if (first.dashes.length === 1 && first.key) return columnByKeys(text, lines, i, parent);
  const counts = new Map<number, number>();
  for (let j = i; j < lines.length; j++) {
    const line = lines[j]!;
    const { key, dashes } = entryOf(text, line);
    if (/^[ \t]*(?:#|$)/.test(text.slice(line.start, line.end))) continue;
    if (line.indent < parent || (line.indent === parent && dashes.length === 0)) break;
    if (isList ? key !== null : dashes.length > 0) return own;
    if (key || dashes.length > 0) counts.set(line.indent, (counts.get(line.indent) ?? 0) + 1);
  }
  const [most = own] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [];
  return (counts.get(most) ?? 0) > (counts.get(own) ?? 0) ? most : own;
}

/** An item whose further keys all stand below its dash: then that is too far right, where there is room on its left. */
function columnByKeys(text: string, lines: readonly Line[], i: number, parent: number): number {
  const columns = new Set<number>();
  for (let j = i + 1; j < lines.length; j++) {
    const { key, dashes } = entryOf(text, lines[j]!);
    if (dashes.length > 0 || (key && lines[j]!.indent <= parent)) break;
    if (key && isFormatKey(key.text)) columns.add(lines[j]!.indent);
  }
  const own = lines[i]!.indent;
  return columns.size === 1 && columns.has(own) && own - 2 > parent ? own - 2 : own;
}

/** The column where most lines begin whose key belongs to the root alone; without such lines that of any key of the root. */
export function rootColumn(text: string, lines: readonly Line[]): number | null {
  const alone = new Map<number, number>();
  let first: number | null = null;
  for (const line of lines) {
    const { key, dashes } = entryOf(text, line);
    if (!key || dashes.length > 0 || !ROOT_KEYS.includes(key.text)) continue;
    first = Math.min(first ?? line.indent, line.indent);
    if (!NESTED_KEYS.has(key.text)) alone.set(line.indent, (alone.get(line.indent) ?? 0) + 1);
  }
  const most = [...alone].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return most?.[0] ?? first;
}

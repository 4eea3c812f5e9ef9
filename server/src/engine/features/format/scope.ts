// What is to be formatted: all of the text, or the entries that a span touches. Decides nothing about how.
import { type Line, lineIndexAt } from "../../profile/lines";
import type { Profile } from "../../profile/profile";
import { overlapsAny, type Span } from "../../profile/tree";
import { type RootBlock, rootBlocks } from "../../write/blocks";
import { columnOf, type Entry, entriesOf, isRegular } from "./entries";

/** The column that the entries of one collection share, as it is and as it will be, within those around it. */
export interface Level {
  readonly old: number;
  readonly new: number;
  readonly depth: number;
  readonly parent: Level | null;
}

export interface Scope {
  /** Columns per level of mappings. */
  readonly step: number;
  readonly level: Level;
  /** In text order, all of one collection. */
  readonly entries: readonly Entry[];
  readonly lines: readonly Line[];
  /** The lines that may change; `end` is exclusive. */
  readonly first: number;
  readonly end: number;
  /** The root's blocks between which empty lines count; none inside of a value. */
  readonly blocks: readonly RootBlock[];
  /** The lines among them that stay as they are: what is doubtful there, or no part of the format. */
  readonly fixed: ReadonlySet<number>;
  readonly isWhole: boolean;
}

/** Null where the text has no keys that could be told apart, or they do not stand in one column. */
export function wholeScope(profile: Profile, step: number): Scope | null {
  const found = profile.isPartial ? null : rootBlocks(profile);
  if (!found) return null;
  const { lines, blocks } = found;
  const [old, ...others] = blocks.map(({ pair }) => columnOf(profile.text, lines, pair.key.span.start));
  if (old === undefined || others.some((other) => other !== old)) return null;
  const fixedBlocks = blocks.filter((block) => !isSure(profile, lines, block));
  const fixed = new Set(fixedBlocks.flatMap(({ first, end }) => lines.slice(first, end).map((_, i) => first + i)));
  const entries = blocks.filter(({ first }) => !fixed.has(first)).map(({ pair }) => pair);
  // A key that stays at its column keeps the others there.
  const level = { old, new: fixed.size > 0 ? old : 0, depth: 0, parent: null };
  return { step, level, entries, lines, first: 0, end: lines.length, blocks, fixed, isWhole: true };
}

/** Neither doubtful nor built from parts of YAML that the format does not have. */
function isSure({ text, doubtful }: Profile, lines: readonly Line[], { pair, first, end }: RootBlock): boolean {
  const place = { start: lines[first]!.start, end: lines[end - 1]!.end };
  return !overlapsAny(doubtful, place) && isRegular(text, lines, pair);
}

/** The entries whose lines a span touches: as deep as it lies within one of them, and no others. They keep their column. */
export function scopeOf(profile: Profile, step: number, span: Span): Scope | null {
  const whole = wholeScope(profile, step);
  if (!whole) return null;
  const { lines, entries } = whole;
  const from = lineIndexAt(lines, span.start);
  // A span that ends at the very start of a line does not touch that line.
  const last = lineIndexAt(lines, Math.max(span.start, span.end - 1));
  const blocks = whole.blocks.filter(({ first, end }) => first <= last && end > from);
  const pairs = new Set<Entry>(blocks.map(({ pair }) => pair));
  const touched = entries.filter((entry) => pairs.has(entry));
  if (touched.length === 0) return null;
  const level = { ...whole.level, new: whole.level.old };
  const [first, end] = [blocks[0]!.first, blocks.at(-1)!.end];
  const scope = { ...whole, level, entries: touched, first, end, blocks, isWhole: false };
  return (blocks.length === 1 && innerScope(profile.text, scope, from, last)) || scope;
}

/** Entries inside of the scope's only entry; null where the lines reach beyond its value. */
function innerScope(text: string, scope: Scope, from: number, last: number): Scope | null {
  const { lines } = scope;
  const firstLine = ({ span }: Entry) => lineIndexAt(lines, span.start);
  const lastLine = ({ span }: Entry) => lineIndexAt(lines, span.end - 1);
  let found: Scope | null = null;
  let { level } = scope;
  for (let entry = scope.entries[0]; entry; ) {
    const inner = entriesOf(entry.value).filter((one) => firstLine(one) <= last && lastLine(one) >= from);
    const [one] = inner;
    if (!one || firstLine(one) > from || lastLine(inner.at(-1)!) < last) break;
    const column = columnOf(text, lines, one.span.start);
    level = { old: column, new: column, depth: level.depth + 1, parent: level };
    const place = { first: firstLine(one), end: lastLine(inner.at(-1)!) + 1 };
    found = { ...scope, ...place, level, entries: inner, blocks: [], isWhole: false };
    entry = inner.length === 1 ? one : undefined;
  }
  return found;
}

// The lines around the cursor: which keys and items it is below, and which stand beside it. Judges by columns alone, since
// the tree of a half-written text says little.
import type { Line } from "../../profile/lines";
import type { Path } from "../../profile/tree";
import { entryOf } from "../../syntax/entry";
import { contentOf, tokenAt } from "./token";

export interface Parents {
  /** From the root to the mapping, list or value that the cursor's line belongs to. */
  readonly path: Path;
  /** The nearest parent's line and column; -1 at the root. */
  readonly line: number;
  readonly column: number;
  /** The outermost flow collection that opens on a parent's line, and what it is the value of. */
  readonly flow: { readonly start: number; readonly path: Path } | null;
}

/** A part of a line that opens a level: a dash or a key, and what follows it. */
interface Head {
  readonly column: number;
  readonly step: string | 0;
  readonly rest: "nothing" | "flow" | "text";
  readonly value: number;
}

/** Null where the line continues a text: of a block, in quotes, or plain. */
export function parentsOf(
  text: string,
  lines: readonly Line[],
  index: number,
  column: number,
  isItem: boolean,
): Parents | null {
  const steps: (string | 0)[] = [];
  let nearest = { line: -1, column: -1 };
  let flow: { start: number; inner: number } | null = null;
  let limit = column;
  // A list may stand in the very column of its key.
  let mayBeLevel = isItem;
  for (let i = index - 1; i >= 0 && (limit > 0 || mayBeLevel); i--) {
    const line = lines[i]!;
    if (isPassedOver(text, line) || line.indent > limit) continue;
    if (isMarker(text, line)) break;
    const heads = headsOf(text, line);
    const first = text[line.start + line.indent];
    if (heads.length === 0 && (first === "[" || first === "{")) {
      flow = { start: line.start + line.indent, inner: steps.length };
      limit = line.indent;
    } else if (heads.length === 0 && first !== "]" && first !== "}") {
      return null;
    }
    for (const head of heads.reverse()) {
      if (head.column > limit || (head.column === limit && !(mayBeLevel && head.step !== 0))) continue;
      if (head.rest === "text") return null;
      if (head.rest === "flow") flow = { start: head.value, inner: steps.length };
      if (steps.length === 0) nearest = { line: i, column: head.column };
      steps.push(head.step);
      limit = head.column;
      mayBeLevel = head.step === 0;
    }
  }
  const path = steps.toReversed();
  return { path, ...nearest, flow: flow && { start: flow.start, path: steps.slice(flow.inner).toReversed() } };
}

function headsOf(text: string, line: Line): Head[] {
  const { dashes, key, value } = entryOf(text, line);
  const heads = dashes.map((dash): Head => ({ column: dash - line.start, step: 0, rest: "nothing", value }));
  const rest = restOf(text.slice(value, line.end));
  if (key) return [...heads, { column: key.start - line.start, step: key.text, rest, value }];
  const last = heads.pop();
  return last ? [...heads, { ...last, rest }] : [];
}

function restOf(source: string): Head["rest"] {
  if (/^(?:[&!]\S*[ \t]*)?(?:#.*)?$/.test(source)) return "nothing";
  return /^[[{]/.test(source) ? "flow" : "text";
}

/** Blank lines and comments. */
const isPassedOver = (text: string, line: Line): boolean => /^\s*(?:#|$)/.test(text.slice(line.start, line.end));

const isMarker = (text: string, { start }: Line): boolean => /^(?:---|\.\.\.)/.test(text.slice(start, start + 3));

/** Indices of the lines with content from `index` on, in a direction, to the nearest document marker. */
function* contentLines(text: string, lines: readonly Line[], index: number, step: 1 | -1): Generator<number> {
  for (let i = index + step; i >= 0 && i < lines.length; i += step) {
    if (isPassedOver(text, lines[i]!)) continue;
    if (isMarker(text, lines[i]!)) return;
    yield i;
  }
}

/** Is there a value below a key in that column? */
export function valueBelow(text: string, lines: readonly Line[], index: number, column: number): boolean {
  for (const i of contentLines(text, lines, index, 1)) {
    const line = lines[i]!;
    return line.indent > column || (line.indent === column && entryOf(text, line).dashes.length > 0);
  }
  return false;
}

/** The column of the keys or dashes that a parent has already, whatever the line at `index` says; null where it has none. */
export function levelBelow(
  text: string,
  lines: readonly Line[],
  parent: Pick<Parents, "line" | "column">,
  index: number,
): number | null {
  const own = lines[parent.line];
  if (!own) return null;
  const { dashes, key } = entryOf(text, own);
  const behind = [...dashes, ...(key ? [key.start] : [])].map((at) => at - own.start);
  const beside = behind.find((column) => column > parent.column);
  if (beside !== undefined) return beside;
  for (const i of contentLines(text, lines, parent.line, 1)) {
    const { indent } = lines[i]!;
    if (i !== index) return indent > parent.column ? indent : null;
  }
  return null;
}

export interface SiblingKeys {
  readonly keys: readonly string[];
  /** The nearest one above. */
  readonly previous: string | null;
  /** A key in this column would stand in line with its siblings. */
  readonly isAligned: boolean;
}

/** The other keys of the mapping that has its keys in a column. The first key of an item has none above it. */
export function siblingKeys(
  text: string,
  lines: readonly Line[],
  index: number,
  column: number,
  isFirst: boolean,
): SiblingKeys {
  const above: string[] = [];
  let deeper = false;
  for (const i of isFirst ? [] : contentLines(text, lines, index, -1)) {
    const line = lines[i]!;
    const { key } = entryOf(text, line);
    const isSibling = key !== null && key.start - line.start === column;
    if (isSibling) above.push(key.text);
    if (line.indent < column) break;
    deeper ||= line.indent > column;
  }
  const below: string[] = [];
  for (const i of contentLines(text, lines, index, 1)) {
    const line = lines[i]!;
    if (line.indent < column) break;
    const { key, dashes } = entryOf(text, line);
    if (key && dashes.length === 0 && line.indent === column) below.push(key.text);
  }
  const keys = [...above, ...below];
  return { keys, previous: above[0] ?? null, isAligned: keys.length > 0 || !deeper || column === 0 };
}

/** What the other items of the list say whose dashes stand in a column; nothing for mappings. */
export function siblingItems(text: string, lines: readonly Line[], index: number, column: number): string[] {
  const items: string[] = [];
  for (const step of [-1, 1] as const) {
    for (const i of contentLines(text, lines, index, step)) {
      const line = lines[i]!;
      if (line.indent < column) break;
      const { dashes, key, value } = entryOf(text, line);
      const dash = dashes.at(-1);
      if (line.indent === column && dash === undefined) break;
      if (dash === line.start + column) items.push(key ? "" : contentOf(text, tokenAt(text, value, line.end)));
    }
  }
  return items;
}

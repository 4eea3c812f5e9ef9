// Where a missing key goes: its place in the schema's order, with the blank lines of its neighbours.

import type { Edit } from "../edit";
import { lineEndOf, lineIndexAt, linesOf } from "./lines";
import type { Profile } from "./profile";
import { ROOT_KEYS } from "./schema";

/** The edit that puts `block` (a key with its value, no final line end) into the root at its place. */
export function insertRootKey(profile: Profile, key: string, block: string): Edit {
  const { text, root } = profile;
  const lineEnd = lineEndOf(text);
  const pairs = root?.kind === "map" ? root.pairs : [];
  const rank = ROOT_KEYS.indexOf(key);
  // The last key that belongs before it: keys that the schema does not know stay where they are.
  const before = pairs.findLast((pair) => {
    const other = ROOT_KEYS.indexOf(pair.key.text);
    return other >= 0 && other < rank;
  });
  const lines = linesOf(text);
  const isSpaced = pairs.length > 1 && /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(text);
  const gap = isSpaced ? lineEnd + lineEnd : lineEnd;
  if (before) {
    const line = lines[lineIndexAt(lines, before.span.end)]!;
    return { start: line.end, end: line.end, text: gap + block };
  }
  const first = pairs[0];
  if (first) {
    const { start } = first.key.span;
    return { start, end: start, text: block + gap };
  }
  const end = text.length;
  const needsBreak = end > 0 && !/[\r\n]$/.test(text);
  return { start: end, end, text: (needsBreak ? lineEnd : "") + block + lineEnd };
}

/** The file's own indent step in spaces: that of its first indented line, 2 where there is none. */
export function indentStepOf(text: string): number {
  const first = /(?:^|\n|\r)( +)\S/.exec(text)?.[1]?.length;
  return first && first <= 8 ? first : 2;
}

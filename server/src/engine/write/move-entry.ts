// Entries that stand in a mapping where they do not belong, moved or reshaped. Each gives null where it cannot; none decides.

import { columnAt, isOneLine, lineAt, lineEndOf, linesWithin } from "../profile/lines";
import type { Profile } from "../profile/profile";
import { type MapNode, overlaps, type Pair, type Path, pairOf } from "../profile/tree";
import { outdentedKeys } from "../slips/parted-item";
import type { Edit } from "./edit";
import { indentStepOf, insertNestedKey } from "./insertion";
import { removeEntry } from "./removal";
import { isPlainSafe, quoted } from "./write";

/** A key that fell back to the root, moved with its lines below the keys of the entry above. */
export function intoEntry({ text, root }: Profile, pair: Pair): Edit[] | null {
  const entry = outdentedKeys(root).find((one) => one.pair === pair);
  if (!entry) return null;
  const shift = columnAt(text, entry.map.pairs[0]!.span.start) - columnAt(text, pair.span.start);
  // In a mended text the entry may stand elsewhere than it was read.
  if (shift <= 0) return null;
  const by = " ".repeat(shift);
  const { start } = pair.span;
  const lines = linesWithin(text, pair.span).filter((line) => line.start > start && line.end > line.start);
  return [start, ...lines.map((line) => line.start)].map((at) => ({ start: at, end: at, text: by }));
}

/** A code at the root goes into `codes`, which begins here where there is none. */
export function intoCodes(profile: Profile, root: MapNode, pair: Pair): Edit[] | null {
  const { text } = profile;
  const codes = pairOf(root, "codes")?.value;
  if (pair.value?.kind !== "scalar" || !isOneLine(text, pair.span) || root.flow) return null;
  if (codes === undefined) {
    const { start } = pair.key.span;
    const indent = " ".repeat(columnAt(text, start) + indentStepOf(text));
    return [{ start, end: start, text: `codes:${lineEndOf(text)}${indent}` }];
  }
  const removed = removeEntry(profile, root, root.pairs.indexOf(pair));
  if (codes?.kind !== "map" || codes.pairs.length === 0 || !removed) return null;
  const value = text.slice(pair.value.span.start, pair.value.span.end);
  return [insertNestedKey(text, codes, ["codes"], pair.key.text, value), removed];
}

/** A key that closes a mapping, indented by mistake: without its indent it stands at the root. */
export function toRoot({ text, root }: Profile, map: MapNode, pair: Pair, path: Path): Edit[] | null {
  const isLast = map.pairs.length > 1 && map.pairs.at(-1) === pair;
  const isThere = pairOf(root, pair.key.text) !== undefined;
  if (map.flow || path.length !== 2 || !isLast || isThere || !isOneLine(text, pair.span)) return null;
  const { start } = pair.span;
  return [{ start: lineAt(text, start).start, end: start, text: " ".repeat(lineAt(text, root!.span.start).indent) }];
}

/** `Konselor: menolong …` in a comparison becomes the two keys that it stands for. */
export function nameAndText({ text, comments }: Profile, item: MapNode, { key, value }: Pair): Edit[] | null {
  if (item.flow && text[item.span.start] !== "{") return null;
  if (value && (value.kind !== "scalar" || comments.some(({ span }) => overlaps(span, item.span)))) return null;
  const between = item.flow ? ", " : lineEndOf(text) + " ".repeat(columnAt(text, key.span.start));
  const source = text.slice(key.span.start, key.span.end);
  const name = key.style !== "plain" || isPlainSafe(source) ? source : quoted(source);
  const end = value?.span.start ?? text.indexOf(":", key.span.end) + 1;
  return [{ start: key.span.start, end, text: `title: ${name}${between}text:${value ? " " : ""}` }];
}

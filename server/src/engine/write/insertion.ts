// Where a missing key goes: its place in the schema's order, in the style of its neighbours. What it says is the caller's.

import { compose } from "../profile/compose";
import { columnAt, lineAt, lineEndOf } from "../profile/lines";
import type { Profile } from "../profile/profile";
import type { MapNode, Pair, Path } from "../profile/tree";
import { ROOT_KEYS, rankOf, schemaAt } from "../schema/schema";
import { type RootBlocks, rootBlocks, spacingOf } from "./blocks";
import type { Edit } from "./edit";
import { flowText } from "./restyle";
import { quoted } from "./write";

export interface NewKey {
  readonly key: string;
  /** The key with its value in block form, without a final line end. */
  readonly block: string;
}

/** The edit that puts `block` (a key with its value, no final line end) into the root at its place. */
export function insertRootKey(profile: Profile, key: string, block: string): Edit {
  return insertRootKeys(profile, [{ key, block }])[0]!;
}

/** The same for several keys, those that go to one place joined in one edit. */
export function insertRootKeys(profile: Profile, keys: readonly NewKey[]): Edit[] {
  const { text, root } = profile;
  const ordered = [...keys].sort((a, b) => rankOf(a.key) - rankOf(b.key));
  if (root?.kind === "map" && root.flow) {
    return byPlace(ordered, (key) => pairBefore(root, key, ROOT_KEYS)).map(([before, some]) =>
      intoFlow(
        text,
        root,
        before,
        some.map((one) => flowForm(one, quotesKeys(root))),
      ),
    );
  }
  const found = rootBlocks(profile);
  if (!found) return [appended(profile, ordered)];
  const place = (key: string) =>
    found.blocks.findLastIndex(({ name }) => rankOf(name) >= 0 && rankOf(name) < rankOf(key));
  return byPlace(ordered, place).map(([after, some]) => intoBlocks(text, found, after, some));
}

/** The keys in groups that share a place. */
function byPlace<Place>(keys: readonly NewKey[], placeOf: (key: string) => Place): [Place, NewKey[]][] {
  const groups = new Map<Place, NewKey[]>();
  for (const one of keys) {
    const place = placeOf(one.key);
    const group = groups.get(place);
    if (group) group.push(one);
    else groups.set(place, [one]);
  }
  return [...groups];
}

function intoBlocks(text: string, { lines, blocks }: RootBlocks, after: number, keys: readonly NewKey[]): Edit {
  const lineEnd = lineEndOf(text);
  const isSpaced = spacingOf(blocks);
  const indent = " ".repeat(lineAt(text, blocks[0]!.pair.key.span.start).indent);
  const texts = keys.map(({ block }) => block.replace(/^(?=[^\r\n])/gm, indent));
  const between = (a: string, b: string) => (isSpaced(a, b) ? lineEnd + lineEnd : lineEnd);
  const next = blocks[after + 1];
  const last = keys.at(-1)!.key;
  if (after < 0) {
    const start = lines[next!.first]!.start + (next!.first === 0 && text.startsWith("\ufeff") ? 1 : 0);
    const joined = texts.map((one, i) => one + between(keys[i]!.key, keys[i + 1]?.key ?? next!.name));
    return { start, end: start, text: joined.join("") };
  }
  const before = blocks[after]!;
  const { end } = lines[before.end - 1]!;
  const joined = texts.map((one, i) => between(keys[i - 1]?.key ?? before.name, keys[i]!.key) + one);
  const isTight = next !== undefined && next.gap === 0 && isSpaced(last, next.name);
  return { start: end, end, text: joined.join("") + (isTight ? lineEnd : "") };
}

/** A root without blocks to go by: after all text. */
function appended({ text }: Profile, keys: readonly NewKey[]): Edit {
  const lineEnd = lineEndOf(text);
  const end = text.length;
  const needsBreak = end > 0 && !/[\r\n]$/.test(text);
  const block = keys.map((one) => one.block).join(lineEnd + lineEnd);
  return { start: end, end, text: (needsBreak ? lineEnd : "") + block + lineEnd };
}

/** The edit that puts `key` with a value on one line into a mapping below the root, in that mapping's style. */
export function insertNestedKey(text: string, map: MapNode, path: Path, key: string, value: string): Edit {
  const order = Object.keys(schemaAt(path)?.properties ?? {});
  const before = pairBefore(map, key, order);
  if (map.flow)
    return inBraces(text, map, intoFlow(text, map, before, [`${quotesKeys(map) ? quoted(key) : key}: ${value}`]));
  const { start } = map.pairs[0]!.key.span;
  const lineBreak = lineEndOf(text) + " ".repeat(columnAt(text, start));
  if (!before) return { start, end: start, text: `${key}: ${value}${lineBreak}` };
  const { end } = lineAt(text, before.span.end);
  return { start: end, end, text: `${lineBreak}${key}: ${value}` };
}

/** A single pair in a list may go without braces (`[key: value]`); two need them. */
function inBraces(text: string, map: MapNode, edit: Edit): Edit {
  const { start, end } = map.span;
  if (text[start] === "{") return edit;
  return { start, end, text: `{${text.slice(start, edit.start)}${edit.text}${text.slice(edit.end, end)}}` };
}

/** The last pair that the order puts before a key. */
function pairBefore(map: MapNode, key: string, order: readonly string[]): Pair | undefined {
  const rank = order.indexOf(key);
  return map.pairs.findLast((pair) => {
    const other = order.indexOf(pair.key.text);
    return other >= 0 && other < rank;
  });
}

function intoFlow(text: string, map: MapNode, before: Pair | undefined, entries: readonly string[]): Edit {
  const anchor = before ?? map.pairs[0];
  if (!anchor) return { start: map.span.start + 1, end: map.span.start + 1, text: entries.join(", ") };
  const lead = /(?:^|[\r\n])([ \t]*)$/.exec(
    text.slice(Math.max(0, anchor.key.span.start - 200), anchor.key.span.start),
  );
  const comma = lead ? `,${lineEndOf(text)}${lead[1]}` : ", ";
  const at = before ? before.span.end : anchor.key.span.start;
  const joined = entries.map((entry) => (before ? comma + entry : entry + comma)).join("");
  return { start: at, end: at, text: joined };
}

const quotesKeys = (map: MapNode): boolean => map.pairs[0]?.key.style === "double";

/** A key in block form as an entry of a flow mapping. */
function flowForm({ key, block }: NewKey, isQuoted: boolean): string {
  const { root } = compose(block, { at: (offset) => offset, original: block, opaque: new Map() });
  const value = root?.kind === "map" ? (root.pairs[0]?.value ?? null) : null;
  return `${isQuoted ? quoted(key) : key}: ${flowText(value)}`;
}

/** The file's own indent step in spaces: that of its first indented line, 2 where there is none. */
export function indentStepOf(text: string): number {
  const first = /(?:^|\n|\r)( +)\S/.exec(text)?.[1]?.length;
  return first && first <= 8 ? first : 2;
}

// The root's keys in the schema's order: which one is out of place, and the edit that moves whole blocks.

import { lineEndOf } from "../profile/lines";
import { parse } from "../profile/parse";
import type { Profile } from "../profile/profile";
import { type MapNode, overlaps, type Pair } from "../profile/tree";
import { ROOT_KEYS } from "../schema/schema";
import { type RootBlock, rootBlocks, spacingOf } from "./blocks";
import { saysTheSame } from "./content";
import type { Edit } from "./edit";

const rankOf = (key: string): number => ROOT_KEYS.indexOf(key);

/** The first key that belongs further up, with the key that it belongs before. Strange keys and repeated ones do not count. */
export function firstOutOfOrder(root: MapNode): { readonly pair: Pair; readonly before: string } | null {
  const seen: string[] = [];
  for (const pair of root.pairs) {
    const rank = rankOf(pair.key.text);
    if (rank < 0 || seen.includes(pair.key.text)) continue;
    const before = seen.find((key) => rankOf(key) > rank);
    if (before !== undefined) return { pair, before };
    seen.push(pair.key.text);
  }
  return null;
}

/**
 * Sorts the root's keys, each with its lines and comments; strange and `x-` keys stay behind the key that they follow. The
 * empty lines in front of a key move with it. Null where the result would not say exactly the same.
 */
export function inSchemaOrder(profile: Profile): Edit | null {
  if (profile.isPartial || profile.doubtful.length > 0 || profile.root?.kind !== "map") return null;
  const edit = profile.root.flow ? flowOrder(profile, profile.root) : blockOrder(profile);
  if (!edit) return null;
  const { text } = profile;
  const after = parse(text.slice(0, edit.start) + edit.text + text.slice(edit.end), profile.path);
  return after.doubtful.length === 0 && saysTheSame(profile, after) ? edit : null;
}

/** Stable, each strange entry right after what it followed. */
function sorted<T>(entries: readonly T[], nameOf: (entry: T) => string): T[] {
  const groups: { rank: number; members: T[] }[] = [];
  for (const entry of entries) {
    const rank = rankOf(nameOf(entry));
    const last = groups.at(-1);
    if (rank < 0 && last) last.members.push(entry);
    else groups.push({ rank, members: [entry] });
  }
  return groups.sort((a, b) => a.rank - b.rank).flatMap(({ members }) => members);
}

function blockOrder(profile: Profile): Edit | null {
  const { text } = profile;
  const found = rootBlocks(profile);
  if (!found) return null;
  const { lines, blocks } = found;
  const order = sorted(blocks, ({ name }) => name);
  const lineStart = (line: number) => lines[line]?.start ?? text.length;
  const start = Math.max(lineStart(blocks[0]!.first), text.startsWith("\ufeff") ? 1 : 0);
  const end = lineStart(blocks.at(-1)!.end);
  const textOf = (block: RootBlock) => text.slice(Math.max(start, lineStart(block.first)), lineStart(block.end));
  const gapBefore = (block: RootBlock) => text.slice(lineStart(block.first - block.gap), lineStart(block.first));
  const isSpaced = spacingOf(blocks);
  const lineEnd = lineEndOf(text);
  // The block that no longer comes first gets an empty line where the file's habit is to have one.
  const gapOf = (block: RootBlock, previous: RootBlock) =>
    block !== blocks[0] ? gapBefore(block) : isSpaced(previous.name, block.name) ? lineEnd : "";
  const pieces = order.map(
    (block, i) => (i === 0 ? "" : gapOf(block, order[i - 1]!)) + terminated(textOf(block), lineEnd),
  );
  const endsOpen = !/[\r\n]$/.test(text.slice(start, end));
  const joined = pieces.join("");
  return { start, end, text: endsOpen ? joined.replace(/(?:\r\n|\n|\r)$/, "") : joined };
}

const terminated = (block: string, lineEnd: string): string => (/[\r\n]$/.test(block) ? block : block + lineEnd);

/** Inside braces the entries change places and what stands between them stays. */
function flowOrder({ text, comments }: Profile, root: MapNode): Edit | null {
  if (comments.some(({ span }) => overlaps(span, root.span))) return null;
  const order = sorted(root.pairs, ({ key }) => key.text);
  const pieces = order.map(({ span }, i) => {
    const next = root.pairs[i + 1];
    const between = next ? text.slice(root.pairs[i]!.span.end, next.span.start) : "";
    return text.slice(span.start, span.end) + between;
  });
  return { start: root.pairs[0]!.span.start, end: root.pairs.at(-1)!.span.end, text: pieces.join("") };
}

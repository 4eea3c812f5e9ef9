// The root's keys in the schema's order: which one is out of place, and the edits that move whole blocks.

import { lineEndOf } from "../profile/lines";
import { parse } from "../profile/parse";
import type { Profile } from "../profile/profile";
import { type MapNode, overlaps, type Pair } from "../profile/tree";
import { rankOf } from "../schema/schema";
import { type RootBlock, rootBlocks, spacingOf } from "./blocks";
import { saysTheSame } from "./content";
import { applyEdits, type Edit } from "./edit";
import { type Piece, rearranged } from "./moves";

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
export function inSchemaOrder(profile: Profile): readonly Edit[] | null {
  const { root, text, path } = profile;
  if (profile.isPartial || profile.doubtful.length > 0 || root?.kind !== "map") return null;
  const edits = root.flow ? flowOrder(profile, root) : blockOrder(profile);
  if (!edits) return null;
  const after = parse(applyEdits(text, edits), path);
  return after.doubtful.length === 0 && saysTheSame(profile, after) ? edits : null;
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

function blockOrder(profile: Profile): Edit[] | null {
  const { text } = profile;
  const found = rootBlocks(profile);
  if (!found) return null;
  const { lines, blocks } = found;
  const order = sorted(blocks, ({ name }) => name);
  const lineStart = (line: number) => lines[line]?.start ?? text.length;
  const start = Math.max(lineStart(blocks[0]!.first), text.startsWith("\ufeff") ? 1 : 0);
  const end = lineStart(blocks.at(-1)!.end);
  const endsOpen = !/[\r\n]$/.test(text.slice(start, end));
  const isSpaced = spacingOf(blocks);
  const lineEnd = lineEndOf(text);
  // The block that no longer comes first gets an empty line where the file's habit is to have one.
  const gapBefore = (block: RootBlock, previous: RootBlock): Piece => {
    if (block !== blocks[0]) return { start: lineStart(block.first - block.gap), end: lineStart(block.first) };
    return { text: isSpaced(previous.name, block.name) ? lineEnd : "" };
  };
  const pieces = order.flatMap((block, i): Piece[] => {
    const own = { start: Math.max(start, lineStart(block.first)), end: lineStart(block.end) };
    const gap = i === 0 ? [] : [gapBefore(block, order[i - 1]!)];
    const isLast = i === order.length - 1;
    const source = text.slice(own.start, own.end);
    // A text without a final line end keeps none, whichever block comes last.
    if (isLast && endsOpen)
      return [...gap, { ...own, end: own.end - (/(?:\r\n|\n|\r)$/.exec(source)?.[0].length ?? 0) }];
    return [...gap, own, ...(/[\r\n]$/.test(source) ? [] : [{ text: lineEnd }])];
  });
  return rearranged(text, { start, end }, pieces);
}

/** Inside braces the entries change places and what stands between them stays. */
function flowOrder({ text, comments }: Profile, root: MapNode): Edit[] | null {
  if (comments.some(({ span }) => overlaps(span, root.span))) return null;
  const order = sorted(root.pairs, ({ key }) => key.text);
  const pieces = order.flatMap(({ span }, i): Piece[] => {
    const next = root.pairs[i + 1];
    return next ? [span, { start: root.pairs[i]!.span.end, end: next.span.start }] : [span];
  });
  return rearranged(text, { start: root.pairs[0]!.span.start, end: root.pairs.at(-1)!.span.end }, pieces);
}

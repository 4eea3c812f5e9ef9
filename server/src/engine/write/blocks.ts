// The root's blocks as lines: each key with its value and the comments that belong to it. Nothing is moved or judged here.

import { type Line, lineIndexAt, linesOf } from "../profile/lines";
import { perProfile } from "../profile/per-profile";
import type { Profile } from "../profile/profile";
import type { Node, Pair } from "../profile/tree";
import { ROOT_KEYS, rankOf } from "../schema/schema";

/** Lines are counted from 0; `end` is exclusive. */
export interface RootBlock {
  readonly pair: Pair;
  /** The key's name, as YAML reads it. */
  readonly name: string;
  /** First line: the comments right above the key, or the key itself. */
  readonly first: number;
  readonly end: number;
  /** Blank lines between it and what stands before it. */
  readonly gap: number;
}

export interface RootBlocks {
  readonly lines: readonly Line[];
  /** In text order. What stands before the first and after the last belongs to no key. */
  readonly blocks: readonly RootBlock[];
}

/** Null where the root is no block mapping whose keys each begin a line. */
export const rootBlocks = perProfile((profile): RootBlocks | null => new Reader(profile).read());

/** A comment that an editor reads, which has to stay at the top of the file. */
const MODELINE = /^#\s*(?:yaml-language-server:|vim?:|-\*-)/;

class Reader {
  private readonly lines: readonly Line[];
  private readonly comments: ReadonlySet<number>;
  /** The column in which the root's keys stand. */
  private column = 0;

  constructor(private readonly profile: Profile) {
    this.lines = linesOf(profile.text);
    this.comments = new Set(
      profile.comments.flatMap(({ span }) => {
        const line = lineIndexAt(this.lines, span.start);
        return this.isBlank(this.lines[line]!.start, span.start) ? [line] : [];
      }),
    );
  }

  read(): RootBlocks | null {
    const { root } = this.profile;
    if (root?.kind !== "map" || root.flow || root.pairs.length === 0) return null;
    const keyLines = root.pairs.map(({ key }) => lineIndexAt(this.lines, key.span.start));
    const isOwnLine = (i: number) =>
      keyLines[i]! > (keyLines[i - 1] ?? -1) &&
      this.isBlank(this.lines[keyLines[i]!]!.start, root.pairs[i]!.key.span.start);
    if (!keyLines.every((_, i) => isOwnLine(i))) return null;

    this.column = this.lines[keyLines[0]!]!.indent;
    const blocks: RootBlock[] = [];
    let first = this.headEnd(keyLines[0]!);
    let gap = 0;
    for (const [i, pair] of root.pairs.entries()) {
      const valueEnd = this.valueEnd(pair);
      const next = keyLines[i + 1] ?? this.documentEnd(valueEnd);
      const end = this.blockEnd(valueEnd, next, i === root.pairs.length - 1);
      blocks.push({ pair, name: pair.key.text, first, end, gap });
      first = end;
      while (first < next && !this.comments.has(first)) first++;
      gap = first - end;
    }
    return { lines: this.lines, blocks };
  }

  /** The comments right above the first key are its own; modelines and what stands further up are not. */
  private headEnd(keyLine: number): number {
    let first = keyLine;
    while (first > 0 && this.comments.has(first - 1) && !MODELINE.test(this.source(first - 1).trim())) first--;
    return first;
  }

  /** The line after a value; blank lines that a block scalar keeps (`|+`) are part of it. */
  private valueEnd(pair: Pair): number {
    let end = lineIndexAt(this.lines, Math.max(pair.span.end - 1, pair.key.span.start)) + 1;
    if (!keepsBlankLines(pair.value, this.profile.text)) return end;
    // What follows the last line end is no line of its own.
    const last = this.profile.text.length === this.lines.at(-1)!.start ? this.lines.length - 1 : this.lines.length;
    while (end < last && this.source(end).trim() === "") end++;
    return end;
  }

  /**
   * Between a value and the next key, indented comments belong to the value, and so does a comment right below it that an
   * empty line or the end of the text follows. All others belong to the next key.
   */
  private blockEnd(valueEnd: number, next: number, isLast: boolean): number {
    let end = valueEnd;
    for (let i = valueEnd; i < next; i++) {
      if (this.comments.has(i) && this.lines[i]!.indent > this.column) end = i + 1;
    }
    let run = end;
    while (run < next && this.comments.has(run)) run++;
    return run < next || isLast ? run : end;
  }

  private documentEnd(from: number): number {
    let line = from;
    while (line < this.lines.length && !/^(?:---|\.\.\.)(?:\s|$)/.test(this.source(line))) line++;
    return line;
  }

  private source(line: number): string {
    const { start, end } = this.lines[line]!;
    return this.profile.text.slice(start, end);
  }

  private isBlank(from: number, to: number): boolean {
    return this.profile.text.slice(from, to).trim() === "";
  }
}

function keepsBlankLines(value: Node | null, text: string): boolean {
  let node = value;
  while (node?.kind === "map" || node?.kind === "list") {
    if (node.flow) return false;
    node = (node.kind === "map" ? node.pairs.at(-1)?.value : node.items.at(-1)?.value) ?? null;
  }
  if (node?.kind !== "scalar" || (node.style !== "literal" && node.style !== "folded")) return false;
  return /^[|>]\d?\+/.test(text.slice(node.span.start, node.span.start + 3));
}

const FACTS = new Set(ROOT_KEYS.slice(0, rankOf("summary")));
const DATES = new Set(["updated", "review_due"]);

/** Facts about the profile stand close to each other, and so do its two dates. */
export const isCloseTo = (a: string, b: string): boolean =>
  (FACTS.has(a) && FACTS.has(b)) || (DATES.has(a) && DATES.has(b));

/** Does an empty line belong between two keys? As the file does it between others of their kind, else as the template. */
export function spacingOf(blocks: readonly RootBlock[]): (a: string, b: string) => boolean {
  const votes = { close: 0, apart: 0 };
  for (const [i, { name, gap }] of blocks.entries()) {
    if (i > 0) votes[isCloseTo(blocks[i - 1]!.name, name) ? "close" : "apart"] += gap > 0 ? 1 : -1;
  }
  return (a, b) => (isCloseTo(a, b) ? votes.close > 0 : votes.apart >= 0);
}

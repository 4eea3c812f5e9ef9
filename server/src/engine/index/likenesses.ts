// Which profiles and which of their sentences are listed under a number (likeness.ts), and which numbers' lists have changed. There
// are hundreds of thousands of them in a large workspace, most with one sentence: that must take little room.

import type { Asked } from "./asked";
import { bitsIn, likenessAt, likenessKeys, mostDiffering, sentenceKeys, sentencesIn, sketchOf } from "./likeness";
import type { ProfileFacts } from "./profile-facts";

/** A sentence of a profile. */
export interface Alike {
  readonly facts: ProfileFacts;
  /** The number of the sentence. */
  readonly item: number;
  /** The share of common shingles, of all that either has: `SAME` at least. */
  readonly share: number;
}

/** What more have in common than this tells nothing: boilerplate. */
export const MOST_ALIKE = 60;

/** A file's number and a sentence's in one. */
const ITEMS = 1024;

/** So many changes are told apart; beyond that every answer counts as changed once. */
const MOST_CHANGES = 100_000;

export class Likenesses {
  private readonly numbers = new Map<string, number>();
  private readonly facts: (ProfileFacts | null)[] = [];
  /** Of each file's sentences: most that share a number are told apart by these alone. */
  private readonly sketches: (readonly number[])[] = [];
  /** Mostly a single entry, which stands there without a list. */
  private readonly listed = new Map<number, number | number[]>();
  private changed = new Map<number, number>();
  private lastChange = 0;
  /** What changed until then is forgotten. */
  private forgotten = 0;

  /** The profiles listed under any of the numbers that are accepted, by file. */
  profiles(keys: readonly number[], accepts: (facts: ProfileFacts) => boolean): ProfileFacts[] {
    const found = new Set<ProfileFacts>();
    for (const entry of this.entriesAt(keys)) {
      if (entry % ITEMS !== 0) continue;
      const facts = this.facts[Math.floor(entry / ITEMS)]!;
      if (!found.has(facts) && accepts(facts)) found.add(facts);
    }
    return [...found].sort((a, b) => (a.file < b.file ? -1 : 1));
  }

  /** The sentences that are the same as one with these shingles and are accepted, by file and place. */
  sentences(shingles: readonly number[], accepts: (facts: ProfileFacts) => boolean): Alike[] {
    const sketch = sketchOf(shingles);
    const most = mostDiffering(shingles.length);
    const found = new Map<number, Alike>();
    for (const entry of this.entriesAt(sentenceKeys(shingles))) {
      const item = (entry % ITEMS) - 1;
      const file = Math.floor(entry / ITEMS);
      if (item < 0 || found.has(entry)) continue;
      const other = this.sketches[file]![item]!;
      if (bitsIn(sketch & ~other) > most || bitsIn(other & ~sketch) > most) continue;
      const facts = this.facts[file]!;
      const share = accepts(facts) ? likenessAt(shingles, facts.sentences, item) : 0;
      if (share > 0) found.set(entry, { facts, item, share });
    }
    return [...found.values()].sort((a, b) =>
      a.facts === b.facts ? a.item - b.item : a.facts.file < b.facts.file ? -1 : 1,
    );
  }

  /** What is listed there, of what very many have in common nothing. */
  private entriesAt(keys: readonly number[]): number[] {
    const all: number[] = [];
    for (const key of keys) {
      const entries = this.listed.get(key);
      if (typeof entries === "number") all.push(entries);
      else if (entries && entries.length <= MOST_ALIKE) all.push(...entries);
    }
    return all;
  }

  /** The numbers whose answers are others now. `isSeen`: whatever was answered with that file is another answer now. */
  replace(file: string, old: ProfileFacts | undefined, now: ProfileFacts | null, isSeen: boolean): number[] {
    const number = this.numberOf(file);
    this.facts[number] = now;
    if (!isSeen && old?.sentences.shingles === now?.sentences.shingles) return [];
    const [before, after] = [old ? likenessKeys(old) : [], now ? likenessKeys(now) : []];
    const keys = isSeen ? new Set([...before, ...after].map(({ key }) => key)) : differing(old, now);
    const told = new Set([...keys].filter((key) => this.isTold(key)));
    this.sketches[number] = now ? sentencesIn(now.sentences).map(sketchOf) : [];
    for (const { key, item } of before) this.unlist(key, number * ITEMS + item + 1);
    for (const { key, item } of after) this.list(key, number * ITEMS + item + 1);
    return [...keys].filter((key) => told.has(key) || this.isTold(key));
  }

  /** The numbers that a profile is listed under, as far as anybody is told so. */
  keysOf(facts: ProfileFacts): number[] {
    return likenessKeys(facts).flatMap(({ key }) => (this.isTold(key) ? [key] : []));
  }

  mark(keys: readonly number[], revision: number): void {
    if (keys.length === 0) return;
    this.lastChange = revision;
    for (const key of keys) this.changed.set(key, revision);
    if (this.changed.size <= MOST_CHANGES) return;
    this.changed = new Map();
    this.forgotten = revision;
  }

  hasChanged(keys: Asked, since: number): boolean {
    if (this.lastChange <= since) return false;
    return keys.some((key) => this.forgotten > since || (this.changed.get(key) ?? 0) > since);
  }

  private isTold(key: number): boolean {
    const entries = this.listed.get(key);
    return typeof entries !== "object" || entries.length <= MOST_ALIKE;
  }

  private numberOf(file: string): number {
    const known = this.numbers.get(file);
    if (known !== undefined) return known;
    this.numbers.set(file, this.facts.length);
    this.facts.push(null);
    this.sketches.push([]);
    return this.facts.length - 1;
  }

  private list(key: number, entry: number): void {
    const entries = this.listed.get(key);
    if (entries === undefined) this.listed.set(key, entry);
    else if (typeof entries === "number") this.listed.set(key, [entries, entry]);
    else entries.push(entry);
  }

  private unlist(key: number, entry: number): void {
    const entries = this.listed.get(key);
    if (typeof entries === "object") {
      const at = entries.indexOf(entry);
      if (at >= 0) entries.splice(at, 1);
      if (entries.length === 1) this.listed.set(key, entries[0]!);
    } else if (entries === entry) {
      this.listed.delete(key);
    }
  }
}

/** The numbers of the sentences that are not as often in both, wherever they stand. */
function differing(old: ProfileFacts | undefined, now: ProfileFacts | null): Set<number> {
  const counts = new Map<string, { readonly shingles: readonly number[]; count: number }>();
  const add = (facts: ProfileFacts | null | undefined, by: number) => {
    for (const shingles of facts ? sentencesIn(facts.sentences) : []) {
      const name = shingles.join();
      const known = counts.get(name) ?? { shingles, count: 0 };
      known.count += by;
      counts.set(name, known);
    }
  };
  add(old, 1);
  add(now, -1);
  return new Set([...counts.values()].flatMap(({ shingles, count }) => (count === 0 ? [] : sentenceKeys(shingles))));
}

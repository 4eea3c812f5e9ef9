// Which profiles and which of their sentences are listed under a number (likeness.ts), and which numbers' lists have changed. There
// are hundreds of thousands of them in a large workspace, most with one sentence: that must take little room.

import { SAME } from "../prose/shingles";
import type { Asked } from "./asked";
import { likenessKeys, sentenceKeys, sentencesIn } from "./likeness";
import type { ProfileFacts } from "./profile-facts";

/** A profile, or one of its sentences, that something has a number in common with. */
export interface Alike {
  readonly facts: ProfileFacts;
  /** The number of the sentence; -1 for the profile itself. */
  readonly item: number;
}

/** Is it what was looked for? `item` is the number of a sentence, or -1 for the profile itself. */
export type Accepts = (facts: ProfileFacts, item: number) => boolean;

/** What more have in common than this tells nothing: boilerplate. */
export const MOST_ALIKE = 60;

/** A file's number, a sentence's and its size in one: so sentences that cannot be the same are left alone without a look at them. */
const ITEMS = 1024;
const SIZES = 64;
const LARGEST = SIZES - 1;

const entryFor = (file: number, item: number, size: number): number =>
  (file * ITEMS + item + 1) * SIZES + Math.min(size, LARGEST);

/** So many changes are told apart; beyond that every answer counts as changed once. */
const MOST_CHANGES = 100_000;

export class Likenesses {
  private readonly numbers = new Map<string, number>();
  private readonly facts: (ProfileFacts | null)[] = [];
  /** Mostly a single entry, which stands there without a list. */
  private readonly listed = new Map<number, number | number[]>();
  private changed = new Map<number, number>();
  private lastChange = 0;
  /** What changed until then is forgotten. */
  private forgotten = 0;

  /**
   * Those that are accepted, by file and place: answers do not depend on what came when. `size`: of how many shingles a sentence is
   * that others may be the same as; 0 for a title or a code.
   */
  at(keys: readonly number[], size: number, accepts: Accepts): Alike[] {
    const found = new Map<number, Alike>();
    const least = Math.min(Math.ceil(size * SAME), LARGEST);
    const most = Math.floor(size / SAME);
    const look = (entry: number) => {
      const other = entry % SIZES;
      if (other < least || other > most) return;
      const place = Math.floor(entry / SIZES);
      const facts = this.facts[Math.floor(place / ITEMS)]!;
      const item = (place % ITEMS) - 1;
      if (!found.has(entry) && accepts(facts, item)) found.set(entry, { facts, item });
    };
    for (const key of keys) {
      const entries = this.listed.get(key);
      if (typeof entries === "number") look(entries);
      else if (entries && entries.length <= MOST_ALIKE) for (const entry of entries) look(entry);
    }
    const all = [...found.values()];
    if (all.length < 2) return all;
    return all.sort((a, b) => (a.facts.file === b.facts.file ? a.item - b.item : a.facts.file < b.facts.file ? -1 : 1));
  }

  /** The numbers whose answers are others now. `isSeen`: whatever was answered with that file is another answer now. */
  replace(file: string, old: ProfileFacts | undefined, now: ProfileFacts | null, isSeen: boolean): number[] {
    const number = this.numberOf(file);
    this.facts[number] = now;
    if (!isSeen && old?.sentences.shingles === now?.sentences.shingles) return [];
    const [before, after] = [old ? likenessKeys(old) : [], now ? likenessKeys(now) : []];
    const keys = isSeen ? new Set([...before, ...after].map(({ key }) => key)) : differing(old, now);
    const told = new Set([...keys].filter((key) => this.isTold(key)));
    for (const { key, item, size } of before) this.unlist(key, entryFor(number, item, size));
    for (const { key, item, size } of after) this.list(key, entryFor(number, item, size));
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

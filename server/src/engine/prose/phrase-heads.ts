// The phrases of all lists by their first word, read when somebody looks for phrases and taken apart when that word is met.
import type { Language } from "../message";
import type { PhraseList } from "./phrases";
import { beforeForgetting, lastingKey } from "./vocabulary";
import type { Word } from "./words";

/** A phrase, taken apart. */
export interface Entry {
  readonly list: PhraseList<unknown>;
  readonly rest: readonly string[];
  /** Of its last word, which may have an ending in a text. */
  readonly lastKey: number;
  readonly value: unknown;
}

type Listed = readonly [list: PhraseList<unknown>, phrase: string, value: unknown];

/** Phrases that begin with one word. Most are never met: they are taken apart when that word is. */
class Head {
  private readonly waiting: Listed[] = [];
  private alone: Entry[] | null = null;
  /** By the key of their second word. */
  private longer: Map<number, Entry[]> | null = null;

  list(listed: Listed): void {
    this.waiting.push(listed);
  }

  /** Those of this word alone. */
  single(): readonly Entry[] {
    if (this.waiting.length > 0) this.takeApart();
    return this.alone ?? NO_ENTRIES;
  }

  /** What may be found here: phrases of the first word alone, and those that go on with the next, with or without an ending. */
  before(next: Word | undefined, language: Language): readonly Entry[] {
    const alone = this.single();
    if (!this.longer || !next) return alone;
    const { key, stemKey } = next.form;
    const direct = this.longer.get(key);
    const bare = language === "id" && stemKey >= 0 ? this.longer.get(stemKey) : undefined;
    return direct || bare ? [...alone, ...(direct ?? []), ...(bare ?? [])] : alone;
  }

  private takeApart(): void {
    for (const [list, phrase, value] of this.waiting.splice(0)) {
      const [first = "", ...rest] = phrase.split(" ");
      const entry: Entry = { list, rest, lastKey: lastingKey(rest.at(-1) ?? first), value };
      const [second] = rest;
      if (second === undefined) {
        this.alone = [...(this.alone ?? []), entry];
        continue;
      }
      this.longer ??= new Map();
      const key = lastingKey(second);
      const entries = this.longer.get(key);
      if (entries) entries.push(entry);
      else this.longer.set(key, [entry]);
    }
  }
}

const NO_ENTRIES: readonly Entry[] = [];

/** Every list's phrases by the key of their first word. */
class Heads {
  /** Without gaps: looking something up in an array with wide ones takes long. */
  private readonly heads: (Head | undefined)[] = [];
  private readonly readers: (() => void)[] = [];
  /** How many lists have been read: what was found in a text before does not hold for a further one. */
  private readCount = 0;

  /** A list is read when somebody looks for phrases of its language. */
  add(list: PhraseList<unknown>, phrases: () => Iterable<readonly [phrase: string, value: unknown]>): void {
    this.readers.push(() => {
      for (const [phrase, value] of phrases()) {
        const end = phrase.indexOf(" ");
        this.headFor(lastingKey(end < 0 ? phrase : phrase.slice(0, end))).list([list, phrase, value]);
      }
    });
  }

  private headFor(key: number): Head {
    while (this.heads.length <= key) this.heads.push(undefined);
    const head = this.heads[key] ?? new Head();
    this.heads[key] = head;
    return head;
  }

  /** The number of lists, all of which have been read then. */
  read(): number {
    while (this.readCount < this.readers.length) this.readers[this.readCount++]!();
    return this.readCount;
  }

  /** All words of all phrases have their lasting keys then. */
  settle(): void {
    this.read();
    for (const head of this.heads) head?.single();
  }

  at(key: number): Head | undefined {
    return this.heads[key];
  }
}

export const HEADS: Readonly<Record<Language, Heads>> = { en: new Heads(), id: new Heads() };
// Words that were read keep their keys when they are forgotten: the same words in phrases have to have them, too.
beforeForgetting(() => {
  HEADS.en.settle();
  HEADS.id.settle();
});

// Words and phrases that matter in one kind of passage alone: looked for there, and nowhere else in a profile. Knows no rule.
import { withoutClitic } from "./indonesian";
import type { Passage } from "./passage";
import { perText } from "./readings";
import { type Word, wordsOf } from "./words";

export interface PassageMatch<Value> {
  readonly passage: Passage;
  /** Which of the passage's words is the first that matches, and how many do. */
  readonly at: number;
  readonly count: number;
  readonly start: number;
  readonly end: number;
  readonly value: Value;
}

interface Entry<Value> {
  readonly rest: readonly string[];
  readonly value: Value;
}

const NONE: readonly never[] = [];

/** Phrases in lower case, words separated by one blank, whatever their case in the text. `clitics`: as in `PhraseList`. */
export class PassagePhrases<Value> {
  /** By their first word, the longest first; null until they are looked for. */
  private heads: ReadonlyMap<string, readonly Entry<Value>[]> | null = null;

  /** A phrase may be in a text: one of its words begins one. */
  private readonly mayBeIn = perText((reading) => wordsOf({ reading }).some((word) => this.mayBegin(word)));

  /** `phrases` is asked once, when they are looked for. */
  constructor(
    private readonly phrases: () => Iterable<readonly [phrase: string, value: Value]>,
    private readonly clitics = false,
  ) {}

  /**
   * In text order, the longest at each place, none inside another. Quotations and addresses are nobody's statement, unless the
   * whole passage is one quotation.
   */
  in(passage: Passage): Iterable<PassageMatch<Value>> {
    return this.mayBeIn(passage) ? this.matchesIn(passage) : NONE;
  }

  /** The same, without saying where. */
  isIn(passage: Passage): boolean {
    return this.mayBeIn(passage) && !this.matchesIn(passage).next().done;
  }

  private *matchesIn(passage: Passage): Generator<PassageMatch<Value>> {
    const words = wordsOf(passage);
    const isSpoken = words.every(({ apart }) => apart === "quoted");
    for (let at = 0; at < words.length; at++) {
      if (!isSpoken && isOfOthers(words[at]!)) continue;
      const entry = this.entryAt(passage, words, at);
      if (!entry) continue;
      const count = 1 + entry.rest.length;
      const [{ start }, { end }] = [words[at]!, words[at + count - 1]!];
      yield { passage, at, count, start, end, value: entry.value };
      at += count - 1;
    }
  }

  private entries(first: string): readonly Entry<Value>[] | undefined {
    this.heads ??= byFirstWord(this.phrases());
    return this.heads.get(first);
  }

  private mayBegin({ lower }: Word): boolean {
    if (this.entries(lower)) return true;
    const cut = this.clitics ? withoutClitic(lower) : null;
    return cut !== null && this.entries(cut.stem) !== undefined;
  }

  private entryAt({ text }: Passage, words: readonly Word[], at: number): Entry<Value> | undefined {
    const { lower } = words[at]!;
    const found = this.entries(lower)?.find(({ rest }) => follows(text, words, at, rest));
    if (found || !this.clitics) return found;
    const cut = withoutClitic(lower);
    return cut ? this.entries(cut.stem)?.find(({ rest }) => rest.length === 0) : undefined;
  }
}

function byFirstWord<Value>(phrases: Iterable<readonly [string, Value]>): ReadonlyMap<string, readonly Entry<Value>[]> {
  const heads = new Map<string, Entry<Value>[]>();
  for (const [phrase, value] of phrases) {
    const [first = "", ...rest] = phrase.split(" ");
    const entries = heads.get(first) ?? [];
    entries.push({ rest, value });
    heads.set(first, entries);
  }
  for (const entries of heads.values()) entries.sort((a, b) => b.rest.length - a.rest.length);
  return heads;
}

const isOfOthers = ({ apart }: Word): boolean => apart === "quoted" || apart === "address";

/** The words stand right behind one, with nothing but blanks between. */
function follows(text: string, words: readonly Word[], at: number, rest: readonly string[]): boolean {
  return rest.every((word, i) => {
    const [before, next] = [words[at + i]!, words[at + i + 1]];
    return next?.lower === word && /^\s+$/.test(text.slice(before.end, next.start));
  });
}

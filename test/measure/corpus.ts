// What is measured: texts as files of one workspace, and which of their sections hold the text. No reading, no judgement.
import { createHash } from "node:crypto";
import type { Language } from "../../server/src/engine/message";

export interface MeasuredFile {
  readonly path: string;
  readonly text: string;
  /** The root keys that hold text of the corpus, without those that only make the profile whole; null where all do. */
  readonly own: ReadonlySet<string> | null;
}

export interface Corpus {
  readonly name: string;
  readonly language: Language;
  /** Which edition of the texts this is. */
  readonly edition: string;
  /** How many words around a finding may be shown in committed files. */
  readonly quotable: number;
  readonly files: readonly MeasuredFile[];
  /** Further profiles of the workspace, which are not measured here. */
  readonly neighbours?: readonly MeasuredFile[];
}

/** An occupation, or a stretch of other text under the name of one. */
export interface Source {
  readonly title: string;
  readonly otherTitles: readonly string[];
  /** Running text, sentence by sentence. */
  readonly sentences: readonly string[];
  /** Entries of a list. */
  readonly tasks: readonly string[];
  /** Whether the text says what the work is; what says something else may stand in other sections as well. */
  readonly isAboutWork: boolean;
}

/** What a sentence is known by where it must not be quoted. */
export const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 12);

/** The first of each, in their order. */
export function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}

// Which words are the author's own plain words, for rules to judge: no quotation, no name, no word of the glossary.
import type { Config } from "../config/config";
import { withoutClitic } from "./indonesian";
import type { Passage } from "./passage";
import { beginsSentence } from "./sentences";
import { type Word, wordsOf } from "./words";

/** So many words of a passage, from one on, are all the author's own. */
export function isOwn(passage: Passage, at: number, count: number, config: Pick<Config, "glossary">): boolean {
  return isOwnOrName(passage, at, count, config) && !isName(passage, wordsOf(passage), at, count);
}

/** The same where capitals tell no name. */
export function isOwnOrName(passage: Passage, at: number, count: number, config: Pick<Config, "glossary">): boolean {
  const words = wordsOf(passage);
  for (let i = at; i < at + count; i++) if (words[i]!.apart !== null) return false;
  return config.glossary.length === 0 || !isAllowed(words, at, count, config.glossary);
}

/** A capital letter begins a sentence or a name. Words all in capitals tell nothing. */
function isName(passage: Passage, words: readonly Word[], at: number, count: number): boolean {
  for (let i = at + 1; i < at + count; i++) if (isCapitalised(words[i]!)) return true;
  return isCapitalised(words[at]!) && !beginsSentence(passage, words[at]!);
}

const isCapitalised = ({ text, lower }: Word): boolean => text[0] !== lower[0] && text !== text.toUpperCase();

/** A word of a term of the glossary, and its place there. */
interface Part {
  readonly term: readonly string[];
  readonly at: number;
}

const partsIn = new WeakMap<readonly string[], ReadonlyMap<string, readonly Part[]>>();

function partsOf(glossary: readonly string[]): ReadonlyMap<string, readonly Part[]> {
  let parts = partsIn.get(glossary);
  if (!parts) {
    const byWord = new Map<string, Part[]>();
    for (const words of glossary) {
      const term = words.toLowerCase().split(/\s+/);
      for (const [at, word] of term.entries()) byWord.set(word, [...(byWord.get(word) ?? []), { term, at }]);
    }
    parts = byWord;
    partsIn.set(glossary, parts);
  }
  return parts;
}

/** Without its ending, which a foreign word may have behind a hyphen: `deadline-nya`. */
const bare = ({ lower }: Word): string => (withoutClitic(lower)?.stem ?? lower).replace(/-$/, "");

/** The words are a term of the glossary, or part of one that stands there as a whole. */
function isAllowed(words: readonly Word[], at: number, count: number, glossary: readonly string[]): boolean {
  const parts = partsOf(glossary);
  const first = words[at]!;
  const candidates = [...(parts.get(first.lower) ?? []), ...(parts.get(bare(first)) ?? [])];
  return candidates.some(({ term, at: offset }) => {
    if (offset + count > term.length) return false;
    return term.every((word, i) => {
      const own = words[at - offset + i];
      return own !== undefined && (own.lower === word || (i === term.length - 1 && bare(own) === word));
    });
  });
}

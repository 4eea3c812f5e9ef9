// Finding profiles by what they are called: title, alternative title, id or code, in any language.
import { declarationOf, type Place } from "../index/occupations";
import type { Mention, ProfileFacts } from "../index/profile-facts";
import { folded, searchTextOf } from "../index/search-text";
import { partitionPoint } from "../partition-point";
import { wordsSpan } from "../profile/mentions";

export interface FoundProfile {
  /** The title; with what was found behind it, where that is something else. */
  readonly name: string;
  /** The id and the language. */
  readonly container: string;
  readonly place: Place;
}

/** Nobody looks further down a list. */
const MOST = 200;

/** The best matches first, one per profile; all profiles by title where nothing is asked for. */
export function findProfiles(profiles: Iterable<ProfileFacts>, query: string): FoundProfile[] {
  const words = folded(query).split(" ").filter(Boolean);
  const best: Hit[] = [];
  for (const facts of profiles) {
    const rank = rankOf(searchTextOf(facts), words);
    if (rank !== null) keep(best, { facts, rank });
  }
  return best.map(({ facts }) => shown(facts, words));
}

/** Few of thousands are shown, so only these are sorted. */
function keep(best: Hit[], hit: Hit): void {
  const isFull = best.length === MOST;
  if (isFull && inOrder(best.at(-1)!, hit) <= 0) return;
  const place = partitionPoint(best.length, (i) => inOrder(best[i]!, hit) <= 0);
  best.splice(place, 0, hit);
  if (isFull) best.pop();
}

interface Hit {
  readonly facts: ProfileFacts;
  readonly rank: number;
}

/** The title or another name equals it, begins with it; every word begins one, every word is within; null for anything less. */
function rankOf(searchText: string, words: readonly string[]): number | null {
  if (words.length === 0) return 0;
  if (!words.every((word) => searchText.includes(word))) return null;
  const whole = `\n ${words.join(" ")}`;
  if (searchText.startsWith(`${whole}\n`)) return 0;
  if (searchText.includes(`${whole}\n`)) return 1;
  if (searchText.startsWith(whole)) return 2;
  if (searchText.includes(whole)) return 3;
  return words.every((word) => searchText.includes(` ${word}`) || searchText.includes(`-${word}`)) ? 4 : 5;
}

function inOrder(a: Hit, b: Hit): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  // The title comes first in it.
  return compare(searchTextOf(a.facts), searchTextOf(b.facts)) || compare(a.facts.file, b.facts.file);
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Editors match names once more: what the title does not say, and was asked for, stands behind it. */
function shown(facts: ProfileFacts, words: readonly string[]): FoundProfile {
  const { file, id, lang, title, alternativeTitles, codes, ownId } = facts;
  const name = title?.text ?? id;
  const missing = words.filter((word) => !folded(name).includes(word));
  const others = [...alternativeTitles, { text: id, span: ownId?.span ?? null }, ...codes];
  const whole = others.find(({ text }) => missing.length > 0 && words.every((word) => folded(text).includes(word)));
  const found = whole
    ? [whole]
    : missing.flatMap((word) => others.find(({ text }) => folded(text).includes(word)) ?? []);
  const [first] = found;
  return {
    name: found.length > 0 ? `${name} (${[...new Set(found.map(({ text }) => text))].join(", ")})` : name,
    container: `${id} · ${lang}`,
    place: first?.span ? { file, span: wordsSpan(first as Mention) } : declarationOf(facts),
  };
}

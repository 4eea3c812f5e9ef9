// Which sentences of a comparison speak of which other occupations. Changes no word.
import type { Language } from "../message";
import type { Sentence } from "./claims";
import { isSamePhrase } from "./language";
import { isOwn, mentions } from "./mentions";
import { LEARNT } from "./partnering/model";
import { namesIn } from "./partnering/partnering";

export interface ComparisonItem {
  /** Names of the other occupations, as readers see them. */
  readonly others: readonly string[];
  readonly sentences: readonly Sentence[];
}

/** What the occupation itself is called. */
export interface OwnNames {
  readonly title: string | null;
  readonly others: readonly string[];
}

/** Entries in the order in which they are first spoken of; none where no name is found. `headings`: above the sentences. */
export function comparisonItems(
  sentences: readonly Sentence[],
  headings: readonly string[],
  own: OwnNames,
  language: Language,
): ComparisonItem[] {
  const names = partnersIn(sentences, headings, own, language);
  if (names.length === 0) return [];
  const mentioned = sentences.map(({ content: { text } }) => names.filter((name) => mentionsName(text, name, names)));
  const items: { readonly others: readonly string[]; readonly sentences: Sentence[] }[] = [];
  let others: readonly string[] = mentioned.find((found) => found.length > 0) ?? names.slice(0, 1);
  for (const [i, sentence] of sentences.entries()) {
    const found = mentioned[i]!;
    if (found.length > 0)
      others = announcesAll(found, mentioned.slice(i + 1, i + 1 + MOST_COMPARED)) ? found.slice(0, 1) : found;
    const key = others.join("\n");
    const same = items.find((item) => item.others.join("\n") === key);
    if (same) same.sentences.push(sentence);
    else items.push({ others, sentences: [sentence] });
  }
  return items;
}

/** "It is often confused with A and B": what it says of each comes behind. */
const announcesAll = (found: readonly string[], later: readonly (readonly string[])[]): boolean =>
  found.length > 1 && found.every((name) => later.some((one) => one.length === 1 && one[0] === name));

/** Longer comparisons speak of more than an editor would want as entries. */
const MOST_NAMES = 8;

/** Longer ones are no comparison. */
const MOST_COMPARED = 100;

/** In the order of the text, each once, in full. */
function partnersIn(
  sentences: readonly Sentence[],
  headings: readonly string[],
  { title, others }: OwnNames,
  language: Language,
): string[] {
  const parts = [
    ...headings.slice(0, MOST_COMPARED).map((text) => ({ text, isHeading: true })),
    ...sentences.slice(0, MOST_COMPARED).map(({ content: { text } }) => ({ text, isHeading: false })),
  ];
  const names: string[] = [];
  for (const { name } of namesIn(parts, { language, title: title ?? "" }, LEARNT)) {
    if (isOwn(name, title) || others.some((other) => isSamePhrase(other, name))) continue;
    const known = names.findIndex((one) => isSamePhrase(one, name) || isPart(one, name) || isPart(name, one));
    if (known < 0) names.push(name);
    else if (isPart(names[known]!, name)) names[known] = name;
  }
  return names.slice(0, MOST_NAMES);
}

/** "The controller", of an air traffic controller; "perawat", of a "perawat gigi". */
function isPart(part: string, whole: string): boolean {
  const [short, long] = [part.toLowerCase(), whole.toLowerCase()];
  return long.startsWith(`${short} `) || long.endsWith(` ${short.replace(/s$/u, "")}`) || long.endsWith(` ${short}`);
}

/** Of several names that hold each other the longest counts. */
function mentionsName(text: string, name: string, names: readonly string[]): boolean {
  const longer = names.filter((other) => other.length > name.length && mentions(other, name));
  const rest = longer.reduce((left, other) => left.toLowerCase().replaceAll(other.toLowerCase(), " "), text);
  return mentions(rest, name);
}

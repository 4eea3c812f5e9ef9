// The occupation's name: from a label, from what stands above the text, else from how its sentences speak of it.
import type { Language } from "../message";
import { withCapital } from "../prose/capital";
import type { ImportLanguage } from "./language";
import { languageWords } from "./reading";
import type { Stretch } from "./stretch";

export interface FoundTitle {
  readonly title: string;
  /** Only sentences named it. */
  readonly isGuess: boolean;
}

/** What stands above everything else, or is labelled as the occupation's name. */
export interface Title {
  readonly content: Stretch;
  readonly isLabelled: boolean;
}

/** What may hold the name. */
export interface Naming {
  readonly titles: readonly Title[];
  readonly headings: readonly Stretch[];
  readonly sentences: readonly Stretch[];
}

export function titleOf({ titles, headings, sentences: said }: Naming, language: Language): FoundTitle | null {
  const words = languageWords(language);
  const labelled = titles.find(({ isLabelled }) => isLabelled)?.content.text;
  const sentences = [...said, ...headings].map(({ text }) => text);
  const above = titles.find(({ isLabelled }) => !isLabelled)?.content.text;
  const guess = guessed(sentences, above, words);
  const named = labelled ?? (above === undefined ? null : fromHeading(above, guess, sentences, words));
  const title = shown(named ?? guess ?? mostNamed(sentences, above ?? "", words), sentences, words);
  return title === null ? null : { title, isGuess: named === null };
}

const MOST_WORDS = 6;

/** The heading without what stands around the name. */
function fromHeading(
  heading: string,
  guess: string | null,
  sentences: readonly string[],
  words: ImportLanguage,
): string | null {
  if (guess !== null && has(heading, guess)) {
    const at = heading.toLowerCase().indexOf(guess.toLowerCase());
    const plain = plainHeading(heading, words);
    return plain.split(" ").length <= MOST_WORDS && has(plain, guess) && !NOISE.test(plain)
      ? plain
      : heading.slice(at, at + guess.length);
  }
  const plain = plainHeading(heading, words);
  if (words.titles.nothing.test(plain) || / .*,.*,/.test(heading)) return null;
  const isNamed = plain.split(" ").length <= MOST_WORDS && !NOISE.test(plain);
  return isNamed && sentences.some((sentence) => has(sentence, plain) && sentence.length > plain.length)
    ? plain
    : guess === null && isNamed && plain.split(" ").length <= 3
      ? plain
      : null;
}

/** What makes a heading more than a name. */
const NOISE =
  /[,!?"“”]|(?:^| )(?:yang|dan|untuk|di balik|bukan|who|that|the|and|your|behind|of a|about|at work|in action|hari ini|questions?|for)(?: |$)/iu;

function plainHeading(heading: string, { titles }: ImportLanguage): string {
  let rest = heading
    .trim()
    .replace(/^[*_]+|[?!.*_]+$/g, "")
    .replace(/^(what does .*) do$/i, "$1");
  for (let i = 0; i < 3; i++) {
    const next = rest.replace(titles.before, "");
    if (next === rest || next.trim() === "") break;
    rest = next;
  }
  const cut = rest.search(/\s*(?::| [–—|-] |, |\(|\*| alias | atau | a\.k\.a)/);
  return (cut > 2 ? rest.slice(0, cut) : rest).trim();
}

/** The name that sentences use most, the surest ways of using it counting more. */
function guessed(
  sentences: readonly string[],
  above: string | undefined,
  { titles, onlyPersons, partners: { verb: subject, nothing, person } }: ImportLanguage,
): string | null {
  const scores = new Map<string, { text: string; score: number; isSure: boolean }>();
  for (const [number, sentence] of sentences.slice(0, MOST_SENTENCES).entries()) {
    for (const [i, pattern] of [...titles.named, subject].entries()) {
      const match = pattern.exec(sentence.slice(0, MOST_READ));
      const name = match && withoutAround(match[1] ?? "", titles.around);
      if (!name || name.includes(",") || titles.nothing.test(name) || nothing.test(name) || name.length > 60) continue;
      if (pattern === subject && onlyPersons && !person.test(name)) continue;
      const key = stemmed(name);
      const known = scores.get(key) ?? { text: name, score: 0, isSure: false };
      const isShorter = name.length < known.text.length;
      scores.set(key, {
        text: isShorter ? name : known.text,
        score: known.score + titles.named.length + 1 - i + (i < 2 ? 4 : 0) + (number < 2 ? 5 : 0),
        isSure: known.isSure || i === 0,
      });
    }
  }
  const all = sentences.slice(0, MOST_SENTENCES).join("\n").toLowerCase();
  const ranked = [...scores.values()].flatMap(({ text, score, isSure }) => {
    const count = Math.min(5, countOf(all, stemmed(text)));
    const isAbove = above !== undefined && has(above, text);
    return count > 1 || isSure ? [{ text, count, isAbove, score: score * count + (isAbove ? 100 : 0) }] : [];
  });
  const best = ranked.sort((a, b) => b.score - a.score || b.text.length - a.text.length)[0];
  if (!best || best.score < 6) return null;
  // A heading without the name of what the text is about is rare.
  return above === undefined || best.isAbove || best.count > 2 ? best.text : null;
}

/** The name of a kind of people that comes most often, with the word that it mostly stands with. */
function mostNamed(
  sentences: readonly string[],
  above: string,
  { partners, titles, namesEnd }: ImportLanguage,
): string | null {
  const counts = new Map<string, number>();
  const count = (name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const sentence of sentences.slice(0, MOST_SENTENCES)) {
    const words =
      sentence
        .slice(0, MOST_READ)
        .toLowerCase()
        .match(/[\p{L}-]+/gu) ?? [];
    for (const [i, word] of words.entries()) {
      const head = namesEnd ? stemmed(word) : word;
      if (!partners.person.test(head) || partners.served.test(head) || titles.nothing.test(head)) continue;
      count(head);
      const other = namesEnd ? words[i - 1] : words[i + 1];
      if (other !== undefined) count(namesEnd ? `${other} ${head}` : `${head} ${other}`);
    }
  }
  const isAbove = (name: string) => Number(above !== "" && has(above, name));
  const ranked = [...counts].sort(([a, m], [b, n]) => isAbove(b) - isAbove(a) || n - m);
  const [best, next] = ranked.filter(([name]) => !name.includes(" "));
  if (!best || (!isAbove(best[0]) && (best[1] < LEAST_NAMED || next?.[1] === best[1]))) return null;
  const longer = ranked.find(([name, times]) => {
    const isIts = namesEnd ? name.endsWith(` ${best[0]}`) : name.startsWith(`${best[0]} `);
    const isUsual = times > 1 ? times * 2 >= best[1] : has(sentences[0]!, name);
    return isIts && isUsual && !titles.nothing.test(name) && withoutAround(name, titles.around) === name;
  });
  return longer?.[0] ?? best[0];
}

const LEAST_NAMED = 3;
const MOST_SENTENCES = 200;
const MOST_READ = 240;

function countOf(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0 && count < 9; at = text.indexOf(part, at + part.length)) count++;
  return count;
}

function withoutAround(name: string, around: RegExp): string {
  let rest = name.trim();
  for (let i = 0; i < 4; i++) {
    const next = rest.replace(around, "").trim();
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

const stemmed = (text: string): string => text.toLowerCase().replace(/(?<=\p{L}{3}[^s])s$/u, "");
/** As a whole word, whether it is one or several. */
function has(text: string, part: string): boolean {
  const [whole, name] = [text.toLowerCase(), stemmed(part)];
  for (let at = whole.indexOf(name); at >= 0; at = whole.indexOf(name, at + 1)) {
    const isWhole = !/\p{L}/u.test(whole[at - 1] ?? "") && !/^(?!s(?!\p{L}))\p{L}/u.test(whole.slice(at + name.length));
    if (isWhole) return true;
  }
  return false;
}

/** As a title: a capital letter in front, one of it, no stop; null where a profile could not have it. */
function shown(name: string | null, sentences: readonly string[], { namesEnd }: ImportLanguage): string | null {
  if (name === null) return null;
  let text = name.replace(/[\s.:;,!?]+$/, "").trim();
  const isLoud = text === text.toUpperCase() && /\p{L}{4}/u.test(text);
  const quiet = isLoud
    ? sentences.map((sentence) => quietForm(sentence, text)).find((form) => form !== null)
    : undefined;
  if (isLoud) text = quiet ?? text.toLowerCase();
  const singular = namesEnd ? text.replace(/(?<=\p{L}{3}[^s])s$/u, "") : text;
  const one = new RegExp(`(?<!\\p{L})${singular.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&")}(?!\\p{L})`, "iu");
  if (singular !== text && sentences.some((sentence) => one.test(sentence))) text = singular;
  const capital = withCapital(text);
  const length = [...capital].length;
  return length >= 3 && length <= 80 ? capital : null;
}

/** How a sentence writes what a heading shouts. */
function quietForm(sentence: string, loud: string): string | null {
  const lower = sentence.toLowerCase();
  const at = lower.length === sentence.length ? lower.indexOf(loud.toLowerCase()) : -1;
  return at < 0 ? null : sentence.slice(at, at + loud.length);
}

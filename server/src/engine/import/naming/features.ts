// What is seen of a row of words wherever it stands, as names of features. Weighs none.
import type { Language } from "../../message";
import { keyOf, type Piece, type Row, SMALL, type Word } from "./rows";

/** A word tells by itself, by its end and by its beginning. */
function ofWord(name: string, { lower }: Word): string[] {
  return [
    `${name}:${lower}`,
    `${name}$:${lower.slice(-3)}`,
    `${name}$$:${lower.slice(-2)}`,
    `${name}^:${lower.slice(0, 3)}`,
  ];
}

export function featuresOf(
  one: Row,
  pieces: readonly Piece[],
  rows: ReadonlyMap<string, Row>,
  most: number,
  language: Language,
): string[] {
  const { length, places } = one;
  const found = new Set<string>();
  const first = pieces[places[0]!.piece]!.words.slice(places[0]!.at, places[0]!.at + length);
  // The word that says who somebody is comes first in Indonesian, last in English.
  const [who, what] = language === "id" ? [first[0]!, first.at(-1)!] : [first.at(-1)!, first[0]!];
  for (const name of ofWord("who", who)) found.add(name);
  if (length > 1) for (const name of ofWord("what", what)) found.add(name);
  const count = places.length;
  const often = count === 1 ? "1" : count === 2 ? "2" : count < 5 ? "few" : "many";
  const long = Math.min(length, 3);
  found.add(`words:${language} ${length}`);
  found.add(`count:${often} ${long}`);
  found.add(`share:${shareOf(count / most)} ${long}`);
  const begins = places.filter(({ at, piece }) => at === 0 && pieces[piece]!.kind === "sentence").length;
  found.add(`begins:${begins === 0 ? "never" : begins * 2 > count ? "mostly" : "some"} ${often}`);
  const earliest = places.reduce(
    (least, { piece }) => (pieces[piece]!.kind === "heading" ? least : Math.min(least, piece)),
    Number.POSITIVE_INFINITY,
  );
  found.add(`earliest:${earliest < 2 ? earliest : earliest < 4 ? "soon" : "late"}`);
  for (const place of places.slice(0, MOST_PLACES))
    for (const name of ofPlace(pieces[place.piece]!, place, length)) found.add(name);
  found.add(`grows:${growthOf(one, rows, pieces, language)}`);
  return [...found];
}

const shareOf = (share: number): string => (share === 1 ? "top" : share > 0.6 ? "high" : share > 0.3 ? "some" : "low");

/** What stands around it in one place. */
function ofPlace({ kind, words }: Piece, { piece, at }: Row["places"][number], length: number): string[] {
  const [word, before, next] = [words[at]!, words[at - 1], words[at + length]];
  const isEnd = at + length === words.length;
  const edge = at === 0 ? (isEnd ? "whole" : "start") : isEnd ? "end" : "inside";
  const group = kind === "sentence" ? "s" : "h";
  const isAbove = kind === "title" || kind === "labelled";
  return [
    `in:${kind} ${edge}`,
    ...(isAbove ? [`in:${kind} ${edge} ${length} of ${Math.min(8, words.length)}`] : []),
    ...(isAbove || kind === "heading" ? [`run:${kind} ${runAt(words, at, length)}`] : []),
    `before:${group} ${before && word.isJoined ? before.lower : before ? "|" : "<"}`,
    `next:${group} ${next?.isJoined ? next.lower : next ? "|" : ">"}`,
    ...(kind === "sentence" && piece === 0 ? [`opening:${edge}`] : []),
    ...(word.text !== word.lower && at > 0 ? [`capital:${group}`] : []),
  ];
}

/** How much it is of the words between two marks, and whether these stand first. */
function runAt(words: readonly Word[], at: number, length: number): string {
  let [from, to] = [at, at + length];
  while (from > 0 && words[from]!.isJoined) from--;
  while (to < words.length && words[to]!.isJoined) to++;
  const part = from === at ? (to === at + length ? "all" : "start") : to === at + length ? "end" : "inside";
  return `${part} ${from === 0} ${Math.min(7, to - from)}`;
}

/** More places tell nothing new. */
const MOST_PLACES = 12;

/** How often it is only the beginning or the end of one and the same longer row of words. */
function growthOf(
  { places, length }: Row,
  rows: ReadonlyMap<string, Row>,
  pieces: readonly Piece[],
  language: Language,
): string {
  let best = 0;
  let side = "";
  for (const step of [-1, 1]) {
    const longer = new Map<string, number>();
    for (const { piece, at } of places) {
      const { words } = pieces[piece]!;
      const other = step < 0 ? at - 1 : at + length;
      const word = words[other];
      const isJoined = step < 0 ? words[at]!.isJoined : word?.isJoined;
      if (!word || !isJoined || SMALL[language].has(word.lower)) continue;
      const whole = keyOf(words.slice(Math.min(at, other), Math.max(at + length, other + 1)), language);
      if (rows.has(whole)) longer.set(whole, (longer.get(whole) ?? 0) + 1);
    }
    const most = Math.max(0, ...longer.values());
    if (most > best) [best, side] = [most, step < 0 ? "front" : "behind"];
  }
  if (best === 0) return "never";
  const share = best / places.length;
  const much = share === 1 ? "always" : share > 0.6 ? "mostly" : share > 0.3 ? "half" : "some";
  return `${side} ${much} ${best > 1}`;
}

// Whom the text of a comparison speaks of: this occupation, another one; and whether words set the two against each other.
import type { Language } from "../message";
import { behind, othersIn, type Reading } from "./comparison-text";
import {
  ANNOUNCING,
  BOTH,
  CONTRAST,
  LEADS,
  ONE_AND_OTHER,
  OPENING,
  PIVOTS,
  SELF,
  TELLING,
  THAT,
  THIS,
  WORK,
} from "./comparison-words";
import { covered, headOf, lengthAt, type Name, namesAsWords } from "./mentions";
import type { Passage } from "./passage";
import { type Word, wordsOf } from "./words";

/** Whom a text speaks of, and whether it sets them against each other. */
export interface Sides {
  readonly own: boolean;
  readonly other: boolean;
  readonly contrast: boolean;
}

/** `others`: what the other occupation is called, where that is known. */
export function sidesOf(passage: Passage, others: (() => readonly string[]) | null, reading: Reading): Sides {
  const { language, names } = reading;
  const words = wordsOf(passage);
  // Most comparisons name the occupation itself and say "whereas".
  const isPlain =
    words.some(({ lower }) => PIVOTS.has(lower)) &&
    (covered(words, names, language).size > 0 || pointsAt(words, THIS, language));
  if (isPlain) return { own: true, other: true, contrast: true };
  const named = others === null ? othersIn(passage, reading) : [];
  const own = mentionsIn(words, names, namesAsWords(others?.() ?? []), language);
  const found = [
    ...own.filter(({ at }) => !named.includes(at)),
    ...named.map((at): Mention => ({ side: "other", at })),
    ...words.flatMap(({ lower }, at): Mention[] => (SELF[language].has(lower) ? [{ side: "own", at }] : [])),
  ];
  const isOneAndOther = saysOneAndOther(words);
  const isBoth = isOneAndOther || words.some(({ lower }) => BOTH.has(lower) || (PIVOTS.has(lower) && found.length > 0));
  const has = (side: Side) => isBoth || found.some((mention) => mention.side === side);
  return {
    own: has("own") || pointsAt(words, THIS, language),
    other: has("other") || pointsAt(words, THAT, language),
    contrast:
      isOneAndOther ||
      contrasts(words, language) ||
      areBothSubjects(passage, words, found) ||
      areApart(passage, words, found, language),
  };
}

function contrasts(words: readonly Word[], language: Language): boolean {
  for (let i = 0; i < words.length; i++) {
    const after = behind(words, i, ANNOUNCING[language]);
    if (after !== null && !words.slice(after, after + REACH).some(({ lower }) => TELLING.has(lower))) i = after - 1;
    else if (CONTRAST[language].has(words[i]!.lower) || PIVOTS.has(words[i]!.lower)) return true;
  }
  return false;
}

const REACH = 8;

const saysOneAndOther = (words: readonly Word[]): boolean =>
  ONE_AND_OTHER.some((pair) => pair.every((phrase) => words.some((_, i) => behind(words, i, phrase) !== null)));

type Side = "own" | "other";

interface Mention {
  readonly side: Side;
  readonly at: number;
}

function mentionsIn(
  words: readonly Word[],
  own: readonly Name[],
  other: readonly Name[],
  language: Language,
): Mention[] {
  const tag = (names: readonly Name[], side: Side) => names.map((name) => ({ name, side }));
  const tagged = [...tag(own, "own"), ...tag(other, "other")].sort((a, b) => b.name.length - a.name.length);
  const heads = { own: headsOf(own, language), other: headsOf(other, language) };
  const isOf = (names: readonly Name[], at: number) => names.some((name) => lengthAt(words, at, name, language) > 0);
  const found: Mention[] = [];
  const either: number[] = [];
  for (let at = 0; at < words.length; ) {
    const name = tagged.find((one) => lengthAt(words, at, one.name, language) > 0);
    const [isOwn, isOther] = name ? [false, false] : [isOf(heads.own, at), isOf(heads.other, at)];
    if (name) found.push({ side: name.side, at });
    else if (isOwn && isOther) either.push(at);
    else if (isOwn || isOther) found.push({ side: isOwn ? "own" : "other", at });
    at += name?.name.length ?? 1;
  }
  // "Guru SD …, guru mata pelajaran …": each of them is one of the two.
  for (const side of ["own", "other"] as const) {
    if (either.length === 0 || found.some((mention) => mention.side === side)) continue;
    found.push({ side, at: either.shift()! });
  }
  return found;
}

const headsOf = (names: readonly Name[], language: Language): Name[] => names.map((name) => [headOf(name, language)]);

/** Each begins what is said of it: "A baker bakes bread, and a pastry chef decorates cakes." */
function areBothSubjects({ text }: Passage, words: readonly Word[], found: readonly Mention[]): boolean {
  const subjects = found.filter(({ at }) => beginsClause(text, words, at));
  return new Set(subjects.map(({ side }) => side)).size > 1;
}

/** Each has a sentence of its own: "… Kekuatannya dihitung oleh insinyur sipil." Where one is only announced, what it does follows. */
function areApart({ text }: Passage, words: readonly Word[], found: readonly Mention[], language: Language): boolean {
  const told = new Set<Side>();
  for (const { from, to } of statementsOf(text, words)) {
    const here = found.filter(({ at }) => at >= from && at < to);
    const [first] = here;
    if (!first || to - from < LEAST_STATEMENT || here.some(({ side }) => side !== first.side)) continue;
    if (first.side === "own" || !isAnnounced(text, words, first.at, language)) told.add(first.side);
  }
  return told.size > 1;
}

/** With fewer words nothing is told of anybody. */
const LEAST_STATEMENT = 4;

/** Sentences, and what stands on either side of the comma behind a condition: "If bread is the baker's craft, cake is …". */
function statementsOf(text: string, words: readonly Word[]): { readonly from: number; readonly to: number }[] {
  const statements: { from: number; to: number }[] = [];
  for (const [i, { start }] of words.entries()) {
    const gap = i === 0 ? "." : text.slice(words[i - 1]!.end, start);
    const last = statements.at(-1);
    const isCondition = last !== undefined && CONDITIONS.has(words[last.from]!.lower) && gap.includes(",");
    if (!last || /[.;!?\n–—]/.test(gap) || isCondition) statements.push({ from: i, to: i + 1 });
    else last.to = i + 1;
  }
  return statements;
}

const CONDITIONS: ReadonlySet<string> = new Set(["if", "when", "where", "jika", "kalau", "bila", "apabila"]);

/** "Lain halnya dengan anggota tim SAR": behind a colon it is told, else not yet. */
function isAnnounced(text: string, words: readonly Word[], at: number, language: Language): boolean {
  for (let i = Math.max(0, at - MOST_BETWEEN); i < at; i++) {
    const after = behind(words, i, ANNOUNCING[language]) ?? behind(words, i, LEADS[language]);
    if (after === null || after > at) continue;
    const next = words.findIndex(({ end }, k) => k >= at && text.slice(end, words[k + 1]?.start ?? end).includes(":"));
    return next < 0 || words.length - next - 1 < LEAST_TOLD;
  }
  return false;
}

const LEAST_TOLD = 2;

const MOST_BETWEEN = 5;

/** Nothing but small words is between it and a mark, or the beginning. */
function beginsClause(text: string, words: readonly Word[], at: number): boolean {
  for (let i = at; i > at - MOST_BETWEEN; i--) {
    if (i === 0 || /[,;:.!?–—]/.test(text.slice(words[i - 1]!.end, words[i]!.start))) return true;
    // "An electrical engineer": in English it may be described first.
    if (!OPENING.has(words[i - 1]!.lower) && !(i === at && OPENING.has(words[i - 2]?.lower ?? ""))) return false;
  }
  return false;
}

function pointsAt(words: readonly Word[], pointing: typeof THIS, language: Language): boolean {
  return words.some(({ lower }, i) => {
    if (!pointing[language].has(lower)) return false;
    const work = words[language === "id" ? i - 1 : i + 1];
    return lower === "latter" || lower === "former" || (work !== undefined && WORK[language].has(work.lower));
  });
}

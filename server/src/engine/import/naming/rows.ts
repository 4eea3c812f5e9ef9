// What may hold the occupation's name, as words, and the rows of words that may be it. Knows nothing of how likely one is.
import type { Language } from "../../message";
import { wordSet } from "../../prose/word-lists";
import type { Stretch } from "../stretch";

/** What stands above everything else, or is labelled as the occupation's name. */
export interface Title {
  readonly content: Stretch;
  readonly isLabelled: boolean;
  /** It was read as a title; otherwise it only stands first. */
  readonly isRead: boolean;
}

/** What may hold the name. */
export interface Naming {
  readonly titles: readonly Title[];
  readonly headings: readonly Stretch[];
  readonly sentences: readonly Stretch[];
}

type Kind = "labelled" | "title" | "heading" | "sentence";

export interface Piece {
  readonly kind: Kind;
  readonly title: Title | null;
  readonly text: string;
  readonly words: readonly Word[];
}

export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but a blank stands in front. */
  readonly isJoined: boolean;
}

/** Words in a row, and everywhere that they stand. */
export interface Row {
  readonly key: string;
  readonly length: number;
  readonly places: { readonly piece: number; readonly at: number }[];
}

/** A name has so many words at most. */
const MOST_WORDS = 6;
/** So much of a piece is read. */
const MOST_READ = 300;

export const pieceOf = (kind: Kind, title: Title | null, { text }: Stretch): Piece => ({
  kind,
  title,
  text,
  words: wordsIn(text.slice(0, MOST_READ)),
});

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'&/-]*[\p{L}\p{M}\p{N}])?[+#]{0,2}/gu;

function wordsIn(text: string): Word[] {
  let last = 0;
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => {
    const isJoined = index > 0 && text.slice(last, index) === " ";
    last = index + word.length;
    return { text: word, lower: word.toLowerCase(), start: index, end: last, isJoined };
  });
}

/** Adds those of one piece, whose number it is given. */
export function addRows({ words }: Piece, piece: number, rows: Map<string, Row>, language: Language): void {
  for (let at = 0; at < words.length; at++) {
    if (SMALL[language].has(words[at]!.lower)) continue;
    for (let length = 1; length <= MOST_WORDS && at + length <= words.length; length++) {
      const last = words[at + length - 1]!;
      if (length > 1 && !last.isJoined) break;
      if (SMALL[language].has(last.lower) || last.lower.length < 2) continue;
      const key = keyOf(words.slice(at, at + length), language);
      const known = rows.get(key);
      if (known) known.places.push({ piece, at });
      else rows.set(key, { key, length, places: [{ piece, at }] });
    }
  }
}

/** In the singular: the last word of an English name. */
export function keyOf(words: readonly Word[], language: Language): string {
  const key = words.map(({ lower }) => lower).join(" ");
  return language === "en" ? key.replace(/(?<=\p{L}{3}[^s])s$/u, "") : key;
}

/** They join or point, and begin or end no name. */
export const SMALL: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(`yang dan di ke dari untuk dengan atau adalah ialah merupakan itu ini tersebut pada oleh sebagai seorang para juga tidak bukan akan
    bisa dapat harus sudah telah masih saja hanya karena jika kalau bila ketika saat agar supaya bahwa mereka ia dia kami kita saya aku
    anda kamu kau kalian beliau nya si sang lebih sangat paling banyak setiap tiap semua satu dua tiga sih deh kan tuh nih yg dgn utk`),
  en: wordSet(`a an the and or of to in on at by for with from as is are was were be been being it its this that these those they them their he she
    his her you your we our us i my me who which what when where why how not no do does did can could may might must shall should will
    would has have had but if so than then there here every each all some any many most more very just only also about into`),
};

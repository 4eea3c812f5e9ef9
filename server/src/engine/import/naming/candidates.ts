// What may be the occupation's name: words in a row of a text about it, and what is seen of them wherever they stand, as names of
// features. Chooses none.
import type { Language } from "../../message";
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

export interface Candidate {
  /** In lower case, in the singular. */
  readonly key: string;
  /** As it stands in the text first, where it is written quietly if it is so anywhere. */
  readonly text: string;
  readonly features: readonly string[];
  /** The title that it stands in. */
  readonly title: Title | null;
  /** It is all that stands behind a label for the name. */
  readonly isLabelled: boolean;
  /** All that describes it in the title, of which it is the word that says who somebody is. */
  readonly inFull: string | null;
}

/** A name has so many words at most. */
const MOST_WORDS = 6;
/** So many pieces are read, and so much of each. */
const MOST_PIECES = 200;
const MOST_TITLES = 10;
const MOST_READ = 300;
/** So many words in a row are looked at more closely. */
const MOST_CANDIDATES = 400;

type Kind = "labelled" | "title" | "heading" | "sentence";

interface Piece {
  readonly kind: Kind;
  readonly title: Title | null;
  readonly text: string;
  readonly words: readonly Word[];
}

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Nothing but a blank stands in front. */
  readonly isJoined: boolean;
}

interface Seen {
  readonly key: string;
  readonly length: number;
  readonly places: { readonly piece: number; readonly at: number }[];
}

/** In the order in which they come. */
export function candidatesIn({ titles, headings, sentences }: Naming, language: Language): Candidate[] {
  const pieces: Piece[] = [
    ...titles
      .slice(0, MOST_TITLES)
      .map((title) => pieceOf(title.isLabelled ? "labelled" : "title", title, title.content)),
    ...sentences.slice(0, MOST_PIECES).map((content) => pieceOf("sentence", null, content)),
    ...headings.slice(0, MOST_PIECES).map((content) => pieceOf("heading", null, content)),
  ];
  const seen = new Map<string, Seen>();
  for (const [number, piece] of pieces.entries()) lookAt(piece, number, seen, language);
  const firsts = Math.min(titles.length, MOST_TITLES) + FIRST;
  const chosen = [...seen.values()]
    .filter(({ places }) => places.length > 1 || places[0]!.piece < firsts || isLed(pieces, places[0]!))
    .slice(0, MOST_CANDIDATES);
  const most = Math.max(0, ...chosen.map(({ places }) => places.length));
  return chosen.map((one) => {
    const above = one.places.find(({ piece }) => pieces[piece]!.title !== null);
    const piece = above && pieces[above.piece]!;
    return {
      key: one.key,
      text: shownIn(pieces, one),
      features: featuresOf(one, pieces, seen, most, language),
      title: piece?.title ?? null,
      isLabelled: one.places.some(({ piece, at }) => {
        const { kind, words } = pieces[piece]!;
        return kind === "labelled" && at === 0 && one.length === words.length;
      }),
      inFull: piece ? inFull(piece, above.at, one.length, language) : null,
    };
  });
}

/** A name has its describing words behind it in Indonesian, in front of it in English. */
function inFull({ text, words }: Piece, at: number, length: number, language: Language): string | null {
  let [from, to] = [at, at + length];
  const goesOn = (word: Word) => !SMALL[language].has(word.lower) && !AROUND.has(word.lower);
  if (language === "id") while (to < words.length && words[to]!.isJoined && goesOn(words[to]!)) to++;
  else while (from > 0 && words[from]!.isJoined && goesOn(words[from - 1]!)) from--;
  return to - from > MOST_FULL || to - from === length ? null : text.slice(words[from]!.start, words[to - 1]!.end);
}

/** With more words it is no name alone. */
const MOST_FULL = 5;

/** Words of a heading that are no part of the name in it. */
const AROUND: ReadonlySet<string> = new Set(
  `profil profile job career occupation about meet become becoming being info information sheet leaflet brochure page factsheet
  hari masa profesional professional indonesia indonesian full-time freelance lepas purnawaktu sejati sukses baru`.split(
    /\s+/,
  ),
);

/** In so many sentences every row of words may be the name. */
const FIRST = 3;

const pieceOf = (kind: Kind, title: Title | null, { text }: Stretch): Piece => ({
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

function lookAt({ words }: Piece, piece: number, seen: Map<string, Seen>, language: Language): void {
  for (let at = 0; at < words.length; at++) {
    if (SMALL[language].has(words[at]!.lower)) continue;
    for (let length = 1; length <= MOST_WORDS && at + length <= words.length; length++) {
      const last = words[at + length - 1]!;
      if (length > 1 && !last.isJoined) break;
      if (SMALL[language].has(last.lower) || last.lower.length < 2) continue;
      const key = keyOf(words.slice(at, at + length), language);
      const known = seen.get(key);
      if (known) known.places.push({ piece, at });
      else seen.set(key, { key, length, places: [{ piece, at }] });
    }
  }
}

/** In the singular: the last word of an English name. */
function keyOf(words: readonly Word[], language: Language): string {
  const key = words.map(({ lower }) => lower).join(" ");
  return language === "en" ? key.replace(/(?<=\p{L}{3}[^s])s$/u, "") : key;
}

/** They join or point, and begin or end no name. */
const SMALL: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: new Set(
    `yang dan di ke dari untuk dengan atau adalah ialah merupakan itu ini tersebut pada oleh sebagai seorang para juga tidak bukan akan
    bisa dapat harus sudah telah masih saja hanya karena jika kalau bila ketika saat agar supaya bahwa mereka ia dia kami kita saya aku
    anda kamu kau kalian beliau nya si sang lebih sangat paling banyak setiap tiap semua satu dua tiga sih deh kan tuh nih yg dgn utk`.split(
      /\s+/,
    ),
  ),
  en: new Set(
    `a an the and or of to in on at by for with from as is are was were be been being it its this that these those they them their he she
    his her you your we our us i my me who which what when where why how not no do does did can could may might must shall should will
    would has have had but if so than then there here every each all some any many most more very just only also about into`.split(
      /\s+/,
    ),
  ),
};

/** Words in front of it say that somebody is named so, even once. */
const isLed = (pieces: readonly Piece[], { piece, at }: { readonly piece: number; readonly at: number }): boolean =>
  LEADS.has(pieces[piece]!.words[at - 1]?.lower ?? "");

const LEADS: ReadonlySet<string> = new Set(
  "seorang menjadi sebagai profesi pekerjaan jabatan posisi jadi itu a an as become becoming being".split(" "),
);

/** A word tells by itself, by its end and by its beginning. */
function ofWord(name: string, { lower }: Word): string[] {
  return [
    `${name}:${lower}`,
    `${name}$:${lower.slice(-3)}`,
    `${name}$$:${lower.slice(-2)}`,
    `${name}^:${lower.slice(0, 3)}`,
  ];
}

function featuresOf(
  one: Seen,
  pieces: readonly Piece[],
  seen: ReadonlyMap<string, Seen>,
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
    MOST_PIECES,
  );
  found.add(`earliest:${earliest < 2 ? earliest : earliest < 4 ? "soon" : "late"}`);
  for (const place of places.slice(0, MOST_PLACES))
    for (const name of ofPlace(pieces[place.piece]!, place, length)) found.add(name);
  found.add(`grows:${growthOf(one, seen, pieces, language)}`);
  return [...found];
}

const shareOf = (share: number): string => (share === 1 ? "top" : share > 0.6 ? "high" : share > 0.3 ? "some" : "low");

/** What stands around it in one place. */
function ofPlace({ kind, words }: Piece, { piece, at }: Seen["places"][number], length: number): string[] {
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
  { places, length }: Seen,
  seen: ReadonlyMap<string, Seen>,
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
      if (seen.has(whole)) longer.set(whole, (longer.get(whole) ?? 0) + 1);
    }
    const most = Math.max(0, ...longer.values());
    if (most > best) [best, side] = [most, step < 0 ? "front" : "behind"];
  }
  if (best === 0) return "never";
  const share = best / places.length;
  const much = share === 1 ? "always" : share > 0.6 ? "mostly" : share > 0.3 ? "half" : "some";
  return `${side} ${much} ${best > 1}`;
}

/** Quietly, if it stands so anywhere. */
function shownIn(pieces: readonly Piece[], { places, length }: Seen): string {
  const forms = places.map(({ piece, at }) => {
    const { text, words } = pieces[piece]!;
    return text.slice(words[at]!.start, words[at + length - 1]!.end);
  });
  return forms.find((form) => form !== form.toUpperCase()) ?? forms[0]!;
}

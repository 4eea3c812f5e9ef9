// What may be the occupation's name: words in a row of a text about it, as it would stand in a profile. Chooses none.
import type { Language } from "../../message";
import { wordSet } from "../../prose/word-lists";
import { featuresOf } from "./features";
import { addRows, type Naming, type Piece, pieceOf, type Row, SMALL, type Title, type Word } from "./rows";

export interface Candidate {
  /** In lower case, in the singular. */
  readonly key: string;
  /** As it stands in the text first, where it is written quietly if it is so anywhere. */
  readonly text: string;
  readonly features: readonly string[];
  /** The title that it stands in. */
  readonly title: Title | null;
  /** It stands in a sentence, too. */
  readonly isSaid: boolean;
  /** It is all that stands behind a label for the name. */
  readonly isLabelled: boolean;
  /** All that describes it in the title, of which it is the word that says who somebody is. */
  readonly inFull: string | null;
}

/** So many pieces are read. */
const MOST_PIECES = 200;
const MOST_TITLES = 10;
/** So many rows are looked at more closely. */
const MOST_CANDIDATES = 400;

/** In the order in which they come. */
export function candidatesIn({ titles, headings, sentences }: Naming, language: Language): Candidate[] {
  const pieces: Piece[] = [
    ...titles
      .slice(0, MOST_TITLES)
      .map((title) => pieceOf(title.isLabelled ? "labelled" : "title", title, title.content)),
    ...sentences.slice(0, MOST_PIECES).map((content) => pieceOf("sentence", null, content)),
    ...headings.slice(0, MOST_PIECES).map((content) => pieceOf("heading", null, content)),
  ];
  const rows = new Map<string, Row>();
  for (const [number, piece] of pieces.entries()) addRows(piece, number, rows, language);
  const firsts = Math.min(titles.length, MOST_TITLES) + FIRST;
  const chosen = [...rows.values()]
    .filter(({ places }) => places.length > 1 || places[0]!.piece < firsts || isLed(pieces, places[0]!))
    .slice(0, MOST_CANDIDATES);
  const most = Math.max(0, ...chosen.map(({ places }) => places.length));
  return chosen.map((one) => {
    const above = one.places.find(({ piece }) => pieces[piece]!.title !== null);
    const piece = above && pieces[above.piece]!;
    return {
      key: one.key,
      text: shownIn(pieces, one),
      features: featuresOf(one, pieces, rows, most, language),
      title: piece?.title ?? null,
      isSaid: one.places.some(({ piece: number }) => pieces[number]!.kind === "sentence"),
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
const AROUND =
  wordSet(`profil profile job career occupation about meet become becoming being info information sheet leaflet brochure page factsheet
  hari masa profesional professional indonesia indonesian full-time freelance lepas purnawaktu sejati sukses baru`);

/** In so many sentences every row of words may be the name. */
const FIRST = 3;

/** Words in front of it say that somebody is named so, even once. */
const isLed = (pieces: readonly Piece[], { piece, at }: { readonly piece: number; readonly at: number }): boolean =>
  LEADS.has(pieces[piece]!.words[at - 1]?.lower ?? "");

const LEADS = wordSet(
  "seorang menjadi sebagai profesi pekerjaan jabatan posisi jadi itu a an as become becoming being",
);

/** Quietly, if it stands so anywhere. */
function shownIn(pieces: readonly Piece[], { places, length }: Row): string {
  const forms = places.map(({ piece, at }) => {
    const { text, words } = pieces[piece]!;
    return text.slice(words[at]!.start, words[at + length - 1]!.end);
  });
  return forms.find((form) => form !== form.toUpperCase()) ?? forms[0]!;
}

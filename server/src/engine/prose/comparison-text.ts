// What the text of a comparison speaks of: this occupation, another one, and words that set the two against each other.
import type { Language } from "../message";
import { covered, headOf, lengthAt, type Name, namesAsWords } from "./mentions";
import { occupationKind } from "./occupation-words";
import type { Passage } from "./passage";
import { type Word, wordsOf } from "./words";

const listed = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Behind a word for people who work they say nothing of who that is. */
const VAGUE: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: listed(`lain lainnya lain-lain yang serupa sejenis mirip tersebut ini itu biasa umumnya pada di dan atau dengan dari untuk
    lebih juga harus akan hanya tidak sama sini sana kami kita mereka seperti karena dalam bisa dapat sering adalah lapangan tetap`),
  en: listed(`other similar related such comparable these those the all many some most different this that same neighbouring their
    his her our its of in any no few several and or to certain various`),
};

/** Behind words that set against they begin no name. */
const NO_NAME: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: listed(`segi sisi hal aspek fokus lingkup ruang cara tujuan bidang tugas tanggung jenis bentuk pekerjaan profesi jabatan yang apa
    itu ini lain lainnya orang mereka kebanyakan anggapan sudut sifat tingkat jumlah tempat jam waktu kerja hasil lama latar banyak
    beberapa sebagian para semua seluruh sesama rekan dunia kantor umum biasanya biasa profesi-profesi pekerjaan-pekerjaan keduanya
    satu dua posisi peran bagian sini sana dalam luar segala karier kegiatan rutinitas bayangan dugaan persepsi gaji pendidikan ia dia
    anda kita kami segi-segi mana keahlian keterampilan pendekatan kewenangan cakupan metode suasana lingkungan pihak di ke pada dari
    tidak lebih juga hanya masih ada`),
  en: listed(`the a an other others what many most some in it its this that these those jobs job work works occupation occupations
    profession professions role roles position positions their they them one ones people any anything similar related focus scope kind
    usual elsewhere each all both you we i not more less there here pay hours day days tasks duties place places where how when office
    home school setting settings another much just only`),
};

const AGAINST: Readonly<Record<Language, readonly Name[]>> = {
  id: phrases(
    "berbeda dengan|berbeda dari|beda dengan|beda dari|dibandingkan dengan|dibandingkan|dibanding|ketimbang|daripada|tidak seperti|sedangkan|adapun|lain halnya dengan|perbedaan dengan|perbedaan antara|perbedaannya dengan",
  ),
  en: phrases(
    "unlike|different from|differs from|differ from|compared with|compared to|in contrast to|as opposed to|rather than|whereas|than|from",
  ),
};

function phrases(list: string): readonly Name[] {
  return list.split("|").map((phrase) => phrase.split(" "));
}

/** Does it name another occupation? `isTitle` knows those of the workspace. */
export function namesAnother(
  passage: Passage,
  titles: readonly string[],
  language: Language,
  isTitle: (name: string) => boolean,
): boolean {
  const words = wordsOf(passage);
  const own = covered(words, namesAsWords(titles), language);
  const heads = new Set(namesAsWords(titles).map((name) => headOf(name, language)));
  const isOther = (i: number) => !own.has(i) && isNamed(words, i, heads, language);
  if (words.some((_, i) => isOther(i))) return true;
  return words.some((_, i) => {
    const after = behind(words, i, AGAINST[language]);
    return after !== null && !own.has(after) && beginsName(words, after, heads, language, isTitle);
  });
}

/** Somebody by what that person does: not this occupation in short, nobody in general. */
function isNamed(words: readonly Word[], i: number, heads: ReadonlySet<string>, language: Language): boolean {
  const { lower, apart } = words[i]!;
  if (apart === "address") return false;
  const kind = occupationKind(lower, language);
  if (kind === null) return false;
  const beside = words[language === "id" ? i + 1 : i - 1];
  const isVague = !beside || VAGUE[language].has(beside.lower) || occupationKind(beside.lower, language) !== null;
  if (heads.has(lower)) return false;
  return kind === "name" || !isVague;
}

/** The word behind a phrase that begins here. */
function behind(words: readonly Word[], at: number, list: readonly Name[]): number | null {
  for (const phrase of list)
    if (phrase.every((word, k) => words[at + k]?.lower === word) && words[at + phrase.length])
      return at + phrase.length;
  return null;
}

const ARTICLES: ReadonlySet<string> = new Set(["a", "an", "the", "seorang", "para", "profesi", "pekerjaan"]);

function beginsName(
  words: readonly Word[],
  at: number,
  heads: ReadonlySet<string>,
  language: Language,
  isTitle: (name: string) => boolean,
): boolean {
  const from = ARTICLES.has(words[at]!.lower) ? at + 1 : at;
  const first = words[from];
  if (!first || heads.has(first.lower)) return false;
  for (let count = 1; count <= MOST_WORDS && from + count <= words.length; count++)
    if (
      isTitle(
        words
          .slice(from, from + count)
          .map(({ text }) => text)
          .join(" "),
      )
    )
      return true;
  return from === at && !NO_NAME[language].has(first.lower) && !isInflected(first.lower, language);
}

const MOST_WORDS = 5;

/** A verb, or something that belongs to somebody. */
const isInflected = (lower: string, language: Language): boolean =>
  language === "id" ? /^(?:me|ber|ter|di|ke)\p{L}{4,}|nya$|an$/u.test(lower) : /(?:ing|ed|ly|s)$/.test(lower);

/** Words that set two against each other. */
const CONTRAST: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: listed(`sedangkan sementara adapun lebih berbeda beda bedanya perbedaan perbedaannya berlainan bukan tidak namun tetapi tapi
    sebaliknya melainkan hanya daripada dibanding dibandingkan ketimbang padahal lain membedakan kurang justru masing-masing`),
  en: listed(`whereas while but unlike rather than more less fewer instead not only differ differs different difference differences
    contrast however although though compared whilst distinguishes distinguish neither mainly contrary opposed separates sets never without
    larger smaller broader narrower longer shorter wider`),
};

const BOTH: ReadonlySet<string> = new Set([
  "keduanya",
  "kedua-duanya",
  "kedua",
  "both",
  "neither",
  "each",
  "masing-masing",
]);

/** What stands for the occupation whose profile it is, before "this" in Indonesian and behind it in English. */
const WORK: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: listed("pekerjaan profesi jabatan peran bidang posisi profil"),
  en: listed("job occupation profession role work position one trade career profile"),
};
const THIS: Readonly<Record<Language, ReadonlySet<string>>> = { id: listed("ini"), en: listed("this") };
const THAT: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: listed("itu tersebut"),
  en: listed("that latter former"),
};

export interface Sides {
  readonly own: boolean;
  readonly other: boolean;
  readonly contrast: boolean;
}

/** Whom a text speaks of, given what the two are called, and whether it sets them against each other. */
export function sidesOf(
  passage: Passage,
  titles: readonly string[],
  others: readonly string[],
  language: Language,
): Sides {
  const words = wordsOf(passage);
  const found = mentionsIn(words, namesAsWords(titles), namesAsWords(others), language);
  const contrast = words.some(({ lower }) => CONTRAST[language].has(lower)) || areBothSubjects(passage, words, found);
  const isBoth = words.some(({ lower }) => BOTH.has(lower));
  const has = (side: Side) => isBoth || found.some((mention) => mention.side === side);
  return {
    own: has("own") || pointsAt(words, THIS, language),
    other: has("other") || pointsAt(words, THAT, language),
    contrast,
  };
}

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
  const sides = [
    ...own.map((name) => ({ name, side: "own" as Side })),
    ...other.map((name) => ({ name, side: "other" as Side })),
  ];
  const tagged = sides.sort((a, b) => b.name.length - a.name.length);
  const heads = { own: headsOf(own, language), other: headsOf(other, language) };
  const found: Mention[] = [];
  const either: number[] = [];
  for (let at = 0; at < words.length; ) {
    const name = tagged.find((one) => lengthAt(words, at, one.name, language) > 0);
    if (name) found.push({ side: name.side, at });
    else {
      const isOf = (names: readonly Name[]) => names.some((head) => lengthAt(words, at, head, language) > 0);
      const [isOwn, isOther] = [isOf(heads.own), isOf(heads.other)];
      if (isOwn && isOther) either.push(at);
      else if (isOwn || isOther) found.push({ side: isOwn ? "own" : "other", at });
    }
    at += name?.name.length ?? 1;
  }
  // "Guru SD …, guru mata pelajaran …": each of them is one of the two.
  for (const side of ["own", "other"] as const) {
    const at = either[0];
    if (at === undefined || found.some((mention) => mention.side === side)) continue;
    either.shift();
    found.push({ side, at });
  }
  return found;
}

const headsOf = (names: readonly Name[], language: Language): Name[] => names.map((name) => [headOf(name, language)]);

/** Each begins what is said of it: "A bakes bread, B decorates cakes." */
function areBothSubjects({ text }: Passage, words: readonly Word[], found: readonly Mention[]): boolean {
  const subjects = found.filter(({ at }) => beginsClause(text, words, at) || beginsClause(text, words, at - 1));
  return new Set(subjects.map(({ side }) => side)).size > 1;
}

/** It is the first word, or a mark stands in front of it. */
const beginsClause = (text: string, words: readonly Word[], at: number): boolean =>
  at === 0 || (at > 0 && /[,;:.!?–—]/.test(text.slice(words[at - 1]!.end, words[at]!.start)));

function pointsAt(words: readonly Word[], pointing: typeof THIS, language: Language): boolean {
  return words.some(({ lower }, i) => {
    if (!pointing[language].has(lower)) return false;
    const work = words[language === "id" ? i - 1 : i + 1];
    return (work !== undefined && WORK[language].has(work.lower)) || lower === "latter" || lower === "former";
  });
}

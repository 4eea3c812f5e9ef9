// Indonesian words without their affixes, so that forms of one word meet: menulis, penulis, tulisan. No dictionary is asked: what
// comes out is a key to compare by, not a word to show.
import { withoutClitic } from "./indonesian";

/** Forms that the affixes below would miss or cut in the wrong place. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `belajar=ajar pelajar=ajar pelajaran=ajar pembelajaran=ajar mempelajari=ajar terima=nerima perasaan=rasa merasa=rasa
  merasakan=rasa terasa=rasa berasa=rasa pekerjaan=erja pekerja=erja bekerja=erja peran=peran berperan=peran peranan=peran
  seni=seni kesenian=seni ramah=ramah keramahan=ramah dokter=dokter data=data alat=alat peralatan=alat rapi=rapi
  kerapian=rapi merapikan=rapi uji=uji menguji=uji pengujian=uji penguji=uji ahli=ahli keahlian=ahli
  disiplin=disiplin kedisiplinan=disiplin kepemimpinan=mimpin diskusi=diskusi berdiskusi=diskusi analitis=analisis`
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string]),
);

/** Fewer letters are no word. */
const LEAST = 4;

export function indonesianStem(lower: string): string {
  const single = withoutRepetition(lower);
  const bare = IRREGULAR.get(single) ?? IRREGULAR.get(withoutClitic(single)?.stem ?? "");
  if (bare !== undefined) return bare;
  const word = withoutClitic(single)?.stem ?? single;
  return levelled(withoutSuffix(withoutPrefixes(word)));
}

/** `isu-isu` and `tolong-menolong` give their first part. */
function withoutRepetition(lower: string): string {
  const hyphen = lower.indexOf("-");
  return hyphen < 3 ? lower : lower.slice(0, hyphen);
}

/** What each prefix leaves behind; those that melt with the next letter leave the letter that they make of it. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/^(?:mem|pem|di)per(?=[^aeiou])/, ""],
  [/^[mp]eny(?=[aeiou])/, "ny"],
  [/^[mp]eng(?=[aeioughk])/, ""],
  [/^[mp]em(?=[bfpv])/, ""],
  [/^[mp]en(?=[cdjzt])/, ""],
  [/^[mp]e(?=[lrwynm][aeiou])/, ""],
  [/^(?:me|pe|be)(?=k)/, ""],
  [/^(?:per|ber|ter)/, ""],
  [/^di(?=[a-z][aeiou]|[aeiou]|[a-z][rl])/, ""],
  [/^ke(?=[a-z]+an$)/, ""],
];

/** Behind another prefix: keterampilan, mempertanggungjawabkan. */
const INNER: readonly (readonly [RegExp, string])[] = [[/^(?:per|ber|ter)/, ""]];

const withoutPrefixes = (word: string): string => withoutPrefix(withoutPrefix(word, PREFIXES), INNER);

function withoutPrefix(word: string, prefixes: typeof PREFIXES): string {
  const found = prefixes.find(([prefix]) => prefix.test(word));
  if (!found) return word;
  const left = word.replace(found[0], found[1]);
  return left.length < LEAST || !/[aeiou]/.test(left) ? word : left;
}

const SUFFIXES = ["kan", "an"];
/** Of borrowed words: koordinasi, kreativitas, komunikatif. */
const BORROWED = ["isasi", "ivitas", "itas", "atif", "asi", "if"];

/** One of them, and the `i` behind which a root ends: ketelitian, meneliti. */
function withoutSuffix(word: string): string {
  const rest = cut(word, SUFFIXES);
  const root = cut(rest, BORROWED);
  return root === rest ? cut(rest, ["i"]) : root;
}

function cut(word: string, endings: readonly string[]): string {
  const found = endings.find((ending) => word.length - ending.length >= LEAST && word.endsWith(ending));
  return found === undefined ? word : word.slice(0, -found.length);
}

/**
 * The letters that a prefix may have melted or brought along are levelled in every word: `tulis` becomes what is left of `menulis`,
 * `rawat` what is left of `perawat`, `didik` what is left of `didikan`.
 */
function levelled(word: string): string {
  const head = /^(?:[pktrs](?=[aeiou])|sy(?=[aeiou]))/.exec(word)?.[0];
  const start = head === undefined ? word : MELTED[head]! + word.slice(head.length);
  return start.length >= LEAST && /[aeiou]k$/.test(start) ? start.slice(0, -1) : start;
}

const MELTED: Readonly<Record<string, string>> = { p: "m", t: "n", s: "ny", sy: "ny", k: "", r: "" };

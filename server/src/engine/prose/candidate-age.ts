// Where a phrase about the candidate names an age: "berusia maksimal 27 tahun", "young" before a word for the person. Years of
// experience, of a contract or until retirement are none.
import type { Language } from "../message";
import type { Span } from "../profile/tree";
import type { AgeKind } from "./age-words";
import { ageAt } from "./ages";
import { areAskedFor } from "./asked-people";
import type { Found } from "./candidate";
import { wordSet } from "./word-lists";
import type { Word } from "./words";

/** Words around a number of years that make it something else than an age. */
const NO_AGE =
  wordSet(`pengalaman berpengalaman kerja bekerja kontrak masa pendidikan belajar studi pelatihan selama garansi sekali terakhir
  bertugas mengabdi penjara lalu experience contract training warranty working study service education ago`);

/** Behind "young" and the like: the person, or another quality. */
const DESCRIBED = {
  id: wordSet("dan yang serta"),
  en: wordSet(`person persons people man men woman women candidate candidates applicant applicants worker workers professional
    professionals employee employees adult adults and or enough`),
};

const ASKING =
  wordSet(`be are is stay preferably only ideally very still suits a an dynamic energetic harus orang kandidat calon pelamar yang
  seseorang masih`);

const SUITED = wordSet("suited suitable ideal good perfect best right made open reserved appeal appeals");

const PEOPLE = wordSet("people anyone those candidates applicants someone person be is are women men workers");

/** Behind a number these tell that it is no age. */
const MEASURES = wordSet(
  "kilos kilograms kg pounds cm centimetres metres meters miles percent per kilometres hours days minutes",
);

const RETIRING = wordSet("pensiun memensiunkan retire retires retired retiring retirement");

const YEAR = /^(?:19[3-9]\d|20[0-3]\d)$/;

/** Before "sudah berumur" one of them, or nothing. */
const BEFORE_ELDER = wordSet(
  "orang yang mereka seseorang kandidat calon pelamar pekerja anda dan atau people those is are and or",
);

/** In front of an age they belong to it: "maksimal kelahiran tahun 1998", "maximum age 35". */
const BOUNDS = wordSet("maksimal maksimum maks minimal minimum min maximum max");

/** Offsets into the passage's text; null where there is no age. */
export function ageIn(found: Found<AgeKind>, language: Language): Span | null {
  const end = ageEnd(found, language);
  if (end === null || isRetiring(found)) return null;
  const before = found.sentence[found.at - 1];
  const isBound = (found.value === "age" || found.value === "born") && before && BOUNDS.has(before.lower);
  return { start: isBound ? before.start : found.start, end };
}

/** "Batas usia pensiun", "retires at the age of 60": when work ends, not who may begin it. */
const isRetiring = ({ sentence, at, words }: Found<AgeKind>): boolean =>
  sentence.slice(Math.max(0, at - 3), at + words.length + 2).some(({ lower }) => RETIRING.has(lower));

/** Where the age ends in the passage's text; null where there is none. */
function ageEnd(found: Found<AgeKind>, language: Language): number | null {
  const { value, end, sentence, at, words } = found;
  // "Kepala tiga dimensi" is no age.
  if (value === "word") return sentence[at + words.length]?.lower === "dimensi" ? null : end;
  if (value === "people") return areAskedFor(found) ? end : null;
  if (value === "description") return isDescription(found, language) ? end : null;
  const behind = clauseBehind(found, value === "bound" || value === "born" ? 2 : 5);
  if (value === "born") return behind.find(({ lower }) => YEAR.test(lower))?.end ?? null;
  const from = at + words.length;
  const step = behind.findIndex((_, i) => ageAt(sentence, from + i, language) >= 0);
  if (step < 0) return value === "elder" && isOfPerson(found) ? end : null;
  const number = from + step;
  if (isOtherYears(found, number)) return null;
  const last = ageAt(sentence, number, language);
  const isYears = sentence[last + 1]?.lower === (language === "id" ? "tahun" : "years");
  if (language === "id") return isYears || value !== "bound" ? sentence[isYears ? last + 1 : last]!.end : null;
  const [one, two, three] = [1, 2, 3].map((step) => sentence[last + step]?.lower);
  if (isYears && two === "old") return sentence[last + 2]!.end;
  if (isYears && two === "of" && three === "age") return sentence[last + 3]!.end;
  if (one === "or" && /^(?:over|older|above|younger)$/.test(two ?? "")) return sentence[last + 2]!.end;
  return value !== "bound" || (!isYears && isBareBound(found, one)) ? sentence[last]!.end : null;
}

/** Years of experience, of a contract and so on. Behind a word for an age only what stands in front of the number tells. */
function isOtherYears(found: Found<AgeKind>, number: number): boolean {
  const { sentence, at, words, value } = found;
  const between = sentence.slice(at + words.length, number);
  const around =
    value === "bound" ? [...clauseBefore(found, 3), ...between, ...unparted(found, number + 1, 4)] : between;
  return around.some(({ lower }) => NO_AGE.has(lower));
}

const PARTING = /[,;(]/;

/** So many words in front of a phrase, as far as no mark parts them from it. */
function clauseBefore({ sentence, at, passage: { text } }: Found<AgeKind>, count: number): readonly Word[] {
  let from = at;
  while (from > 0 && from > at - count && !PARTING.test(text.slice(sentence[from - 1]!.end, sentence[from]!.start)))
    from--;
  return sentence.slice(from, at);
}

const clauseBehind = (found: Found<AgeKind>, count: number): readonly Word[] =>
  unparted(found, found.at + found.words.length, count);

function unparted({ sentence, passage: { text } }: Found<AgeKind>, from: number, count: number): readonly Word[] {
  let to = from;
  while (
    to < sentence.length &&
    to < from + count &&
    !PARTING.test(text.slice(sentence[to - 1]!.end, sentence[to]!.start))
  )
    to++;
  return sentence.slice(from, to);
}

/** "Orang yang sudah berumur": not "meja yang sudah berumur". */
function isOfPerson({ sentence, at, passage, start }: Found<AgeKind>): boolean {
  const before = sentence[at - 1];
  if (!before || /\S/.test(passage.text.slice(before.end, start))) return true;
  if (!BEFORE_ELDER.has(before.lower)) return false;
  return before.lower !== "yang" || at < 2 || BEFORE_ELDER.has(sentence[at - 2]!.lower);
}

const BOUNDING = wordSet("under over below above older younger");

/** English leaves "years old" out: "people under 30". */
function isBareBound({ words, sentence, at }: Found<AgeKind>, next: string | undefined): boolean {
  return BOUNDING.has(words[0]!.lower) && PEOPLE.has(sentence[at - 1]?.lower ?? "") && !MEASURES.has(next ?? "");
}

/** Of a person: "young" before a word for the person or a comma, where a statement begins or "be" and the like asks it. */
function isDescription({ at, sentence, words, end, passage, start }: Found<AgeKind>, language: Language): boolean {
  const before = sentence[at - 1];
  const next = sentence[at + words.length];
  const isClosed = !next || /\S/.test(passage.text.slice(end, next.start));
  const isListed = before !== undefined && isClosed && /^,\s*$/.test(passage.text.slice(before.end, start));
  if (before && !isListed && !isAsking(sentence, at - 1)) return false;
  return isClosed || DESCRIBED[language].has(next.lower);
}

/** "Be young", "orang yang muda", "suited to young people". */
function isAsking(sentence: readonly Word[], i: number): boolean {
  const { lower } = sentence[i]!;
  if (lower === "to" || lower === "for") return SUITED.has(sentence[i - 1]?.lower ?? "");
  return ASKING.has(lower);
}

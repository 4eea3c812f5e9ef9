// Whether a word for people of one kind ("anak muda", "women") asks for them as those who do the work. Judges nothing.
import type { Found } from "./candidate";
import { wordSet } from "./word-lists";
import type { Word } from "./words";

const FOR = /^(?:untuk|bagi|buat|for|to)$/;

/** In front of "for" these tell that the work is meant for such people: "suited for men", not "hats for men". */
const SUITED =
  wordSet(`cocok khusus hanya sesuai ideal tepat terbuka diutamakan pekerjaan profesi suit suited suitable good best perfect right only
  open reserved meant work job jobs role`);

/** Skipped between a word for people and the word in front that asks for them: "cocok untuk para ibu". */
const ARTICLES = wordSet("para seorang kaum kalangan golongan the a an");

const ASKING =
  wordSet(`adalah ialah merupakan khusus khususnya dikhususkan diutamakan diprioritaskan terutama hanya harus wajib sebaiknya calon kandidat
  pelamar oleh dibutuhkan dicari orang status berstatus mereka suits suit only preferably be are is candidates applicants`);

/** `at` is behind a "for": is work meant for those who are named there? */
export const isWorkFor = (sentence: readonly Word[], at: number): boolean =>
  FOR.test(sentence[at - 1]?.lower ?? "") &&
  sentence.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => SUITED.has(lower));

export const isFor = ({ lower }: Word): boolean => FOR.test(lower);

/** A statement begins with them, or a word in front asks for them: not "menyapa warga, anak muda, dan lansia". */
export function areAskedFor({ sentence, at, passage }: Found<unknown>): boolean {
  let first = at;
  while (first > 0 && ARTICLES.has(sentence[first - 1]!.lower)) first--;
  const before = sentence[first - 1];
  if (!before || /[:;(]/.test(passage.text.slice(before.end, sentence[first]!.start))) return true;
  return isFor(before) ? isWorkFor(sentence, first) : ASKING.has(before.lower);
}

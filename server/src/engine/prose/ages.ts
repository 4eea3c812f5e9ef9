// Ages in figures and in words, one or a range, as far as people work or are asked to stop. Whose age it is, is not asked.
import type { Language } from "../message";
import { wordSet } from "./word-lists";
import type { Word } from "./words";

const isYears = (digits: string): boolean => /^\d\d$/.test(digits) && Number(digits) >= 14 && Number(digits) <= 75;

const UNITS = wordSet("satu dua tiga empat lima enam tujuh delapan sembilan");

const ENGLISH_NUMBER =
  /^(?:(?:eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)$/;

/** Index of the last word of an age or a range of ages that begins at a word; -1 where none begins. */
export function ageAt(words: readonly Word[], at: number, language: Language): number {
  const first = numberAt(words, at, language);
  if (first < 0) return -1;
  // "18 sampai 25", "18 to 25", "18–25".
  const joint = /^(?:sampai|hingga|dan|atau|to|and)$/.test(words[first + 1]?.lower ?? "") ? 2 : 1;
  const second = numberAt(words, first + joint, language);
  return second < 0 ? first : second;
}

function numberAt(words: readonly Word[], at: number, language: Language): number {
  const lower = words[at]?.lower;
  if (lower === undefined) return -1;
  const [from = "", to = from, ...more] = lower.split(/[-\u2010\u2011]/);
  if (more.length === 0 && isYears(from) && isYears(to)) return at;
  if (language === "en") return ENGLISH_NUMBER.test(lower) ? at : -1;
  const next = words[at + 1]?.lower;
  if (!UNITS.has(lower) || (next !== "puluh" && next !== "belas")) return -1;
  return next === "puluh" && UNITS.has(words[at + 2]?.lower ?? "") ? at + 2 : at + 1;
}

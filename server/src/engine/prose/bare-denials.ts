// Whether an answer only denies: it says that the belief is wrong, or says it again with a "not". Data and a look at each word.
import type { Language } from "../message";
import { stemsOf } from "./content-words";
import type { Passage } from "./passage";
import { wordSet } from "./word-lists";
import { wordsOf } from "./words";

/** Without one of them nothing is denied. */
const DENYING: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("tidak tak bukan tidaklah bukanlah keliru salah mitos"),
  en: wordSet("no not isn't aren't don't doesn't wrong false untrue mistaken myth misconception nonsense"),
};

/** What judges a belief says nothing of what it is about. */
export const VERDICTS: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet("benar keliru salah mitos belaka anggapan pandangan pendapat pernyataan kenyataan fakta faktanya"),
  en: wordSet("true wrong false untrue mistaken myth misconception nonsense belief idea claim view statement fact"),
};

/** Around them, in a text that does no more than deny. */
const AROUND: Readonly<Record<Language, ReadonlySet<string>>> = {
  id: wordSet(`itu ini tersebut hal yang bahwa bahwasanya sebab karena hanya hanyalah saja tentu sama sekali jelas sekadar cuma adalah
    besar mereka ia dia sebenarnya sesungguhnya kenyataannya nyatanya sangat sungguh demikian begitu dan selalu semua sepenuhnya
    juga pun lah pernah`),
  en: wordSet(`it is it's that that's this these the a an simply just only merely do does are they he she because since as actually
    really in at all of course quite far from always every completely entirely also and`),
};

export function isBareDenial(misconception: Passage, reality: Passage, language: Language): boolean {
  const words = wordsOf(reality);
  if (!words.some(({ lower }) => DENYING[language].has(plain(lower)))) return false;
  const claimed = new Set([...wordsOf(misconception).map(({ lower }) => lower), ...stemsOf(misconception, language)]);
  const stems = stemsOf(reality, language);
  return words.every((word, i) => {
    const lower = plain(word.lower);
    const isSmall = DENYING[language].has(lower) || VERDICTS[language].has(lower) || AROUND[language].has(lower);
    return isSmall || claimed.has(word.lower) || (stems[i] !== "" && claimed.has(stems[i]!));
  });
}

const plain = (lower: string): string => lower.replace("’", "'");

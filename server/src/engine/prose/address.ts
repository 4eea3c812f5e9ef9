// How Indonesian texts address their reader: the words for it, and the ending that does the same. Judges none of them.
import type { Profile } from "../profile/profile";
import { withoutClitic } from "./indonesian";
import { passagesOf } from "./passage";
import { type Match, PhraseList } from "./phrases";
import { wordSet } from "./word-lists";
import { wordsOf } from "./words";

export const FORMAL = new PhraseList(() => [["anda", "formal"]] as const, { language: "id", clitics: true });

export const FAMILIAR = new PhraseList(
  () => ["kamu", "kau", "engkau", "kalian"].map((word) => [word, "familiar"] as const),
  { language: "id", clitics: true },
);

/** Words that end so by themselves. */
const WHOLE =
  wordSet(`bertemu menemu ditemu ketemu pertemu penemu jamu menjamu dijamu penjamu perjamu ilmu berilmu tamu bertamu jemu menjemu semu bumbu ramu
  meramu diramu peramu temu termu gerumu kerumu menyemu setemu kamu palmu lemu jemu`);

/** Words with `-mu`: *bakatmu*, *untukmu*. */
export function familiarEndings(profile: Profile): Match<"familiar">[] {
  return passagesOf(profile).flatMap((passage) =>
    wordsOf(passage).flatMap((word, at) => {
      const { lower, start, end } = word;
      if (!lower.endsWith("mu") || WHOLE.has(lower) || withoutClitic(lower)?.clitic !== "mu") return [];
      return [{ passage, at, words: [word], start, end, clitic: "mu", value: "familiar" } as const];
    }),
  );
}

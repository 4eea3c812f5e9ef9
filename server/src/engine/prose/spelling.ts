// Indonesian spellings that are not standard: the lists of the rules that speak of them, and their places in a profile.
import { SPELLINGS } from "../../../../schemas/spelling/spellings";
import type { Config } from "../config/config";
import type { Profile } from "../profile/profile";
import { languageOf } from "../profile/profile";
import { type Correction, correction, inCaseOf } from "./correction";
import { isOwn } from "./own-words";
import { PhraseList } from "./phrases";

export interface Spelling {
  readonly standard: string;
  /** It is surely meant so; else it most likely is. */
  readonly isSure: boolean;
}

/** The spellings that a rule owns, each with the standard one. */
export function spellingsOf(rule: keyof typeof SPELLINGS): [nonstandard: string, spelling: Spelling][] {
  const { sure, likely } = SPELLINGS[rule];
  return [...entriesOf(sure, true), ...entriesOf(likely, false)];
}

function entriesOf(table: string, isSure: boolean): [string, Spelling][] {
  const lines = table.split("\n").filter((line) => line !== "");
  return lines.map((line) => {
    const [nonstandard = "", standard = ""] = line.split("=");
    return [nonstandard, { standard, isSure }];
  });
}

/** As a list to be found in profiles, with endings such as `-nya`. */
export const spellingList = (spellings: () => Iterable<readonly [string, Spelling]>): PhraseList<Spelling> =>
  new PhraseList(spellings, { language: "id", clitics: true });

export interface Misspelling {
  readonly correction: Correction;
  readonly isSure: boolean;
}

/** Where the spellings of a list stand in an Indonesian profile, as far as the words are the author's own. */
export function misspellings(profile: Profile, config: Config, list: PhraseList<Spelling>): Misspelling[] {
  if (languageOf(profile, config) !== "id") return [];
  return list.in(profile).flatMap(({ passage, at, words, start, end, clitic, value: { standard, isSure } }) => {
    if (!isOwn(passage, at, words.length, config)) return [];
    const text = inCaseOf(passage.text.slice(start, end), standard + clitic);
    const entry = words.map(({ lower }) => lower).join(" ");
    const bare = entry.slice(0, entry.length - clitic.length);
    return [{ correction: correction(passage, start, end, text, bare), isSure }];
  });
}

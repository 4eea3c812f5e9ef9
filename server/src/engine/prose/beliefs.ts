// Which misconceptions hold a word that makes them a belief, and which realities hold one that answers. Words alone tell; nothing is
// weighed.
import type { Language } from "../message";
import type { Profile } from "../profile/profile";
import { BELIEF_WORDS } from "./belief-words";
import type { Passage } from "./passage";
import { PhraseList } from "./phrases";

const listFor = (language: Language, phrases: readonly string[]): PhraseList<true> =>
  new PhraseList(
    [...new Set(phrases)].map((phrase) => [phrase, true]),
    { language, clitics: true },
  );

const JUDGING: Readonly<Record<Language, PhraseList<true>>> = {
  id: listFor("id", BELIEF_WORDS.id.judging),
  en: listFor("en", BELIEF_WORDS.en.judging),
};

const ANSWERING: Readonly<Record<Language, PhraseList<true>>> = {
  id: listFor("id", [...BELIEF_WORDS.id.answering, ...BELIEF_WORDS.id.qualifying]),
  en: listFor("en", [...BELIEF_WORDS.en.answering, ...BELIEF_WORDS.en.qualifying]),
};

/** The misconceptions with a word that leaves nothing open, or that judges. */
export const judgementsIn = (profile: Profile, language: Language): ReadonlySet<Passage> =>
  passagesWith(profile, JUDGING[language], "misconception");

/** The realities with a word that goes beyond a claim, or takes it back. */
export const answersIn = (profile: Profile, language: Language): ReadonlySet<Passage> =>
  passagesWith(profile, ANSWERING[language], "reality");

function passagesWith(profile: Profile, list: PhraseList<true>, half: string): ReadonlySet<Passage> {
  const found = new Set<Passage>();
  for (const { passage } of list.in(profile)) if (passage.path.at(-1) === half) found.add(passage);
  return found;
}

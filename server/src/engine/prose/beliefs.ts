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

/** Whether a misconception holds a word that leaves nothing open, or that judges. */
export const isJudgement = (profile: Profile, passage: Passage, language: Language): boolean =>
  holds(profile, passage, JUDGING, language);

/** Whether a reality holds a word that goes beyond a claim, or takes it back. */
export const isAnswer = (profile: Profile, passage: Passage, language: Language): boolean =>
  holds(profile, passage, ANSWERING, language);

/** A text may be in another language than its profile says: only what is found in neither is absent. */
const holds = (profile: Profile, passage: Passage, lists: typeof JUDGING, language: Language): boolean =>
  passagesWith(profile, lists[language]).has(passage) ||
  passagesWith(profile, lists[language === "id" ? "en" : "id"]).has(passage);

const foundIn = new WeakMap<Profile, Map<PhraseList<true>, ReadonlySet<Passage>>>();

function passagesWith(profile: Profile, list: PhraseList<true>): ReadonlySet<Passage> {
  let byList = foundIn.get(profile);
  if (!byList) {
    byList = new Map();
    foundIn.set(profile, byList);
  }
  let found = byList.get(list);
  if (!found) {
    found = new Set(list.in(profile).map(({ passage }) => passage));
    byList.set(list, found);
  }
  return found;
}

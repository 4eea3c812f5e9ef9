// Whether a misconception holds a word that makes it a belief, and a reality one that answers. Words alone tell; nothing is weighed.
import type { Language } from "../message";
import { BELIEF_WORDS } from "./belief-words";
import type { Passage } from "./passage";
import { PassagePhrases } from "./passage-phrases";
import { wordSet } from "./word-lists";

const listFor = (phrases: readonly string[]) =>
  new PassagePhrases(() => phrases.map((phrase) => [phrase, true] as const), true);

const { id, en } = BELIEF_WORDS;
const believing = ({ judging, hearsay, views, thinking, thought }: typeof id) =>
  listFor([...judging, ...hearsay, ...views, ...thinking, ...thought]);
const BELIEVING = { id: believing(id), en: believing(en) };
/** They stand in plain statements as well: "setiap toko memiliki pelanggan yang berbeda", "bakers can work in many places". */
const WEAK =
  wordSet(`setiap semua semuanya seluruh sangat bisa dapat perlu harus wajib lebih akan besar boleh sulit rumit tidak tak bukan
  all every everyone everybody more most can cannot will very need needs must much enough not difficult hard`);
const withoutWeak = (words: typeof id) =>
  believing({ ...words, judging: words.judging.filter((one) => !WEAK.has(one)) });
const JUDGING = { id: withoutWeak(id), en: withoutWeak(en) };
const MEASURED = { id: listFor(id.measured), en: listFor(en.measured) };
const MEASURING = { id: listFor(id.measuring), en: listFor(en.measuring) };
const ANSWERING = {
  id: listFor([...id.answering, ...id.qualifying]),
  en: listFor([...en.answering, ...en.qualifying]),
};

/** It leaves nothing open, judges ("the pay is small" does, "small tools" do not), or says who thinks so; it quotes or asks. */
export const isBelief = (misconception: Passage, language: Language): boolean =>
  /["“”?]/.test(misconception.text) ||
  holds(misconception, BELIEVING, language) ||
  (holds(misconception, MEASURED, language) && holds(misconception, MEASURING, language));

/** The same by words alone that hardly stand in a plain statement. */
export const isJudgement = (misconception: Passage, language: Language): boolean =>
  /["“”]/.test(misconception.text) || holds(misconception, JUDGING, language);

/** Does a reality answer: does it add to a claim ("also", "in fact"), or take it back? */
export const isAnswer = (reality: Passage, language: Language): boolean => holds(reality, ANSWERING, language);

/** A text may be in another language than its profile says: only what is found in neither is absent. */
const holds = (passage: Passage, lists: typeof BELIEVING, language: Language): boolean =>
  lists[language].isIn(passage) || lists[language === "id" ? "en" : "id"].isIn(passage);

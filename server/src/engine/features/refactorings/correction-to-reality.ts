// A misconception that already answers itself ("…, padahal …"): the answer goes to the reality beside it.
import type { Language } from "../../message";
import { languageOf, type Profile } from "../../profile/profile";
import { partedAt, turnsOf } from "../../prose/turns";
import { answerMoved } from "../../write/move-answer";
import type { Spot } from "../../write/spot";
import type { Refactoring } from "./refactoring";

const TITLE = { en: "Move the answer to “{reality}”", id: "Pindahkan jawabannya ke “{reality}”" };

export function correctionToReality(profile: Profile, { path, value }: Spot, language: Language): Refactoring | null {
  if (path.at(-1) !== "misconception") return null;
  const own = languageOf(profile, { defaultLanguage: language });
  // A profile that names no language may be in the other one.
  const languages: readonly Language[] = own === "id" ? ["id", "en"] : ["en", "id"];
  const turn = languages.flatMap((one) => turnsOf(profile, one)).find(({ passage }) => passage.node === value);
  const parted = turn && partedAt(turn);
  const edits = parted && answerMoved(profile, path, parted);
  if (!edits) return null;
  const args = { reality: { key: [...path.slice(0, -1), "reality"].join("/") } };
  return { kind: "move", title: TITLE, args, edits, keepsValues: false };
}

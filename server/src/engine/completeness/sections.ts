// How far each of the six sections is written: there or not, and how many words it has of those advised. No judgement.
import { perProfile } from "../profile/per-profile";
import type { Profile } from "../profile/profile";
import { overlapsAny, type Pair, pairOf } from "../profile/tree";
import { type SchemaNode, SECTIONS, type Section, schemaAt } from "../schema/schema";
import { wordsIn } from "../schema/word-counts";

export interface SectionState {
  readonly section: Section;
  /** `empty` holds no word of the author's, as a skeleton; `unread` is hidden by a syntax error. */
  readonly state: "present" | "empty" | "missing" | "unread";
  readonly words: number;
  readonly advised: NonNullable<SchemaNode["advisedWords"]> | null;
  /** Null where it is missing. */
  readonly pair: Pair | null;
}

/** In the readers' order. */
export const sectionStates = perProfile((profile): readonly SectionState[] =>
  SECTIONS.map((section) => stateOf(profile, section)),
);

function stateOf({ root, doubtful, isPartial }: Profile, section: Section): SectionState {
  const pair = pairOf(root, section) ?? null;
  const words = wordsIn(pair?.value ?? null);
  const base = { section, words, advised: schemaAt([section])?.advisedWords ?? null, pair };
  if (!pair) return { ...base, state: isPartial ? "unread" : "missing" };
  if (overlapsAny(doubtful, pair.span)) return { ...base, state: "unread" };
  return { ...base, state: words > 0 ? "present" : "empty" };
}

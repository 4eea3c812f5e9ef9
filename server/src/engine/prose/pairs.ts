// A profile's beliefs with their answers, as passages. Judges neither.
import { perProfile } from "../profile/per-profile";
import { type Passage, passagesOf } from "./passage";

export interface BeliefPair {
  readonly misconception: Passage | null;
  readonly reality: Passage | null;
}

/** The pair of the sections, and those of `more_misconceptions`, as far as they are text that was written already. */
export const beliefPairsOf = perProfile((profile) => readPairs(passagesOf(profile)));

export const misconceptionsOf = perProfile((profile): readonly Passage[] =>
  beliefPairsOf(profile).flatMap(({ misconception }) => misconception ?? []),
);

/** What a skeleton leaves to be filled in. */
const SKELETON = /^\s*\[[^[\]]*\]\s*$/;

function readPairs(passages: readonly Passage[]): readonly BeliefPair[] {
  const pairs = new Map<string, { misconception: Passage | null; reality: Passage | null }>();
  for (const passage of passages) {
    const half = passage.path.at(-1);
    if ((half !== "misconception" && half !== "reality") || SKELETON.test(passage.text)) continue;
    const key = passage.path.slice(0, -1).join("/");
    const pair = pairs.get(key) ?? { misconception: null, reality: null };
    pair[half] = passage;
    pairs.set(key, pair);
  }
  return [...pairs.values()];
}

// What stands in front of a text and says who speaks, such as "A:".
import { NONE, numberOfAnnounced } from "./label";
import type { Labelled } from "./labelling";
import type { Piece } from "./pieces";

/** So often stands what says who speaks. */
const LEAST_VOICES = 3;
export const VOICE = numberOfAnnounced("voice");

/** The labels that were taken for the beginning of a sentence, but elsewhere say who speaks, such as "A:". */
export function voicesIn(pieces: readonly Piece[], found: readonly Labelled[]): ReadonlySet<number> {
  const byName = new Map<string, number[]>();
  for (const [i, { form, content }] of pieces.entries()) {
    if (form !== "label") continue;
    const name = content.text.toLowerCase();
    const places = byName.get(name);
    if (places) places.push(i);
    else byName.set(name, [i]);
  }
  const voices = [...byName].filter(
    ([name, all]) =>
      all.length >= LEAST_VOICES && (/^\p{L}{1,2} ?:/u.test(name) || all.some((i) => found[i]!.label === VOICE)),
  );
  return new Set(voices.flatMap(([, all]) => all).filter((i) => found[i]!.label === NONE));
}

// All safe corrections of a profile at once, round by round until nothing is left to correct. No single fix is made here.

import { parse } from "../profile/parse";
import type { Profile } from "../profile/profile";
import { fixesFor, lint, type OnCrash } from "../rules/lint";
import type { Surroundings } from "../rules/rule";
import { applyEdits, type Edit, orderedEdits } from "../write/edit";
import { Rounds } from "../write/rounds";

/** Corrections uncover others (a mended line can be judged at last); two or three rounds are usual. */
const MOST_ROUNDS = 10;

export interface FixedAll {
  /** In text order, without overlaps, against the profile's own text. */
  readonly edits: readonly Edit[];
  /** How many corrections they hold. */
  readonly count: number;
}

/** Every safe fix; rounds end when a text comes back that was there before. */
export function fixAll(profile: Profile, context: Surroundings, onCrash?: OnCrash): FixedAll {
  const rounds = new Rounds(profile.text.length);
  const seen = new Set([profile.text]);
  let current = profile;
  let count = 0;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { edits, fixes } = safeEdits(current, context, onCrash);
    const text = applyEdits(current.text, edits);
    if (seen.has(text)) break;
    seen.add(text);
    rounds.apply(edits);
    count += fixes;
    current = parse(text, profile.path, null, profile.format);
  }
  return { edits: rounds.edits(), count };
}

/** The safe fixes of one round whose edits do not touch each other; the others wait for the next round. */
function safeEdits(
  profile: Profile,
  context: Surroundings,
  onCrash: OnCrash | undefined,
): { edits: readonly Edit[]; fixes: number } {
  const taken: Edit[] = [];
  let fixes = 0;
  for (const finding of lint(profile, context, onCrash)) {
    const safe = fixesFor(profile, finding, context, onCrash).filter((one) => one.safe);
    const fix = safe.find(({ preferred }) => preferred) ?? safe[0];
    if (!fix || fix.edits.length === 0 || fix.edits.some((edit) => touchesAny(taken, edit))) continue;
    for (const edit of orderedEdits(fix.edits)) taken.splice(placeOf(taken, edit), 0, edit);
    fixes++;
  }
  return { edits: taken, fixes };
}

/** Index of the first edit that starts after the given one; the edits are in text order. */
function placeOf(edits: readonly Edit[], { start }: Edit): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.start <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}

function touchesAny(edits: readonly Edit[], edit: Edit): boolean {
  const next = placeOf(edits, edit);
  const before = edits[next - 1];
  const after = edits[next];
  return (before !== undefined && before.end >= edit.start) || (after !== undefined && after.start <= edit.end);
}

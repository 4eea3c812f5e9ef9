// All safe corrections of a profile at once, round by round until nothing is left to correct. No single fix is made here.

import { partitionPoint } from "../partition-point";
import { parse } from "../profile/parse";
import type { Profile } from "../profile/profile";
import { fixesFor, lint, type OnCrash } from "../rules/lint";
import type { Finding, Surroundings } from "../rules/rule";
import { isGrave, Trial } from "../rules/trial";
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

/** The safe fixes of one round that keep their promise together. */
function safeEdits(
  profile: Profile,
  context: Surroundings,
  onCrash: OnCrash | undefined,
): { edits: readonly Edit[]; fixes: number } {
  const trial = new Trial(profile, context, onCrash);
  const kept = holding(trial, [], candidates(profile, context, onCrash));
  return { edits: editsOf(kept), fixes: kept.length };
}

interface Candidate {
  readonly finding: Finding;
  readonly edits: readonly Edit[];
}

/** The safe fixes whose edits do not touch each other; the others wait for the next round. */
function candidates(profile: Profile, context: Surroundings, onCrash: OnCrash | undefined): Candidate[] {
  const taken: Edit[] = [];
  const found: Candidate[] = [];
  for (const finding of lint(profile, context, onCrash)) {
    const safe = fixesFor(profile, finding, context, onCrash).filter((one) => one.safe);
    const fix = safe.find(({ preferred }) => preferred) ?? safe[0];
    if (!fix || fix.edits.length === 0 || fix.edits.some((edit) => touchesAny(taken, edit))) continue;
    for (const edit of orderedEdits(fix.edits)) taken.splice(placeOf(taken, edit), 0, edit);
    found.push({ finding, edits: fix.edits });
  }
  return found;
}

/** Of the candidates those that hold together with the ones chosen, found by halving: mostly it is all of them. */
function holding(trial: Trial, chosen: readonly Candidate[], candidates: readonly Candidate[]): readonly Candidate[] {
  if (candidates.length === 0 || trial.isOver) return chosen;
  const all = [...chosen, ...candidates];
  const findings = all.map(({ finding }) => finding);
  if (trial.holds(findings, editsOf(all), isGrave)) return all;
  if (candidates.length === 1) return chosen;
  const middle = candidates.length >> 1;
  return holding(trial, holding(trial, chosen, candidates.slice(0, middle)), candidates.slice(middle));
}

const editsOf = (candidates: readonly Candidate[]): Edit[] => orderedEdits(candidates.flatMap(({ edits }) => edits));

/** Index of the first edit that starts after the given one; the edits are in text order. */
const placeOf = (edits: readonly Edit[], { start }: Edit): number =>
  partitionPoint(edits.length, (i) => edits[i]!.start <= start);

function touchesAny(edits: readonly Edit[], edit: Edit): boolean {
  const next = placeOf(edits, edit);
  const before = edits[next - 1];
  const after = edits[next];
  return (before !== undefined && before.end >= edit.start) || (after !== undefined && after.start <= edit.end);
}

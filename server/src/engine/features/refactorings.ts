// Other ways to write what is there: on offer at a place, never needed. Each is made in its own file; those that would not
// do what they say are left out here.

import { parse } from "../profile/parse";
import type { Profile } from "../profile/profile";
import type { Span } from "../profile/tree";
import { applyEdits } from "../write/edit";
import { blockOrLine } from "./refactorings/block-or-line";
import { correctionToReality } from "./refactorings/correction-to-reality";
import { listToProse } from "./refactorings/list-to-prose";
import { proseToList } from "./refactorings/prose-to-list";
import type { Refactoring } from "./refactorings/refactoring";
import { sectionOrder } from "./refactorings/section-order";
import { spotsAt } from "./refactorings/spot";

const OF_SPOTS = [proseToList, listToProse, correctionToReality, blockOrLine];

/** Those for the entries that hold the whole span, innermost first, and those for the whole text. */
export function refactorings(profile: Profile, span: Span): Refactoring[] {
  if (profile.isPartial) return [];
  const found = spotsAt(profile, span).flatMap((spot) => OF_SPOTS.flatMap((make) => make(profile, spot) ?? []));
  const order = sectionOrder(profile);
  return [...found, ...(order ? [order] : [])].filter((one) => isSound(profile, one));
}

/** The result is read without a new complaint, and no comment is lost. */
function isSound({ text, path, comments, problems }: Profile, { edits }: Refactoring): boolean {
  const after = parse(applyEdits(text, edits), path);
  const said = comments.map(({ span }) => text.slice(span.start, span.end)).sort();
  const stillSaid = after.comments.map(({ span }) => after.text.slice(span.start, span.end)).sort();
  return !after.isPartial && after.problems.length <= problems.length && said.join("\n") === stillSaid.join("\n");
}

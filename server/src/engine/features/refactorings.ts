// Other ways to write what is there: on offer at a place, never needed. Each is made in its own file; those that would not
// do what they say are left out here.

import type { Language } from "../message";
import { parse } from "../profile/parse";
import type { Profile } from "../profile/profile";
import type { Span } from "../profile/tree";
import { hasSameComments, saysTheSame } from "../write/content";
import { applyEdits } from "../write/edit";
import { spotsAt } from "../write/spot";
import { blockOrLine } from "./refactorings/block-or-line";
import { correctionToReality } from "./refactorings/correction-to-reality";
import { listToProse } from "./refactorings/list-to-prose";
import { proseToList } from "./refactorings/prose-to-list";
import type { Refactoring } from "./refactorings/refactoring";
import { sectionOrder } from "./refactorings/section-order";

const OF_SPOTS = [proseToList, listToProse, correctionToReality, blockOrLine];

/**
 * Those for the entries that hold the whole span, innermost first, and those for the whole text. `language` is that of
 * profiles that name none.
 */
export function refactorings(profile: Profile, span: Span, language: Language): Refactoring[] {
  if (profile.isPartial) return [];
  const found = spotsAt(profile, span).flatMap((spot) =>
    OF_SPOTS.flatMap((make) => make(profile, spot, language) ?? []),
  );
  const order = sectionOrder(profile);
  return [...found, ...(order ? [order] : [])].filter((one) => isSound(profile, one));
}

/** The result is read as surely as before, without a new complaint, and no comment is lost. */
function isSound(profile: Profile, { edits, keepsValues }: Refactoring): boolean {
  const { text, path, problems, doubtful } = profile;
  const after = parse(applyEdits(text, edits), path);
  if (after.isPartial || after.problems.length > problems.length || after.doubtful.length !== doubtful.length)
    return false;
  return keepsValues ? saysTheSame(profile, after) : hasSameComments(profile, after);
}

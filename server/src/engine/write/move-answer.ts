// The answer that a misconception holds itself goes to the reality beside it. Where the answer begins is not found here.
import { columnAt, lineEndOf, lineIndexAt, linesOf } from "../profile/lines";
import type { Profile } from "../profile/profile";
import { type MapNode, nodeAt, type Pair, type Path, pairOf, type Scalar } from "../profile/tree";
import type { Edit } from "./edit";
import { insertNestedKey, insertRootKey } from "./insertion";
import { type Spot, spotOf, valueEdit } from "./spot";
import { foldedBlock, textValue } from "./text-value";
import { asScalar } from "./write";

/** What is left of a misconception, and what answers it, each as a text of its own. */
export interface Parted {
  readonly claim: string;
  readonly answer: string;
}

/** Null where the misconception at that path, or the reality beside it, is written in a way that no profile is. */
export function answerMoved(profile: Profile, path: Path, { claim, answer }: Parted): readonly Edit[] | null {
  const parent = nodeAt(profile.root, path.slice(0, -1));
  if (parent?.kind !== "map" || parent.flow) return null;
  const pair = pairOf(parent, String(path.at(-1)));
  const spot = pair && spotOf(profile.text, pair, path, parent);
  if (spot?.value?.kind !== "scalar") return null;
  const kept = valueEdit(profile, spot, textValue(claim, spot.value.style, spot.place));
  const moved = kept && answerEdit(profile, spot, parent, spot.value, answer);
  return moved && [kept, moved];
}

function answerEdit(profile: Profile, spot: Spot, parent: MapNode, claim: Scalar, answer: string): Edit | null {
  const pair = pairOf(parent, "reality");
  const path = [...spot.path.slice(0, -1), "reality"];
  if (!pair) return newReality(profile, spot, parent, claim, answer);
  const reality = spotOf(profile.text, pair, path, parent);
  if (!reality) return null;
  const { value } = pair;
  if (!value) return valueEdit(profile, reality, textValue(answer, claim.style, reality.place));
  if (value.kind !== "scalar" || typeof value.value !== "string") return null;
  if (value.text.trim() === "") return valueEdit(profile, reality, textValue(answer, value.style, reality.place));
  if (value.style === "folded") return aboveText(profile.text, value, pair, answer);
  const joint = value.style === "literal" ? "\n" : " ";
  return valueEdit(profile, reality, textValue(answer + joint + value.text, value.style, reality.place));
}

/** Lines in front of those that are there, which stay as the author broke them. */
function aboveText(text: string, { span }: Scalar, pair: Pair, answer: string): Edit | null {
  const lines = linesOf(text);
  const lineEnd = lineEndOf(text);
  const header = lineIndexAt(lines, span.start);
  const first = lines[header + 1]!;
  if (/\d/.test(text.slice(span.start, span.start + 3)) || first.start === first.end) return null;
  const column = columnAt(text, pair.key.span.start);
  const block = foldedBlock(answer, { column, indent: first.indent, lineEnd });
  if (block === null) return null;
  const { start } = first;
  return { start, end: start, text: block.slice(block.indexOf(lineEnd) + lineEnd.length) + lineEnd };
}

function newReality(profile: Profile, { path, place }: Spot, parent: MapNode, claim: Scalar, answer: string): Edit {
  if (path.length === 1) {
    // The caller indents the lines below a key of the root.
    const at = { column: "reality: ".length, indent: 2, lineEnd: place.lineEnd };
    return insertRootKey(profile, "reality", `reality: ${textValue(answer, claim.style, at)}`);
  }
  const isQuoted = claim.style === "double" || claim.style === "single";
  const line = isQuoted ? textValue(answer, claim.style, place) : asScalar(answer);
  return insertNestedKey(profile.text, parent, path.slice(0, -1), "reality", line);
}

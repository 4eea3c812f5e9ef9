// A misconception that already answers itself ("…, padahal …"): the answer goes to the reality beside it.
import { columnAt, lineEndOf, lineIndexAt, linesOf } from "../../profile/lines";
import type { Profile } from "../../profile/profile";
import { type MapNode, type Pair, pairOf, type Scalar } from "../../profile/tree";
import { asSentence } from "../../prose/sentence-form";
import { isProsePath } from "../../schema/prose";
import type { Edit } from "../../write/edit";
import { insertNestedKey, insertRootKey } from "../../write/insertion";
import { type Spot, spotOf, valueEdit } from "../../write/spot";
import { foldedBlock, textValue } from "../../write/text-value";
import { asScalar } from "../../write/write";
import type { Refactoring } from "./refactoring";
import { turnIn } from "./turns";

const TITLE = { en: "Move the answer to “{reality}”", id: "Pindahkan jawabannya ke “{reality}”" };

export function correctionToReality(profile: Profile, spot: Spot): Refactoring | null {
  const { value, path, parent, place } = spot;
  if (path.at(-1) !== "misconception" || !isProsePath(path)) return null;
  if (value?.kind !== "scalar" || typeof value.value !== "string" || parent.kind !== "map") return null;
  const turn = turnIn(value.text);
  if (!turn) return null;
  const claim = valueEdit(profile, spot, textValue(asSentence(turn.claim), value.style, place));
  const answer = claim && answerEdit(profile, spot, parent, value, asSentence(turn.answer));
  const args = { reality: { key: [...path.slice(0, -1), "reality"].join("/") } };
  return answer && { kind: "move", title: TITLE, args, edits: [claim, answer], keepsValues: false };
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

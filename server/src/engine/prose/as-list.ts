// Running text as the entries of a list: one for each sentence, and for each part of one that lists things.
import type { Language } from "../message";
import { type Profile, textOf } from "../profile/profile";
import type { Scalar } from "../profile/tree";
import type { Edit } from "../write/edit";
import { indentStepOf } from "../write/insertion";
import { type Spot, valueEdit } from "../write/spot";
import { textValue } from "../write/text-value";
import { itemsOfLines, partsOf } from "./enumeration";
import { framesFor, withoutFrame } from "./frames";
import type { ListInText } from "./list-in-text";
import { passagesOf } from "./passage";
import { withoutStop } from "./sentence-form";
import { sentencesOf } from "./sentences";

/** The text at a spot as a list of at least two entries; null where it is none, or a comment would be lost. */
export function asList(profile: Profile, spot: Spot, language: Language): Edit | null {
  const { value, place, column } = spot;
  if (value?.kind !== "scalar" || typeof value.value !== "string") return null;
  const items = itemsOfLines(value.text) ?? itemsOf(sentencesIn(profile, value, language), textOf(profile, "title"));
  if (items.length < 2) return null;
  const style = value.style === "double" || value.style === "single" ? value.style : "plain";
  const indent = column + indentStepOf(profile.text);
  const at = { column: indent + 2, indent: indent + 2, lineEnd: place.lineEnd };
  const lines = items.map((item) => `${place.lineEnd}${" ".repeat(indent)}- ${textValue(item, style, at)}`);
  return valueEdit(profile, spot, lines.join(""));
}

/** Can a list in a text be parted from what leads to it? */
export function mayPart(text: string, { start, end, shape }: ListInText, title: string | null): boolean {
  if (shape === "lines") return itemsOfLines(text) !== null;
  return withoutFrame(text.slice(start, end), framesFor(title)) !== null;
}

/** Every word that carries content; what only leads to a list, and the word before its last part, do not. */
function itemsOf(sentences: readonly string[], title: string | null): string[] {
  const frames = framesFor(title);
  return sentences.flatMap((sentence) => {
    const rest = withoutFrame(sentence, frames);
    const mayPart = rest !== null || sentences.length === 1;
    const whole = rest ?? sentence;
    return (mayPart ? partsOf(withoutStop(whole), rest !== null ? 2 : 3, rest !== null) : null) ?? [withoutStop(whole)];
  });
}

/** Each with all that stands up to the next, but for blanks. */
function sentencesIn(profile: Profile, node: Scalar, language: Language): string[] {
  const passage = passagesOf(profile).find((one) => one.node === node);
  if (!passage) return [];
  const starts = sentencesOf(passage, language).map(({ start }) => start);
  return starts.map((start, i) => passage.text.slice(i === 0 ? 0 : start, starts[i + 1]).trim());
}

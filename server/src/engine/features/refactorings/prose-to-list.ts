// Running text as a list: an item for each sentence, and for each part of one that lists things.
import type { Language } from "../../message";
import { languageOf, type Profile, textOf } from "../../profile/profile";
import type { Scalar } from "../../profile/tree";
import { partsOf } from "../../prose/enumeration";
import { passagesOf } from "../../prose/passage";
import { withoutStop } from "../../prose/sentence-form";
import { sentencesOf } from "../../prose/sentences";
import { allows, schemaAt } from "../../schema/schema";
import { indentStepOf } from "../../write/insertion";
import { type Spot, valueEdit } from "../../write/spot";
import { textValue } from "../../write/text-value";
import { framesFor, withoutFrame } from "./frames";
import type { Refactoring } from "./refactoring";

const TITLE = { en: "Write “{section}” as a list", id: "Tulis “{section}” sebagai daftar" };

export function proseToList(profile: Profile, spot: Spot, defaultLanguage: Language): Refactoring | null {
  const { value, path, place, column } = spot;
  if (path.length !== 1 || value?.kind !== "scalar" || typeof value.value !== "string") return null;
  if (!allows(schemaAt(path), "string") || !allows(schemaAt([...path, 0]), "string")) return null;
  const items = itemsOf(
    sentencesIn(profile, value, languageOf(profile, { defaultLanguage })),
    textOf(profile, "title"),
  );
  if (items.length < 2) return null;
  const style = value.style === "double" || value.style === "single" ? value.style : "plain";
  const indent = column + indentStepOf(profile.text);
  const at = { column: indent + 2, indent: indent + 2, lineEnd: place.lineEnd };
  const lines = items.map((item) => `${place.lineEnd}${" ".repeat(indent)}- ${textValue(item, style, at)}`);
  const edit = valueEdit(profile, spot, lines.join(""));
  const args = { section: { key: String(path[0]) } };
  return edit && { kind: "rewrite", title: TITLE, args, edits: [edit], keepsValues: false };
}

/** Every word that carries content; what only leads to a list, and the word before its last part, do not. */
function itemsOf(sentences: readonly string[], title: string | null): string[] {
  const frames = framesFor(title);
  return sentences.flatMap((sentence) => {
    const rest = withoutFrame(sentence, frames);
    const mayPart = rest !== null || sentences.length === 1;
    const whole = rest ?? sentence;
    return (mayPart ? partsOf(withoutStop(whole), rest !== null ? 2 : 3) : null) ?? [withoutStop(whole)];
  });
}

/** Each with all that stands up to the next, but for blanks. */
function sentencesIn(profile: Profile, node: Scalar, language: Language): string[] {
  const passage = passagesOf(profile).find((one) => one.node === node);
  if (!passage) return [];
  const starts = sentencesOf(passage, language).map(({ start }) => start);
  return starts.map((start, i) => passage.text.slice(i === 0 ? 0 : start, starts[i + 1]).trim());
}

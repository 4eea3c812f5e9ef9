// Running text as a list: an item for each sentence, and for each part of one that lists things.
import { type Profile, textOf } from "../../profile/profile";
import { allows, schemaAt } from "../../schema/schema";
import { indentStepOf } from "../../write/insertion";
import { textValue } from "../../write/text-value";
import { framesFor, partsOf, withoutFrame } from "./frames";
import type { Refactoring } from "./refactoring";
import { sentencesIn, withoutStop } from "./sentences";
import { type Spot, valueEdit } from "./spot";

const TITLE = { en: "Write “{section}” as a list", id: "Tulis “{section}” sebagai daftar" };

export function proseToList(profile: Profile, spot: Spot): Refactoring | null {
  const { value, path, place, column } = spot;
  if (path.length !== 1 || value?.kind !== "scalar" || typeof value.value !== "string") return null;
  if (!allows(schemaAt(path), "string") || !allows(schemaAt([...path, 0]), "string")) return null;
  const items = itemsOf(value.text, textOf(profile, "title"));
  if (items.length < 2) return null;
  const style = value.style === "double" || value.style === "single" ? value.style : "plain";
  const indent = column + indentStepOf(profile.text);
  const at = { column: indent + 2, indent: indent + 2, lineEnd: place.lineEnd };
  const lines = items.map((item) => `${place.lineEnd}${" ".repeat(indent)}- ${textValue(item, style, at)}`);
  const edit = valueEdit(profile, spot, lines.join(""));
  const args = { section: { key: String(path[0]) } };
  return edit && { kind: "rewrite", title: TITLE, args, edits: [edit] };
}

/** Every word that carries content; what only leads to a list, and the word before its last part, do not. */
function itemsOf(text: string, title: string | null): string[] {
  const sentences = sentencesIn(text);
  const frames = framesFor(title);
  return sentences.flatMap((sentence) => {
    const rest = withoutFrame(sentence, frames);
    const mayPart = rest !== null || sentences.length === 1;
    const whole = rest ?? sentence;
    return (mayPart ? partsOf(withoutStop(whole), rest !== null ? 2 : 3) : null) ?? [withoutStop(whole)];
  });
}

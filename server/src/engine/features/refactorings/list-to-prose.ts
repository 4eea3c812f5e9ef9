// A list of phrases as running text: each becomes a sentence, and no word is lost.
import type { Profile } from "../../profile/profile";
import type { ListNode, Scalar, ScalarStyle } from "../../profile/tree";
import { asSentence } from "../../prose/sentence-form";
import { allows, schemaAt } from "../../schema/schema";
import { type Spot, valueEdit } from "../../write/spot";
import { textValue } from "../../write/text-value";
import type { Refactoring } from "./refactoring";

const TITLE = { en: "Write “{section}” as running text", id: "Tulis “{section}” sebagai uraian" };

export function listToProse(profile: Profile, spot: Spot): Refactoring | null {
  const { value, path, place } = spot;
  if (path.length !== 1 || value?.kind !== "list" || !allows(schemaAt(path), "string")) return null;
  const phrases = phrasesOf(value);
  if (!phrases) return null;
  const text = phrases.map((phrase) => asSentence(phrase.text)).join(" ");
  const edit = valueEdit(profile, spot, textValue(text, styleOf(phrases), place));
  const args = { section: { key: String(path[0]) } };
  return edit && { kind: "rewrite", title: TITLE, args, edits: [edit], keepsValues: false };
}

/** Null where an item is no text. */
function phrasesOf({ items }: ListNode): readonly Scalar[] | null {
  const phrases = items.flatMap(({ value }) =>
    value?.kind === "scalar" && typeof value.value === "string" && value.text.trim() !== "" ? [value] : [],
  );
  return items.length > 0 && phrases.length === items.length ? phrases : null;
}

/** The quotes that all of them have. */
function styleOf(phrases: readonly Scalar[]): ScalarStyle {
  const [{ style }] = phrases as [Scalar];
  const isQuoted = style === "double" || style === "single";
  return isQuoted && phrases.every((phrase) => phrase.style === style) ? style : "plain";
}

// Running text as a list: an item for each sentence, and for each part of one that lists things.
import type { Language } from "../../message";
import { languageOf, type Profile } from "../../profile/profile";
import { asList } from "../../prose/as-list";
import { allows, schemaAt } from "../../schema/schema";
import type { Spot } from "../../write/spot";
import type { Refactoring } from "./refactoring";

const TITLE = { en: "Write “{section}” as a list", id: "Tulis “{section}” sebagai daftar" };

export function proseToList(profile: Profile, spot: Spot, defaultLanguage: Language): Refactoring | null {
  const { path } = spot;
  if (path.length !== 1 || !allows(schemaAt(path), "string") || !allows(schemaAt([...path, 0]), "string")) return null;
  const edit = asList(profile, spot, languageOf(profile, { defaultLanguage }));
  const args = { section: { key: String(path[0]) } };
  return edit && { kind: "rewrite", title: TITLE, args, edits: [edit], keepsValues: false };
}

// What a code stands for, in words for a reader: its title, the groups it is in, its group in the other classification.
import { type Language, sentence, type Template } from "../message";
import { titleOf } from "../schema/schema";
import { type Classification, classificationOf, counterpartOf } from "./classification";

export interface CodeDescription {
  readonly code: string;
  readonly title: string;
  /** Which classification that is, and in which language its titles are. */
  readonly classification: string;
  /** Code and title of each group, the major group first. */
  readonly groups: readonly string[];
  /** A sentence on the same group in the other classification. */
  readonly counterpart: string | null;
}

const WORDS = {
  classification: { en: "{name}, in {tongue}", id: "{name}, dalam bahasa {tongue}" },
  counterpart: {
    en: "Same group in {name}, in {tongue}: {group}",
    id: "Kelompok yang sama dalam {name}, dalam bahasa {tongue}: {group}",
  },
} satisfies Record<string, Template>;

const TONGUES: Readonly<Record<Language, Template>> = {
  id: { en: "Indonesian", id: "Indonesia" },
  en: { en: "English", id: "Inggris" },
};

/** Null for a code that its classification does not have, and for classifications without a table. */
export function describeCode(system: string, code: string, language: Language): CodeDescription | null {
  const classification = classificationOf(system);
  const known = classification?.get(code);
  if (!classification || !known) return null;
  const named = (of: Classification) => ({
    name: titleOf(["codes", of.system], language),
    tongue: TONGUES[of.language][language],
  });
  const other = counterpartOf(system, code);
  const group = other && `${other.code} ${other.title}`;
  return {
    ...known,
    classification: sentence(WORDS.classification, named(classification), language),
    groups: classification.groupsOf(code).map((one) => `${one.code} ${one.title}`),
    counterpart: other && group && sentence(WORDS.counterpart, { ...named(other.classification), group }, language),
  };
}

// How long a value is so far, beside the limits that the schema sets. Advice beyond these limits is elsewhere.
import { type Arguments, type Language, sentence, type Template } from "../../message";
import type { Node } from "../../profile/tree";
import { allows, type SchemaNode } from "../../schema/schema";
import { wordsIn } from "../../schema/word-counts";

const WORDS = {
  soFar: { en: "So far: {counts}", id: "Sejauh ini: {counts}" },
  character: { en: "{count} character", id: "{count} karakter" },
  characters: { en: "{count} characters", id: "{count} karakter" },
  word: { en: "{count} word", id: "{count} kata" },
  words: { en: "{count} words", id: "{count} kata" },
  item: { en: "{count} entry", id: "{count} butir" },
  items: { en: "{count} entries", id: "{count} butir" },
  minLength: { en: "at least {limit} characters", id: "paling sedikit {limit} karakter" },
  maxLength: { en: "at most {limit} characters", id: "paling banyak {limit} karakter" },
  maxWords: { en: "at most {limit} words", id: "paling banyak {limit} kata" },
  maxItems: { en: "at most {limit} entries", id: "paling banyak {limit} butir" },
} satisfies Record<string, Template>;

type Limit = "minLength" | "maxLength" | "maxWords" | "maxItems";

/** Characters and words, or items and words, beside the limits that the schema sets. */
export function lengthSoFar(value: Node | null, schema: SchemaNode, language: Language): string {
  const say = (template: Template, args: Arguments) => sentence(template, args, language);
  const counted = (name: "character" | "word" | "item", count: number) =>
    say(WORDS[count === 1 ? name : (`${name}s` as const)], { count });
  const total = (counts: readonly string[], limited: readonly Limit[]) => {
    const limits = limited.flatMap((name) => {
      const limit = schema[name];
      return limit === undefined ? [] : [say(WORDS[name], { limit })];
    });
    return say(WORDS.soFar, { counts }) + (limits.length > 0 ? ` (${limits.join(", ")}).` : ".");
  };
  if (value?.kind === "list") {
    // Where prose is allowed as well, the items are the same text in pieces: its words count.
    const words = allows(schema, "string") ? [counted("word", wordsIn(value))] : [];
    return total([counted("item", value.items.length), ...words], ["maxItems"]);
  }
  if (value?.kind !== "scalar" || typeof value.value !== "string" || !isMeasured(schema)) return "";
  const counts = [counted("character", [...value.text.trim()].length), counted("word", wordsIn(value))];
  return total(counts, ["minLength", "maxLength", "maxWords"]);
}

/** Texts of the author's; the length of a code, a date or a status says nothing. */
export const isMeasured = ({ enum: values, format, pattern, minLength }: SchemaNode): boolean =>
  !values && !format && (minLength !== undefined || !pattern);

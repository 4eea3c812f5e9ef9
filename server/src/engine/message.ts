// Sentences from message templates, in the reader's language. A finding carries arguments; words are made here, at the edge.
import type { ProblemArgument } from "./profile/problem";
import { CONFIGURATION, PROFILE, titleOf } from "./schema/schema";

export type Language = "en" | "id";

/** One message in both languages, with `{placeholders}`. */
export interface Template {
  readonly en: string;
  readonly id: string;
}

export type Arguments = Readonly<Record<string, ProblemArgument>>;

/** The sentence; a placeholder without an argument stays visible as written. */
export function sentence(template: Template, args: Arguments, language: Language): string {
  return template[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = args[name];
    return value === undefined ? whole : argumentText(value, language);
  });
}

function argumentText(value: ProblemArgument, language: Language): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return value.toLocaleString(language === "id" ? "id-ID" : "en-GB");
  if ("key" in value)
    return titleOf(stepsOf(value.key), language, value.format === "configuration" ? CONFIGURATION : PROFILE);
  return value.join(", ");
}

/** `comparison/0/text` as path steps. */
const stepsOf = (key: string): (string | number)[] =>
  key.split("/").map((step) => (/^\d+$/.test(step) ? Number(step) : step));

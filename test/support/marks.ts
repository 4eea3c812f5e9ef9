// The places that one rule marks in a few lines, by their exact text. No assertions.
import type { Language } from "../../server/src/engine/message";
import { profileWith } from "../../server/src/engine/write/example";
import { lintText } from "./check-rule";

/** The source under each finding of the rule, in a whole profile with these lines. */
export function marksOf(rule: string, language: Language, lines: string): string[] {
  const text = profileWith(language, lines);
  const { findings } = lintText(text, { config: { defaultLanguage: language } });
  return findings.flatMap(({ rule: id, span }) => (id === rule ? [text.slice(span.start, span.end)] : []));
}

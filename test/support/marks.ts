// The places that one rule marks, by their exact text. No assertions.
import type { Language } from "../../server/src/engine/message";
import { profileWith } from "../../server/src/engine/write/example";
import { type CheckOptions, lintText } from "./check-rule";

/** The source under each finding of the rule. */
export const marksIn = (rule: string, text: string, options: CheckOptions = {}): string[] =>
  lintText(text, options).findings.flatMap(({ rule: id, span }) =>
    id === rule ? [text.slice(span.start, span.end)] : [],
  );

/** The same in a whole profile with these lines. */
export const marksOf = (rule: string, language: Language, lines: string): string[] =>
  marksIn(rule, profileWith(language, lines), { config: { defaultLanguage: language } });

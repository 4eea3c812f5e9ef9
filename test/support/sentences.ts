// What a reader reads: the sentences of findings and the titles of fixes, in one language. No assertions.
import type { Language } from "../../server/src/engine/message";
import { sentence } from "../../server/src/engine/message";
import { ruleOf } from "../../server/src/engine/rules/lint";
import { Trial } from "../../server/src/engine/rules/trial";
import { type CheckOptions, lintText } from "./check-rule";

/** The sentences of a rule's findings in a text. */
export function sentencesOf(rule: string, text: string, language: Language, options: CheckOptions = {}): string[] {
  const { findings } = lintText(text, options);
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ message, args }) => sentence(ruleOf(rule)!.messages[message]!, args, language));
}

/** The titles of the fixes for a rule's first finding, best first, with `*` at a preferred and `!` at a safe one. */
export function fixTitlesOf(rule: string, text: string, language: Language, options: CheckOptions = {}): string[] {
  const { profile, findings, context } = lintText(text, options);
  const finding = findings.find((one) => one.rule === rule);
  if (!finding) return [];
  return new Trial(profile, context).fixesFor(finding).map(({ title, args, preferred, safe }) => {
    const marks = (preferred ? "*" : "") + (safe ? "!" : "");
    return `${sentence(ruleOf(rule)!.messages[title]!, args, language)}${marks && ` ${marks}`}`;
  });
}

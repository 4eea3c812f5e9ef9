// A rule for tests alone, and the table of rules with it for a while. No assertions.
import { RULES } from "../../server/src/engine/rules/all";
import type { Rule } from "../../server/src/engine/rules/rule";

/** The table of rules as something that can be changed. */
export const RULE_TABLE = RULES as Rule[];

const words = { en: "Probe", id: "Probe" };
/** A rule of these parts that says nothing of its own. */
export const probe = (parts: Pick<Rule, "check"> & Partial<Rule>): Rule => ({
  id: "probe",
  title: words,
  severity: "info",
  stage: "content",
  docs: { why: words, bad: { en: { text: "" }, id: { text: "" } }, good: { en: { text: "" }, id: { text: "" } } },
  messages: { here: words },
  ...parts,
});

/** Runs `work` with one more rule in the table. */
export async function withRule<T>(rule: Rule, work: () => Promise<T>): Promise<T> {
  RULE_TABLE.push(rule);
  try {
    return await work();
  } finally {
    RULE_TABLE.splice(RULE_TABLE.indexOf(rule), 1);
  }
}

// Runs every rule over a profile. Holds findings back where syntax is in doubt, and isolates a rule that fails.
import type { Profile } from "../profile/profile";
import { overlapsAny } from "../profile/tree";
import { RULES } from "./all";
import type { Finding, Fix, Report, Rule, RuleContext } from "./rule";

/** Called for a rule that threw; the other rules still run. */
export type OnCrash = (rule: string, error: unknown) => void;

/** All findings in text order. `onCrash` hears of a rule that threw; without it the error is thrown on. */
export function lint(profile: Profile, context: RuleContext, onCrash?: OnCrash): Finding[] {
  const findings: Finding[] = [];
  for (const rule of RULES) {
    if (context.config.severities[rule.id] === "off") continue;
    try {
      rule.check(profile, context, (report) => {
        if (!isHeldBack(profile, rule, report)) findings.push(toFinding(rule, report, context));
      });
    } catch (error) {
      if (!onCrash) throw error;
      onCrash(rule.id, error);
    }
  }
  return findings.sort(inTextOrder);
}

/** The corrections that a rule proposes for a finding, best first. Which of them keep their promise, a trial tells. */
export function fixesFor(profile: Profile, finding: Finding, context: RuleContext, onCrash?: OnCrash): readonly Fix[] {
  try {
    return ruleOf(finding.rule)?.fix?.(profile, finding, context) ?? [];
  } catch (error) {
    if (!onCrash) throw error;
    onCrash(finding.rule, error);
    return [];
  }
}

export function ruleOf(id: string): Rule | undefined {
  return RULES.find((rule) => rule.id === id);
}

function isHeldBack(profile: Profile, rule: Rule, { span }: Report): boolean {
  return rule.stage === "content" && overlapsAny(profile.doubtful, span);
}

function toFinding(rule: Rule, report: Report, { config }: RuleContext): Finding {
  const configured = config.severities[rule.id];
  const severity = configured && configured !== "off" ? configured : (report.severity ?? rule.severity);
  const { span, message, args = {}, related = [], path, extent, edits } = report;
  const known = { ...(path && { path }), ...(extent && { extent }), ...(edits && { edits }) };
  return { rule: rule.id, severity, span, message, args, related, ...known };
}

const ORDER = { error: 0, warning: 1, info: 2 };

function inTextOrder(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    ORDER[a.severity] - ORDER[b.severity] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

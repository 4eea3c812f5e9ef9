// The corrections on offer at a place: those of all findings there, ranked, each once. What they change is the rules' affair.

import { type Language, sentence } from "../message";
import type { Profile } from "../profile/profile";
import { contains, type Span } from "../profile/tree";
import { fixesFor, type OnCrash, ruleOf } from "../rules/lint";
import type { Finding, RuleContext } from "../rules/rule";
import { isError, Trial } from "../rules/trial";
import type { Edit } from "../write/edit";

export interface QuickFix {
  readonly title: string;
  readonly edits: readonly Edit[];
  /** The one to apply without asking, tried out before; at most one of all that are on offer. */
  readonly preferred: boolean;
  /** What it corrects. */
  readonly findings: readonly Finding[];
}

interface Offer extends QuickFix {
  /** Place among the fixes of its finding. */
  readonly rank: number;
}

const WEIGHT = { error: 0, warning: 1, info: 2 };

/** The corrections for the findings that touch a span: the best of each finding first, those of errors before others. */
export function quickFixes(
  profile: Profile,
  span: Span,
  findings: readonly Finding[],
  context: RuleContext,
  language: Language,
  onCrash?: OnCrash,
): QuickFix[] {
  const here = findings.filter((finding) => contains(finding.span, span.start) || contains(span, finding.span.start));
  const offers = here.flatMap((finding) =>
    fixesFor(profile, finding, context, onCrash).map(({ title, args, edits, preferred }, rank): Offer => {
      const template = ruleOf(finding.rule)?.messages[title];
      const words = template ? sentence(template, args, language) : title;
      return { title: words, edits, preferred, findings: [finding], rank };
    }),
  );
  const ranked = joined(offers).sort(
    (a, b) => WEIGHT[a.findings[0]!.severity] - WEIGHT[b.findings[0]!.severity] || a.rank - b.rank,
  );
  const trial = new Trial(profile, context, onCrash);
  const first = ranked.findIndex((one) => one.preferred && trial.holds(one.findings, one.edits, isError));
  return ranked.map(({ title, edits, findings: own }, i) => ({ title, edits, preferred: i === first, findings: own }));
}

/** Offers that would change the same become one, such as "insert all missing sections" of each section. */
function joined(offers: readonly Offer[]): Offer[] {
  const byChange = new Map<string, Offer>();
  for (const offer of offers) {
    const change = JSON.stringify([offer.title, offer.edits]);
    const same = byChange.get(change);
    byChange.set(change, same ? { ...same, findings: [...same.findings, ...offer.findings] } : offer);
  }
  return [...byChange.values()];
}

// A finding of the engine becomes one that can be shown: offsets to lines and columns, arguments to sentences.
import { type Language, sentence } from "../../engine/message";
import type { Profile } from "../../engine/profile/profile";
import type { OnCrash } from "../../engine/rules/lint";
import type { Finding, Fix, Related, Surroundings } from "../../engine/rules/rule";
import { Trial } from "../../engine/rules/trial";
import { describedRule } from "../described";
import type { Place } from "../report/places";
import type { ReportedFinding, ReportedFix, ReportedRelated } from "../report/report";

/** A fix may look at the whole text, so a file with thousands of findings gets them for its first ones only. */
export const MOST_FIXES = 1000;

export class Reporting {
  private fixes = 0;
  private readonly trial: Trial;

  constructor(
    profile: Profile,
    private readonly path: string,
    private readonly language: Language,
    context: Surroundings,
    private readonly placeIn: (path: string, offset: number) => Place,
    private readonly onCrash: OnCrash,
  ) {
    this.trial = new Trial(profile, context);
  }

  /** The finding ready to be shown; null, and a crash of its rule, where the rule gave it no usable words. */
  reported(finding: Finding): ReportedFinding | null {
    try {
      return this.worded(finding);
    } catch (error) {
      this.onCrash(finding.rule, error);
      return null;
    }
  }

  private worded(finding: Finding): ReportedFinding {
    const { rule, severity, span, related } = finding;
    let fix: ReportedFix | null | undefined;
    return {
      rule,
      severity,
      message: this.say(rule, finding.message, finding.args),
      key: JSON.stringify([finding.message, finding.args]),
      start: this.placeIn(this.path, span.start),
      end: this.placeIn(this.path, span.end),
      offset: [span.start, span.end],
      related: related.map((place) => this.related(rule, place)),
      fix: () => {
        if (fix === undefined) fix = this.fix(finding);
        return fix;
      },
    };
  }

  private related(rule: string, { span, file = this.path, message, args }: Related): ReportedRelated {
    return { path: file, ...this.placeIn(file, span.start), message: this.say(rule, message, args) };
  }

  /** The preferred fix, else the only one: of several choices none is put into the author's mouth. */
  private fix(finding: Finding): ReportedFix | null {
    if (this.fixes++ >= MOST_FIXES) return null;
    try {
      const fixes = this.trial.fixesFor(finding);
      const fix = fixes.find(({ preferred }) => preferred) ?? (fixes.length === 1 ? fixes[0] : undefined);
      return fix ? { title: this.say(finding.rule, fix.title, fix.args), safe: fix.safe, edits: fix.edits } : null;
    } catch (error) {
      this.onCrash(finding.rule, error);
      return null;
    }
  }

  private say(rule: string, message: string, args: Fix["args"]): string {
    const template = describedRule(rule)?.messages[message];
    if (!template) throw new Error(`The rule ${rule} has no message ${message}`);
    return sentence(template, args, this.language);
  }
}

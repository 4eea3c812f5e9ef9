// Runs every rule over a profile, and asks one for its corrections and its words. Holds findings back where syntax is in doubt or
// the author asks for it, and isolates a rule that fails.
import type { ProfileIndex } from "../index/profile-index";
import { type Arguments, type Language, sentence } from "../message";
import type { Profile } from "../profile/profile";
import { overlapsAny } from "../profile/tree";
import { CONFIGURATION } from "../schema/schema";
import { type Idle, silence } from "../suppression/silence";
import { CONFIGURATION_RULES, RULES } from "./all";
import { type Finding, type Fix, RANK, type Report, type Rule, type RuleContext, type Surroundings } from "./rule";

/** Called for a rule that threw; the other rules still run. */
export type OnCrash = (rule: string, error: unknown) => void;

/** All findings in text order. `onCrash` hears of a rule that threw; without it the error is thrown on. */
export function lint(profile: Profile, surroundings: Surroundings, onCrash?: OnCrash): Finding[] {
  const context = contextIn(surroundings);
  if (profile.format === CONFIGURATION) return new Run(profile, context, onCrash).all(CONFIGURATION_RULES);
  const run = new Run(profile, context, onCrash);
  const found = run.all(RULES);
  const { kept, idle } = silence(profile, found, mayBeSilenced);
  return idle.length > 0 ? [...kept, ...run.unused(idle)].sort(inTextOrder) : kept;
}

/** One text, as far as its rules have been run. */
class Run {
  /** Rules that were not run to their end: that they found nothing says nothing. */
  private readonly silent = new Set<string>();
  /** Rules that asked about other profiles. */
  private readonly askedOthers = new Set<string>();
  private running: Rule | null = null;
  private readonly context: RuleContext;

  constructor(
    private readonly profile: Profile,
    context: RuleContext,
    private readonly onCrash: OnCrash | undefined,
  ) {
    this.context = { ...context, index: noticed(context.index, () => this.askedOthers.add(this.running!.id)) };
  }

  all(rules: readonly Rule[]): Finding[] {
    const findings: Finding[] = [];
    const isAnyOff = Object.keys(this.context.config.severities).length > 0;
    const hear = (report: Report) => {
      const rule = this.running!;
      if (!isHeldBack(this.profile, rule, report)) findings.push(toFinding(rule, report, this.context));
    };
    for (const rule of rules) {
      if (isAnyOff && this.isOff(rule)) continue;
      this.running = rule;
      try {
        rule.check(this.profile, this.context, hear);
      } catch (error) {
        this.silent.add(rule.id);
        if (!this.onCrash) throw error;
        this.onCrash(rule.id, error);
      }
    }
    return findings.sort(inTextOrder);
  }

  /** The findings of `unused-ignore` about requests that silenced nothing. */
  unused(idle: readonly Idle[]): Finding[] {
    const rule = ruleOf("unused-ignore");
    if (!rule || this.isOff(rule)) return [];
    // Where not all profiles are known, what others could show is not seen.
    const isSeen = (id: string) => !this.silent.has(id) && (!this.askedOthers.has(id) || this.context.index.isWhole());
    const known = idle.filter(({ rule: { id } }) => ruleOf(id) && isSeen(id));
    return known.map((one) => toFinding(rule, unusedReport(one), this.context));
  }

  private isOff({ id }: Rule): boolean {
    const isOff = this.context.config.severities[id] === "off";
    if (isOff) this.silent.add(id);
    return isOff;
  }
}

/** The same index; `onAsk` is called with every question. */
function noticed(index: ProfileIndex, onAsk: () => void): ProfileIndex {
  const noticing =
    <Arguments extends unknown[], Answer>(ask: (...args: Arguments) => Answer) =>
    (...args: Arguments): Answer => {
      onAsk();
      return ask(...args);
    };
  return {
    byId: noticing((id: string) => index.byId(id)),
    byTitle: noticing((title: string) => index.byTitle(title)),
    beginsTitle: noticing((word: string) => index.beginsTitle(word)),
    referencesTo: noticing((id: string) => index.referencesTo(id)),
    alike: noticing((...asked: Parameters<ProfileIndex["alike"]>) => index.alike(...asked)),
    sentencesLike: noticing((...asked: Parameters<ProfileIndex["sentencesLike"]>) => index.sentencesLike(...asked)),
    all: noticing(() => index.all()),
    isWhole: noticing(() => index.isWhole()),
  };
}

function unusedReport({ rule: { id, span }, request }: Idle): Report {
  if (!mayBeSilenced(id)) return { span, message: "never", args: { rule: id } };
  if (request.kind === "comment") return { span, message: "line", args: { rule: id } };
  const { section } = request;
  return section === null
    ? { span, message: "profile", args: { rule: id } }
    : { span, message: "section", args: { rule: id, section } };
}

/**
 * What says why a text cannot be read, or how it is ignored, is always said: without the first nothing else about the text
 * is certain, and the second would silence itself. A note of the import is a comment, which goes by being removed.
 */
export function mayBeSilenced(id: string): boolean {
  const rule = ruleOf(id);
  const isUnreadable = rule?.stage === "syntax" && rule.severity === "error";
  return rule !== undefined && !isUnreadable && !rule.isAlwaysSaid;
}

/** The corrections that a rule proposes for a finding, best first. Which of them keep their promise, a trial tells. */
export function fixesFor(
  profile: Profile,
  finding: Finding,
  surroundings: Surroundings,
  onCrash?: OnCrash,
): readonly Fix[] {
  const context = contextIn(surroundings);
  try {
    return ruleOf(finding.rule)?.fix?.(profile, finding, context) ?? [];
  } catch (error) {
    if (!onCrash) throw error;
    onCrash(finding.rule, error);
    return [];
  }
}

export const ruleOf = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);

/** A message of a rule, its findings' and its fixes' alike, as a sentence. */
export function sentenceOf(rule: string, message: string, args: Arguments, language: Language): string {
  const template = ruleOf(rule)?.messages[message];
  return template ? sentence(template, args, language) : message;
}

const RULE_IDS: readonly string[] = RULES.map(({ id }) => id);

const contextIn = (surroundings: Surroundings): RuleContext => ({ ...surroundings, ruleIds: RULE_IDS });

function isHeldBack(profile: Profile, rule: Rule, { span }: Report): boolean {
  return rule.stage === "content" && overlapsAny(profile.doubtful, span);
}

function toFinding(rule: Rule, report: Report, { config }: RuleContext): Finding {
  const configured = config.severities[rule.id];
  const severity = configured && configured !== "off" ? configured : (report.severity ?? rule.severity);
  const { span, message, args = {}, related = [], path, extent, edits, word, absent } = report;
  const known = {
    ...(path && { path }),
    ...(extent && { extent }),
    ...(edits && { edits }),
    ...(word && { word }),
    ...(absent && { absent }),
  };
  return { rule: rule.id, severity, span, message, args, related, ...known };
}

function inTextOrder(a: Finding, b: Finding): number {
  return (
    a.span.start - b.span.start ||
    a.span.end - b.span.end ||
    RANK[a.severity] - RANK[b.severity] ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  );
}

// Corrections tried out before they are recommended: each is applied to a copy that is read and checked. Makes no correction.

import { parse } from "../profile/parse";
import type { Profile } from "../profile/profile";
import { joined, overlapsAny, type Span, walk } from "../profile/tree";
import { applyEdits, type Edit, orderedEdits } from "../write/edit";
import { fixesFor, lint, type OnCrash, ruleOf } from "./lint";
import type { Finding, Fix, Surroundings } from "./rule";

/** So much text is read again for trials of one profile, in UTF-16 units: hundreds of trials of an ordinary one. */
const MOST_READ = 1_000_000;

/** Trials of one profile's corrections. */
export class Trial {
  private left = MOST_READ;
  private before: readonly Finding[] | null = null;

  constructor(
    private readonly profile: Profile,
    private readonly context: Surroundings,
    private readonly onCrash?: OnCrash,
  ) {}

  /** Nothing more is tried. */
  get isOver(): boolean {
    return this.left < this.profile.text.length;
  }

  /** The corrections for a finding, best first. Preferred or safe are those alone that keep what this promises. */
  fixesFor(finding: Finding): readonly Fix[] {
    return fixesFor(this.profile, finding, this.context, this.onCrash).map((fix) => {
      const safe = fix.safe && this.holds([finding], fix.edits, isGrave);
      const preferred = fix.preferred && (safe || this.holds([finding], fix.edits, isError));
      return { ...fix, safe, preferred };
    });
  }

  /**
   * The edits remove the findings, add none of those that count (what was held back because the text could not be read
   * was there before), and leave each value and comment that they do not touch as it was. Nothing holds untried.
   */
  holds(findings: readonly Finding[], edits: readonly Edit[], counts: Counted): boolean {
    const { profile, context } = this;
    if (this.isOver) return false;
    this.left -= profile.text.length;
    this.before ??= lint(withoutDoubt(profile), context, told);
    const ordered = orderedEdits(edits);
    const after = parse(applyEdits(profile.text, ordered), profile.path, profile, profile.format);
    const left = lint(after, context, told);
    return (
      isFewer(left.filter(counts), this.before.filter(counts), findings.filter(counts)) &&
      isFewer(left.filter(ofAny(findings)), this.before, findings) &&
      keepsTheRest(profile, after, ordered, findings)
    );
  }
}

/** A rule that fails is told of where the text itself is checked. */
const told = (): void => {};

/** As if nothing were in doubt: what is held back because the text cannot be read is found as well. */
export const withoutDoubt = (profile: Profile): Profile => ({ ...profile, doubtful: [], isPartial: false });

type Counted = (finding: Finding) => boolean;

/** Of what a skeleton leaves to be filled in, a rule of its own speaks: that is the skeleton's purpose. */
export const isOfUnwritten = ({ rule }: Finding): boolean => ruleOf(rule)?.isOfUnwritten === true;

/** What a status asks for was owed before a correction, even where the status was misspelt and nobody said so. */
export const isOwed = (rule: string): boolean => ruleOf(rule)?.isOwedByStatus === true;

export const isError: Counted = (finding) =>
  finding.severity === "error" && !isOfUnwritten(finding) && !isOwed(finding.rule);

/** An error or a warning: a safe correction adds neither. */
export const isGrave: Counted = ({ severity, rule }) => severity !== "info" && !isOwed(rule);

function ofAny(findings: readonly Finding[]): Counted {
  const rules = new Set(findings.map(({ rule }) => rule));
  return ({ rule }) => rules.has(rule);
}

/** Of no rule are more left than there were without those that were mended. */
function isFewer(left: readonly Finding[], before: readonly Finding[], mended: readonly Finding[]): boolean {
  const allowed = new Map<string, number>();
  for (const { rule } of before) allowed.set(rule, (allowed.get(rule) ?? 0) + 1);
  for (const { rule } of [...mended, ...left]) allowed.set(rule, (allowed.get(rule) ?? 0) - 1);
  return left.every(({ rule }) => allowed.get(rule)! >= 0);
}

/** Every value and comment that neither an edit nor a finding touches reads as before. */
function keepsTheRest(before: Profile, after: Profile, edits: readonly Edit[], findings: readonly Finding[]): boolean {
  // An edit that only touches a value may be about it, as a quotation mark in front is.
  const edited = joined(edits.map(({ start, end }) => ({ start, end: end + 1 })));
  const found = joined(findings.map(({ span, extent = span }) => extent));
  const isApart = ({ start, end }: Span) =>
    !overlapsAny(edited, { start, end: end + 1 }) && !overlapsAny(found, { start, end });
  const left = new Map<string, number>();
  for (const text of textsOf(withoutDoubt(after), () => true)) left.set(text, (left.get(text) ?? 0) + 1);
  for (const text of textsOf(before, isApart)) left.set(text, (left.get(text) ?? 0) - 1);
  return [...left.values()].every((count) => count >= 0);
}

/** The values that can be read and the comments, as far as they are wanted; a comment begins with its number sign. */
function textsOf({ text, root, comments, doubtful }: Profile, isWanted: (span: Span) => boolean): string[] {
  const values = walk(root).flatMap(({ node }) =>
    node.kind === "scalar" && isWanted(node.span) && !overlapsAny(doubtful, node.span) ? [node.text.trim()] : [],
  );
  return [...values, ...comments.flatMap(({ span }) => (isWanted(span) ? [text.slice(span.start, span.end)] : []))];
}

// Checks of rules in one call each: findings as annotations under the text, corrections as texts before and after.
import assert from "node:assert/strict";
import { parse } from "../../server/src/engine/profile/parse";
import type { Profile } from "../../server/src/engine/profile/profile";
import { lint } from "../../server/src/engine/rules/lint";
import type { Finding, Fix, Surroundings } from "../../server/src/engine/rules/rule";
import { Trial } from "../../server/src/engine/rules/trial";
import { applyEdits } from "../../server/src/engine/write/edit";
import { readAnnotations, writeAnnotations } from "./annotations";
import { type ContextOptions, emptyContext, indexOf } from "./context";
import { assertSpansValid } from "./spans";

export interface CheckOptions extends ContextOptions {
  /** The file's path; without it the text counts as never saved. */
  readonly path?: string;
  /** The other profiles of the workspace, by path. */
  readonly others?: Readonly<Record<string, string>>;
}

export interface Linted {
  readonly profile: Profile;
  readonly findings: readonly Finding[];
  readonly context: Surroundings;
}

/** Every rule over a text; all spans are checked on the way, and a rule that throws fails the test. */
export function lintText(text: string, options: CheckOptions = {}): Linted {
  const { path, others } = options;
  const profile = parse(text, path ?? null);
  const index = others ? indexOf({ ...others, ...(path !== undefined && { [path]: text }) }) : undefined;
  const context = emptyContext({ ...(path !== undefined && { file: path }), ...(index && { index }), ...options });
  const findings = lint(profile, context);
  assertSpansValid(profile, findings);
  return { profile, findings, context };
}

/** All rules together find exactly what the annotations say (their notation: annotations.ts). Returns the findings. */
export function checkRule(annotated: string, options: CheckOptions = {}): readonly Finding[] {
  const { text, annotations } = readAnnotations(annotated);
  const { findings } = lintText(text, options);
  assert.equal(writeAnnotations(text, findings), writeAnnotations(text, annotations));
  return findings;
}

export interface FixOptions extends CheckOptions {
  readonly rule: string;
  /** Which of the rule's findings; the first if absent. */
  readonly finding?: number;
  /** How many findings of the rule are left afterwards; one less than before if absent. */
  readonly left?: number;
  /** Which of its fixes; the preferred one if absent. */
  readonly nth?: number;
}

/** The fix turns one text into the other, exactly, and its finding is gone afterwards. Returns the fix. */
export function checkFix(before: string, after: string, options: FixOptions): Fix {
  const { profile, findings, context } = lintText(before, options);
  const own = findings.filter(({ rule }) => rule === options.rule);
  const finding = own[options.finding ?? 0];
  assert.ok(
    finding,
    `No such finding of ${options.rule}, but ${findings.map(({ rule }) => rule).join(", ") || "none"}.`,
  );
  const fixes = new Trial(profile, context).fixesFor(finding);
  const fix = options.nth === undefined ? fixes.find(({ preferred }) => preferred) : fixes[options.nth];
  assert.ok(fix, `No such fix, but ${fixes.map(({ title }) => title).join(", ") || "none"}.`);
  assert.equal(applyFix(profile, fix), after);
  const left = lintText(after, options).findings.filter(({ rule }) => rule === options.rule);
  assert.equal(left.length, options.left ?? own.length - 1, `findings of ${options.rule} after the fix`);
  return fix;
}

/** The first finding of the rule comes without any fix. */
export const checkNoFix = (text: string, options: FixOptions): void => checkOffers(text, [], options);

/** The first finding of the rule comes with these fixes, by the names of their titles, and none of them is preferred. */
export function checkOffers(text: string, titles: readonly string[], options: FixOptions): void {
  const { profile, findings, context } = lintText(text, options);
  const finding = findings.filter(({ rule }) => rule === options.rule)[options.finding ?? 0];
  assert.ok(finding, `No such finding of ${options.rule}.`);
  const fixes = new Trial(profile, context).fixesFor(finding);
  assert.deepEqual(
    fixes.map(({ title, preferred }) => title + (preferred ? " *" : "")),
    titles,
  );
}

/** The text after a fix, whose edits must lie inside the text and not overlap. */
export function applyFix(profile: Profile, { edits }: Fix): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const [i, { start, end }] of sorted.entries()) {
    const from = sorted[i - 1]?.end ?? 0;
    assert.ok(start >= from && end >= start && end <= profile.text.length, `edit ${start}..${end} is out of place`);
  }
  assert.ok(edits.length > 0, "the fix edits nothing");
  return applyEdits(profile.text, edits);
}

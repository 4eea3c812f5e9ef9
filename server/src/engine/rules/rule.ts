// What a rule is, and what it says. One rule is one object in one file named after its id.

import type { Config } from "../config/config";
import type { ProfileIndex } from "../index/profile-index";
import type { Arguments, Template } from "../message";
import type { Profile } from "../profile/profile";
import type { Path, Span } from "../profile/tree";
import type { Edit } from "../write/edit";

export type Severity = "error" | "warning" | "info";

/** The gravest first. */
export const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Another place that belongs to a finding, with the message that explains it there. */
export interface Related {
  readonly span: Span;
  /** The other file, as the index names it; absent for a place in the same one. */
  readonly file?: string;
  readonly message: string;
  readonly args: Arguments;
}

/** One finding: a rule's id, a place and arguments. Its sentence is made at the edge, in that edge's language. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  /** Name of the message in the rule's `messages`. */
  readonly message: string;
  readonly args: Arguments;
  readonly related: readonly Related[];
  /** Where in the value tree, for rules that judge values. */
  readonly path?: Path;
  /** The whole value that it is about, where that is more than `span`. */
  readonly extent?: Span;
  /** The edits that mend it, where the cause names them. */
  readonly edits?: readonly Edit[];
  /** The word that it objects to: one that the glossary can allow. */
  readonly word?: string;
  /** The occupation whose profile it misses: one that can be begun. */
  readonly absent?: Absent;
}

export interface Absent {
  readonly id: string;
  readonly title: string;
}

/** A correction on offer. Its title is a message of its rule. */
export interface Fix {
  readonly title: string;
  readonly args: Arguments;
  readonly edits: readonly Edit[];
  /**
   * Leaves the prose as it is but for a spelling that is surely wrong, deletes no text of the author's, adds no warning: fit
   * for `--fix` and "fix all".
   */
  readonly safe: boolean;
  /** The one that an author most likely wants; at most one per finding. */
  readonly preferred: boolean;
}

/** What an edge tells about the surroundings of a profile. */
export interface Surroundings {
  /** The profile's own file, as the index names it; null for a text that is in no file. */
  readonly file: string | null;
  readonly index: ProfileIndex;
  /** Today as `YYYY-MM-DD`, from the edge. The engine has no clock. */
  readonly today: string;
  readonly config: Config;
}

export interface RuleContext extends Surroundings {
  /** The ids of all rules. A rule knows no other by itself. */
  readonly ruleIds: readonly string[];
}

export interface Report {
  readonly span: Span;
  readonly message: string;
  readonly args?: Arguments;
  readonly severity?: Severity;
  readonly related?: readonly Related[];
  readonly path?: Path;
  readonly extent?: Span;
  readonly edits?: readonly Edit[];
  readonly word?: string;
  readonly absent?: Absent;
}

/** An example in a rule's documentation, run as a test. `name` is the file name that it is checked under. */
export interface Example {
  readonly text: string;
  readonly name?: string;
  /** The other profiles of the workspace that it needs, by file name. */
  readonly others?: Readonly<Record<string, string>>;
  /** What the workspace settles otherwise than by default. */
  readonly config?: Partial<Config>;
  /** What the documentation shows in place of a text that is too long for it. */
  readonly excerpt?: string;
  /** Which places the finding covers, for bad examples: the exact text under each finding, in order. */
  readonly marks?: readonly string[];
}

export interface RuleDocs {
  /** Why the rule exists and what to do, one short paragraph for a writer. */
  readonly why: Template;
  readonly bad: { readonly en: Example; readonly id: Example };
  readonly good: { readonly en: Example; readonly id: Example };
}

export interface Rule {
  readonly id: string;
  /** What it finds, as a heading of a few words. */
  readonly title: Template;
  readonly severity: Severity;
  /** `syntax` rules speak of the text as YAML; findings of `content` rules are held back where syntax is in doubt. */
  readonly stage: "syntax" | "content";
  /** A status asks for what is missing: it was owed before any correction, so a correction may bring such a finding to light. */
  readonly isOwedByStatus?: true;
  /** It speaks of how findings are silenced, or of a comment that goes by being removed: nothing silences it. */
  readonly isAlwaysSaid?: true;
  /** It finds what waits to be filled in, as in a template: a correction may put that there. */
  readonly isOfUnwritten?: true;
  /** Made anew whenever they are asked for: a check needs none of them. */
  readonly docs: RuleDocs;
  /** Sentences by name, fix titles included. */
  readonly messages: Readonly<Record<string, Template>>;
  check(profile: Profile, context: RuleContext, report: (report: Report) => void): void;
  /** Corrections for one of its findings, best first; empty or absent where there is none. */
  fix?(profile: Profile, finding: Finding, context: RuleContext): readonly Fix[];
}

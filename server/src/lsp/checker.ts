// Findings of a document, worked out once per version, and the language in which to speak of them.

import { type Config, DEFAULT_CONFIG } from "../engine/config/config";
import { languageOfMessages } from "../engine/config/read";
import { factsOf } from "../engine/index/profile-facts";
import type { ProfileIndex, WatchedIndex } from "../engine/index/profile-index";
import type { Language } from "../engine/message";
import { lint, type OnCrash } from "../engine/rules/lint";
import type { Finding, Surroundings } from "../engine/rules/rule";
import type { Documents } from "./documents";
import type { Edge } from "./edge";
import { type LinesByFile, type PlacedFindings, placeAll } from "./findings-to-lsp";
import type { Log } from "./log";
import type { ServerSettings } from "./protocol";
import type { Snapshot } from "./snapshot";
import { type Configurations, isConfiguration } from "./workspace/configurations";
import type { Workspace } from "./workspace/workspace";

/** What findings depend on beside the text: what was asked of other profiles, the day, the configuration. */
export interface Dependencies {
  readonly index: Pick<WatchedIndex, "isStale">;
  readonly today: string;
  readonly config: Config;
}

/** What was found in one version of a document. */
export interface Check {
  /** Another one for every check. */
  readonly id: number;
  readonly findings: readonly Finding[];
  readonly placed: PlacedFindings;
  /** The lines of the other files that the findings point into. */
  readonly others: LinesByFile;
  readonly depends: Dependencies;
  /** Also what depends on other profiles was looked for. */
  readonly isWhole: boolean;
}

export class Checker {
  private readonly checks = new WeakMap<Snapshot, Check>();
  private count = 0;

  constructor(
    private readonly documents: Documents,
    private readonly workspace: Workspace,
    private readonly edge: Edge,
    private readonly configurations: Configurations,
    private readonly editorLanguage: string | null,
    private readonly log: Log,
  ) {}

  /** The language of a profile that names none. */
  defaultLanguage({ uri }: Snapshot): Language {
    return this.configFor(uri).defaultLanguage;
  }

  /** A configuration is judged by itself, not by what it settles. */
  private configFor(uri: string): Config {
    return isConfiguration(uri) ? DEFAULT_CONFIG : this.configurations.configFor(uri);
  }

  context({ uri, file }: Snapshot): Surroundings {
    return { file, index: this.documents.index(), today: this.edge.today(), config: this.configFor(uri) };
  }

  /** The findings as they are now; the same check as long as nothing has changed that it asked about. */
  check(snapshot: Snapshot): Check {
    // What was typed in other documents counts.
    this.documents.index();
    const known = this.checks.get(snapshot);
    if (known && this.isCurrent(known, snapshot)) return known;
    const check = this.run(snapshot, this.isReady(snapshot));
    this.checks.set(snapshot, check);
    return check;
  }

  /** Grows with every change of a profile that others can see. */
  get revision(): number {
    return this.documents.index().revision;
  }

  /** The open documents whose findings, once worked out, would be others if they were asked for now. */
  stale(): Snapshot[] {
    // Once for all of them: each may depend on what was typed in any other.
    this.documents.index();
    return this.documents.uris().flatMap((uri) => {
      const snapshot = this.documents.snapshot(uri);
      const known = snapshot && this.checks.get(snapshot);
      return known && !this.isCurrent(known, snapshot) ? [snapshot] : [];
    });
  }

  /** Checks a text anew, whatever is known of it. */
  run(snapshot: Snapshot, isWhole = true, onCrash = this.onCrash(snapshot)): Check {
    const context = this.context(snapshot);
    const { today, config } = context;
    const profiles = this.documents.index();
    const index = isWhole ? profiles.watched() : UNREAD;
    const isLeftOut = this.configurations.isExcluded(snapshot.uri);
    const findings = isLeftOut ? [] : lint(snapshot.profile, { ...context, index }, onCrash);
    const others = new Map<string, readonly number[]>();
    for (const { file } of findings.flatMap(({ related }) => related)) {
      const facts = file === undefined ? null : profiles.get(file);
      if (facts) others.set(facts.file, facts.lineStarts);
    }
    const placed = placeAll(snapshot, findings, others);
    const { isStale } = index;
    return { id: ++this.count, findings, placed, others, depends: { index: { isStale }, today, config }, isWhole };
  }

  /** Would a check of the same text find the same? */
  holds({ index, today, config }: Dependencies, uri: string): boolean {
    return today === this.edge.today() && config === this.configFor(uri) && !index.isStale();
  }

  private isCurrent({ depends, isWhole }: Check, snapshot: Snapshot): boolean {
    return this.holds(depends, snapshot.uri) && (isWhole || !this.isReady(snapshot));
  }

  /** While the workspace is being read, a profile waits for those that it names, and nothing else waits for them. */
  private isReady(snapshot: Snapshot): boolean {
    if (this.workspace.isComplete) return true;
    const facts = factsOf(snapshot.profile, snapshot.file, this.defaultLanguage(snapshot));
    return this.workspace.hasRead(facts ? [facts.id, ...facts.references.map(({ id }) => id)] : []);
  }

  findings(snapshot: Snapshot): readonly Finding[] {
    return this.check(snapshot).findings;
  }

  /** A rule that fails is logged; what the others say still counts. */
  onCrash({ uri, version }: Snapshot): OnCrash {
    return (rule, error) => {
      if (error !== NOT_READ_YET) this.log.failed(`rule ${rule}, ${uri}, version ${version}`, error);
    };
  }

  /**
   * The language of messages: the setting, else the profile's own, else the configuration's, else the editor's, else that of
   * its surroundings.
   */
  language(snapshot: Snapshot, settings: ServerSettings): Language {
    return this.languageFor(this.named(snapshot), settings);
  }

  /** The language that a profile names, or its configuration for it. */
  named({ profile, uri }: Snapshot): Language | null {
    return languageOfMessages(profile, this.configFor(uri));
  }

  /** The same, by the language that is named. */
  languageFor(named: Language | null, { language }: ServerSettings): Language {
    return language === "auto" ? (named ?? this.ownLanguage) : language;
  }

  /** The language of what is said of no profile. */
  get ownLanguage(): Language {
    return /^id\b/i.test((this.editorLanguage ?? this.edge.language ?? "").replace("_", "-")) ? "id" : "en";
  }
}

const NOT_READ_YET = new Error("The workspace is still being read.");

const unread = (): never => {
  throw NOT_READ_YET;
};

/** Stands for profiles of which nothing can be said yet: a rule that asks about them says nothing. */
const UNREAD: ProfileIndex & Pick<WatchedIndex, "isStale"> = {
  byId: unread,
  byTitle: unread,
  beginsTitle: unread,
  referencesTo: unread,
  alike: unread,
  sentencesLike: unread,
  all: unread,
  isWhole: unread,
  isStale: () => false,
};

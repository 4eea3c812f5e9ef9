// Findings of a document, worked out once per version, and the language in which to speak of them.
import type { Config } from "../engine/config/config";
import type { WatchedIndex } from "../engine/index/profile-index";
import type { Language } from "../engine/message";
import { explicitLanguage } from "../engine/profile/profile";
import { lint, type OnCrash } from "../engine/rules/lint";
import type { Finding, Surroundings } from "../engine/rules/rule";
import type { Documents } from "./documents";
import type { Edge } from "./edge";
import type { Log } from "./log";
import type { ServerSettings } from "./protocol";
import type { Snapshot } from "./snapshot";

/** What was found in one version of a document, and what that depends on beside it: the other profiles and the day. */
interface Check {
  /** Another one for every check. */
  readonly id: number;
  readonly findings: readonly Finding[];
  readonly index: WatchedIndex;
  readonly today: string;
}

export class Checker {
  private readonly checks = new WeakMap<Snapshot, Check>();
  private count = 0;

  constructor(
    private readonly documents: Documents,
    private readonly edge: Edge,
    private readonly config: Config,
    private readonly editorLanguage: string | null,
    private readonly log: Log,
  ) {}

  get defaultLanguage(): Language {
    return this.config.defaultLanguage;
  }

  context({ uri }: Snapshot): Surroundings {
    return { file: uri, index: this.documents.index(), today: this.edge.today(), config: this.config };
  }

  /** The findings as they are now; the same check as long as nothing has changed that it asked about. */
  check(snapshot: Snapshot): Check {
    const context = this.context(snapshot);
    const { today } = context;
    const known = this.checks.get(snapshot);
    if (known && known.today === today && !known.index.isStale()) return known;
    const index = this.documents.index().watched();
    const findings = lint(snapshot.profile, { ...context, index }, this.onCrash(snapshot));
    const check = { id: ++this.count, findings, index, today };
    this.checks.set(snapshot, check);
    return check;
  }

  findings(snapshot: Snapshot): readonly Finding[] {
    return this.check(snapshot).findings;
  }

  /** A rule that fails is logged; what the others say still counts. */
  onCrash({ uri, version }: Snapshot): OnCrash {
    return (rule, error) => this.log.failed(`rule ${rule}, ${uri}, version ${version}`, error);
  }

  /** The language of messages: the setting, else the profile's own, else the editor's, else that of its surroundings. */
  language({ profile }: Snapshot, { language }: ServerSettings): Language {
    return language === "auto" ? (explicitLanguage(profile) ?? this.ownLanguage) : language;
  }

  private get ownLanguage(): Language {
    return /^id\b/i.test((this.editorLanguage ?? this.edge.language ?? "").replace("_", "-")) ? "id" : "en";
  }
}

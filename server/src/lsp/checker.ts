// Findings of a document, worked out once per version, and the language in which to speak of them.
import type { Language } from "../engine/message";
import { explicitLanguage } from "../engine/profile/profile";
import { lint, type OnCrash } from "../engine/rules/lint";
import type { Finding, RuleConfig, RuleContext } from "../engine/rules/rule";
import type { Documents } from "./documents";
import type { Edge } from "./edge";
import type { Log } from "./log";
import type { ServerSettings } from "./protocol";
import type { Snapshot } from "./snapshot";

export class Checker {
  private readonly found = new WeakMap<Snapshot, { readonly state: string; readonly findings: readonly Finding[] }>();

  constructor(
    private readonly documents: Documents,
    private readonly edge: Edge,
    private readonly config: RuleConfig,
    private readonly editorLanguage: string | null,
    private readonly log: Log,
  ) {}

  get defaultLanguage(): Language {
    return this.config.defaultLanguage;
  }

  context(): RuleContext {
    return { index: this.documents.index(), today: this.edge.today(), config: this.config };
  }

  /** What findings depend on beside the document itself: the other profiles and the day. */
  get state(): string {
    this.documents.index();
    return `${this.documents.indexRevision}.${this.edge.today()}`;
  }

  findings(snapshot: Snapshot): readonly Finding[] {
    const { state } = this;
    const known = this.found.get(snapshot);
    if (known?.state === state) return known.findings;
    const findings = lint(snapshot.profile, this.context(), this.onCrash(snapshot));
    this.found.set(snapshot, { state, findings });
    return findings;
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

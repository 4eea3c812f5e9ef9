// Diagnostics for editors that cannot ask: sent when the typing pauses, for the version that was worked on, and withdrawn on
// close. Checked on save only: nothing is sent while there are unsaved changes.
import type { Connection } from "vscode-languageserver";
import type { Checker } from "./checker";
import type { ClientTraits } from "./client-traits";
import type { Documents } from "./documents";
import { toDiagnostics } from "./findings-to-lsp";
import type { Log } from "./log";
import type { Settings } from "./settings";
import { Soon } from "./soon";
import type { Configurations } from "./workspace/configurations";

/** Long enough to outlast a fast typist's keystroke, short enough to seem immediate. */
const PAUSE_MS = 50;

export class PushDiagnostics {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** The openings that something was sent for: their first findings do not wait. */
  private readonly sessions = new Map<string, number | null>();
  /** The versions that are to be checked although they are not saved. */
  private readonly demanded = new Map<string, number | null>();

  /** After a change on disk. */
  readonly whereStale = new Soon(PAUSE_MS, () => this.scheduleStale());

  constructor(
    private readonly connection: Connection,
    private readonly documents: Documents,
    private readonly checker: Checker,
    private readonly configurations: Configurations,
    private readonly settings: Settings,
    private readonly traits: ClientTraits,
    private readonly log: Log,
  ) {
    documents.on("change", (uri) => this.schedule(uri));
    documents.on("save", (uri) => this.schedule(uri));
    documents.on("close", (uri) => this.withdraw(uri));
  }

  /** After a change of settings. */
  scheduleAll(): void {
    for (const uri of this.documents.uris()) this.schedule(uri);
  }

  /** Tells of the texts as they are now, saved or not. */
  demandAll(): void {
    for (const uri of this.documents.uris()) this.demanded.set(uri, this.documents.versionOf(uri));
    this.scheduleAll();
  }

  private schedule(uri: string): void {
    clearTimeout(this.timers.get(uri));
    const session = this.documents.sessionOf(uri);
    const isFirst = this.sessions.get(uri) !== session;
    this.sessions.set(uri, session);
    const run = () => {
      this.timers.delete(uri);
      void this.log.guard(`diagnostics of ${uri}`, undefined, () => this.publish(uri));
    };
    this.timers.set(uri, setTimeout(run, isFirst ? 0 : PAUSE_MS));
  }

  private async publish(uri: string): Promise<void> {
    const version = this.documents.versionOf(uri);
    const session = this.documents.sessionOf(uri);
    const [settings] = await Promise.all([this.settings.for(uri), this.configurations.ready(uri)]);
    // A later version has its own timer; a closed document has nothing to say.
    const isCurrent = this.documents.versionOf(uri) === version && this.documents.sessionOf(uri) === session;
    const snapshot = isCurrent ? this.documents.snapshot(uri) : null;
    const isDemanded = this.demanded.get(uri) === version;
    if (!snapshot || (settings.check === "onSave" && !this.documents.isSaved(uri) && !isDemanded)) return;
    const language = this.checker.language(snapshot, settings);
    const { traits } = this;
    const diagnostics = toDiagnostics(this.checker.check(snapshot).placed, { language, traits });
    await this.connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics });
    this.scheduleStale();
  }

  /** After a change of other profiles: what was found with their help is worked out anew, nothing else. */
  private scheduleStale(): void {
    for (const { uri } of this.checker.stale()) if (!this.timers.has(uri)) this.schedule(uri);
  }

  private withdraw(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
    this.sessions.delete(uri);
    this.demanded.delete(uri);
    void this.log.guard(`diagnostics of ${uri}`, undefined, () =>
      this.connection.sendDiagnostics({ uri, diagnostics: [] }),
    );
  }
}

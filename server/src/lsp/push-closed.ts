// Diagnostics of profiles that are not open, for editors that cannot ask: sent when they change, withdrawn when there are none.
import type { Connection } from "vscode-languageserver";
import type { Documents } from "./documents";
import type { Log } from "./log";
import { Soon } from "./soon";
import { canonicalUri } from "./uri";
import type { ClosedFindings } from "./workspace/closed-findings";

/** Changes come in crowds. */
const PAUSE_MS = 50;

export class PushClosed {
  /** What the editor was sent last, by file; nothing where it shows nothing. */
  private readonly sent = new Map<string, string>();
  private readonly due = new Set<string>();
  private readonly soon = new Soon(PAUSE_MS, () => {
    for (const file of this.due) void this.log.guard(`diagnostics of ${file}`, undefined, () => this.publish(file));
    this.due.clear();
  });

  constructor(
    private readonly connection: Connection,
    private readonly documents: Documents,
    private readonly closed: ClosedFindings,
    private readonly log: Log,
  ) {
    closed.onChange.event((file) => this.schedule(file));
    // What the editor shows of it from then on is what its document has.
    documents.on("open", (uri) => this.sent.delete(canonicalUri(uri)));
    closed.start();
  }

  /** After a change of settings: another language. */
  scheduleAll(): void {
    for (const file of this.closed.checked()) this.schedule(file);
  }

  private schedule(file: string): void {
    this.due.add(file);
    this.soon.ask();
  }

  private async publish(file: string): Promise<void> {
    const saying = await this.closed.saying(file);
    if (this.documents.uriOf(file) !== null) return;
    const diagnostics = saying?.diagnostics() ?? [];
    const now = diagnostics.length > 0 ? saying?.resultId : undefined;
    if (now === this.sent.get(file)) return;
    if (now === undefined) this.sent.delete(file);
    else this.sent.set(file, now);
    await this.connection.sendDiagnostics({ uri: file, diagnostics });
  }
}

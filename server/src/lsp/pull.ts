// Diagnostics for editors that ask for them. Each answer names the state it was made from, so that nothing is sent twice.
//
// Checked on save only: an editor that asks while there are unsaved changes is told that nothing has changed; it keeps the
// findings of the last save and moves them along with the text. Without an earlier answer the text is checked as it is.
import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from "vscode-languageserver";
import type { Checker } from "./checker";
import type { ClientTraits } from "./client-traits";
import type { Documents } from "./documents";
import { toDiagnostics } from "./findings-to-lsp";
import type { Settings } from "./settings";
import type { Saying } from "./workspace/closed-findings";
import type { Configurations } from "./workspace/configurations";

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

/** What there is to tell of an open document. */
interface OpenSaying extends Saying {
  /** Begins every result id of this opening of the document under these settings. */
  readonly opening: string;
  /** The editor is to keep what it has until the next save. */
  readonly waits: boolean;
}

export class PullDiagnostics {
  /** The open documents that the editor has asked about. */
  private readonly asked = new Set<string>();
  /** The versions that are to be checked although they are not saved. */
  private readonly demanded = new Map<string, number>();

  constructor(
    private readonly documents: Documents,
    private readonly checker: Checker,
    private readonly configurations: Configurations,
    private readonly settings: Settings,
    private readonly traits: ClientTraits,
  ) {
    documents.on("close", (uri) => {
      this.asked.delete(uri);
      this.demanded.delete(uri);
    });
  }

  /** The next answers tell of the texts as they are now, saved or not. */
  demandAll(): void {
    for (const uri of this.documents.uris()) this.demanded.set(uri, this.documents.versionOf(uri) ?? 0);
  }

  /** Does the editor ask for what is found in an open document, and so need not be told unasked? */
  isAsked(uri: string): boolean {
    return this.asked.has(uri);
  }

  unseen(uri: string): void {
    this.asked.delete(uri);
  }

  async report(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    await this.configurations.ready(uri);
    if (!this.documents.snapshot(uri)) return NOTHING;
    this.asked.add(uri);
    const saying = await this.saying(uri);
    if (!saying) return NOTHING;
    const { resultId, opening, waits } = saying;
    if (previous !== undefined && (previous === resultId || (waits && previous.startsWith(`${opening}.`)))) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous };
    }
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items: saying.diagnostics() };
  }

  /** Null for what is not open. */
  async saying(uri: string): Promise<OpenSaying | null> {
    const [settings] = await Promise.all([this.settings.for(uri), this.configurations.ready(uri)]);
    // What was typed while the settings were on their way counts.
    const snapshot = this.documents.snapshot(uri);
    if (!snapshot) return null;
    const opening = `${this.documents.sessionOf(uri)}.${this.settings.revision}`;
    const { id, placed } = this.checker.check(snapshot);
    const language = this.checker.language(snapshot, settings);
    const { traits } = this;
    return {
      opening,
      waits: settings.check === "onSave" && !this.documents.isSaved(uri) && this.demanded.get(uri) !== snapshot.version,
      resultId: `${opening}.${snapshot.version}.${id}`,
      diagnostics: () => toDiagnostics(placed, { language, traits }),
    };
  }
}

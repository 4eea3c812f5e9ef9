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

const NOTHING: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

export class PullDiagnostics {
  constructor(
    private readonly documents: Documents,
    private readonly checker: Checker,
    private readonly settings: Settings,
    private readonly traits: ClientTraits,
  ) {}

  async report(uri: string, previous: string | undefined): Promise<DocumentDiagnosticReport> {
    if (!this.documents.snapshot(uri)) return NOTHING;
    const settings = await this.settings.for(uri);
    // What was typed while the settings were on their way counts.
    const snapshot = this.documents.snapshot(uri);
    if (!snapshot) return NOTHING;
    const opening = `${this.documents.sessionOf(uri)}.${this.settings.revision}`;
    const { id, placed } = this.checker.check(snapshot);
    const resultId = `${opening}.${snapshot.version}.${id}`;
    const waits = settings.check === "onSave" && !this.documents.isSaved(uri) && previous?.startsWith(`${opening}.`);
    if (previous !== undefined && (previous === resultId || waits)) {
      return { kind: DocumentDiagnosticReportKind.Unchanged, resultId: previous };
    }
    const language = this.checker.language(snapshot, settings);
    const { relatedInformation } = this.traits;
    const items = toDiagnostics(placed, { language, relatedInformation });
    return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
  }
}

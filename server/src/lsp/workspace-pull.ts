// Diagnostics of the whole workspace for editors that ask: of profiles that are not open, and of open ones that the editor does not
// ask for by themselves. A request stays open, and is told what changes; an editor that cannot be told in parts gets its answer
// once there is something to say.
import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type ResultProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Parts } from "./editor-requests";
import type { PullDiagnostics } from "./pull";
import { Soon } from "./soon";
import { canonicalUri } from "./uri";
import type { ClosedFindings, Saying } from "./workspace/closed-findings";

/** Longer than an editor takes to ask for what it has opened, and to forget what it has closed. */
const PAUSE_MS = 100;
/** So many files are told of at a time. */
const CHUNK = 100;

const { Full, Unchanged } = DocumentDiagnosticReportKind;

type Progress = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult>;
type Report = WorkspaceDocumentDiagnosticReport;

/** One open request. */
interface Session {
  /** Result ids by file, as the editor has them. */
  readonly told: Map<string, string>;
  /** Files of which there may be something to tell. */
  due: Set<string>;
  /** Files that were closed: what the editor shows of them is not what it was told here. */
  readonly closed: Set<string>;
  /** Files that the editor has asked about by their result. */
  readonly asked: Set<string>;
  readonly progress: Progress | undefined;
  /** The editor has nothing yet: it waits for an answer, be it empty. */
  readonly isFirst: boolean;
  readonly end: (report: WorkspaceDiagnosticReport) => void;
}

export class WorkspacePull {
  private readonly sessions = new Set<Session>();
  private readonly soon = new Soon(PAUSE_MS, () => void this.tellAll());
  private isTelling = false;

  constructor(
    private readonly parts: Pick<Parts, "documents" | "workspace" | "checker" | "settings" | "traits" | "log">,
    private readonly closed: ClosedFindings,
    private readonly pull: PullDiagnostics,
  ) {
    closed.onChange.event((file) => this.due(file));
    closed.onSettled.event(() => this.soon.ask());
    parts.documents.on("change", (uri) => this.due(canonicalUri(uri)));
    parts.documents.on("close", (uri) => this.unseen(uri));
    // An open document's file may be deleted, or come back, without a change of the document.
    parts.workspace.onChange.event((file) => {
      if (parts.documents.uriOf(file) !== null) this.due(file);
    });
  }

  /** Of open documents that the editor does not ask about there may be something to tell. */
  reconsiderUnasked(): void {
    for (const uri of this.parts.documents.uris()) if (!this.pull.isAsked(uri)) this.due(canonicalUri(uri));
  }

  /** A document was closed, or lost its tab: the editor shows of it what it was told by others. */
  unseen(uri: string): void {
    for (const session of this.sessions) session.closed.add(canonicalUri(uri));
    this.due(canonicalUri(uri));
  }

  /** Answered when the editor withdraws it, when there is something to say that it cannot be told before, or at the end. */
  report(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: Progress | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const told = new Map(previousResultIds.map(({ uri, value }) => [canonicalUri(uri), value]));
    return new Promise((resolve) => {
      const session: Session = {
        told,
        due: new Set([...told.keys(), ...this.closed.checked()]),
        closed: new Set(),
        asked: new Set(told.keys()),
        progress,
        isFirst: told.size === 0,
        end: (report) => {
          this.sessions.delete(session);
          resolve(report);
        },
      };
      this.sessions.add(session);
      token.onCancellationRequested(() => session.end({ items: [] }));
      this.closed.start();
      this.soon.ask();
    });
  }

  /** Settings have changed: another language, another scope. */
  reconsider(): void {
    this.closed.ask();
    for (const session of this.sessions) {
      for (const file of [...session.told.keys(), ...this.closed.checked()]) session.due.add(file);
    }
    this.soon.ask();
  }

  /** The server is about to stop. */
  endAll(): void {
    for (const session of this.sessions) session.end({ items: [] });
  }

  private due(file: string): void {
    for (const session of this.sessions) session.due.add(file);
    this.soon.ask();
  }

  private async tellAll(): Promise<void> {
    if (this.isTelling) {
      this.soon.ask();
      return;
    }
    this.isTelling = true;
    for (const session of this.sessions) {
      await this.parts.log.guard("workspace/diagnostic", undefined, () => this.tell(session));
    }
    this.isTelling = false;
  }

  private async tell(session: Session): Promise<void> {
    this.lookAtUnasked(session);
    const { progress } = session;
    // Everything is said at once where that is the only way.
    if (!progress && !this.closed.isSettled) return;
    const due = session.due;
    session.due = new Set();
    let reports: Report[] = [];
    for (const file of due) {
      const report = await this.news(session, file);
      if (report) reports.push(report);
      if (!progress || reports.length < CHUNK) continue;
      progress.report({ items: reports });
      reports = [];
    }
    if (progress) {
      if (reports.length > 0) progress.report({ items: reports });
      return;
    }
    const items = reports.filter(({ kind }) => kind === Full);
    if (session.isFirst || items.length > 0) session.end({ items });
  }

  /** Open documents that the editor does not show, and does not ask about, may depend on what has changed elsewhere. */
  private lookAtUnasked(session: Session): void {
    const { workspace, checker } = this.parts;
    for (const { uri, file } of checker.stale()) {
      if (!this.pull.isAsked(uri) && workspace.editionOf(file) !== null) session.due.add(file);
    }
  }

  /** Of an open document that nobody sees: what there would be to tell if it were not open, but of its text as it is. */
  private async ofUnseen(uri: string, file: string): Promise<Saying | null> {
    const isTold = this.parts.workspace.editionOf(file) !== null && (await this.closed.isTold(file));
    return isTold ? this.pull.saying(uri) : null;
  }

  /** What a session has not been told yet of a file; from then on it counts as told. */
  private async news(session: Session, file: string): Promise<Report | null> {
    const { told, closed, asked } = session;
    const { documents, workspace } = this.parts;
    const isKnown = workspace.editionOf(file) !== null;
    const uri = documents.uriOf(file);
    if (uri !== null && this.pull.isAsked(uri)) return null;
    const saying = await (uri === null ? this.closed.saying(file) : this.ofUnseen(uri, file));
    if (!saying && isKnown && !this.closed.isSettled) {
      session.due.add(file);
      return null;
    }
    const had = told.get(file);
    const isAsked = asked.delete(file);
    const wasClosed = closed.delete(file);
    if (had !== undefined && had === saying?.resultId && !wasClosed) {
      return isAsked ? { kind: Unchanged, uri: file, version: null, resultId: had } : null;
    }
    const items = saying?.diagnostics() ?? [];
    if (had === undefined && items.length === 0 && !wasClosed) return null;
    if (saying) told.set(file, saying.resultId);
    else told.delete(file);
    const version = uri === null ? null : documents.versionOf(uri);
    return { kind: Full, uri: uri ?? file, version, items, ...(saying && { resultId: saying.resultId }) };
  }
}

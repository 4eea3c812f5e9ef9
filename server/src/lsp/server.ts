// The language server on a connection: its parts, and which of the connection's events reach which. No feature is here.
import type { Connection, InitializeParams, InitializeResult } from "vscode-languageserver";
import { capabilitiesFor } from "./capabilities";
import { Checker } from "./checker";
import { traitsOf } from "./client-traits";
import { CodeActions } from "./code-actions";
import { defaultConfigFor } from "./config-for";
import { Documents } from "./documents";
import type { Edge } from "./edge";
import { type Parts, serveEditor } from "./editor-requests";
import { Log } from "./log";
import { serveOwn } from "./own-requests";
import { PullDiagnostics } from "./pull";
import { PushDiagnostics } from "./push";
import { PushClosed } from "./push-closed";
import { Refreshing } from "./refreshing";
import { Settings } from "./settings";
import { canonicalUri } from "./uri";
import { ClosedFindings } from "./workspace/closed-findings";
import { filesOf } from "./workspace/files";
import { Layers } from "./workspace/layers";
import { tellProgress } from "./workspace/progress";
import { watch } from "./workspace/watching";
import { Workspace } from "./workspace/workspace";
import { WorkspacePull } from "./workspace-pull";

export function startServer(connection: Connection, edge: Edge): void {
  connection.onInitialize((params) => initialize(connection, edge, params));
  connection.listen();
}

function initialize(connection: Connection, edge: Edge, params: InitializeParams): InitializeResult {
  const traits = traitsOf(params);
  const log = new Log(connection);
  const settings = new Settings(connection, traits, log);
  const configFor = defaultConfigFor;
  const files = filesOf(connection, edge, traits, log);
  const layers = new Layers((file) => workspace.counts(file));
  const workspace: Workspace = new Workspace(files, layers, configFor, log);
  const documents = new Documents(layers, configFor);
  documents.listen(connection);
  const checker = new Checker(documents, workspace, edge, configFor, traits.language, log);
  const codeActions = new CodeActions(checker, traits);
  const parts = { documents, workspace, checker, settings, traits, codeActions, log };
  serveEditor(connection, parts);
  serveOwn(connection, parts);
  const isOpen = (file: string) => documents.uriOf(file) !== null;
  const closed = new ClosedFindings(files, workspace, checker, settings, traits, isOpen, log);
  follow(parts, closed);
  connection.onInitialized(() => {
    settings.register();
    watch(connection, traits, workspace, log);
    tellProgress(connection, traits, workspace, checker.ownLanguage, log);
  });
  if (traits.pullsDiagnostics) servePull(connection, parts, closed);
  else servePush(connection, parts, closed);
  return { serverInfo: { name: "occupation-profiles" }, capabilities: capabilitiesFor(traits) };
}

/** What happens to documents concerns the workspace, and what happens there concerns the findings. */
function follow({ documents, workspace, settings }: Parts, closed: ClosedFindings): void {
  documents.on("open", (uri) => {
    workspace.opened(canonicalUri(uri));
    closed.opened(canonicalUri(uri));
  });
  documents.on("change", () => closed.look());
  documents.on("save", (uri) => workspace.revisit(canonicalUri(uri)));
  documents.on("close", (uri) => {
    settings.forget(uri);
    workspace.closed(canonicalUri(uri));
    closed.ask();
  });
  workspace.onChange.event(() => closed.ask());
  workspace.onComplete.event(() => closed.ask());
}

function servePull(connection: Connection, parts: Parts, closed: ClosedFindings): void {
  const { documents, workspace, checker, settings, traits, log } = parts;
  const pull = new PullDiagnostics(documents, checker, settings, traits);
  const workspacePull = new WorkspacePull(parts, closed, pull);
  const refreshing = new Refreshing(connection, parts);
  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }) =>
    log.guard("diagnostic", { kind: "full", items: [] }, () => pull.report(uri, previousResultId)),
  );
  connection.languages.diagnostics.onWorkspace((params, token, _work, progress) =>
    log.guard("workspace/diagnostic", { items: [] }, () => workspacePull.report(params, token, progress)),
  );
  connection.onShutdown(() => workspacePull.endAll());
  workspace.onChange.event(() => refreshing.whereStale.ask());
  workspace.onComplete.event(() => refreshing.whereStale.ask());
  connection.onDidChangeConfiguration((change) => {
    settings.changed(change.settings);
    workspacePull.reconsider();
    refreshing.now();
  });
}

function servePush(connection: Connection, parts: Parts, closed: ClosedFindings): void {
  const { documents, workspace, checker, settings, traits, log } = parts;
  const push = new PushDiagnostics(connection, documents, checker, settings, traits, log);
  const pushClosed = new PushClosed(connection, documents, closed, log);
  workspace.onChange.event(() => push.whereStale.ask());
  workspace.onComplete.event(() => push.whereStale.ask());
  connection.onDidChangeConfiguration((change) => {
    settings.changed(change.settings);
    closed.ask();
    push.scheduleAll();
    pushClosed.scheduleAll();
  });
}

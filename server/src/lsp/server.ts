// The language server on a connection: its parts, and which of the connection's events reach which. No feature is here.
import type { Connection, InitializeParams, InitializeResult } from "vscode-languageserver";
import { capabilitiesFor } from "./capabilities";
import { Checker } from "./checker";
import { traitsOf } from "./client-traits";
import { CodeActions } from "./code-actions";
import { defaultConfigFor } from "./config-for";
import { Documents } from "./documents";
import type { Edge } from "./edge";
import { serveEditor } from "./editor-requests";
import { Log } from "./log";
import { serveOwn } from "./own-requests";
import { PullDiagnostics } from "./pull";
import { PushDiagnostics } from "./push";
import { Refreshing } from "./refreshing";
import { Settings } from "./settings";
import { canonicalUri } from "./uri";
import { filesOf } from "./workspace/files";
import { Layers } from "./workspace/layers";
import { watch } from "./workspace/watching";
import { Workspace } from "./workspace/workspace";

export function startServer(connection: Connection, edge: Edge): void {
  connection.onInitialize((params) => initialize(connection, edge, params));
  connection.listen();
}

function initialize(connection: Connection, edge: Edge, params: InitializeParams): InitializeResult {
  const traits = traitsOf(params);
  const log = new Log(connection);
  const settings = new Settings(connection, traits, log);
  const configFor = defaultConfigFor;
  const layers = new Layers((file) => workspace.counts(file));
  const workspace: Workspace = new Workspace(filesOf(connection, edge, traits, log), layers, configFor, log);
  const documents = new Documents(layers, configFor);
  documents.listen(connection);
  const checker = new Checker(documents, workspace, edge, configFor, traits.language, log);
  const codeActions = new CodeActions(checker, traits);
  const parts = { documents, workspace, checker, settings, traits, codeActions, log };
  serveEditor(connection, parts);
  serveOwn(connection, parts);
  documents.on("open", (uri) => workspace.opened(canonicalUri(uri)));
  documents.on("save", (uri) => workspace.revisit(canonicalUri(uri)));
  documents.on("close", (uri) => {
    settings.forget(uri);
    workspace.closed(canonicalUri(uri));
  });
  connection.onInitialized(() => {
    settings.register();
    watch(connection, traits, workspace, log);
  });

  if (traits.pullsDiagnostics) {
    const pull = new PullDiagnostics(documents, checker, settings, traits);
    const refreshing = new Refreshing(connection, parts);
    connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }) =>
      log.guard("diagnostic", { kind: "full", items: [] }, () => pull.report(uri, previousResultId)),
    );
    workspace.onChange.event(() => refreshing.whereStale.ask());
    workspace.onComplete.event(() => refreshing.whereStale.ask());
    connection.onDidChangeConfiguration((change) => {
      settings.changed(change.settings);
      refreshing.now();
    });
  } else {
    const push = new PushDiagnostics(connection, documents, checker, settings, traits, log);
    workspace.onChange.event(() => push.whereStale.ask());
    workspace.onComplete.event(() => push.whereStale.ask());
    connection.onDidChangeConfiguration((change) => {
      settings.changed(change.settings);
      push.scheduleAll();
    });
  }
  return { serverInfo: { name: "occupation-profiles" }, capabilities: capabilitiesFor(traits) };
}

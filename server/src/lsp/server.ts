// The language server on a connection: its parts, and which of the connection's events reach which. No feature is here.
import type { Connection, InitializeParams, InitializeResult } from "vscode-languageserver";
import { DEFAULT_CONFIG } from "../engine/config/config";
import { capabilitiesFor } from "./capabilities";
import { Checker } from "./checker";
import { traitsOf } from "./client-traits";
import { CodeActions } from "./code-actions";
import { Documents } from "./documents";
import type { Edge } from "./edge";
import { serveEditor } from "./editor-requests";
import { Log } from "./log";
import { serveOwn } from "./own-requests";
import { PullDiagnostics } from "./pull";
import { PushDiagnostics } from "./push";
import { SavedWords } from "./saved-words";
import { Settings } from "./settings";
import { serveWorkflow } from "./workflow-requests";

export function startServer(connection: Connection, edge: Edge): void {
  const documents = new Documents(DEFAULT_CONFIG.defaultLanguage);
  documents.listen(connection);
  connection.onInitialize((params) => initialize(connection, documents, edge, params));
  connection.listen();
}

function initialize(
  connection: Connection,
  documents: Documents,
  edge: Edge,
  params: InitializeParams,
): InitializeResult {
  const traits = traitsOf(params);
  const log = new Log(connection);
  const settings = new Settings(connection, traits, log);
  const checker = new Checker(documents, edge, DEFAULT_CONFIG, traits.language, log);
  const options = {
    relatedInformation: traits.relatedInformation,
    documentAt: (uri: string) => documents.snapshot(uri),
  };
  const codeActions = new CodeActions(checker, traits, options, new SavedWords(documents));
  const parts = { documents, checker, settings, traits, codeActions, log };
  serveEditor(connection, parts);
  serveOwn(connection, parts);
  serveWorkflow(connection, parts);
  documents.on("close", (uri) => settings.forget(uri));
  connection.onInitialized(() => settings.register());

  if (traits.pullsDiagnostics) {
    const pull = new PullDiagnostics(documents, checker, settings, options);
    connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }) =>
      log.guard("diagnostic", { kind: "full", items: [] }, () => pull.report(uri, previousResultId)),
    );
    connection.onDidChangeConfiguration((change) => {
      settings.changed(change.settings);
      if (!traits.refreshesDiagnostics) return;
      void log.guard("diagnostic/refresh", undefined, () => connection.languages.diagnostics.refresh());
    });
  } else {
    const push = new PushDiagnostics(connection, documents, checker, settings, options, log);
    connection.onDidChangeConfiguration((change) => {
      settings.changed(change.settings);
      push.scheduleAll();
    });
  }
  return { serverInfo: { name: "occupation-profiles" }, capabilities: capabilitiesFor(traits) };
}

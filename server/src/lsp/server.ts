// The language server on a connection: its parts, and which of the connection's events reach which. No feature is here.
import type { Connection, InitializeParams, InitializeResult } from "vscode-languageserver";
import { capabilitiesFor } from "./capabilities";
import { Checker } from "./checker";
import { traitsOf } from "./client-traits";
import { CodeActions } from "./code-actions";
import { Documents } from "./documents";
import type { Edge } from "./edge";
import { type Parts, serveEditor } from "./editor-requests";
import { serveExport } from "./export-requests";
import { serveFixAll } from "./fix-all-request";
import { glossaryEdit } from "./glossary-edit";
import { HintRefresh, serveHints } from "./hint-requests";
import { Log } from "./log";
import { serveNavigation } from "./navigation-requests";
import { serveOwn } from "./own-requests";
import { PROFILES_CHANGED_NOTIFICATION, UNSEEN_NOTIFICATION, type UriParams } from "./protocol";
import { PullDiagnostics } from "./pull";
import { PushDiagnostics } from "./push";
import { PushClosed } from "./push-closed";
import { Refreshing } from "./refreshing";
import { rehearseTyping } from "./rehearsal";
import { serveRenames } from "./rename-requests";
import { SavedWords } from "./saved-words";
import { Settings } from "./settings";
import type { Snapshot } from "./snapshot";
import { canonicalUri } from "./uri";
import { serveWorkflow } from "./workflow-requests";
import { ClosedFindings } from "./workspace/closed-findings";
import { Configurations } from "./workspace/configurations";
import { filesOf } from "./workspace/files";
import { Layers } from "./workspace/layers";
import { tellProgress } from "./workspace/progress";
import { Slices } from "./workspace/slices";
import { watch } from "./workspace/watching";
import { Workspace } from "./workspace/workspace";
import { serveWorkspaceCheck } from "./workspace-check";
import { WorkspacePull } from "./workspace-pull";

export function startServer(connection: Connection, edge: Edge): void {
  connection.onInitialize((params) => initialize(connection, edge, params));
  connection.listen();
}

function initialize(connection: Connection, edge: Edge, params: InitializeParams): InitializeResult {
  const traits = traitsOf(params);
  const log = new Log(connection);
  const settings = new Settings(connection, traits, log);
  const files = filesOf(connection, edge, traits, log);
  const background = new Slices();
  const layers = new Layers((file) => workspace.counts(file));
  const configurations = new Configurations(files, (file) => workspace.folderOf(file), log);
  const workspace: Workspace = new Workspace(files, layers, configurations, background, log);
  const documents = new Documents(layers, configurations);
  documents.listen(connection);
  const checker = new Checker(documents, workspace, edge, configurations, traits.language, log);
  const allowing = (snapshot: Snapshot, word: string) =>
    glossaryEdit(snapshot, word, { configurations, documents, workspace, traits });
  const codeActions = new CodeActions(checker, allowing, traits, new SavedWords(documents));
  const parts = { documents, configurations, workspace, checker, settings, traits, codeActions, log };
  serveEditor(connection, parts);
  serveOwn(connection, parts);
  serveWorkflow(connection, parts);
  serveFixAll(connection, parts);
  serveExport(connection, parts);
  serveNavigation(connection, parts);
  serveHints(connection, parts);
  serveRenames(connection, parts, files);
  const isOpen = (file: string) => documents.uriOf(file) !== null;
  const closed = new ClosedFindings(
    files,
    workspace,
    configurations,
    checker,
    settings,
    traits,
    background,
    isOpen,
    log,
  );
  follow(parts, closed);
  followConfigurations(connection, parts);
  connection.onInitialized(() => {
    settings.register();
    watch(connection, traits, workspace, log);
    tellProgress(connection, traits, workspace, checker.ownLanguage, log);
  });
  const findings = traits.pullsDiagnostics
    ? servePull(connection, parts, closed)
    : servePush(connection, parts, closed);
  serveWorkspaceCheck(connection, parts, closed, findings.demandOpen);
  const hints = new HintRefresh(connection, parts);
  rehearseTyping(documents, checker, traits);
  connection.onDidChangeConfiguration((change) => {
    settings.changed(change.settings);
    findings.reconsider();
    hints.all();
  });
  return { serverInfo: { name: "occupation-profiles" }, capabilities: capabilitiesFor(traits) };
}

/** What happens to documents concerns the workspace, and what happens there concerns the findings. */
function follow({ documents, configurations, workspace, settings }: Parts, closed: ClosedFindings): void {
  documents.on("open", (uri) => {
    // The answer is on its way while the text is read for the first time.
    void settings.for(uri);
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
  whenOthersChange({ configurations, workspace }, () => closed.ask());
}

/** Findings may depend on other files: on profiles, and on what is settled for them. */
function whenOthersChange(
  { configurations, workspace }: Pick<Parts, "configurations" | "workspace">,
  work: () => void,
): void {
  configurations.onChange.event(work);
  workspace.onChange.event(work);
  workspace.onComplete.event(work);
}

/** What a configuration settles concerns the files below it. */
function followConfigurations(connection: Connection, { configurations, workspace, traits, log }: Parts): void {
  workspace.onConfiguration.event((file) => void configurations.revisit(file));
  configurations.onChange.event((change) => {
    workspace.reconsider(change);
    if (!traits.followsProfiles) return;
    void log.guard("telling of profiles", undefined, () => connection.sendNotification(PROFILES_CHANGED_NOTIFICATION));
  });
}

/** How findings reach the editor. */
interface FindingsEdge {
  /** The settings have changed. */
  reconsider(): void;
  /** What is found in open documents is wanted now, whether or not they are saved. */
  demandOpen(): void;
}

function servePull(connection: Connection, parts: Parts, closed: ClosedFindings): FindingsEdge {
  const { documents, configurations, checker, settings, traits, log } = parts;
  const pull = new PullDiagnostics(documents, checker, configurations, settings, traits);
  const workspacePull = new WorkspacePull(parts, closed, pull);
  const refreshing = new Refreshing(connection, parts);
  connection.languages.diagnostics.on(({ textDocument: { uri }, previousResultId }) =>
    log.guard("diagnostic", { kind: "full", items: [] }, () => pull.report(uri, previousResultId)),
  );
  connection.languages.diagnostics.onWorkspace((params, token, _work, progress) =>
    log.guard("workspace/diagnostic", { items: [] }, () => workspacePull.report(params, token, progress)),
  );
  connection.onNotification(UNSEEN_NOTIFICATION, ({ uri }: UriParams) => {
    pull.unseen(uri);
    workspacePull.unseen(uri);
  });
  connection.onShutdown(() => workspacePull.endAll());
  whenOthersChange(parts, () => refreshing.whereStale.ask());
  return {
    reconsider() {
      workspacePull.reconsider();
      refreshing.now();
    },
    demandOpen() {
      pull.demandAll();
      workspacePull.reconsiderUnasked();
      refreshing.now();
    },
  };
}

function servePush(connection: Connection, parts: Parts, closed: ClosedFindings): FindingsEdge {
  const { documents, configurations, checker, settings, traits, log } = parts;
  const push = new PushDiagnostics(connection, documents, checker, configurations, settings, traits, log);
  const pushClosed = new PushClosed(connection, documents, closed, log);
  whenOthersChange(parts, () => push.whereStale.ask());
  return {
    reconsider() {
      closed.ask();
      push.scheduleAll();
      pushClosed.scheduleAll();
    },
    demandOpen: () => push.demandAll(),
  };
}

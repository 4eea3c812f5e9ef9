// A small editor for tests: speaks real JSON-RPC with a server in this process, over streams. Asserts nothing.
import { PassThrough } from "node:stream";
import {
  type ApplyWorkspaceEditParams,
  CancellationToken,
  type CodeAction,
  type CodeActionContext,
  type CompletionItem,
  type CompletionList,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type FileChangeType,
  type FileSystemWatcher,
  type Hover,
  type InitializeParams,
  type InitializeResult,
  InsertTextFormat,
  type LogMessageParams,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  type RegistrationParams,
  type ShowMessageRequestParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Edge } from "../../server/src/lsp/edge";
import { LANGUAGE_ID, READ_FILE_REQUEST, READ_FOLDER_REQUEST, type UriParams } from "../../server/src/lsp/protocol";
import { startServer } from "../../server/src/lsp/server";
import type { Files } from "../../server/src/lsp/workspace/files";
import { expandSnippet } from "./cursor";

/** For how many milliseconds what should come is waited for: a busy machine may rest longer than any server should. */
export const PATIENCE = 15_000;

/** What a current editor says of itself. */
export const CAPABLE: InitializeParams["capabilities"] = {
  general: { positionEncodings: ["utf-16"] },
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
    workspaceFolders: true,
    workspaceEdit: { documentChanges: true, resourceOperations: ["rename"] },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    fileOperations: { willRename: true, didRename: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    publishDiagnostics: { relatedInformation: true },
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    hover: { contentFormat: ["markdown", "plaintext"] },
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ["markdown", "plaintext"],
        insertTextModeSupport: { valueSet: [1, 2] },
      },
    },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source.fixAll"] } } },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: true },
  },
};

/** The same, for editors that only take what is sent to them. */
export const PUSHED: InitializeParams["capabilities"] = {
  ...CAPABLE,
  textDocument: { ...CAPABLE.textDocument, diagnostic: undefined as never },
};

export interface ClientOptions {
  readonly capabilities?: InitializeParams["capabilities"];
  readonly initializationOptions?: unknown;
  readonly locale?: string;
  readonly edge?: Partial<Edge>;
  /** What `workspace/configuration` answers, by document. */
  readonly configuration?: (uri: string | undefined) => unknown;
  /** Addresses of the workspace's folders; without any, none is open. */
  readonly folders?: readonly string[];
  /** The file systems that the editor reads for the server. */
  readonly virtual?: Files;
  /** Which of the offered actions a message is answered with; none if absent. */
  readonly choose?: (message: string, actions: readonly string[]) => string | undefined;
}

export interface WorkspacePullOptions {
  /** Result ids of earlier answers, by address. */
  readonly previous?: Readonly<Record<string, string>>;
  readonly onPart?: (part: WorkspaceDiagnosticReportPartialResult) => void;
  readonly token?: CancellationToken;
}

export class LspClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: LogMessageParams[] = [];
  readonly refreshes: number[] = [];
  /** What was to be asked for anew beside findings. */
  readonly refreshed: string[] = [];
  readonly messages: string[] = [];
  readonly edits: WorkspaceEdit[] = [];
  readonly registrations: string[] = [];
  readonly watchers: FileSystemWatcher[] = [];
  /** What was said of long work: how it began and how it ended. */
  readonly progress: { readonly token: unknown; readonly value: unknown }[] = [];
  private readonly documents = new Map<string, TextDocument>();
  private readonly waiting: (() => void)[] = [];
  private parts = 0;
  private readonly onParts = new Map<unknown, (part: WorkspaceDiagnosticReportPartialResult) => void>();

  private constructor(
    readonly connection: ProtocolConnection,
    readonly result: InitializeResult,
  ) {}

  /** Starts a server and says hello. */
  static async start(options: ClientOptions = {}): Promise<LspClient> {
    const toServer = new PassThrough();
    const toClient = new PassThrough();
    const server = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
    startServer(server, { language: null, today: () => "2026-08-01", files: null, ...options.edge });
    return LspClient.over(
      createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer)),
      options,
    );
  }

  /** Says hello to a server on a connection. */
  static async over(connection: ProtocolConnection, options: ClientOptions = {}): Promise<LspClient> {
    connection.listen();
    const heard: LspClient[] = [];
    connection.onRequest("workspace/configuration", ({ items }: { items: { scopeUri?: string }[] }) =>
      Promise.all(items.map(({ scopeUri }) => options.configuration?.(scopeUri) ?? null)),
    );
    connection.onRequest("client/registerCapability", ({ registrations }: RegistrationParams) => {
      for (const client of heard) {
        client.registrations.push(...registrations.map(({ method }) => method));
        for (const { registerOptions } of registrations) client.watchers.push(...(registerOptions?.watchers ?? []));
      }
      return null;
    });
    connection.onRequest(READ_FILE_REQUEST, ({ uri }: UriParams) => options.virtual?.read(uri) ?? null);
    connection.onRequest(READ_FOLDER_REQUEST, ({ uri }: UriParams) => options.virtual?.entries(uri) ?? null);
    connection.onRequest("window/workDoneProgress/create", () => null);
    connection.onNotification("$/progress", (params: { token: unknown; value: unknown }) => {
      for (const client of heard) {
        const onPart = client.onParts.get(params.token);
        if (onPart) onPart(params.value as WorkspaceDiagnosticReportPartialResult);
        else client.heard(client.progress, params);
      }
    });
    connection.onRequest("workspace/diagnostic/refresh", () => {
      for (const client of heard) client.heard(client.refreshes, Date.now());
      return null;
    });
    for (const method of ["workspace/codeLens/refresh", "workspace/inlayHint/refresh"]) {
      connection.onRequest(method, () => {
        for (const client of heard) client.heard(client.refreshed, method);
        return null;
      });
    }
    connection.onRequest("window/showMessageRequest", ({ message, actions = [] }: ShowMessageRequestParams) => {
      for (const client of heard) client.heard(client.messages, message);
      const titles = actions.map(({ title }) => title);
      const title = options.choose?.(message, titles);
      return title === undefined ? null : { title };
    });
    connection.onRequest("workspace/applyEdit", ({ edit }: ApplyWorkspaceEditParams) => {
      for (const client of heard) client.heard(client.edits, edit);
      return { applied: true };
    });
    connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      for (const client of heard) client.heard(client.published, params);
    });
    connection.onNotification("window/logMessage", (params: LogMessageParams) => {
      for (const client of heard) client.heard(client.logged, params);
    });
    const { capabilities = CAPABLE, initializationOptions, locale } = options;
    const workspaceFolders = options.folders?.map((uri) => ({ uri, name: uri })) ?? null;
    const params = {
      processId: null,
      rootUri: null,
      workspaceFolders,
      capabilities,
      initializationOptions,
      ...(locale && { locale }),
    };
    const client = new LspClient(connection, await connection.sendRequest("initialize", params));
    heard.push(client);
    await connection.sendNotification("initialized", {});
    return client;
  }

  /** Tells what happened on disk. */
  happened(...changes: [uri: string, type: FileChangeType][]): Promise<void> {
    return this.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: changes.map(([uri, type]) => ({ uri, type })),
    });
  }

  changeFolders(added: readonly string[], removed: readonly string[]): Promise<void> {
    const named = (uris: readonly string[]) => uris.map((uri) => ({ uri, name: uri }));
    const event = { added: named(added), removed: named(removed) };
    return this.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
  }

  private heard<Message>(list: Message[], message: Message): void {
    list.push(message);
    for (const wake of this.waiting.splice(0)) wake();
  }

  /** Waits for a message that has come or comes yet; gives up after PATIENCE. */
  async until<Value>(look: () => Value | undefined | false): Promise<Value> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false) return found;
      const left = end - Date.now();
      if (left <= 0) throw new Error(`Nothing came within ${PATIENCE} ms.`);
      await new Promise<void>((resolve) => {
        // Not everything that is waited for comes as a message.
        const timer = setTimeout(resolve, Math.min(left, 25));
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  open(uri: string, text: string, languageId: string = LANGUAGE_ID): Promise<void> {
    const document = TextDocument.create(uri, languageId, 1, text);
    this.documents.set(uri, document);
    return this.connection.sendNotification("textDocument/didOpen", {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  document(uri: string): TextDocument {
    const document = this.documents.get(uri);
    if (!document) throw new Error(`${uri} is not open.`);
    return document;
  }

  text(uri: string): string {
    return this.document(uri).getText();
  }

  at(uri: string, offset: number): Position {
    return this.document(uri).positionAt(offset);
  }

  /** The text that a range covers. */
  covered(uri: string, range: Range): string {
    return this.document(uri).getText(range);
  }

  change(uri: string, range: Range, text: string): Promise<void> {
    return this.changeAll(uri, [{ range, text }]);
  }

  replace(uri: string, text: string): Promise<void> {
    return this.changeAll(uri, [{ text }]);
  }

  private changeAll(uri: string, contentChanges: { range?: Range; text: string }[]): Promise<void> {
    const document = this.document(uri);
    const version = document.version + 1;
    this.documents.set(uri, TextDocument.update(document, contentChanges as never, version));
    return this.connection.sendNotification("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  save(uri: string): Promise<void> {
    return this.connection.sendNotification("textDocument/didSave", { textDocument: { uri } });
  }

  close(uri: string): Promise<void> {
    this.documents.delete(uri);
    return this.connection.sendNotification("textDocument/didClose", { textDocument: { uri } });
  }

  ask<Answer>(method: string, uri: string, params: object = {}): Promise<Answer> {
    return this.connection.sendRequest(`textDocument/${method}`, { textDocument: { uri }, ...params });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.ask("diagnostic", uri, previousResultId === undefined ? {} : { previousResultId });
  }

  /** Asks for the whole workspace; in parts, where they have somewhere to go. */
  pullWorkspace({ previous = {}, onPart, token }: WorkspacePullOptions = {}): Promise<WorkspaceDiagnosticReport> {
    const previousResultIds = Object.entries(previous).map(([uri, value]) => ({ uri, value }));
    const partialResultToken = onPart && `part-${++this.parts}`;
    if (onPart) this.onParts.set(partialResultToken, onPart);
    return this.connection.sendRequest(
      "workspace/diagnostic",
      { previousResultIds, ...(onPart && { partialResultToken }) },
      token ?? CancellationToken.None,
    );
  }

  async diagnostics(uri: string): Promise<Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== "full") throw new Error("The server says unchanged without being told of an earlier answer.");
    return report.items;
  }

  hover(uri: string, offset: number): Promise<Hover | null> {
    return this.ask("hover", uri, { position: this.at(uri, offset) });
  }

  /** The entries; null where the server has no answer. */
  async completion(uri: string, offset: number): Promise<CompletionItem[]> {
    const list = await this.ask<CompletionList | null>("completion", uri, { position: this.at(uri, offset) });
    return list?.items ?? null!;
  }

  actions(uri: string, range: Range, context: Partial<CodeActionContext> = {}): Promise<CodeAction[]> {
    return this.ask("codeAction", uri, { range, context: { diagnostics: [], ...context } });
  }

  /** The text after accepting a completion. */
  accepted(uri: string, { textEdit, additionalTextEdits = [], insertTextFormat }: CompletionItem): string {
    const { range, newText } = textEdit as TextEdit;
    const isSnippet = insertTextFormat === InsertTextFormat.Snippet;
    const edit = { range, newText: isSnippet ? expandSnippet(newText) : newText };
    return TextDocument.applyEdits(this.document(uri), [edit, ...additionalTextEdits]);
  }

  /** The text after a code action, whose edits must be meant for the document's version. */
  applied(uri: string, { edit }: CodeAction): string {
    const document = this.document(uri);
    const edits: TextEdit[] = [...(edit?.changes?.[uri] ?? [])];
    for (const change of edit?.documentChanges ?? []) {
      if (!("textDocument" in change) || change.textDocument.uri !== uri) throw new Error("Another file is changed.");
      if (change.textDocument.version !== document.version) throw new Error("The edits are for another version.");
      edits.push(...(change.edits as TextEdit[]));
    }
    return TextDocument.applyEdits(document, edits);
  }

  dispose(): void {
    this.connection.end();
    this.connection.dispose();
  }
}

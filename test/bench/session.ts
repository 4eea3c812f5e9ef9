// One conversation with a language server over its standard streams, as an editor would lead it. Measures nothing itself.
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";
import {
  CancellationTokenSource,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type FullDocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  ResponseError,
  StreamMessageReader,
  StreamMessageWriter,
  type WorkspaceDiagnosticReportPartialResult,
} from "vscode-languageserver/node";
import { delay, start, within } from "./processes";
import { BENCH, type Server } from "./programs";

const LIMIT_MS = 60_000;
/** How long a server that was told to go may take. */
const PATIENCE_MS = 2_000;

/** `pull` asks for diagnostics where the server offers that; `push` is an editor that can only be told. */
export type Manner = "pull" | "push";

export interface SessionOptions {
  readonly manner?: Manner;
  /** Starts it so that `memory` can be asked. */
  readonly watchesMemory?: boolean;
  /** The address of a workspace folder that is open from the start. */
  readonly folder?: string;
}

export type Expected = (diagnostics: readonly Diagnostic[]) => boolean;

export interface Memory {
  readonly rss: number;
  readonly heapUsed: number;
  /** The most that it has ever held. */
  readonly peak: number;
}

interface Waiting {
  readonly uri: string;
  readonly expected: Expected;
  readonly found: (diagnostics: readonly Diagnostic[]) => void;
}

export class Session {
  /** Whether the server is asked for diagnostics; otherwise it sends them. */
  pulls = false;
  /** Diagnostics received so far, sent or asked for; withdrawn requests do not count. */
  answers = 0;
  /** Ends when the server says that some long work is done. */
  readonly workDone: Promise<void>;
  private endWork: () => void = () => {};
  private onPart: (part: WorkspaceDiagnosticReportPartialResult) => void = () => {};
  private readonly child: ChildProcess;
  private readonly connection: ProtocolConnection;
  private readonly pulled = new Map<string, FullDocumentDiagnosticReport>();
  private pulling: CancellationTokenSource | undefined;
  private readonly died: Promise<never>;
  private waiting: Waiting[] = [];

  private constructor(
    readonly server: Server,
    private readonly options: SessionOptions,
  ) {
    const watch = options.watchesMemory ? ["--expose-gc", "--require", join(BENCH, "memory-preload.cjs")] : [];
    this.child = start([...watch, ...server.args], {
      cwd: BENCH,
      stdio: options.watchesMemory ? ["pipe", "pipe", "ignore", "ipc"] : ["pipe", "pipe", "ignore"],
    });
    this.died = new Promise((_, fail) => {
      this.child.once("exit", (code) => fail(new Error(`${server.name} ended with ${code}`)));
    });
    this.died.catch(() => {});
    this.workDone = new Promise((done) => {
      this.endWork = done;
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.child.stdout!),
      new StreamMessageWriter(this.child.stdin!),
    );
    this.listen();
  }

  /** Starts the server and leads it to the point where documents can be opened. */
  static async open(server: Server, options: SessionOptions = {}): Promise<Session> {
    const session = new Session(server, options);
    await session.initialize();
    return session;
  }

  private listen(): void {
    const { connection, server } = this;
    connection.onRequest("workspace/configuration", ({ items }: { items: readonly { section?: string }[] }) =>
      items.map(({ section }) => server.settings(section ?? "")),
    );
    connection.onRequest("client/registerCapability", () => null);
    connection.onRequest("window/workDoneProgress/create", () => null);
    connection.onNotification("$/progress", ({ value }: { value: { kind?: string } }) => {
      if (value.kind === "end") this.endWork();
      else if (value.kind === undefined) this.onPart(value as WorkspaceDiagnosticReportPartialResult);
    });
    connection.onNotification("textDocument/publishDiagnostics", (published: PublishDiagnosticsParams) => {
      const { uri, diagnostics } = published;
      this.answers++;
      const isFound = (one: Waiting) => one.uri === uri && one.expected(diagnostics);
      const found = this.waiting.filter(isFound);
      this.waiting = this.waiting.filter((one) => !found.includes(one));
      for (const one of found) one.found(diagnostics);
    });
    // `died` tells what is waited for; without these a dead server would end the benchmark.
    connection.onError(() => {});
    this.child.stdin!.on("error", () => {});
    connection.listen();
  }

  private async initialize(): Promise<void> {
    const { folder } = this.options;
    const textDocument = {
      synchronization: {},
      publishDiagnostics: { relatedInformation: true, versionSupport: true },
      hover: { contentFormat: ["markdown", "plaintext"] },
      ...(this.options.manner !== "push" && { diagnostic: { relatedDocumentSupport: false } }),
    };
    const result = await this.request<InitializeResult>("initialize", {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: folder === undefined ? null : [{ uri: folder, name: "profiles" }],
      locale: "en",
      capabilities: {
        workspace: {
          configuration: true,
          workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename", "delete"] },
        },
        window: { workDoneProgress: true },
        textDocument,
      },
    });
    this.pulls = this.options.manner !== "push" && result.capabilities.diagnosticProvider !== undefined;
    await this.notify("initialized", {});
  }

  didOpen(uri: string, text: string): Promise<void> {
    return this.notify("textDocument/didOpen", {
      textDocument: { uri, languageId: this.server.languageId, version: 1, text },
    });
  }

  /** Replaces nothing or some characters on one line by `text`. */
  didChange(uri: string, version: number, at: Position, removed: number, text: string): Promise<void> {
    const range = { start: at, end: { line: at.line, character: at.character + removed } };
    return this.notify("textDocument/didChange", {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
  }

  async didClose(uri: string): Promise<void> {
    this.pulled.delete(uri);
    await this.notify("textDocument/didClose", { textDocument: { uri } });
  }

  hover(uri: string, position: Position): Promise<Hover | null> {
    return this.request<Hover | null>("textDocument/hover", { textDocument: { uri }, position });
  }

  /**
   * The diagnostics for the text as it is now: asked for, or the first ones sent from now on that are as expected.
   * Asking withdraws the request before it, as editors do, which then gives none.
   */
  async diagnostics(uri: string, expected: Expected, limit = LIMIT_MS): Promise<readonly Diagnostic[]> {
    if (!this.pulls) return this.published(uri, expected, limit);
    const diagnostics = await this.pull(uri, limit);
    if (diagnostics === null) return [];
    if (!expected(diagnostics))
      throw new Error(`${this.server.name} answered ${JSON.stringify(diagnostics).slice(0, 500)}`);
    return diagnostics;
  }

  private async pull(uri: string, limit: number): Promise<readonly Diagnostic[] | null> {
    this.pulling?.cancel();
    const source = new CancellationTokenSource();
    this.pulling = source;
    const previous = this.pulled.get(uri);
    const previousResultId = previous?.resultId;
    const params = { textDocument: { uri }, ...(previousResultId !== undefined && { previousResultId }) };
    try {
      const sent = this.connection.sendRequest<DocumentDiagnosticReport>(
        "textDocument/diagnostic",
        params,
        source.token,
      );
      const report = await this.answer(limit, "diagnostics", sent);
      this.answers++;
      if (report.kind !== "full") return previous?.items ?? [];
      this.pulled.set(uri, report);
      return report.items;
    } catch (error) {
      if (source.token.isCancellationRequested && error instanceof ResponseError) return null;
      throw error;
    } finally {
      if (this.pulling === source) this.pulling = undefined;
    }
  }

  private published(uri: string, expected: Expected, limit: number): Promise<readonly Diagnostic[]> {
    const next = new Promise<readonly Diagnostic[]>((found) => this.waiting.push({ uri, expected, found }));
    return this.answer(limit, "diagnostics", next);
  }

  /** Asks for the findings of the whole workspace in parts, until so many files have been told of. */
  async workspaceDiagnostics(files: number): Promise<void> {
    const told = new Set<string>();
    const all = new Promise<void>((done) => {
      this.onPart = ({ items }) => {
        for (const { uri } of items) told.add(uri);
        if (told.size >= files) done();
      };
    });
    const params = { previousResultIds: [], partialResultToken: "workspace" };
    this.connection.sendRequest("workspace/diagnostic", params).catch(() => {});
    await this.answer(LIMIT_MS, "workspace diagnostics", all);
  }

  /** After a full collection. */
  memory(): Promise<Memory> {
    const answer = new Promise<Memory>((done) => this.child.once("message", (memory) => done(memory as Memory)));
    this.child.send("memory");
    return this.answer(LIMIT_MS, "memory", answer);
  }

  /** Leaves it as an editor does; a server that does not go is ended. */
  async close(): Promise<void> {
    const { child } = this;
    const isRunning = () => child.exitCode === null && child.signalCode === null;
    const gone = new Promise((done) => child.once("exit", done));
    if (isRunning()) {
      await Promise.race([this.leave(), gone]).catch(() => {});
      await Promise.race([gone, delay(PATIENCE_MS)]);
    }
    this.connection.dispose();
    if (isRunning() && child.kill("SIGKILL")) await gone;
  }

  private async leave(): Promise<void> {
    await within(PATIENCE_MS, "shutdown", this.connection.sendRequest("shutdown"));
    await this.connection.sendNotification("exit");
  }

  request<T>(method: string, params: unknown, limit = LIMIT_MS): Promise<T> {
    return this.answer(limit, method, this.connection.sendRequest<T>(method, params));
  }

  private answer<T>(limit: number, what: string, promise: Promise<T>): Promise<T> {
    return within(limit, `${what} from ${this.server.name}`, Promise.race([promise, this.died]));
  }

  private notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }
}

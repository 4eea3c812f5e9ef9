// One preview panel: which text it shows, when it asks the server for the page again, and what it tells the page.
import {
  Disposable,
  type LogOutputChannel,
  RelativePattern,
  type TextDocument,
  Uri,
  type WebviewPanel,
  workspace,
} from "vscode";
import type { Server } from "../server";
import { language, setting } from "../settings";
import { sayIn } from "../words";
import { pageMessage, remark } from "./content";
import { frame, resourceRoots } from "./frame";
import { asFromPage, type PreviewState, type RenderMessage } from "./messages";
import { columnOf, documentOf, nameOf, reveal } from "./target";
import { Throttle } from "./throttle";

export class Preview implements Disposable {
  private readonly updates = new Throttle(() => this.update());
  private readonly listeners: Disposable[];
  private watcher: Disposable = new Disposable(() => {});
  /** What the page shows or will show once it is ready. */
  private shown: RenderMessage | null = null;
  private isReady = false;
  /** The page shows words that are not on disk, and that closing the text may take away. */
  private isUnsaved = false;
  private isDisposed = false;

  constructor(
    private readonly panel: WebviewPanel,
    private uri: Uri,
    private locked: boolean,
    extensionUri: Uri,
    private readonly server: Server,
    private readonly output: LogOutputChannel,
  ) {
    const icon = (theme: string) => Uri.joinPath(extensionUri, "client", "icons", `profile-${theme}.svg`);
    panel.iconPath = { light: icon("light"), dark: icon("dark") };
    panel.webview.options = { enableScripts: true, localResourceRoots: resourceRoots(extensionUri) };
    this.listeners = [
      panel.webview.onDidReceiveMessage((message) => this.receive(message)),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) this.isReady = false;
      }),
      workspace.onDidChangeTextDocument(({ document }) => this.changed(document, "onType")),
      workspace.onDidSaveTextDocument((document) => this.changed(document, "onSave")),
      workspace.onDidCloseTextDocument(({ uri }) => this.isTarget(uri) && this.isUnsaved && this.refresh()),
    ];
    panel.webview.html = frame(panel.webview, extensionUri, this.state, language());
    this.show(uri);
  }

  get target(): Uri {
    return this.uri;
  }

  get isLocked(): boolean {
    return this.locked;
  }

  get column(): WebviewPanel["viewColumn"] {
    return this.panel.viewColumn;
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  /** The page listens: before that, nothing of it can be seen. */
  get hasAppeared(): boolean {
    return this.isReady || !this.panel.visible;
  }

  isTarget(uri: Uri): boolean {
    return uri.toString() === this.uri.toString();
  }

  onDispose(run: () => void): void {
    this.listeners.push(this.panel.onDidDispose(run));
  }

  /** Brings the panel forward without taking the focus. */
  bringForward(): void {
    this.panel.reveal(undefined, true);
  }

  /** Turns to another text, or to the same one anew. */
  show(uri: Uri): void {
    if (!this.isTarget(uri)) this.shown = null;
    this.uri = uri;
    this.watch();
    this.retitle();
    this.refresh();
  }

  toggleLock(): void {
    this.locked = !this.locked;
    this.retitle();
    if (this.shown) this.post({ ...this.shown, state: this.state });
  }

  refresh(): void {
    this.updates.requestNow();
  }

  close(): void {
    this.panel.dispose();
  }

  dispose(): void {
    this.isDisposed = true;
    this.updates.dispose();
    this.watcher.dispose();
    for (const listener of this.listeners) listener.dispose();
  }

  private get state(): PreviewState {
    return { uri: this.uri.toString(), locked: this.locked };
  }

  /** In the language of the text, as far as it is known yet. */
  private retitle(document = workspace.textDocuments.find(({ uri }) => this.isTarget(uri))): void {
    const name = nameOf(this.uri);
    this.panel.title = sayIn(language(document), this.locked ? "lockedPreview" : "preview", { name });
  }

  private changed(document: TextDocument, moment: "onType" | "onSave"): void {
    if (!this.isTarget(document.uri)) return;
    const when = setting("preview.update", this.uri);
    if (when === moment || (when === "onType" && moment === "onSave"))
      this.updates.request(setting("preview.delay", this.uri));
  }

  /** A text that no editor holds may still change on disk, or go. Of the others VS Code itself tells. */
  private watch(): void {
    this.watcher.dispose();
    if (this.uri.scheme === "untitled") return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(this.uri, ".."), "*"));
    const refresh = (uri: Uri) => this.isTarget(uri) && columnOf(uri) === undefined && this.refresh();
    watcher.onDidChange(refresh);
    watcher.onDidCreate(refresh);
    watcher.onDidDelete(refresh);
    this.watcher = watcher;
  }

  private async update(): Promise<void> {
    const { uri } = this;
    const isStillWanted = () => !this.isDisposed && this.isTarget(uri);
    try {
      const document = await documentOf(uri);
      if (!isStillWanted()) return;
      if (!document) return this.post(remark(uri.scheme === "untitled" ? "closed" : "gone", this.state, this.shown));
      this.retitle(document);
      const { version } = document;
      const page = await this.server.preview({ textDocument: { uri: uri.toString() } });
      if (!isStillWanted() || !page) return;
      // Typed on meanwhile: what came back is old already, and the next run is due.
      if (page.version !== version && document.version !== version) this.updates.request(setting("preview.delay", uri));
      else this.post(pageMessage(page, document, this.state, this.shown));
      this.isUnsaved = document.isDirty || document.isUntitled;
    } catch (error) {
      this.output.error(error instanceof Error ? error : String(error));
      if (isStillWanted()) this.post(remark("serverFailed", this.state, this.shown));
    }
  }

  private post(message: RenderMessage): void {
    this.shown = message;
    if (this.isReady) void this.panel.webview.postMessage(message);
  }

  private receive(value: unknown): void {
    const message = asFromPage(value);
    if (message?.type === "ready") {
      // Also after the panel was hidden: its page begins anew and has nothing yet.
      this.isReady = true;
      if (this.shown) this.post(this.shown);
    }
    if (message?.type === "reveal" && message.uri === this.uri.toString()) void this.goTo(message.offset);
  }

  private async goTo(offset: number): Promise<void> {
    const document = await documentOf(this.uri);
    if (document) await reveal(document, offset, this.panel.viewColumn);
    else this.refresh();
  }
}

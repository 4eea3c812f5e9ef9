// All preview panels: opening one beside the text, following the active profile, locking, and bringing them back after a reload.
import {
  commands,
  Disposable,
  env,
  type LogOutputChannel,
  type TextEditor,
  UIKind,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from "vscode";
import { LANGUAGE_ID } from "../../../server/src/lsp/protocol";
import type { Server } from "../server";
import { say } from "../words";
import { asState } from "./messages";
import { Preview } from "./preview";

const VIEW_TYPE = "occupationProfiles.preview";
/** A page that has not answered by then cannot load. After a reload of the window a slow machine needs more than five seconds. */
const PATIENCE = 15_000;

export class Previews implements Disposable {
  private readonly previews = new Set<Preview>();
  private readonly listeners: Disposable;
  private hasExplained = false;

  constructor(
    private readonly extensionUri: Uri,
    private readonly server: Server,
    private readonly output: LogOutputChannel,
  ) {
    this.listeners = Disposable.from(
      window.onDidChangeActiveTextEditor((editor) => this.follow(editor)),
      workspace.onDidRenameFiles(({ files }) => {
        for (const { oldUri, newUri } of files) this.renamed(oldUri, newUri);
      }),
      window.registerWebviewPanelSerializer(VIEW_TYPE, {
        deserializeWebviewPanel: async (panel, state) => this.restore(panel, state),
      }),
    );
  }

  /** In the column of a preview that is open already, else beside the active editor. Never takes the focus. */
  open(uri: Uri): void {
    const own = window.activeTextEditor?.viewColumn;
    const open = [...this.previews].find(
      (preview) => preview.column !== own && (!preview.isLocked || preview.isTarget(uri)),
    );
    if (open) {
      if (!open.isTarget(uri)) open.show(uri);
      open.bringForward();
      return;
    }
    const place = { viewColumn: ViewColumn.Beside, preserveFocus: true };
    this.add(window.createWebviewPanel(VIEW_TYPE, "", place, { enableFindWidget: true }), uri, false);
  }

  /** Of the preview in front. Released, it turns to the active profile again. */
  toggleLock(): void {
    const preview = this.inFront();
    if (!preview) return;
    preview.toggleLock();
    if (preview.isLocked) return;
    for (const other of this.previews) {
      if (other !== preview && !other.isLocked && other.column === preview.column) other.close();
    }
    this.follow(window.activeTextEditor);
  }

  /** What the preview shows that has the focus. */
  get activeTarget(): Uri | undefined {
    return [...this.previews].find((preview) => preview.isActive)?.target;
  }

  refresh(): void {
    this.inFront()?.refresh();
  }

  dispose(): void {
    this.listeners.dispose();
    for (const preview of this.previews) preview.dispose();
  }

  private inFront(): Preview | undefined {
    const all = [...this.previews];
    return all.find((preview) => preview.isActive) ?? all.at(-1);
  }

  private add(panel: WebviewPanel, uri: Uri, locked: boolean): void {
    const preview = new Preview(panel, uri, locked, this.extensionUri, this.server, this.output);
    this.previews.add(preview);
    const patience = setTimeout(() => this.explain(preview), PATIENCE);
    preview.onDispose(() => {
      clearTimeout(patience);
      this.previews.delete(preview);
      preview.dispose();
    });
  }

  private follow(editor: TextEditor | undefined): void {
    if (editor?.document.languageId !== LANGUAGE_ID) return;
    for (const preview of this.previews) {
      if (!preview.isLocked && !preview.isTarget(editor.document.uri)) preview.show(editor.document.uri);
    }
  }

  private renamed(from: Uri, to: Uri): void {
    for (const preview of this.previews) if (preview.isTarget(from)) preview.show(to);
  }

  /** After a reload of the window. A state that makes no sense gives the active profile's preview, or none. */
  private restore(panel: WebviewPanel, value: unknown): void {
    const state = asState(value);
    const active = window.activeTextEditor?.document;
    const uri = parsed(state?.uri) ?? (active?.languageId === LANGUAGE_ID ? active.uri : null);
    if (uri) this.add(panel, uri, state?.locked ?? false);
    else panel.dispose();
  }

  /** Browsers load no webview over plain http: nothing that we could mend, but something to say, once. */
  private explain(preview: Preview): void {
    if (env.uiKind !== UIKind.Web || this.hasExplained || preview.hasAppeared) return;
    this.hasExplained = true;
    const instead = say("export");
    void window.showWarningMessage(say("blank"), instead).then((chosen) => {
      if (chosen === instead) void commands.executeCommand("occupationProfiles.export", preview.target);
    });
  }
}

function parsed(text: string | undefined): Uri | null {
  if (text === undefined) return null;
  try {
    return Uri.parse(text, true);
  } catch {
    return null;
  }
}

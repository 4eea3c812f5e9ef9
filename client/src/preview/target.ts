// The text that a preview shows: finding it open or on disk, its short name, and bringing the editor to a place in it.
import {
  type Position,
  Range,
  Selection,
  TabInputText,
  type TextDocument,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";

/**
 * The document, opened in the background where it is only on disk; null where it is gone. Never makes an unsaved text.
 * VS Code keeps texts for a while that no editor shows: of those, only the ones that are still on disk count.
 */
export async function documentOf(uri: Uri): Promise<TextDocument | null> {
  const open = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
  if (uri.scheme === "untitled" || (open && (open.isDirty || columnOf(uri) !== undefined))) return open ?? null;
  try {
    await workspace.fs.stat(uri);
    return open ?? (await workspace.openTextDocument(uri));
  } catch {
    return null;
  }
}

/** `perawat` for `…/perawat.occupation.yaml`; other names as they are. */
export function nameOf(uri: Uri): string {
  const base = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  return base.replace(/\.occupation\.ya?ml$/i, "");
}

/** Shows the place where the text is open already, else beside the preview, and puts the cursor there. */
export async function reveal(
  document: TextDocument,
  offset: number,
  previewColumn: ViewColumn | undefined,
): Promise<void> {
  const at: Position = document.positionAt(offset);
  const column = columnOf(document.uri) ?? (previewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
  const editor = await window.showTextDocument(document, { viewColumn: column, selection: new Selection(at, at) });
  editor.revealRange(new Range(at, at), TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The column where the text is visible, else where it has a tab; undefined where no editor holds it. */
export function columnOf(uri: Uri): ViewColumn | undefined {
  const key = uri.toString();
  const visible = window.visibleTextEditors.find(
    (editor) => editor.document.uri.toString() === key && editor.viewColumn,
  );
  if (visible) return visible.viewColumn;
  return window.tabGroups.all.find(({ tabs }) =>
    tabs.some(({ input }) => input instanceof TabInputText && input.uri.toString() === key),
  )?.viewColumn;
}

// Edits from the server, by offset, as an edit of the workspace. Applies nothing.
import { Range, type TextDocument, WorkspaceEdit } from "vscode";
import type { OffsetEdit } from "../../server/src/lsp/protocol";

export function workspaceEdit(document: TextDocument, edits: readonly OffsetEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { start, end, text } of edits) {
    edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  }
  return edit;
}

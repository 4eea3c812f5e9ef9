// The command that inserts a missing section's skeleton at its place. The server knows which are missing, and where they go.
import { SnippetString, window } from "vscode";
import { LANGUAGE_ID } from "../../server/src/lsp/protocol";
import type { Server } from "./server";
import { say } from "./words";

export async function insertSection(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== LANGUAGE_ID) {
    await window.showInformationMessage(say("openProfileFirst"));
    return;
  }
  const { document } = editor;
  const { version } = document;
  const sections = (await server.missingSections({ textDocument: { uri: document.uri.toString() } })) ?? [];
  if (sections.length === 0) {
    await window.showInformationMessage(say("nothingMissing"));
    return;
  }
  const items = sections.map((section) => ({
    label: section.title,
    description: section.key,
    detail: section.description,
    section,
  }));
  const chosen = await window.showQuickPick(items, { placeHolder: say("askSection") });
  if (!chosen || document.isClosed || document.version !== version) return;
  const position = document.positionAt(chosen.section.offset);
  const isDone = await editor.insertSnippet(new SnippetString(chosen.section.snippet), position, {
    undoStopBefore: true,
    undoStopAfter: true,
    keepWhitespace: true,
  });
  if (isDone) editor.revealRange(editor.selection);
}

// The command that begins the other language's version of a profile beside it, unsaved and under its name; what exists already
// is shown instead.
import { SnippetString, type TextDocument, Uri, ViewColumn, window, workspace } from "vscode";
import { LANGUAGE_ID } from "../../server/src/lsp/protocol";
import type { Server } from "./server";
import { exists, untitledProfile } from "./untitled";
import { say } from "./words";

/** Of the file that a menu gives, else of the active editor. */
export async function createCounterpart(server: Server, resource?: Uri): Promise<void> {
  const source = resource ? await workspace.openTextDocument(resource) : window.activeTextEditor?.document;
  if (source?.languageId !== LANGUAGE_ID) {
    await window.showInformationMessage(say("openProfileFirst"));
    return;
  }
  const answer = await server.counterpart({ textDocument: { uri: source.uri.toString() } });
  if (!answer) {
    await window.showWarningMessage(say("needsName"));
    return;
  }
  const folder = Uri.joinPath(source.uri, "..");
  const existing = await existingFile(
    answer.existing,
    answer.names.map((name) => Uri.joinPath(folder, name)),
  );
  if (existing) {
    await showBeside(source, await workspace.openTextDocument(existing));
    void window.showInformationMessage(say("counterpartExists", { name: workspace.asRelativePath(existing) }));
    return;
  }
  const document = await untitledProfile(folder.scheme === "file" ? folder : undefined, answer.names[0]!);
  const editor = await showBeside(source, document);
  // The same name again leads back to the text that was begun, and changes nothing in it.
  if (document.getText() === "") await editor.insertSnippet(new SnippetString(answer.snippet));
}

async function existingFile(known: string | null, places: readonly Uri[]): Promise<Uri | undefined> {
  if (known !== null) return Uri.parse(known);
  for (const place of places) if (await exists(place)) return place;
  return undefined;
}

async function showBeside(source: TextDocument, other: TextDocument) {
  await window.showTextDocument(source, { viewColumn: ViewColumn.One, preview: false });
  return window.showTextDocument(other, { viewColumn: ViewColumn.Two, preview: false });
}

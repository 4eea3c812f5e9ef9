// The command that makes profiles of plain text: what is selected, on the clipboard, or in files. Each opens unsaved, and what it
// was made of stays as it is.
import { env, type QuickPickItem, type TextDocument, type Uri, window, workspace } from "vscode";
import { type ImportAnswer, LANGUAGE_ID } from "../../server/src/lsp/protocol";
import { folderForNew } from "./new-profile";
import type { Server } from "./server";
import { untitledProfile } from "./untitled";
import { say } from "./words";

interface Source {
  readonly name: string;
  readonly text: string;
}

/** Of the file that a menu gives, else of what the writer chooses. */
export async function importText(server: Server, resource?: Uri): Promise<void> {
  const sources = resource ? await readFiles([resource]) : await chosenSources();
  const folder = folderForNew();
  for (const { name, text } of sources) {
    const answer = await server.importText({ text, ...(folder && { folder: folder.toString() }) });
    if (answer) await show(answer, folder);
    else await window.showWarningMessage(say("nothingToImport", { name }));
  }
}

async function chosenSources(): Promise<readonly Source[]> {
  const editor = window.activeTextEditor;
  const selected = editor?.document.getText(editor.selection) ?? "";
  const whole = editor && isPlain(editor.document) ? editor.document : null;
  const name = whole?.fileName.split(/[\\/]/).at(-1) ?? "";
  const items: (QuickPickItem & { readonly read: () => Promise<readonly Source[]> })[] = [];
  if (selected.trim() !== "")
    items.push({ label: say("fromSelection"), read: async () => [{ name: say("fromSelection"), text: selected }] });
  else if (whole)
    items.push({ label: say("fromEditor", { name }), read: async () => [{ name, text: whole.getText() }] });
  items.push(
    {
      label: say("fromClipboard"),
      read: async () => [{ name: say("fromClipboard"), text: await env.clipboard.readText() }],
    },
    { label: say("fromFiles"), read: askFiles },
  );
  const options = { title: say("importText"), placeHolder: say("askSource"), ignoreFocusOut: true };
  return (await window.showQuickPick(items, options))?.read() ?? [];
}

/** A profile is none: its text is in sections already. */
const isPlain = ({ languageId, uri }: TextDocument): boolean =>
  languageId !== LANGUAGE_ID &&
  (uri.scheme === "file" || uri.scheme === "untitled" || uri.scheme.startsWith("vscode-"));

async function askFiles(): Promise<readonly Source[]> {
  const chosen = await window.showOpenDialog({
    title: say("importText"),
    canSelectMany: true,
    filters: { [say("plainTexts")]: ["txt", "text", "md"] },
  });
  return readFiles(chosen ?? []);
}

async function readFiles(files: readonly Uri[]): Promise<readonly Source[]> {
  const sources: Source[] = [];
  for (const file of files) {
    const name = file.path.split("/").at(-1) ?? "";
    const text = decoded(await workspace.fs.readFile(file));
    if (text === null) await window.showWarningMessage(say("notPlainText", { name }));
    else sources.push({ name, text });
  }
  return sources;
}

/** UTF-8 or UTF-16, else as older programs write; null for what is no text. */
function decoded(bytes: Uint8Array): string | null {
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? "utf-16le" : mark === 0xfeff ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    const text = new TextDecoder("windows-1252").decode(bytes);
    return text.includes("\0") ? null : text;
  }
}

async function show({ fileName, text, notes, frames }: ImportAnswer, folder: Uri | undefined): Promise<void> {
  const named = fileName === null ? await untitledProfile(undefined, "") : await untitledProfile(folder, fileName);
  // A text that was begun under that name stays as it is.
  const document = named.getText() === "" ? named : await untitledProfile(undefined, "");
  const editor = await window.showTextDocument(document, { preview: false });
  await editor.edit((edit) => edit.insert(document.positionAt(0), text));
  const leftOut = say("showFrames");
  const offer = frames.length > 0 ? [leftOut] : [];
  void window
    .showInformationMessage(say("imported", { notes, frames: frames.length }), ...offer)
    .then(async (chosen) => {
      if (chosen !== leftOut) return;
      const content = frames.map((frame) => `- ${frame.replace(/\s+/g, " ")}`).join("\n");
      await window.showTextDocument(await workspace.openTextDocument({ language: "plaintext", content }), {
        preview: true,
      });
    });
}

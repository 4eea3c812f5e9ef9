// What the suites do in the editor: open and write texts, wait for what must come, read findings. Asserts nothing itself.
import {
  ConfigurationTarget,
  commands,
  type Diagnostic,
  languages,
  Position,
  Range,
  Selection,
  type TextEditor,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from "vscode";
import { frameEvaluate } from "./host/page";

// In a browser VS Code saves by itself after a second, and a test would see a text change on disk that it has not saved.
before(() => workspace.getConfiguration("files").update("autoSave", "off", ConfigurationTarget.Global));

type Found<T> = Exclude<T, null | undefined | false | "" | 0>;

/** Waits until the probe gives something true, and gives that; fails with the last thing seen. */
export async function until<T>(what: string, probe: () => T | Promise<T>, within = 15_000): Promise<Found<T>> {
  const deadline = Date.now() + within;
  let last: unknown;
  while (Date.now() < deadline) {
    try {
      const value = await probe();
      if (value) return value as Found<T>;
      last = value;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`Not in time: ${what}. Last seen: ${last instanceof Error ? last.message : JSON.stringify(last)}`);
}

export const inWorkspace = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);

/** Samples as they were before a test changed them, by their address. */
const originals = new Map<string, Uint8Array>();

/** Opens a sample of the workspace, or a file of its own where a text is given. */
export async function open(name: string, text?: string): Promise<TextEditor> {
  const uri = inWorkspace(name);
  if (text !== undefined) await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  else if (!originals.has(uri.toString())) originals.set(uri.toString(), await workspace.fs.readFile(uri));
  return window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
}

/** Replaces the first occurrence, as typing would: one edit at that place. */
export async function replace(editor: TextEditor, find: string, by: string): Promise<void> {
  const start = editor.document.getText().indexOf(find);
  if (start < 0) throw new Error(`"${find}" is not in the text.`);
  const range = new Range(editor.document.positionAt(start), editor.document.positionAt(start + find.length));
  await editor.edit((edit) => edit.replace(range, by));
}

export async function rewrite(editor: TextEditor, text: string): Promise<void> {
  const all = new Range(new Position(0, 0), editor.document.positionAt(editor.document.getText().length));
  await editor.edit((edit) => edit.replace(all, text));
}

/** Puts the cursor behind the first occurrence, `characters` into it where given. */
export async function putCursor(editor: TextEditor, find: string, characters = find.length): Promise<Position> {
  const start = editor.document.getText().indexOf(find);
  if (start < 0) throw new Error(`"${find}" is not in the text.`);
  const at = editor.document.positionAt(start + characters);
  editor.selection = new Selection(at, at);
  // The editor hears of a selection some time later; once a command has run, it has.
  await commands.executeCommand("cancelSelection");
  return at;
}

/** Keys go to what has the focus. */
export async function focusEditor(): Promise<void> {
  await commands.executeCommand("workbench.action.focusActiveEditorGroup");
  await until("the focus", () =>
    frameEvaluate<boolean>(".monaco-workbench", `!!document.activeElement?.closest(".monaco-editor")`),
  );
}

export const rulesFor = (uri: Uri): string[] => languages.getDiagnostics(uri).map(ruleOf);

export const ruleOf = ({ code }: Diagnostic): string => String(typeof code === "object" ? code.value : code);

export async function setting(name: string, value: unknown): Promise<void> {
  await workspace.getConfiguration("occupationProfiles").update(name, value, ConfigurationTarget.Global);
}

/** Throws unsaved texts away, and gives the samples back what they held. */
export async function closeAll(): Promise<void> {
  for (const document of workspace.textDocuments.filter(({ isDirty, isUntitled }) => isDirty || isUntitled)) {
    await window.showTextDocument(document);
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
  }
  await commands.executeCommand("workbench.action.closeAllEditors");
  for (const [uri, original] of originals) await workspace.fs.writeFile(Uri.parse(uri), original);
}

export async function remove(name: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.deleteFile(inWorkspace(name), { ignoreIfNotExists: true });
  await workspace.applyEdit(edit);
}

// Texts that are not saved yet and know the name that they will have. What stands in them is not decided here.
import { languages, type TextDocument, Uri, workspace } from "vscode";
import { LANGUAGE_ID } from "../../server/src/lsp/protocol";

export const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

/** An unsaved text that knows its name; one without a name where the name is taken or there is no folder. */
export async function untitledProfile(folder: Uri | undefined, name: string): Promise<TextDocument> {
  const target = folder && Uri.joinPath(folder, name);
  if (!target || (await exists(target))) return workspace.openTextDocument({ language: LANGUAGE_ID });
  const document = await workspace.openTextDocument(target.with({ scheme: "untitled" }));
  return document.languageId === LANGUAGE_ID ? document : languages.setTextDocumentLanguage(document, LANGUAGE_ID);
}

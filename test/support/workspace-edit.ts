// What becomes of the files of a workspace when an editor carries out an edit, operation by operation. Refuses what an editor refuses.
import type { WorkspaceEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";

/** Texts by address. */
export type Files = Readonly<Record<string, string>>;

/** `versionOf` tells the version of an open document; null for a file that is not open. */
export function applied(files: Files, edit: WorkspaceEdit, versionOf: (uri: string) => number | null): Files {
  const after: Record<string, string> = { ...files };
  for (const change of edit.documentChanges ?? []) {
    if ("textDocument" in change) {
      const { uri, version } = change.textDocument;
      const text = after[uri];
      if (text === undefined) throw new Error(`There is no ${uri}.`);
      if (version !== versionOf(uri)) throw new Error(`The edits of ${uri} are for version ${version}.`);
      after[uri] = TextDocument.applyEdits(TextDocument.create(uri, "", 0, text), change.edits as never);
    } else if (change.kind === "rename") {
      const text = after[change.oldUri];
      if (text === undefined) throw new Error(`There is no ${change.oldUri} to rename.`);
      if (after[change.newUri] !== undefined) throw new Error(`There is a ${change.newUri} already.`);
      delete after[change.oldUri];
      after[change.newUri] = text;
    } else {
      throw new Error(`A rename does not ${change.kind} files.`);
    }
  }
  return after;
}

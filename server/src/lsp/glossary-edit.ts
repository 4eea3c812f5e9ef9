// The edit that allows a word in the workspace: in the configuration that a profile follows, or in a new one.
import type { TextEdit, WorkspaceEdit } from "vscode-languageserver";
import { intoGlossary } from "../engine/config/glossary";
import { CONFIGURATION_NAME } from "../engine/profile/identity";
import { linesOf } from "../engine/profile/lines";
import type { Parts } from "./editor-requests";
import { rangeIn } from "./line-starts";
import type { Snapshot } from "./snapshot";

type Needed = Pick<Parts, "configurations" | "documents" | "workspace" | "traits">;

/** Null where the configuration cannot take the word as it is, or the editor cannot make a file. */
export function glossaryEdit(snapshot: Snapshot, word: string, parts: Needed): WorkspaceEdit | null {
  const { configurations, documents, traits } = parts;
  const { file } = configurations.inForce(snapshot.uri);
  if (file === null) return intoNewFile(snapshot, word, parts);
  const text = configurations.textOf(file) ?? "";
  const edit = intoGlossary(text, word);
  if (!edit) return null;
  const starts = linesOf(text).map(({ start }) => start);
  const edits: TextEdit[] = [{ range: rangeIn(starts, edit), newText: edit.text }];
  const uri = documents.uriOf(file) ?? file;
  return traits.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version: documents.versionOf(uri) }, edits }] }
    : { changes: { [uri]: edits } };
}

function intoNewFile({ file }: Snapshot, word: string, { workspace, traits }: Needed): WorkspaceEdit | null {
  const folder = workspace.folderOf(file);
  const edit = intoGlossary("", word);
  if (folder === null || !edit || !traits.createsFiles || !traits.versionedEdits) return null;
  const uri = `${folder}/${CONFIGURATION_NAME}`;
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: "create", uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: edit.text }] },
    ],
  };
}

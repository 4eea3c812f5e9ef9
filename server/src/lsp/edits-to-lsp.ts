// Edits by offset as the protocol's edits by line and column.
import type { TextEdit } from "vscode-languageserver";
import { type Edit, orderedEdits } from "../engine/write/edit";
import type { Snapshot } from "./snapshot";

export const toTextEdits = (snapshot: Snapshot, edits: readonly Edit[]): TextEdit[] =>
  orderedEdits(edits).map((edit) => ({ range: snapshot.range(edit), newText: edit.text }));

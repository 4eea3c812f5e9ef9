// Correcting and formatting all of a file: each ends with a sentence about what was done and what is left.
import { type TextDocument, type TextEdit, window, workspace } from "vscode";
import { LANGUAGE_ID } from "../../server/src/lsp/protocol";
import { workspaceEdit } from "./offset-edits";
import type { Server } from "./server";
import { say } from "./words";

/** How long a sentence stays in the status bar. */
const SHOWN = 10_000;

export async function fixAll(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== LANGUAGE_ID) {
    await window.showInformationMessage(say("openProfileFirst"));
    return;
  }
  const answer = await server.fixAll({ textDocument: { uri: document.uri.toString() } });
  if (!answer) return;
  const { version, edits, fixed, left } = answer;
  const isDone = version === document.version && (await workspace.applyEdit(workspaceEdit(document, edits)));
  if (!isDone) void window.showWarningMessage(say("changedMeanwhile", {}, document));
  else if (fixed > 0) void window.showInformationMessage(say("allFixed", { fixed, left }, document));
  else void window.showInformationMessage(say(left > 0 ? "nothingFixed" : "noFindings", { left }, document));
}

/** The first line that cannot be read; null where all of it can be. */
export async function lineOfProblem(server: Server, document: TextDocument): Promise<number | null> {
  if (document.languageId !== LANGUAGE_ID) return null;
  try {
    const page = await server.preview({ textDocument: { uri: document.uri.toString() } });
    return page?.problem ? document.positionAt(page.problem.offset).line + 1 : null;
  } catch {
    return null;
  }
}

/** In the status bar: files may be formatted whenever they are saved. */
export async function sayFormatted(
  document: TextDocument,
  edits: readonly TextEdit[] | null | undefined,
  problem: Promise<number | null>,
): Promise<void> {
  if (document.languageId !== LANGUAGE_ID) return;
  const isChanged = (edits ?? []).length > 0;
  const line = await problem;
  const [whole, part] = isChanged
    ? (["formatted", "formattedInPart"] as const)
    : (["isFormatted", "notFormatted"] as const);
  window.setStatusBarMessage(line === null ? say(whole, {}, document) : say(part, { line }, document), SHOWN);
}

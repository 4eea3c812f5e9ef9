// The command that records a review: asks for its kind, its result, who gives it and what changes with it, and writes all of that
// in one step. What is written, and where, is the server's affair.
import { type Memento, type QuickPickItem, window, workspace } from "vscode";
import { type Choice, LANGUAGE_ID, type SignOffForm } from "../../server/src/lsp/protocol";
import { workspaceEdit } from "./offset-edits";
import { isAgreed } from "./remaining-errors";
import type { Server } from "./server";
import { say, type Word } from "./words";

/** Where the reviewer's name is kept for the next time, on this computer. */
const REVIEWER = "reviewer";

export async function signOff(server: Server, memory: Memento): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document?.languageId !== LANGUAGE_ID) {
    await window.showInformationMessage(say("openProfileFirst"));
    return;
  }
  const textDocument = { uri: document.uri.toString() };
  const form = await server.signOffForm({ textDocument });
  if (!form) return;
  if (form.refusal !== null) {
    await window.showWarningMessage(form.refusal);
    return;
  }
  const review = await askReview(form, memory);
  if (!review) return;
  const answer = await server.signOff({ textDocument, ...review });
  const isWritten =
    answer?.version === document.version && (await workspace.applyEdit(workspaceEdit(document, answer.edits)));
  if (isWritten) void window.showInformationMessage(say("signedOff"));
  else void window.showWarningMessage(say("changedMeanwhile"));
}

/** Undefined as soon as a question is left unanswered. */
async function askReview(form: SignOffForm, memory: Memento) {
  const kind = await choose("askKind", form.kinds);
  const result = kind && (await choose("askResult", form.results));
  if (!kind || !result || (result === "approved" && !(await isMeant(form.errors)))) return undefined;
  const by = await askName(memory);
  if (by === undefined) return undefined;
  const note = await window.showInputBox({
    title: say("signOff"),
    prompt: say(result === "approved" ? "askNote" : "askRequest"),
    ignoreFocusOut: true,
  });
  if (note === undefined) return undefined;
  const changes = await askChanges(form, kind, result);
  return changes && { kind, result, by, note, changes };
}

async function choose(word: Word, choices: readonly Choice[]): Promise<string | undefined> {
  const items = choices.map(({ value, label, detail }) => ({ label, detail, value }));
  const options = { title: say("signOff"), placeHolder: say(word), ignoreFocusOut: true };
  return (await window.showQuickPick(items, options))?.value;
}

/** Nobody is kept from approving a profile with faults, but nobody does so unawares. */
async function isMeant(errors: number): Promise<boolean> {
  if (errors === 0) return true;
  return isAgreed({
    title: say("signOff"),
    question: say("errorsRemain", { count: errors }),
    anyway: { label: say("signOffAnyway") },
    look: say("showFindings"),
  });
}

async function askName(memory: Memento): Promise<string | undefined> {
  const name = await window.showInputBox({
    title: say("signOff"),
    prompt: say("askReviewer"),
    value: memory.get(REVIEWER, ""),
    ignoreFocusOut: true,
    validateInput: (value) => (value.trim() === "" ? say("nameMissing") : null),
  });
  if (name === undefined || name.trim() === "") return undefined;
  await memory.update(REVIEWER, name.trim());
  return name.trim();
}

async function askChanges(form: SignOffForm, kind: string, result: string) {
  const proposal = form.proposals.find((one) => one.kind === kind && one.result === result);
  if (!proposal || proposal.changes.length === 0) return [];
  const items = proposal.changes.map(({ label, isNeeded, key, to }) => ({ label, picked: isNeeded, key, to }));
  const options = {
    title: say("signOff"),
    placeHolder: say("askChanges"),
    ignoreFocusOut: true,
    canPickMany: true,
  } as const;
  const chosen = await window.showQuickPick<(typeof items)[number] & QuickPickItem>(items, options);
  return chosen?.map(({ key, to }) => ({ key, to }));
}

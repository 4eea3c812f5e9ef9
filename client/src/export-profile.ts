// The command that writes a profile in another form to a place that the writer chooses. What is written is the server's affair.
import { commands, env, type QuickPickItem, type TextDocument, UIKind, Uri, window, workspace } from "vscode";
import { type ExportAnswer, type ExportParams, LANGUAGE_ID } from "../../server/src/lsp/protocol";
import { isAgreed } from "./remaining-errors";
import type { Server } from "./server";
import { say, type Word } from "./words";

type Form = ExportParams["form"];

const FORMS: readonly { readonly form: Form; readonly name: Word; readonly detail: Word }[] = [
  { form: "html", name: "webPage", detail: "webPageDetail" },
  { form: "md", name: "markdown", detail: "markdownDetail" },
  { form: "json", name: "json", detail: "jsonDetail" },
  { form: "jsonld", name: "jsonLd", detail: "jsonLdDetail" },
];

/** Of the file that a menu gives, else of the active editor. */
export async function exportProfile(server: Server, resource?: Uri): Promise<void> {
  const source = resource ? await workspace.openTextDocument(resource) : window.activeTextEditor?.document;
  if (source?.languageId !== LANGUAGE_ID) {
    await window.showInformationMessage(say("openProfileFirst"));
    return;
  }
  const form = await askForm(source);
  if (!form) return;
  const answer = await server.export({ textDocument: { uri: source.uri.toString() }, form });
  if (!answer || answer.text === null) {
    await window.showWarningMessage(say("nothingToExport", {}, source));
    return;
  }
  if (!(await isMeant(answer, source))) return;
  const target = await askPlace(source, form, answer.fileName);
  if (target && (await write(target, answer.text, source))) await offerToOpen(target, form, source);
}

async function askForm(source: TextDocument): Promise<Form | undefined> {
  const items: (QuickPickItem & { readonly form: Form })[] = FORMS.map(({ form, name, detail }) => ({
    label: say(name, {}, source),
    description: `.${form}`,
    detail: say(detail, {}, source),
    form,
  }));
  const options = {
    title: say("export", {}, source),
    placeHolder: say("askExportForm", {}, source),
    ignoreFocusOut: true,
    matchOnDescription: true,
  };
  return (await window.showQuickPick(items, options))?.form;
}

/** Nobody is kept from exporting what is there, but nobody does so unawares. */
async function isMeant({ errors, waiting }: ExportAnswer, source: TextDocument): Promise<boolean> {
  if (errors === 0 && waiting === 0) return true;
  const counted = (word: Word, count: number) => (count > 0 ? [say(word, { count }, source)] : []);
  const question = [...counted("exportErrors", errors), ...counted("exportWaiting", waiting)];
  const detail = say(errors > 0 ? "exportAnywayDetail" : "exportWaitingDetail", {}, source);
  return isAgreed({
    title: say("export", {}, source),
    question: [...question, say("exportQuestion", {}, source)].join(" "),
    anyway: { label: say("exportAnyway", {}, source), detail },
    look: say("showFindings", {}, source),
  });
}

/** Beside the profile, or where it will be saved; else in the first folder, as where nothing can be written beside it. */
function folderFor({ uri, isUntitled }: TextDocument): Uri | undefined {
  const first = workspace.workspaceFolders?.[0]?.uri;
  const isWritable = workspace.fs.isWritableFileSystem(uri.scheme) !== false;
  if (!isUntitled) return isWritable ? Uri.joinPath(uri, "..") : first;
  return first && uri.path.includes("/") ? first.with({ path: Uri.joinPath(uri, "..").path }) : first;
}

async function askPlace(source: TextDocument, form: Form, fileName: string): Promise<Uri | undefined> {
  const folder = folderFor(source);
  const name = FORMS.find((one) => one.form === form)!.name;
  const target = await window.showSaveDialog({
    title: say("export", {}, source),
    saveLabel: say("export", {}, source),
    filters: { [say(name, {}, source)]: [form] },
    ...(folder && { defaultUri: Uri.joinPath(folder, fileName) }),
  });
  if (target?.toString() !== source.uri.toString()) return target;
  await window.showWarningMessage(say("isTheProfile", { name: workspace.asRelativePath(target) }, source));
  return undefined;
}

async function write(target: Uri, text: string, source: TextDocument): Promise<boolean> {
  try {
    await workspace.fs.writeFile(target, new TextEncoder().encode(text));
    return true;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await window.showErrorMessage(say("notExported", { name: workspace.asRelativePath(target), reason }, source));
    return false;
  }
}

async function offerToOpen(target: Uri, form: Form, source: TextDocument): Promise<void> {
  const open = say("openFile", {}, source);
  const browse = say("openInBrowser", {}, source);
  // Only where the browser reaches the file.
  const isNear = target.scheme === "file" && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const offers = form === "html" && isNear ? [browse, open] : [open];
  const done = say("exportedTo", { name: workspace.asRelativePath(target) }, source);
  const chosen = await window.showInformationMessage(done, ...offers);
  if (chosen === browse) await env.openExternal(target);
  if (chosen === open) await commands.executeCommand("vscode.open", target);
}

// The commands that start a new profile, which they open unsaved: one asks for title, language, id and form, one is told.
import { type QuickPickItem, SnippetString, Uri, window, workspace } from "vscode";
import { type BeginProfileArguments, LANGUAGE_ID, type TemplateParams } from "../../server/src/lsp/protocol";
import type { Server } from "./server";
import { language, languageFor } from "./settings";
import { exists, untitledProfile } from "./untitled";
import { say, sayIn, type Word } from "./words";

type Language = "id" | "en";

/** What speaks to the writer: once the profile's language is chosen, in that one. */
type Words = (word: Word, args?: Readonly<Record<string, string>>) => string;

export async function newProfile(server: Server): Promise<void> {
  const title = await askTitle();
  if (title === undefined) return;
  const folder = folderForNew();
  const proposal = await server.template({ title, language: language(), form: "list" });
  const chosen = await ask<Language>(say, "askLanguage", [
    { label: say("indonesian"), value: "id" },
    { label: say("english"), value: "en" },
  ]);
  if (!chosen) return;
  const words: Words = (word, args) => sayIn(languageFor(chosen), word, args);
  const id = await askId(words, proposal?.id ?? "", folder, chosen);
  if (id === undefined) return;
  const form = await ask<"list" | "text">(words, "askForm", [
    { label: words("listForm"), detail: words("listDetail"), value: "list" },
    { label: words("textForm"), detail: words("textDetail"), value: "text" },
  ]);
  if (!form) return;
  await begin(server, { title, language: chosen, form }, folder, fileName(id, chosen));
}

/** The profile of an occupation that another one names: nothing has to be asked. */
export async function beginProfile(
  server: Server,
  { uri, title, language: chosen }: BeginProfileArguments,
): Promise<void> {
  const file = Uri.parse(uri);
  const folder = file.scheme === "file" ? Uri.joinPath(file, "..") : folderForNew();
  await begin(server, { title, language: chosen, form: "list" }, folder, file.path.split("/").at(-1) ?? "");
}

async function begin(server: Server, params: TemplateParams, folder: Uri | undefined, name: string): Promise<void> {
  const template = await server.template(params);
  if (!template) return;
  const document = await untitledProfile(folder, name);
  const editor = await window.showTextDocument(document, { preview: false });
  // The same name again leads back to the text that was begun, and changes nothing in it.
  if (document.getText() === "") await editor.insertSnippet(new SnippetString(template.snippet));
}

const fileName = (id: string, chosen: Language): string => `${id}${chosen === "en" ? ".en" : ""}.occupation.yaml`;

function askTitle(): Thenable<string | undefined> {
  return window
    .showInputBox({
      title: say("newProfile"),
      prompt: say("askTitle"),
      placeHolder: say("titleExample"),
      ignoreFocusOut: true,
      validateInput: (value) => {
        const { length } = [...value.trim()];
        if (length < 3) return value === "" ? null : say("titleTooShort");
        return length > 80 ? say("titleTooLong") : null;
      },
    })
    .then((value) => (value && [...value.trim()].length >= 3 ? value.trim() : undefined));
}

function askId(
  words: Words,
  proposed: string,
  folder: Uri | undefined,
  chosen: Language,
): Thenable<string | undefined> {
  return window.showInputBox({
    title: words("newProfile"),
    prompt: words("askId"),
    value: proposed,
    ignoreFocusOut: true,
    validateInput: async (value) => {
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value) || value.length > 80) {
        return words("badId", { example: proposed || "peternak-lebah" });
      }
      const name = fileName(value, chosen);
      return folder && (await exists(Uri.joinPath(folder, name))) ? words("fileExists", { name }) : null;
    },
  });
}

async function ask<Value>(
  words: Words,
  word: "askLanguage" | "askForm",
  items: readonly (QuickPickItem & { readonly value: Value })[],
): Promise<Value | undefined> {
  const options = { title: words("newProfile"), placeHolder: words(word), ignoreFocusOut: true };
  return (await window.showQuickPick(items, options))?.value;
}

/** Beside the active profile, else the first folder; nothing where an unsaved text cannot be tied to a place. */
export function folderForNew(): Uri | undefined {
  const active = window.activeTextEditor?.document;
  if (active?.uri.scheme === "file" && active.languageId === LANGUAGE_ID && workspace.getWorkspaceFolder(active.uri)) {
    return Uri.joinPath(active.uri, "..");
  }
  const first = workspace.workspaceFolders?.[0]?.uri;
  return first?.scheme === "file" ? first : undefined;
}

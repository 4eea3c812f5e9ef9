// Ways between profiles in a real editor: references, rename by name and in the explorer, each undone in one step, and lenses.
import {
  commands,
  type Location,
  type LocationLink,
  type SymbolInformation,
  type TextEditor,
  type Uri,
  window,
  workspace,
} from "vscode";
import * as assert from "./assert";
import { closeAll, inWorkspace, putCursor, remove, setting, until } from "./editing";
import { renameInExplorer } from "./explorer";
import { click, frameEvaluate, press, see, type } from "./host/page";

const FILES: Readonly<Record<string, string>> = {
  "tukang-kayu.occupation.yaml": "lang: id\ntitle: Tukang kayu\nid: tukang-kayu\nrelated:\n  - tukang-batu\n",
  "tukang-kayu.en.occupation.yaml": "title: Carpenter\n",
  "tukang-batu.occupation.yaml":
    'lang: id\ntitle: Tukang batu\ncomparison:\n  - id: "tukang-kayu"\n    text: Tukang batu menyusun bata.\nrelated: [tukang-kayu]\n',
};

/** The files once the carpenter has another id. */
const renamedTo = (id: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(FILES).map(([name, text]) => [name.replace("tukang-kayu", id), text.replaceAll("tukang-kayu", id)]),
  );

/** Opens one of the files, which go after each test. */
const show = async (name: string): Promise<TextEditor> =>
  window.showTextDocument(await workspace.openTextDocument(inWorkspace(name)), { preview: false });

/** What each file of these occupations says as the editor knows it, saved or not. */
async function state(): Promise<string> {
  const folder = await workspace.fs.readDirectory(inWorkspace("."));
  const names = folder.map(([name]) => name).filter((name) => /kayu|batu/.test(name));
  const texts = names.map(async (name): Promise<[string, string]> => {
    const uri = inWorkspace(name);
    const opened = workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
    return [name, opened?.getText() ?? new TextDecoder().decode(await workspace.fs.readFile(uri))];
  });
  return shown(Object.fromEntries(await Promise.all(texts)));
}

const shown = (files: Readonly<Record<string, string>>): string => JSON.stringify(Object.entries(files).sort());

async function become(what: string, files: Readonly<Record<string, string>>): Promise<void> {
  let last = "";
  const isSame = async () => {
    last = await state();
    return last === shown(files);
  };
  await until(what, isSame).catch((error: Error) => {
    throw new Error(`${error.message}\n${last}`);
  });
}

const nameOf = (found: Location | LocationLink): string => {
  const uri: Uri = "targetUri" in found ? found.targetUri : found.uri;
  return uri.path.split("/").at(-1)!;
};

/** The files of these occupations that the server has read, as far as they have their first names. */
async function known(): Promise<string[]> {
  const found = await commands.executeCommand<SymbolInformation[]>("vscode.executeWorkspaceSymbolProvider", "tukang-");
  return found.map(({ location }) => location.uri.toString()).filter((uri) => /kayu|batu/.test(uri));
}

/** The editor keeps some documents open that no tab shows. */
const isOpen = (uri: string): boolean => workspace.textDocuments.some((document) => document.uri.toString() === uri);

describe("navigation", () => {
  beforeEach(async () => {
    await setting("language", "en");
    const encoder = new TextEncoder();
    for (const [name, text] of Object.entries(FILES)) {
      await workspace.fs.writeFile(inWorkspace(name), encoder.encode(text));
    }
    await show("tukang-batu.occupation.yaml");
    await until("all of them are known", async () => (await known()).length === 3);
  });
  afterEach(async () => {
    await setting("language", undefined);
    await closeAll();
    const folder = await workspace.fs.readDirectory(inWorkspace("."));
    for (const [name] of folder) if (/kayu|batu/.test(name)) await remove(name);
    // The editor tells of deleted files late, and the next test writes files of these names.
    await until("none of them is known", async () => (await known()).every(isOpen));
  });

  it("a reference leads to the other profile, and that one knows its references", async () => {
    const editor = await show("tukang-batu.occupation.yaml");
    const at = await putCursor(editor, 'id: "tukang', 6);
    const { uri } = editor.document;
    const defined = await until("both versions", async () => {
      const found = await commands.executeCommand<(Location | LocationLink)[]>(
        "vscode.executeDefinitionProvider",
        uri,
        at,
      );
      return found.length === 2 && found;
    });
    assert.deepEqual(defined.map(nameOf).sort(), ["tukang-kayu.en.occupation.yaml", "tukang-kayu.occupation.yaml"]);
    const carpenter = await show("tukang-kayu.occupation.yaml");
    const title = await putCursor(carpenter, "Tukang kayu", 3);
    const referring = await commands.executeCommand<Location[]>(
      "vscode.executeReferenceProvider",
      carpenter.document.uri,
      title,
    );
    assert.deepEqual(referring.map((found) => `${nameOf(found)} ${found.range.start.line}`).sort(), [
      "tukang-batu.occupation.yaml 3",
      "tukang-batu.occupation.yaml 5",
      "tukang-kayu.en.occupation.yaml 0",
      "tukang-kayu.occupation.yaml 1",
    ]);
  });

  async function renameHere(to: string): Promise<void> {
    const done = commands.executeCommand("editor.action.rename");
    await see(".rename-box input:focus");
    await press("Control+A");
    await type(to);
    await press("Enter");
    await done;
  }

  it("F2 on a reference renames the occupation everywhere, one undo restores everything, and it can be done again", async () => {
    const editor = await show("tukang-batu.occupation.yaml");
    const rename = async () => {
      await putCursor(editor, 'id: "tukang', 6);
      await renameHere("juru-kayu");
      await become("everything is renamed", renamedTo("juru-kayu"));
    };
    await rename();
    await window.showTextDocument(editor.document);
    await commands.executeCommand("undo");
    await become("everything is restored", FILES);
    await rename();
  });

  it("F2 says in words why an id cannot be had", async () => {
    const editor = await show("tukang-batu.occupation.yaml");
    await putCursor(editor, 'id: "tukang', 6);
    void renameHere("tukang-batu");
    await until("the reason", () =>
      frameEvaluate<boolean>(
        ".monaco-workbench",
        `/already a profile with the id “tukang-batu”/.test(document.querySelector(".notifications-toasts")?.textContent ?? "")`,
      ),
    );
    assert.equal(await state(), shown(FILES));
  });

  it("F2 on a title offers to rename the files and references too, and leaves no other profile unsaved", async () => {
    const editor = await show("tukang-kayu.occupation.yaml");
    await putCursor(editor, "Tukang kayu", 3);
    await renameHere("Perajin kayu");
    await click('.notification-toast >> text="Rename"');
    const name = "tukang-kayu.occupation.yaml";
    const titled = { ...FILES, [name]: FILES[name]!.replace("Tukang kayu", "Perajin kayu") };
    const renamed = Object.entries(titled).map(([file, text]) => [
      file.replace("tukang-kayu", "perajin-kayu"),
      text.replaceAll("tukang-kayu", "perajin-kayu"),
    ]);
    await become("everything is renamed", Object.fromEntries(renamed));
    const unsaved = () => workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ fileName }) => fileName);
    await until("all is saved", () => {
      assert.deepEqual(unsaved(), []);
      return true;
    });
  });

  it("another name in the explorer renames the occupation, and one undo restores everything", async () => {
    await renameInExplorer("tukang-kayu.occupation.yaml", "ahli-kayu.occupation.yaml");
    await become("everything is renamed", renamedTo("ahli-kayu"));
    await commands.executeCommand("workbench.files.action.focusFilesExplorer");
    await commands.executeCommand("undo");
    await become("everything is restored", FILES);
  });

  it("a lens counts who compares, and lists them", async () => {
    await show("tukang-kayu.occupation.yaml");
    await see('.codelens-decoration >> text="Compared in 1 other profile"');
    await see('.codelens-decoration >> text="Related occupation in 1 other profile"');
    await click('.codelens-decoration >> text="Compared in 1 other profile"');
    await see(".reference-zone-widget");
    await press("Escape");
  });
});

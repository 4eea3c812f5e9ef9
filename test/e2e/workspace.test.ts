// Findings of profiles that nobody has open, in a real editor: they appear in Problems, follow the disk and follow the setting.
import { type Diagnostic, languages, type Uri, workspace } from "vscode";
import * as assert from "./assert";
import { closeAll, inWorkspace, open, replace, rulesFor, setting, until } from "./editing";

const BROKEN = "title: Penjaga mercusuar\nstatus: publishd\n";
const FILE = "mercusuar.occupation.yaml";

const write = (uri: Uri, text: string): Thenable<void> => workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const has = (uri: Uri, rule: string) => () => rulesFor(uri).includes(rule);
const isClear = (uri: Uri) => () => rulesFor(uri).length === 0;

/** What Problems lists, of all files. */
const listed = (): Diagnostic[] => languages.getDiagnostics().flatMap(([, diagnostics]) => diagnostics);

describe("the workspace", () => {
  const uri = inWorkspace(FILE);
  const folder = inWorkspace("laut");
  const inFolder = inWorkspace(`laut/${FILE}`);
  const moved = inWorkspace("samudra");
  const inMoved = inWorkspace(`samudra/${FILE}`);

  afterEach(async () => {
    await closeAll();
    await setting("diagnostics.scope", undefined);
    for (const one of [uri, folder, moved]) {
      await workspace.fs.delete(one, { recursive: true, useTrash: false }).then(undefined, () => {});
    }
  });

  it("lists what is found in a file that is not open, and no longer when it is mended on disk", async () => {
    await write(uri, BROKEN);
    await until("the finding", has(uri, "invalid-value"));
    assert.ok(!workspace.textDocuments.some((document) => document.uri.path === uri.path));
    await write(uri, BROKEN.replace("publishd", "published"));
    await until("one finding less", () => !has(uri, "invalid-value")() && rulesFor(uri).length > 0);
  });

  it("lists nothing of a file that was deleted", async () => {
    await write(uri, BROKEN);
    await until("the finding", has(uri, "invalid-value"));
    await workspace.fs.delete(uri);
    await until("none", isClear(uri));
  });

  it("follows a folder that is moved, and one that is deleted", async () => {
    await write(inFolder, BROKEN);
    await until("the finding", has(inFolder, "invalid-value"));
    await workspace.fs.rename(folder, moved);
    await until("the finding in its new place", has(inMoved, "invalid-value"));
    await until("none in the old one", isClear(inFolder));
    await workspace.fs.delete(moved, { recursive: true });
    await until("none", isClear(inMoved));
  });

  it("shows the file on disk again once an edited text is closed without saving", async () => {
    await write(uri, BROKEN);
    await until("the finding", has(uri, "invalid-value"));
    const editor = await open(FILE);
    await replace(editor, "publishd", "published");
    // None at all are listed for a moment, between those of the file and those of the text.
    await until("the edited text's findings", () => !has(uri, "invalid-value")() && rulesFor(uri).length > 0);
    await closeAll();
    await until("those of the file", has(uri, "invalid-value"));
  });

  it("lists nothing of files that are not open where that is set", async () => {
    await write(uri, BROKEN);
    await until("the finding", has(uri, "invalid-value"));
    await setting("diagnostics.scope", "openFiles");
    await until("none", () => !listed().some(({ source }) => source === "occupation-profiles"));
    await open(FILE);
    await until("those of the open file", has(uri, "invalid-value"));
    await closeAll();
    await until("none again", isClear(uri));
  });
});

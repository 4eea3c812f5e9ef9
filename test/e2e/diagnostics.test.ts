// Findings in a real editor: they appear, follow the text, follow the settings and go with it.

import { commands, languages, window, workspace } from "vscode";
import * as assert from "./assert";
import { closeAll, open, putCursor, remove, replace, rulesFor, setting, until } from "./editing";

const SAMPLE = "perawat.en.occupation.yaml";

describe("diagnostics", () => {
  afterEach(async () => {
    await closeAll();
    await setting("check", undefined);
    await setting("diagnostics.scope", undefined);
    await setting("language", undefined);
    for (const name of ["rusak", "simpan", "lain"]) await remove(`${name}.occupation.yaml`);
  });

  it("a good profile has no error", async () => {
    const { document } = await open(SAMPLE);
    const broken = await open("rusak.occupation.yaml", "title: Rusak\nstatus: publishd\n");
    await until("the broken one is checked", () => rulesFor(broken.document.uri).includes("invalid-value"));
    const errors = languages.getDiagnostics(document.uri).filter(({ severity }) => severity === 0);
    assert.deepEqual(errors, []);
  });

  it("a finding appears at its place while typing, and goes when it is mended", async () => {
    const editor = await open(SAMPLE);
    const { uri } = editor.document;
    await replace(editor, "misfit:", "misfitt:");
    const [finding] = await until("the finding", () => {
      const found = languages.getDiagnostics(uri).filter(({ source }) => source === "occupation-profiles");
      return found.length > 0 && found;
    });
    assert.deepEqual(rulesFor(uri), ["unknown-key"]);
    assert.equal(editor.document.getText(finding!.range), "misfitt");
    await replace(editor, "misfitt:", "misfit:");
    await until("no finding", () => rulesFor(uri).length === 0);
  });

  it("findings go when the text is closed, where those of open profiles are asked for", async () => {
    await setting("diagnostics.scope", "openFiles");
    const editor = await open("rusak.occupation.yaml", "title: Rusak\n");
    const { uri } = editor.document;
    await until("five or more findings", () => rulesFor(uri).length >= 5);
    await closeAll();
    await until("none", () => rulesFor(uri).length === 0);
  });

  it("an unsaved text is checked like any other", async () => {
    const document = await workspace.openTextDocument({ language: "occupation-profile", content: "# kosong\n" });
    await window.showTextDocument(document);
    await until("the empty file's finding", () => rulesFor(document.uri).includes("empty-file"));
  });

  it("with check on save, typing changes nothing and saving does", async () => {
    await setting("check", "onSave");
    const editor = await open("simpan.occupation.yaml", "title: Simpan\n");
    const { uri } = editor.document;
    await until("checked when opened", () => rulesFor(uri).includes("missing-section"));
    await replace(editor, "title: Simpan", "title: Simpan\nstatus: publishd");
    // Another text is checked after that edit: had the edit asked for a check, it would have been answered before.
    const other = await open("lain.occupation.yaml", "title: Lain\nstatus: publishd\n");
    await until("the other one is checked", () => rulesFor(other.document.uri).includes("invalid-value"));
    assert.ok(!rulesFor(uri).includes("invalid-value"));
    await editor.document.save();
    await until("checked when saved", () => rulesFor(uri).includes("invalid-value"));
  });

  it("the language of messages follows the profile, and the setting", async () => {
    const editor = await open(SAMPLE);
    await replace(editor, "misfit:", "misfitt:");
    const message = () => languages.getDiagnostics(editor.document.uri)[0]?.message ?? "";
    const english = await until("an English message", message);
    await setting("language", "id");
    const indonesian = await until("another message", () => message() !== english && message());
    assert.match(indonesian, /\b(?:kunci|tidak|maksud|bagian)\b/i);
  });

  it("the findings survive a restart of the server", async () => {
    const editor = await open("rusak.occupation.yaml", "title: Rusak\n");
    await until("findings", () => rulesFor(editor.document.uri).length > 0);
    await commands.executeCommand("occupationProfiles.restartServer");
    await replace(editor, "title: Rusak", "title: Rusak\nstatus: publishd");
    await putCursor(editor, "publishd");
    await until("findings of the new server", () => rulesFor(editor.document.uri).includes("invalid-value"));
  });
});

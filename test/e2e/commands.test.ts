// The commands that ask before they act, driven by keyboard in a real editor.

import { commands, Selection, window, workspace } from "vscode";
import * as assert from "./assert";
import { closeAll, inWorkspace, open, remove, until } from "./editing";
import { frameEvaluate, press, screenshot, see, type } from "./host/page";

/** Waits for a question of the editor, types the answer and sends it. */
async function answer(question: RegExp, text: string): Promise<void> {
  await until(`the question ${question}`, async () => {
    const shown = await frameEvaluate<string>(
      ".monaco-workbench",
      `(() => { const box = document.querySelector(".quick-input-widget"); if (!box || box.style.display === "none") return "";
        return box.textContent + " " + (box.querySelector("input")?.placeholder ?? ""); })()`,
    );
    return question.test(shown);
  });
  if (text !== "") await type(text);
  await press("Enter");
}

describe("commands", () => {
  afterEach(closeAll);

  it("New Profile asks for title, language, id and form, and opens an unsaved text under that name", async () => {
    const done = commands.executeCommand("occupationProfiles.newProfile");
    await answer(/What is the occupation called/, "Ahli Gizi (RS)");
    await answer(/Which language/, "Indonesian");
    await answer(/Short name/, "");
    await answer(/How do you want to begin/, "Lists");
    await done;
    const { document } = window.activeTextEditor!;
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, "occupation-profile");
    assert.equal(document.uri.path.split("/").at(-1), "ahli-gizi-rs.occupation.yaml");
    assert.match(document.getText(), /^title: Ahli Gizi \(RS\)\n\nduties:\n {2}- "\[/);
    await commands.executeCommand("leaveSnippet");
  });

  it("New Profile does not take the name of a file that exists", async () => {
    const done = commands.executeCommand("occupationProfiles.newProfile");
    await answer(/What is the occupation called/, "Perawat");
    await answer(/Which language/, "Indonesian");
    await answer(/Short name/, "");
    await answer(/exists already/, "perawat-anak");
    await answer(/How do you want to begin/, "Running");
    await done;
    const { document } = window.activeTextEditor!;
    assert.equal(document.uri.path.split("/").at(-1), "perawat-anak.occupation.yaml");
    assert.match(document.getText(), /\n\nduties: "\[/);
    await commands.executeCommand("leaveSnippet");
  });

  it("Import Text makes an unsaved profile of what is selected, and leaves the text as it is", async () => {
    const text =
      "Nelayan\n\nNelayan adalah orang yang menangkap ikan di laut.\n\nTugas:\n- menebar jaring\n- merawat mesin\n";
    const source = await workspace.openTextDocument({ language: "plaintext", content: text });
    const editor = await window.showTextDocument(source);
    editor.selection = new Selection(0, 0, source.lineCount, 0);
    const done = commands.executeCommand("occupationProfiles.importText");
    await answer(/Where is the text/, "The selected");
    await done;
    const { document } = window.activeTextEditor!;
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, "occupation-profile");
    assert.equal(document.uri.path.split("/").at(-1), "nelayan.occupation.yaml");
    assert.match(document.getText(), /\nduties:\n {2}- menebar jaring\n {2}- merawat mesin\n/);
    assert.equal(source.getText(), text);
    await commands.executeCommand("notifications.clearAll");
  });

  it("Insert Section offers what is missing and puts it in its place", async () => {
    const name = "sisip.occupation.yaml";
    const editor = await open(
      name,
      "lang: id\ntitle: Penjahit\n\nduties:\n  - mengukur badan\n\nmisfit: Orang yang suka hasil yang serba cepat.\n",
    );
    const done = commands.executeCommand("occupationProfiles.insertSection");
    await answer(/Siapa yang cocok/, "Siapa yang cocok");
    await done;
    await until("the section", () =>
      /\n {2}- mengukur badan\n\nfit:\n {2}- "\[[^\n]+\n[\s\S]*\n\nmisfit: /.test(editor.document.getText()),
    );
    await commands.executeCommand("leaveSnippet");
    await closeAll();
    await remove(name);
  });

  it("Sign Off records a review, moves the state and sets the dates that are wanted, in one step", async () => {
    const editor = await open("penyuluh-pertanian.occupation.yaml");
    const before = editor.document.getText();
    const done = commands.executeCommand("occupationProfiles.signOff");
    await answer(/Dari segi apa/, "Bahasa");
    await answer(/Apa keputusan Anda/, "Disetujui");
    await answer(/Nama atau peran/, "Tim bahasa");
    await answer(/boleh kosong/, "Ejaan: rapi");
    await see(".quick-input-widget .quick-input-count, .quick-input-widget .monaco-list-row");
    await screenshot("sign-off");
    await answer(/Apa yang ikut diubah/, "");
    await done;
    const after = editor.document.getText();
    assert.match(after, /\nstatus: approved\n/);
    assert.match(
      after,
      /\n {2}- by: Tim bahasa\n {4}kind: language\n {4}on: \d{4}-\d\d-\d\d\n {4}result: approved\n {4}note: "Ejaan: rapi"\n/,
    );
    assert.match(after, /\nreview_due: \d{4}-\d\d-\d\d\n/);
    await commands.executeCommand("undo");
    assert.equal(editor.document.getText(), before);
    const again = commands.executeCommand("occupationProfiles.signOff");
    await answer(/Dari segi apa/, "Isi");
    await answer(/Apa keputusan Anda/, "Perlu perubahan");
    await until("the name of last time", async () =>
      /Tim bahasa/.test(
        await frameEvaluate<string>(".monaco-workbench", `document.querySelector(".quick-input-widget input").value`),
      ),
    );
    await press("Escape");
    await again;
    assert.equal(editor.document.getText(), before);
  });

  it("Create Other-Language Version opens its frame beside the profile, unsaved and under its name", async () => {
    await open("juru-las.occupation.yaml");
    await commands.executeCommand("occupationProfiles.createCounterpart");
    const { document } = window.activeTextEditor!;
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, "occupation-profile");
    assert.equal(document.uri.path.split("/").at(-1), "juru-las.en.occupation.yaml");
    assert.match(document.getText(), /^lang: en\ntitle: \n/);
    assert.deepEqual(window.visibleTextEditors.map(({ document: { uri } }) => uri.path.split("/").at(-1)).sort(), [
      "juru-las.en.occupation.yaml",
      "juru-las.occupation.yaml",
    ]);
    await type("Welder");
    await until("the title", () => document.getText().includes("title: Welder\n"));
    await screenshot("other-language");
    await commands.executeCommand("leaveSnippet");
  });

  it("Create Other-Language Version shows the one that exists", async () => {
    await commands.executeCommand("occupationProfiles.createCounterpart", inWorkspace("perawat.en.occupation.yaml"));
    await until("the other version", () =>
      window.activeTextEditor?.document.uri.path.endsWith("/perawat.occupation.yaml"),
    );
    assert.equal(window.activeTextEditor?.document.isUntitled, false);
    await commands.executeCommand("notifications.clearAll");
  });

  it("every command of the manifest is there", async () => {
    const known = new Set(await commands.getCommands());
    const names = [
      "newProfile",
      "importText",
      "openPreview",
      "togglePreviewLock",
      "refreshPreview",
      "insertSection",
      "createCounterpart",
      "signOff",
      "fixAll",
      "showOutput",
      "restartServer",
    ];
    for (const name of names) assert.ok(known.has(`occupationProfiles.${name}`), name);
    await commands.executeCommand("occupationProfiles.showOutput");
    assert.ok(workspace.workspaceFolders && inWorkspace("x"));
    await commands.executeCommand("workbench.action.closePanel");
  });
});

// The commands that ask before they act, driven by keyboard in a real editor.

import { commands, languages, Selection, type Uri, window, workspace } from "vscode";
import * as assert from "./assert";
import { closeAll, inWorkspace, open, remove, replace, rulesFor, setting, until } from "./editing";
import { click, frameEvaluate, press, screenshot, see, type } from "./host/page";

/** Waits for a question of the editor. */
const asked = (question: RegExp): Promise<unknown> =>
  until(`the question ${question}`, async () => {
    const shown = await frameEvaluate<string>(
      ".monaco-workbench",
      `(() => { const box = document.querySelector(".quick-input-widget"); if (!box || box.style.display === "none") return "";
        return box.textContent + " " + (box.querySelector("input")?.placeholder ?? ""); })()`,
    );
    return question.test(shown);
  });

/** Waits for it, types the answer and sends it. */
async function answer(question: RegExp, text: string): Promise<void> {
  await asked(question);
  if (text !== "") await type(text);
  await press("Enter");
}

/** Waits for a message of the editor, and gives its words. */
const message = (words: RegExp): Promise<string> =>
  until(`the message ${words}`, async () => {
    const shown = await frameEvaluate<string[]>(
      ".monaco-workbench",
      `[...document.querySelectorAll(".notification-list-item-message")].map((one) => one.textContent)`,
    );
    return shown.find((one) => words.test(one));
  });

const textOf = async (uri: Uri): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(uri));

const write = (uri: Uri, text: string): Thenable<void> => workspace.fs.writeFile(uri, new TextEncoder().encode(text));

describe("commands", () => {
  afterEach(closeAll);

  it("New Profile asks for title, language, id and form, and opens an unsaved text under that name", async () => {
    const done = commands.executeCommand("occupationProfiles.newProfile");
    await answer(/What is the occupation called/, "Ahli Gizi (RS)");
    await answer(/Which language/, "Indonesian");
    await answer(/Nama pendek/, "");
    await answer(/Anda ingin mulai/, "Daftar");
    await done;
    const { document } = window.activeTextEditor!;
    assert.ok(document.isUntitled);
    assert.equal(document.languageId, "occupation-profile");
    assert.equal(document.uri.path.split("/").at(-1), "ahli-gizi-rs.occupation.yaml");
    assert.match(document.getText(), /^lang: id\ntitle: Ahli Gizi \(RS\)\n\nduties:\n {2}- "\[/);
    await commands.executeCommand("leaveSnippet");
  });

  it("New Profile does not take the name of a file that exists", async () => {
    const done = commands.executeCommand("occupationProfiles.newProfile");
    await answer(/What is the occupation called/, "Perawat");
    await answer(/Which language/, "Indonesian");
    await answer(/Nama pendek/, "");
    await answer(/sudah ada/, "perawat-anak");
    await answer(/Anda ingin mulai/, "Uraian");
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

  it("Record Review records a review, moves the state and sets the dates that are wanted, in one step", async () => {
    const editor = await open("penyuluh-pertanian.occupation.yaml");
    const before = editor.document.getText();
    const done = commands.executeCommand("occupationProfiles.signOff");
    await answer(/Dari segi apa/, "Bahasa");
    await answer(/Apa keputusan Anda/, "Disetujui");
    await answer(/Nama atau peran/, "Tim bahasa");
    await answer(/boleh kosong/, "Ejaan: rapi");
    await see(".quick-input-widget .quick-input-count, .quick-input-widget .monaco-list-row");
    await screenshot("sign-off");
    await answer(/Apa lagi yang perlu diubah/, "");
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

  it("Record Review asks before a profile with errors is approved, and nothing is written where nobody answers", async () => {
    const text = "title: Pembuat rakit\nlang: id\nduties:\n  - menyerut papan\n";
    await open("rakit.occupation.yaml", text);
    for (const [choice, isAgreed] of [
      ["Lihat", false],
      ["Tetap", true],
    ] as const) {
      const done = commands.executeCommand("occupationProfiles.signOff");
      await answer(/Dari segi apa/, "Bahasa");
      await answer(/Apa keputusan Anda/, "Disetujui");
      await answer(/Kesalahan yang masih ada dalam profil ini: 5\. Tetap setujui/, choice);
      if (isAgreed) {
        await asked(/Nama atau peran/);
        await press("Escape");
      }
      await done;
    }
    assert.equal(window.activeTextEditor?.document.getText(), text);
    await commands.executeCommand("workbench.action.closePanel");
    await remove("rakit.occupation.yaml");
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

  describe("Check Workspace", () => {
    const lamp = inWorkspace("suar.occupation.yaml");
    const boat = inWorkspace("perahu.occupation.yaml");
    const broken = "lang: en\ntitle: Penjaga mercusuar\nstatus: publishd\n";
    const count = () => languages.getDiagnostics().flatMap(([, found]) => found).length;

    afterEach(async () => {
      await setting("diagnostics.scope", undefined);
      await setting("check", undefined);
      for (const uri of [lamp, boat]) await workspace.fs.delete(uri).then(undefined, () => {});
      await commands.executeCommand("notifications.clearAll");
      await commands.executeCommand("workbench.action.closePanel");
    });

    it("lists what is found in profiles that are not open, until nothing is left in them", async () => {
      await setting("diagnostics.scope", "openFiles");
      await write(lamp, broken);
      await until("no findings", () => count() === 0);
      await commands.executeCommand("occupationProfiles.checkWorkspace");
      await until("the finding", () => rulesFor(lamp).includes("invalid-value"));
      const said = await message(/^Profiles checked: \d+\. Errors: \d+; warnings: \d+; infos: \d+\. A profile with/);
      const [checked, ...numbers] = [...said.matchAll(/\d+/g)].map(Number);
      assert.equal(checked, (await workspace.findFiles("**/*.occupation.yaml")).length);
      assert.equal(
        numbers.reduce((sum, one) => sum + one, 0),
        count(),
      );
      await see(".markers-panel .monaco-list-row");
      await screenshot("check-workspace");
      await open("suar.occupation.yaml", broken);
      await until("those of the open file", () => rulesFor(lamp).includes("invalid-value"));
      await closeAll();
      await until("the file's again", () => rulesFor(lamp).includes("invalid-value"));
      await workspace.fs.delete(lamp);
      await until("none of a file that is gone", () => rulesFor(lamp).length === 0);
    });

    it("lists nothing twice where all profiles are listed anyway", async () => {
      await write(lamp, broken);
      await until("the finding", () => rulesFor(lamp).includes("invalid-value"));
      const before = rulesFor(lamp);
      await commands.executeCommand("occupationProfiles.checkWorkspace");
      await message(/^Profiles checked: \d+\. Errors: \d+; warnings: \d+; infos: \d+\.$/);
      assert.deepEqual(rulesFor(lamp), before);
    });

    it("checks an open text that is not saved, also where checks wait for that", async () => {
      await setting("check", "onSave");
      const editor = await open("perahu.occupation.yaml", broken.replace("publishd", "draft"));
      await until("its findings", () => rulesFor(boat).length > 0);
      await replace(editor, "draft", "publishd");
      await commands.executeCommand("occupationProfiles.checkWorkspace");
      await until("the finding", () => rulesFor(boat).includes("invalid-value"));
    });
  });

  describe("Export", () => {
    const typed = () =>
      frameEvaluate<string>(".monaco-workbench", `document.querySelector(".quick-input-widget input").value`);
    const made = ["pekerja-sosial.html", "juru-las.md", "rakit.jsonld"];

    afterEach(async () => {
      await commands.executeCommand("notifications.clearAll");
      for (const name of [...made, "rakit.occupation.yaml"]) await remove(name);
    });

    it("writes a web page beside the profile", async () => {
      await open("pekerja-sosial.occupation.yaml");
      const done = commands.executeCommand("occupationProfiles.export");
      await see(".quick-input-widget .monaco-list-row");
      await screenshot("export-forms");
      await answer(/Dalam bentuk apa/, "Laman");
      await until("the suggested name", async () => /\/pekerja-sosial\.html$/.test(await typed()));
      await screenshot("export-place");
      await press("Enter");
      const page = inWorkspace("pekerja-sosial.html");
      const html = await until("the page", () => textOf(page));
      assert.match(html, /^<!DOCTYPE html>\n<html lang="id">[\s\S]*<h1 id="p-title">Pekerja sosial<\/h1>/);
      assert.doesNotMatch(html, /<script|data-offset/);
      await message(/^Sudah diekspor ke “pekerja-sosial\.html”\.$/);
      await screenshot("export-done");
      await commands.executeCommand("notifications.clearAll");
      await done;
    });

    it("takes the file that the explorer gives, open or not, and offers to open what was written", async () => {
      const done = commands.executeCommand("occupationProfiles.export", inWorkspace("juru-las.occupation.yaml"));
      await answer(/Dalam bentuk apa|In which form/, "Markdown");
      await until("the suggested name", async () => /\/juru-las\.md$/.test(await typed()));
      await press("Enter");
      await message(/juru-las\.md/);
      assert.match(await textOf(inWorkspace("juru-las.md")), /^# Juru las\n/);
      // Of the web page this would wake an extension that does not work in this editor.
      await click(".notification-list-item-buttons-container a:has-text('Open')");
      await done;
      await until("the text in an editor", () => window.activeTextEditor?.document.uri.path.endsWith("/juru-las.md"));
    });

    it("says that a profile has errors before it is written", async () => {
      await open("rakit.occupation.yaml", "title: Pembuat rakit\nlang: id\nduties:\n  - menyerut papan\n");
      const place = inWorkspace("rakit.jsonld");
      const left = commands.executeCommand("occupationProfiles.export");
      await answer(/Dalam bentuk apa/, "schema.org");
      await answer(/Kesalahan yang masih ada dalam profil ini: 5\. Tetap ekspor/, "Lihat");
      await left;
      assert.equal(await textOf(place).catch(() => "none"), "none");
      const meant = commands.executeCommand("occupationProfiles.export");
      await answer(/Dalam bentuk apa/, "schema.org");
      await see(".quick-input-widget :text('Tetap Ekspor')");
      await screenshot("export-errors");
      await answer(/Kesalahan yang masih ada/, "Tetap");
      await until("the suggested name", async () => /\/rakit\.jsonld$/.test(await typed()));
      await press("Enter");
      const written = await until("the file", () => textOf(place));
      assert.equal(JSON.parse(written).responsibilities, "menyerut papan");
      await commands.executeCommand("notifications.clearAll");
      await meant;
      await commands.executeCommand("workbench.action.closePanel");
    });
  });

  it("every command of the manifest is there", async () => {
    const known = new Set(await commands.getCommands());
    const names = [
      "newProfile",
      "importText",
      "checkWorkspace",
      "export",
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

// The preview in a real editor: its sections, its updates and what they leave alone, the way back to the text, its life.

import { commands, type TextEditor, ViewColumn, window, workspace } from "vscode";
import * as assert from "./assert";
import { closeAll, inWorkspace, open, putCursor, remove, replace, rewrite, setting, until } from "./editing";
import { click, frameEvaluate, press, screenshot } from "./host/page";

const SAMPLE = "pekerja-sosial.occupation.yaml";
const HEADINGS = [
  "Tugas sehari-hari",
  "Siapa yang cocok",
  "Siapa yang kurang cocok",
  "Anggapan keliru",
  "Kenyataannya",
  "Bedanya dengan pekerjaan serupa",
];

/** A value from the page of the preview that opened last. */
const inPage = <T>(source: string) => frameEvaluate<T>("#page", source);
const textOf = (id: string) =>
  inPage<string | null>(`document.getElementById(${JSON.stringify(id)})?.textContent ?? null`);
const previewTabs = () =>
  window.tabGroups.all.flatMap(({ tabs }) => tabs).filter(({ label }) => /^(?:Preview|Pratinjau)/.test(label));

async function openPreview(): Promise<void> {
  await commands.executeCommand("occupationProfiles.openPreview");
  await until("the preview has a page", () => inPage<boolean>(`!!document.getElementById("p-profile")`));
}

async function openBoth(name = SAMPLE, text?: string): Promise<TextEditor> {
  const editor = await open(name, text);
  await openPreview();
  return editor;
}

describe("preview", () => {
  afterEach(async () => {
    await closeAll();
    await setting("preview.update", undefined);
    await setting("preview.delay", undefined);
  });

  it("shows the six sections beside the text, in the profile's language, and leaves the focus in the text", async () => {
    const editor = await openBoth();
    for (const heading of HEADINGS) {
      assert.ok(
        await inPage<boolean>(
          `[...document.querySelectorAll("h2")].some((h) => h.textContent === ${JSON.stringify(heading)})`,
        ),
        heading,
      );
    }
    assert.equal(await inPage("document.documentElement.lang"), "id");
    assert.equal(window.activeTextEditor, editor);
    assert.deepEqual(
      previewTabs().map(({ label, group }) => [label, group.viewColumn]),
      [["Pratinjau: pekerja-sosial", ViewColumn.Two]],
    );
  });

  it("follows the typing, and blocks that are equal keep their node", async () => {
    const editor = await openBoth();
    await inPage(
      `for (const id of ["p-title", "p-fit-0", "p-comparison-1-0", "p-duties-0"]) document.getElementById(id).wasHere = true; 0`,
    );
    await replace(editor, "title: Pekerja sosial", "title: Pekerja sosial masyarakat");
    await replace(editor, "menemui klien di rumah", "mengunjungi klien di rumah");
    await until("the new words are shown", async () => (await textOf("p-duties-0"))?.startsWith("mengunjungi klien"));
    assert.equal(await textOf("p-title"), "Pekerja sosial masyarakat");
    const kept = await inPage(
      `["p-title", "p-fit-0", "p-comparison-1-0", "p-duties-0"].map((id) => document.getElementById(id).wasHere === true)`,
    );
    assert.deepEqual(kept, [true, true, true, true]);
    assert.equal(window.activeTextEditor, editor);
  });

  it("keeps its scroll position while the text changes and when it is saved", async () => {
    const editor = await openBoth();
    await inPage("scrollTo(0, 400)");
    const before = await inPage<number>("scrollY");
    assert.ok(before > 100, `the page is long enough to scroll (${before})`);
    await replace(editor, "menghubungkan klien dengan layanan kesehatan", "menghubungkan klien dengan klinik");
    await until("the change is shown", async () => /klinik/.test((await textOf("p-duties-3")) ?? ""));
    await editor.document.save();
    await replace(editor, "klinik", "puskesmas");
    await until("the next change is shown", async () => /puskesmas/.test((await textOf("p-duties-3")) ?? ""));
    assert.ok(Math.abs((await inPage<number>("scrollY")) - before) < 40);
  });

  it("a click on a block goes to its text, where that text is open", async () => {
    const editor = await openBoth();
    await putCursor(editor, "lang: id", 0);
    await click("#p-reality-0", { frame: "#page" });
    const offset = editor.document.getText().indexOf("Bantuan barang hanyalah");
    await until("the cursor is at the text", () => editor.document.offsetAt(editor.selection.active) === offset);
    await until("the text has the focus", () => window.activeTextEditor?.document === editor.document);
    assert.equal(window.activeTextEditor?.viewColumn, ViewColumn.One);
    assert.equal(window.tabGroups.all.length, 2, "no third column");
  });

  it("so does Enter on a block that has the focus", async () => {
    const editor = await openBoth();
    await putCursor(editor, "lang: id", 0);
    await click("#p-title", { frame: "#page" });
    await until("the click has arrived", () => editor.selection.active.line === 1);
    await inPage(`document.getElementById("p-fit-1").focus(); 0`);
    await press("Enter");
    const offset = editor.document.getText().indexOf("menghormati pilihan");
    await until("the cursor is at the text", () => editor.document.offsetAt(editor.selection.active) === offset);
  });

  it("survives broken YAML: the page stays, the banner names the line and leads there", async () => {
    const editor = await openBoth();
    await replace(editor, "title: Pekerja sosial", 'title: "Pekerja sosial');
    const banner = await until("the banner", () =>
      inPage<string | null>(`document.querySelector("#notice .problem")?.textContent ?? null`),
    );
    assert.match(banner, /^Baris 2: /);
    assert.ok(await textOf("p-fit-0"));
    await putCursor(editor, "updated", 0);
    await click("#notice button", { frame: "#page" });
    await until("the cursor is on the line", () => editor.selection.active.line === 1);
    await replace(editor, '"Pekerja', "Pekerja");
    await until("the banner has gone", () => inPage<boolean>(`!document.querySelector("#notice .problem")`));
  });

  it("greys the last good page where nothing can be shown, and says so", async () => {
    const editor = await openBoth();
    const whole = editor.document.getText();
    await rewrite(editor, "- a\n- b\n");
    await until("the page is grey", () =>
      inPage<boolean>(`document.getElementById("page").classList.contains("stale")`),
    );
    assert.equal(await textOf("p-title"), "Pekerja sosial");
    assert.notEqual(await textOf("notice"), "");
    await rewrite(editor, whole);
    await until("the page is fresh", () =>
      inPage<boolean>(`!document.getElementById("page").classList.contains("stale")`),
    );
  });

  it("runs no script and no style of a profile's", async () => {
    const hostile = `title: "<img src=x onerror=document.title=1>"\nduties: "</main><script>document.title=1</script><b style='color:red'>x</b>"\n`;
    await openBoth("jahat.occupation.yaml", hostile);
    assert.equal(await textOf("p-title"), "<img src=x onerror=document.title=1>");
    assert.deepEqual(
      await inPage(`[document.title, document.querySelectorAll("#page script, #page img, #page b").length]`),
      ["", 0],
    );
    const policy = await inPage<string>(`document.querySelector("meta[http-equiv]").content`);
    assert.match(policy, /^default-src 'none';/);
    assert.doesNotMatch(policy, /unsafe/);
    await closeAll();
    await remove("jahat.occupation.yaml");
  });

  it("follows the active profile until it is locked", async () => {
    await openBoth();
    await open("perawat.en.occupation.yaml");
    await until("the other profile is shown", async () => (await textOf("p-title")) === "Nurse");
    assert.equal(await inPage("document.documentElement.lang"), "en");
    await commands.executeCommand("occupationProfiles.togglePreviewLock");
    await until("the tab says so", () => previewTabs()[0]?.label === "Preview (locked): perawat.en");
    await open(SAMPLE);
    await commands.executeCommand("occupationProfiles.togglePreviewLock");
    await until("released, it follows again", async () => (await textOf("p-title")) === "Pekerja sosial");
    assert.equal(previewTabs().length, 1);
  });

  it("opens once per column, however often it is asked for", async () => {
    const editor = await openBoth();
    await commands.executeCommand("occupationProfiles.openPreview");
    await window.showTextDocument(editor.document, ViewColumn.One);
    await commands.executeCommand("occupationProfiles.openPreview");
    assert.equal(previewTabs().length, 1);
  });

  it("shows an unsaved text, and says when it has been closed", async () => {
    const document = await workspace.openTextDocument({ language: "occupation-profile", content: "title: Penjahit\n" });
    await window.showTextDocument(document);
    await openPreview();
    assert.equal(await textOf("p-title"), "Penjahit");
    await commands.executeCommand("occupationProfiles.togglePreviewLock");
    await commands.executeCommand("workbench.action.focusFirstEditorGroup");
    await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
    await until("a remark", async () => /sudah ditutup|has been closed/.test((await textOf("notice")) ?? ""));
  });

  it("notices a file that changes on disk or disappears while no editor holds it", async () => {
    const name = "sementara.occupation.yaml";
    const uri = inWorkspace(name);
    await openBoth(name, "title: Awal\n");
    await commands.executeCommand("occupationProfiles.togglePreviewLock");
    await commands.executeCommand("workbench.action.focusFirstEditorGroup");
    await commands.executeCommand("workbench.action.closeActiveEditor");
    await workspace.fs.writeFile(uri, new TextEncoder().encode("title: Akhir\n"));
    await until("the new text", async () => (await textOf("p-title")) === "Akhir");
    await workspace.fs.delete(uri);
    await until("a remark", async () => /tidak ada lagi|no longer there/.test((await textOf("notice")) ?? ""));
  });

  it("waits for the save, or for the command, where the setting says so", async () => {
    await setting("preview.update", "onSave");
    const editor = await openBoth();
    await replace(editor, "title: Pekerja sosial", "title: Pendamping");
    await editor.document.save();
    await until("shown after the save", async () => (await textOf("p-title")) === "Pendamping");
    await setting("preview.update", "manual");
    await replace(editor, "title: Pendamping", "title: Pekerja sosial");
    await editor.document.save();
    assert.equal(await textOf("p-title"), "Pendamping");
    await commands.executeCommand("occupationProfiles.refreshPreview");
    await until("shown after the command", async () => (await textOf("p-title")) === "Pekerja sosial");
  });

  it("comes back whole when it was hidden behind another tab", async () => {
    const editor = await openBoth();
    await window.showTextDocument(
      await workspace.openTextDocument(inWorkspace("perawat.occupation.yaml")),
      ViewColumn.Two,
    );
    await window.showTextDocument(editor.document, ViewColumn.One);
    await replace(editor, "title: Pekerja sosial", "title: Pekerja sosial di desa");
    await commands.executeCommand("occupationProfiles.openPreview");
    await until("the page with the newest words", async () => (await textOf("p-title")) === "Pekerja sosial di desa");
  });

  it("leaves nothing behind when opened and closed many times", async () => {
    for (let i = 0; i < 4; i++) {
      await openBoth();
      await closeAll();
    }
    await until("no preview is left", () => previewTabs().length === 0);
    await openBoth();
    await screenshot("preview");
  });
});

// The commands that ask before they act, driven by keyboard in a real editor.

import { commands, window, workspace } from "vscode";
import * as assert from "./assert";
import { closeAll, inWorkspace, open, remove, until } from "./editing";
import { frameEvaluate, press, type } from "./host/page";

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

  it("every command of the manifest is there", async () => {
    const known = new Set(await commands.getCommands());
    const names = [
      "newProfile",
      "openPreview",
      "togglePreviewLock",
      "refreshPreview",
      "insertSection",
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

// The language in a real editor: which files it takes, its colours, its defaults, what Enter does, and our start-up time.

import { commands, extensions, languages, type TextEditor, workspace } from "vscode";
import { ACTIVATION_MEASURE } from "../../client/src/start";
import * as assert from "./assert";
import { closeAll, inWorkspace, open, putCursor, remove, until } from "./editing";
import { frameEvaluate, press, type } from "./host/page";

const NAME = "bahasa.occupation.yaml";
const EXTENSION = "occupation-profiles.occupation-profiles";

/** What the editor's own inspector says about the token there. */
async function scopesAt(editor: TextEditor, find: string): Promise<string> {
  await putCursor(editor, find, 1);
  await commands.executeCommand("editor.action.inspectTMScopes");
  const shown = () =>
    frameEvaluate<string>(".monaco-workbench", `document.querySelector(".token-inspect-widget")?.textContent ?? ""`);
  const scopes = await until("the inspector", async () => /source\.occupation-profile/.test(await shown()) && shown());
  await commands.executeCommand("editor.action.inspectTMScopes");
  return scopes;
}

async function enterAfter(editor: TextEditor, find: string): Promise<void> {
  await putCursor(editor, find);
  // VS Code's rules for Enter read the line's colours, which a background task may just be working out.
  await commands.executeCommand("editor.action.forceRetokenize");
  await press("Enter");
}

describe("language", () => {
  afterEach(async () => {
    await closeAll();
    await remove(NAME);
  });

  it("takes profiles by their name, and leaves other YAML alone", async () => {
    assert.equal((await open(NAME, "title: x\n")).document.languageId, "occupation-profile");
    assert.equal((await open("singkat.occupation.yml", "title: x\n")).document.languageId, "occupation-profile");
    assert.equal((await open("biasa.yaml", "title: x\n")).document.languageId, "yaml");
    for (const name of ["singkat.occupation.yml", "biasa.yaml"]) await remove(name);
    assert.ok((await languages.getLanguages()).includes("occupation-profile"));
  });

  it("is running, and took less than 100 ms of the editor's time to start", async () => {
    await open(NAME, "title: x\n");
    await until("active", () => extensions.getExtension(EXTENSION)?.isActive);
    const measures = performance.getEntriesByName(ACTIVATION_MEASURE);
    assert.equal(measures.length, 1);
    console.log(`      activation: ${measures[0]!.duration.toFixed(1)} ms`);
    assert.ok(measures[0]!.duration < 100, `${measures[0]!.duration} ms`);
  });

  it("gives sections, other keys, own keys and foreign words scopes of their own", async () => {
    const editor = await open(NAME, "title: Penjahit\nx-tim: a\nduties: >-\n  Memakai *overlock* setiap hari\n");
    assert.match(await scopesAt(editor, "title"), /entity\.name\.tag\.key\.occupation-profile/);
    assert.match(await scopesAt(editor, "x-tim"), /variable\.other\.custom-key\.occupation-profile/);
    assert.match(await scopesAt(editor, "duties"), /keyword\.control\.section\.occupation-profile/);
    assert.match(await scopesAt(editor, "*overlock*"), /markup\.italic\.occupation-profile/);
  });

  it("sets what fits prose, and leaves saving to the writer", async () => {
    const own = workspace.getConfiguration("editor", { languageId: "occupation-profile", uri: inWorkspace(NAME) });
    assert.deepEqual(
      ["tabSize", "insertSpaces", "wordWrap", "wordBasedSuggestions"].map((name) => own.get(name)),
      [2, true, "on", "off"],
    );
    for (const name of ["formatOnSave", "codeActionsOnSave"]) {
      assert.equal(own.inspect(name)?.defaultLanguageValue, undefined, name);
    }
  });

  it("Enter goes on with a list, and lines up the keys of an item", async () => {
    const editor = await open(NAME, "duties:\n  - mengukur\ncomparison:\n  - title: Perancang\n");
    await enterAfter(editor, "  - mengukur");
    await type("menjahit");
    await until("the new item", () => editor.document.getText().includes("\n  - menjahit\n"));
    await enterAfter(editor, "  - title: Perancang");
    await type("text");
    await press("Escape");
    await until(
      "both lines",
      () =>
        editor.document.getText() ===
        "duties:\n  - mengukur\n  - menjahit\ncomparison:\n  - title: Perancang\n    text\n",
    );
  });
});

// Help while writing in a real editor: completion, hover, quick fixes, fix all and snippets, each judged by the text it leaves.

import {
  type CodeAction,
  type CompletionList,
  commands,
  type Hover,
  type MarkdownString,
  Range,
  Selection,
  type Uri,
  window,
  workspace,
} from "vscode";
import * as assert from "./assert";
import { closeAll, open, putCursor, remove, rulesFor, until } from "./editing";
import { click, frameEvaluate, screenshot, see, type } from "./host/page";

const NAME = "bantuan.occupation.yaml";

const textOf = (hovers: readonly Hover[]): string =>
  hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join("\n");

const completionsAt = (uri: Uri, at: unknown) =>
  commands.executeCommand<CompletionList>("vscode.executeCompletionItemProvider", uri, at);

/**
 * Types, waits until the text has it, and accepts the suggestion on top as soon as there is one. Where a list is asked for
 * anew with every letter, `onTop` says for which one to wait.
 */
async function typeAndAccept(document: { getText(): string }, typed: string, onTop = ""): Promise<void> {
  const expected = document.getText().length + typed.length;
  await type(typed);
  await until(`the typed text, not ${JSON.stringify(document.getText())}`, () => document.getText().length >= expected);
  await until(`“${onTop}” is on top`, async () => onTop === "" || (await suggestionOnTop()).startsWith(onTop));
  const before = document.getText();
  await until("a suggestion is accepted", async () => {
    await commands.executeCommand("acceptSelectedSuggestion");
    return document.getText() !== before;
  });
}

const suggestionOnTop = (): Promise<string> =>
  frameEvaluate(
    ".monaco-workbench",
    `document.querySelector(".suggest-widget.visible .monaco-list-row.focused")?.getAttribute("aria-label") ?? ""`,
  );

describe("assistance", () => {
  afterEach(async () => {
    await closeAll();
    await remove(NAME);
  });

  it("completion of a section leaves its skeleton", async () => {
    const editor = await open(NAME, "lang: id\ntitle: Penjahit\n\n");
    // A server that is still starting has nothing to suggest.
    await until("the first findings", () => rulesFor(editor.document.uri).includes("missing-section"));
    await putCursor(editor, "title: Penjahit\n\n");
    await typeAndAccept(editor.document, "dut");
    assert.match(
      editor.document.getText(),
      /^lang: id\ntitle: Penjahit\n\nduties:\n {2}- "\[tugas yang .+\]"\n {2}- "\[.+\]"/,
    );
    await commands.executeCommand("leaveSnippet");
  });

  it("the rule's name at a finding leads to the page of the rule", async () => {
    const editor = await open(NAME, "lang: id\ntitle: Penjahit\ndutys: menjahit baju\n");
    await until("the finding", () => rulesFor(editor.document.uri).includes("unknown-key"));
    await putCursor(editor, "dutys", 2);
    await commands.executeCommand("editor.action.showHover");
    await click(".monaco-hover .code-link");
    const label = () => window.tabGroups.activeTabGroup.activeTab?.label ?? "";
    await until("the page", () => /unknown-key/.test(label()));
    const heading = `document.querySelector(".markdown-body h1").textContent`;
    assert.equal(await frameEvaluate(".markdown-body h1", heading), "Kunci yang tidak dikenal");
    await screenshot("rule-page");
  });

  it("completion of a value keeps the author's quotes", async () => {
    const editor = await open(NAME, 'title: Penjahit\nstatus: ""\n');
    await putCursor(editor, 'status: "');
    await commands.executeCommand("editor.action.triggerSuggest");
    await typeAndAccept(editor.document, "dra");
    assert.equal(editor.document.getText(), 'title: Penjahit\nstatus: "draft"\n');
  });

  it("a code is found by the occupation's name, words in any order", async () => {
    const editor = await open(NAME, 'title: Penjahit\ncodes:\n  kbji2014: ""\n');
    await putCursor(editor, 'kbji2014: "');
    await commands.executeCommand("editor.action.triggerSuggest");
    await typeAndAccept(editor.document, "lebah peternak", "6123.01");
    assert.equal(editor.document.getText(), 'title: Penjahit\ncodes:\n  kbji2014: "6123.01"\n');
  });

  it("another profile is found by words of its title, in either language", async () => {
    await open("pekerja-sosial.occupation.yaml");
    await open("pekerja-sosial.en.occupation.yaml");
    const editor = await open(NAME, "title: Penjahit\nrelated:\n  -");
    await putCursor(editor, "  -");
    await typeAndAccept(editor.document, " social wo", "pekerja-sosial");
    assert.equal(editor.document.getText(), "title: Penjahit\nrelated:\n  - pekerja-sosial");
  });

  it("a new item of a list is written whole, and its next key comes first", async () => {
    const editor = await open(NAME, "lang: en\ntitle: Tailor\nmore_misconceptions:\n  - ");
    await putCursor(editor, "  - ");
    await commands.executeCommand("editor.action.triggerSuggest");
    await typeAndAccept(editor.document, "bel");
    assert.match(editor.document.getText(), /:\n {2}- misconception: "\[.+\]"\n {4}reality: "\[.+\]"$/);
    await commands.executeCommand("leaveSnippet");
  });

  it("suggestions come by themselves where a key begins, and never in prose", async () => {
    const editor = await open(NAME, "title: Penjahit\nduties: >-\n  Menjahit pakaian\n\n");
    const inProse = await putCursor(editor, "Menjahit pakaian");
    assert.deepEqual(
      (await completionsAt(editor.document.uri, inProse)).items.filter(({ kind }) => kind !== 14),
      [],
    );
    await putCursor(editor, "pakaian\n\n");
    await typeAndAccept(editor.document, "fit");
    assert.match(editor.document.getText(), /\n\nfit:\n {2}- /);
    await commands.executeCommand("leaveSnippet");
  });

  it("hover explains a key in the profile's language, and is silent in prose", async () => {
    const editor = await open(NAME, "lang: id\ntitle: Penjahit\nmisfit: Orang yang lebih suka hasil yang cepat.\n");
    const hoverAt = async (find: string) =>
      commands.executeCommand<Hover[]>(
        "vscode.executeHoverProvider",
        editor.document.uri,
        await putCursor(editor, find, 2),
      );
    const help = await until("the hover", async () => textOf(await hoverAt("misfit")));
    assert.match(help, /Siapa yang kurang cocok/);
    assert.equal(textOf(await hoverAt("lebih suka")), "");
  });

  it("the preferred quick fix corrects a misspelt key and keeps its value", async () => {
    const editor = await open(NAME, "title: Penjahit\ndutys: Menjahit pakaian pesanan setiap hari.\n");
    const { uri } = editor.document;
    await until("the finding", () => rulesFor(uri).includes("unknown-key"));
    await putCursor(editor, "dutys", 2);
    await commands.executeCommand("editor.action.autoFix");
    await until(
      "the fix",
      () => editor.document.getText() === "title: Penjahit\nduties: Menjahit pakaian pesanan setiap hari.\n",
    );
  });

  it("a quick fix inserts a missing section at its place", async () => {
    const editor = await open(NAME, "lang: en\ntitle: Tailor\n\nduties: Sews clothes to order every day.\n");
    const { uri } = editor.document;
    await until("the finding", () => rulesFor(uri).includes("missing-section"));
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      new Range(1, 0, 1, 3),
    );
    const insert = actions.find(({ title }) => /misfit/.test(title));
    assert.ok(insert?.edit, actions.map(({ title }) => title).join("; "));
    await workspace.applyEdit(insert.edit);
    assert.match(editor.document.getText(), /\n\nmisfit:\n {2}- "\[/);
  });

  it("fix all applies the safe corrections and no other", async () => {
    const text =
      "lang: id\ntitle: Penjahit\nstatus: publishd\ncodes:\n  kbji2014: 7531.01\nsummary: “Penjahit membuat pakaian pesanan.”\n";
    const editor = await open(NAME, text);
    await until("the finding", () => rulesFor(editor.document.uri).includes("value-coerced"));
    await commands.executeCommand("occupationProfiles.fixAll");
    await until("the code is quoted", () => editor.document.getText().includes('kbji2014: "7531.01"'));
    assert.match(editor.document.getText(), /^status: publishd$/m);
    await see(".notification-toast >> text=/Sudah diperbaiki: 2. Temuan yang masih menunggu Anda: \\d+/");
    await commands.executeCommand("undo");
    await until("one step back", () => editor.document.getText() === text);
    await commands.executeCommand("notifications.clearAll");
  });

  it("Format Document tidies the layout, and a selection only itself", async () => {
    const rough =
      "lang: id\ntitle:   Penjahit\nfit:   Orang yang sabar.\nduties:\n-   mengukur   # satu\n-   menjahit\n";
    const editor = await open(NAME, rough);
    const { document } = editor;
    await until("the server", () => rulesFor(document.uri).includes("key-order"));
    editor.selection = new Selection(4, 0, 4, 5);
    await commands.executeCommand("editor.action.formatSelection");
    await until("the line", () => document.getText() === rough.replace("-   mengukur", "- mengukur"));
    await commands.executeCommand("editor.action.formatDocument");
    const tidy =
      "lang: id\ntitle: Penjahit\n\nduties:\n  - mengukur   # satu\n  - menjahit\n\nfit: Orang yang sabar.\n";
    await until(`the layout, not ${document.getText()}`, () => document.getText() === tidy);
    await see(".statusbar >> text=Tata letaknya sudah dirapikan.");
    await commands.executeCommand("editor.action.formatDocument");
    await see(".statusbar >> text=Tata letaknya memang sudah rapi.");
    await commands.executeCommand("undo");
    await until("one step back", () => document.getText() === rough.replace("-   mengukur", "- mengukur"));
  });

  it("Format Document says why it leaves a file alone that cannot be read", async () => {
    const broken = 'lang: id\ntitle: Penjahit\nfit: "Orang "sabar" itu"\n';
    const editor = await open(NAME, broken);
    await until("the findings", () => rulesFor(editor.document.uri).length > 0);
    await commands.executeCommand("editor.action.formatDocument");
    await see(".statusbar >> text=/tidak terbaca utuh: perbaiki dahulu baris 3/");
    assert.equal(editor.document.getText(), broken);
  });

  it("a refactoring writes running text as a list", async () => {
    const editor = await open(NAME, "lang: id\ntitle: Penjahit\nduties: Mengukur badan pelanggan. Menjahit pakaian.\n");
    const { uri } = editor.document;
    await until("the server", () => rulesFor(uri).includes("missing-section"));
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      new Range(2, 10, 2, 10),
      "refactor",
    );
    const list = actions.find(({ title }) => title === "Tulis “Tugas sehari-hari” sebagai daftar");
    assert.ok(list?.edit, actions.map(({ title }) => title).join("; "));
    await workspace.applyEdit(list.edit);
    assert.match(editor.document.getText(), /\nduties:\n {2}- Mengukur badan pelanggan\n {2}- Menjahit pakaian\n$/);
  });

  it("only what fits is suggested: no snippet comes beside it, in any language", async () => {
    const editor = await open(NAME, "lang: \ntitle: Penjahit\nstatus: \ncomparison:\n  - title: Koki\n    \n");
    const { uri } = editor.document;
    await until("the server", () => rulesFor(uri).length > 0);
    const labelsAt = async (find: string) => {
      const { items } = await completionsAt(uri, await putCursor(editor, find));
      return items.map(({ label }) => (typeof label === "string" ? label : label.label));
    };
    assert.deepEqual(await labelsAt("lang: "), ["id", "en"]);
    assert.deepEqual((await labelsAt("status: ")).slice(0, 2), ["draft", "in-review"]);
    assert.equal((await labelsAt("status: ")).length, 6);
    assert.deepEqual(await labelsAt("title: Koki\n    "), ["text", "id"]);
  });

  it("a section is suggested as running text as well", async () => {
    const editor = await open(NAME, "lang: id\ntitle: Penjahit\n");
    await until("the first findings", () => rulesFor(editor.document.uri).includes("missing-section"));
    await putCursor(editor, "title: Penjahit\n");
    await typeAndAccept(editor.document, "fiturai", "kecocokan berupa uraian");
    assert.match(editor.document.getText(), /^lang: id\ntitle: Penjahit\nfit: "\[.+\]"$/);
    await commands.executeCommand("leaveSnippet");
  });

  it("a snippet is inserted by its name", async () => {
    const editor = await open(NAME, "lang: id\ntitle: Penjahit\n\n");
    await putCursor(editor, "title: Penjahit\n\n");
    await commands.executeCommand("editor.action.insertSnippet", {
      langId: "occupation-profile",
      name: "Anggapan keliru dan kenyataannya (id)",
    });
    assert.match(editor.document.getText(), /\n\nmisconception: "\[.+\]"\n\nreality: "\[.+\]"$/);
    await commands.executeCommand("leaveSnippet");
  });

  it("the outline names sections and items by their content", async () => {
    const editor = await open(NAME, "title: Penjahit\nduties:\n  - mengukur badan pelanggan\n");
    const symbols = await until("the outline", async () => {
      const found = await commands.executeCommand<{ name: string; children: { name: string }[] }[]>(
        "vscode.executeDocumentSymbolProvider",
        editor.document.uri,
      );
      return found?.length > 0 && found;
    });
    assert.ok(symbols.flatMap(({ children }) => children).some(({ name }) => /mengukur badan/.test(name)));
    assert.equal(window.activeTextEditor, editor);
  });
});

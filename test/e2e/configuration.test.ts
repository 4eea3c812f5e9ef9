// The workspace's configuration in a real editor: in force at once, its own language, documents that it makes profiles.

import { type CodeAction, type CompletionList, commands, languages, Position, Range, workspace } from "vscode";
import * as assert from "./assert";
import { closeAll, open, remove, replace, rewrite, rulesFor, until } from "./editing";

const NAME = "occupation-profiles.yaml";
const TEXT = "status: draft\ntitle: Tukang roti\n";

describe("the configuration", () => {
  afterEach(async () => {
    await closeAll();
    for (const name of [NAME, "toko/roti.yaml", "roti.occupation.yaml"]) await remove(name);
  });

  it("has a language of its own, shows what is wrong in it, and governs the profiles", async () => {
    const profile = await open("roti.occupation.yaml", TEXT);
    await until("the order of keys", () => rulesFor(profile.document.uri).includes("key-order"));
    const editor = await open(NAME, "rules:\n  key-ordr: off\n");
    assert.equal(editor.document.languageId, "occupation-profiles-configuration");
    await until("the misspelt rule", () => rulesFor(editor.document.uri).includes("unknown-key"));
    await replace(editor, "key-ordr", "key-order");
    await until("nothing wrong", () => rulesFor(editor.document.uri).length === 0);
    await until("the rule is off", () => !rulesFor(profile.document.uri).includes("key-order"));
  });

  it("completes its own keys, and brings no snippets of profiles", async () => {
    const profile = await open("roti.occupation.yaml", TEXT);
    await until("the profile is shown", () => rulesFor(profile.document.uri).includes("key-order"));
    const editor = await open(NAME, "\n");
    const labels = await until("the keys", async () => {
      const { items } = await commands.executeCommand<CompletionList>(
        "vscode.executeCompletionItemProvider",
        editor.document.uri,
        new Position(0, 0),
      );
      const found = items.map(({ label }) => (typeof label === "string" ? label : label.label));
      return found.includes("glossary") && found;
    });
    assert.deepEqual(
      labels.filter((label) => /^(?:anggapan|beda|profil|profile)/.test(label)),
      [],
    );
  });

  it("makes profiles of plain YAML that it includes, as long as the author agrees", async () => {
    const editor = await open("toko/roti.yaml", TEXT);
    const { uri } = editor.document;
    assert.equal(editor.document.languageId, "yaml");
    const configuration = await open(NAME, "include: [toko]\n");
    await until("a profile", () => editor.document.languageId === "occupation-profile");
    await until("its findings", () => rulesFor(uri).includes("missing-section"));
    await languages.setTextDocumentLanguage(editor.document, "yaml");
    await rewrite(configuration, "include: [toko, lain]\n");
    await until("no findings", () => rulesFor(uri).length === 0);
    assert.equal(editor.document.languageId, "yaml", "what the author has chosen stays");
  });

  it("lets a finding be ignored with a place for the reason", async () => {
    const editor = await open("roti.occupation.yaml", TEXT);
    const { uri } = editor.document;
    await until("the order of keys", () => rulesFor(uri).includes("key-order"));
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      uri,
      new Range(1, 0, 1, 0),
    );
    const here = actions.find(({ title }) => /^(?:Ignore this here|Abaikan di sini)/.test(title));
    await workspace.applyEdit(here!.edit!);
    await until("the comment", () =>
      editor.document.lineAt(1).text.startsWith("# occupation-profiles-ignore-next-line key-order: "),
    );
    assert.equal(editor.document.lineAt(2).text, "title: Tukang roti");
    await until("the reason selected", () => /^(?:reason|alasan)$/.test(editor.document.getText(editor.selection)));
  });
});

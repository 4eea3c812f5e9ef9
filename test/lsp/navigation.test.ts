// Navigation between profiles over the protocol: positions, links and lenses as editors of different abilities get them.
import assert from "node:assert/strict";
import type {
  CodeLens,
  DocumentHighlight,
  DocumentLink,
  InlayHint,
  Location,
  LocationLink,
  WorkspaceSymbol,
} from "vscode-languageserver";
import { SHOW_REFERENCES_COMMAND, type ShowReferencesArguments } from "../../server/src/lsp/protocol";
import { CAPABLE, type ClientOptions, type LspClient } from "../support/lsp-client";
import { servers } from "../support/lsp-fixture";

const NURSE = "file:///p/perawat.occupation.yaml";
const MIDWIFE = "file:///p/bidan.occupation.yaml";
const MIDWIFE_EN = "file:///p/bidan.en.occupation.yaml";

const TEXTS = {
  [NURSE]: "title: Perawat\r\n# 😀\r\nrelated: ['bidan']\r\ncomparison:\r\n  - {id: bidan, text: Bidan.}\r\n",
  [MIDWIFE]: "title: Bidan\n",
  [MIDWIFE_EN]: "# x\ntitle: Midwife\n",
};

describe("navigation", () => {
  const start = servers();

  async function open(options: ClientOptions = {}): Promise<LspClient> {
    const client = await start({ locale: "en", ...options });
    for (const [uri, text] of Object.entries(TEXTS)) await client.open(uri, text);
    return client;
  }

  const position = { line: 2, character: 12 };
  const REFERENCES = [
    { uri: NURSE, range: { start: { line: 2, character: 11 }, end: { line: 2, character: 16 } } },
    { uri: NURSE, range: { start: { line: 4, character: 9 }, end: { line: 4, character: 14 } } },
  ];
  const TITLE = { start: { line: 0, character: 7 }, end: { line: 0, character: 12 } };
  const TITLE_EN = { start: { line: 1, character: 7 }, end: { line: 1, character: 14 } };

  it("goes to the definition, with what it started from where the editor can show that", async () => {
    const client = await open();
    const link = { originSelectionRange: REFERENCES[0]!.range, targetRange: TITLE, targetSelectionRange: TITLE };
    assert.deepEqual(await client.ask<LocationLink[]>("definition", NURSE, { position }), [
      { ...link, targetUri: MIDWIFE },
      { ...link, targetUri: MIDWIFE_EN, targetRange: TITLE_EN, targetSelectionRange: TITLE_EN },
    ]);
    const plain = await open({
      capabilities: { ...CAPABLE, textDocument: { ...CAPABLE.textDocument, definition: {} } },
    });
    assert.deepEqual(await plain.ask<Location[]>("definition", NURSE, { position }), [
      { uri: MIDWIFE, range: TITLE },
      { uri: MIDWIFE_EN, range: TITLE_EN },
    ]);
    assert.deepEqual(await plain.ask("definition", NURSE, { position: { line: 1, character: 3 } }), []);
  });

  it("lists references, and highlights those in the same file", async () => {
    const client = await open();
    const ask = (includeDeclaration: boolean) =>
      client.ask<Location[]>("references", NURSE, { position, context: { includeDeclaration } });
    assert.deepEqual(await ask(false), REFERENCES);
    assert.deepEqual(await ask(true), [
      { uri: MIDWIFE_EN, range: TITLE_EN },
      { uri: MIDWIFE, range: TITLE },
      ...REFERENCES,
    ]);
    assert.deepEqual(
      await client.ask<DocumentHighlight[]>("documentHighlight", NURSE, { position }),
      REFERENCES.map(({ range }) => ({ range, kind: 2 })),
    );
  });

  it("links each reference to its file", async () => {
    const client = await open();
    assert.deepEqual(
      await client.ask<DocumentLink[]>("documentLink", NURSE),
      REFERENCES.map(({ range }) => ({ range, target: MIDWIFE, tooltip: "Open the profile “Bidan”" })),
    );
  });

  it("finds profiles of the workspace by name", async () => {
    const client = await open();
    const found = await client.connection.sendRequest<WorkspaceSymbol[]>("workspace/symbol", { query: "mid" });
    assert.deepEqual(found, [
      { name: "Midwife", kind: 1, containerName: "bidan · en", location: { uri: MIDWIFE_EN, range: TITLE_EN } },
    ]);
  });

  it("shows the other profile on a reference, also when it changes", async () => {
    const client = await open();
    const text = async () => JSON.stringify((await client.hover(NURSE, TEXTS[NURSE].indexOf("bidan") + 2))?.contents);
    assert.match(
      await text(),
      /Bidan\*\* · Midwife.*\[Open \(Indonesian\)\]\(<file:\/\/\/p\/bidan\.occupation\.yaml>\)/,
    );
    await client.replace(MIDWIFE, "title: Bidan desa\n");
    assert.match(await text(), /Bidan desa\*\* · Midwife/);
  });

  it("counts above the title who refers to a profile; the command is for those that have it", async () => {
    const client = await open({ initializationOptions: { showsReferences: true } });
    const found = await client.ask<CodeLens[]>("codeLens", MIDWIFE);
    assert.deepEqual(
      found.map(({ range, command }) => ({ range, command })),
      [
        { range: TITLE, command: undefined },
        { range: TITLE, command: undefined },
      ],
    );
    const resolved = await client.connection.sendRequest<CodeLens>("codeLens/resolve", found[0]!);
    const argument: ShowReferencesArguments = { uri: MIDWIFE, position: TITLE.start, locations: [REFERENCES[1]!] };
    assert.deepEqual(resolved.command, {
      title: "Compared in 1 other profile",
      command: SHOW_REFERENCES_COMMAND,
      arguments: [argument],
    });
    const other = await open();
    const [lens] = await other.ask<CodeLens[]>("codeLens", MIDWIFE);
    const bare = await other.connection.sendRequest<CodeLens>("codeLens/resolve", lens!);
    assert.deepEqual(bare.command, { title: "Compared in 1 other profile", command: "" });
    const junk = { range: TITLE, data: null };
    assert.deepEqual(await other.connection.sendRequest("codeLens/resolve", junk), junk);
  });

  const WHOLE = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };

  it("shows titles and word counts between the lines, each unless it is switched off", async () => {
    const settings = { codeLens: true, inlayHints: { titles: true, wordCounts: true } };
    const client = await open({ configuration: () => settings });
    const labels = async () =>
      (await client.ask<InlayHint[]>("inlayHint", NURSE, { range: WHOLE })).map(
        ({ label, position: { line, character } }) => `${line}:${character} ${String(label)}`,
      );
    assert.deepEqual(await labels(), ["2:17 Bidan", "3:11 1 of 15–110 words", "4:14 Bidan"]);
    const change = async (inlayHints: typeof settings.inlayHints, codeLens = true) => {
      Object.assign(settings, { inlayHints, codeLens });
      await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    };
    await change({ titles: false, wordCounts: true });
    assert.deepEqual(await labels(), ["3:11 1 of 15–110 words"]);
    await change({ titles: true, wordCounts: false }, false);
    assert.deepEqual(await labels(), ["2:17 Bidan", "4:14 Bidan"]);
    assert.deepEqual(await client.ask("codeLens", MIDWIFE), []);
    await client.until(() => client.refreshed.includes("workspace/inlayHint/refresh"));
  });

  it("asks for hints anew when another profile changes what they say, and not when it changes nothing", async () => {
    const client = await open();
    const both = () => client.refreshed.length === 2;
    await client.until(both);
    client.refreshed.length = 0;
    await client.replace(MIDWIFE, "title: Bidan\nsummary: Lain.\n");
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.deepEqual(client.refreshed, []);
    await client.close(MIDWIFE_EN);
    await client.until(both);
    assert.deepEqual(client.refreshed.sort(), ["workspace/codeLens/refresh", "workspace/inlayHint/refresh"]);
  });
});

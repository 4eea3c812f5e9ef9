// Settings: where they come from, what they change, and what an editor's nonsense does not.
import assert from "node:assert/strict";
import type { ClientOptions, LspClient } from "../support/lsp-client";
import { BAD, servers, URI, wordsOf } from "../support/lsp-fixture";

describe("settings of the server", () => {
  const start = servers();

  const messageOf = async (client: LspClient) => wordsOf((await client.diagnostics(URI))[0]);
  const ENGLISH = /is missing/;
  const INDONESIAN = /belum ada/;

  it("set the language of messages, never that of codes", async () => {
    for (const [language, words] of [
      ["en", ENGLISH],
      ["id", INDONESIAN],
    ] as const) {
      const client = await start({ configuration: () => ({ language }) });
      await client.open(URI, BAD);
      const [finding] = await client.diagnostics(URI);
      assert.equal(finding?.code, "missing-section");
      assert.match(wordsOf(finding), words);
    }
  });

  it("follow the profile, then the editor, then the surroundings, then English", async () => {
    const rows: [ClientOptions, string, string, RegExp][] = [
      [{ locale: "en" }, URI, `lang: id\n${BAD}`, INDONESIAN],
      [{ locale: "id" }, URI.replace(".occ", ".en.occ"), BAD, ENGLISH],
      [{ locale: "id" }, URI, BAD, INDONESIAN],
      [{ locale: "de" }, URI, BAD, ENGLISH],
      [{ locale: "en", initializationOptions: { editorLanguage: "id" } }, URI, BAD, INDONESIAN],
      [{ edge: { language: "id_ID.UTF-8" } }, URI, BAD, INDONESIAN],
      [{ edge: { language: "C" } }, URI, BAD, ENGLISH],
      [{}, URI, BAD, ENGLISH],
    ];
    for (const [options, uri, text, words] of rows) {
      const client = await start(options);
      await client.open(uri, text);
      assert.match(wordsOf((await client.diagnostics(uri))[0]), words, JSON.stringify(options));
    }
  });

  it("are asked for when a document is opened, before anybody wants to know what is in it", async () => {
    const asked: (string | undefined)[] = [];
    const client = await start({
      configuration: (uri) => {
        asked.push(uri);
        return null;
      },
    });
    await client.open(URI, BAD);
    await client.until(() => asked.includes(URI));
  });

  it("are asked again after a change, per document", async () => {
    let language = "en";
    const asked: (string | undefined)[] = [];
    const client = await start({
      configuration: (uri) => {
        asked.push(uri);
        return { language };
      },
    });
    await client.open(URI, BAD);
    assert.match(await messageOf(client), ENGLISH);
    await messageOf(client);
    assert.deepEqual(asked, [URI]);
    assert.ok(client.registrations.includes("workspace/didChangeConfiguration"));
    language = "id";
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    assert.match(await messageOf(client), INDONESIAN);
    await client.until(() => client.refreshes.length === 1);
  });

  it("editing 69: are those of the folder that a document is in", async () => {
    const client = await start({ configuration: (uri) => ({ language: uri?.includes("/satu/") ? "id" : "en" }) });
    for (const [folder, words] of [
      ["satu", INDONESIAN],
      ["dua", ENGLISH],
    ] as const) {
      const uri = `file:///${folder}/roti-${folder}.occupation.yaml`;
      await client.open(uri, BAD);
      assert.match(wordsOf((await client.diagnostics(uri))[0]), words);
    }
  });

  it("come with the greeting where the editor cannot be asked", async () => {
    const client = await start({
      capabilities: { textDocument: { diagnostic: {} } },
      initializationOptions: { settings: { language: "id" } },
    });
    await client.open(URI, BAD);
    assert.match(await messageOf(client), INDONESIAN);
    await client.connection.sendNotification("workspace/didChangeConfiguration", {
      settings: { occupationProfiles: { language: "en" } },
    });
    assert.match(await messageOf(client), ENGLISH);
  });

  it("fall back where the answer makes no sense, or is an error", async () => {
    for (const answer of [null, 5, "en", [], { language: "xx", check: 7 }]) {
      const client = await start({ configuration: () => answer });
      await client.open(URI, BAD);
      assert.match(await messageOf(client), ENGLISH, JSON.stringify(answer));
    }
    const client = await start({
      configuration: () => {
        throw new Error("no");
      },
    });
    await client.open(URI, BAD);
    assert.match(await messageOf(client), ENGLISH);
    await client.until(() => client.logged.some(({ message }) => message.startsWith("workspace/configuration")));
  });
});

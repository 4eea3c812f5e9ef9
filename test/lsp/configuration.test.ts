// The workspace's configuration in the editor: in force from the first findings on, followed as it changes, findings in itself.
import assert from "node:assert/strict";
import { type CodeAction, FileChangeType, type Hover, type TextDocumentEdit } from "vscode-languageserver/node";
import { CAPABLE, type ClientOptions, type LspClient, PATIENCE, PUSHED } from "../support/lsp-client";
import { codesOf, GOOD, servers, wordsOf } from "../support/lsp-fixture";
import { MemoryFiles } from "../support/memory-files";
import { probe, withRule } from "../support/probe-rule";

const { Created, Changed, Deleted } = FileChangeType;
const ROOT = "file:///w";
const NAME = `${ROOT}/occupation-profiles.yaml`;
const HERE = `${ROOT}/a/tukang-roti.occupation.yaml`;
/** An information: the keys are in another order. */
const ORDER = GOOD.replace(/^(title: .*\n)/m, "status: draft\n$1");
const BAD = GOOD.replace(/^misfit:.*\n/m, "");

describe("the configuration in the editor", () => {
  const start = servers();

  async function on(texts: Record<string, string>, options: ClientOptions = {}): Promise<[LspClient, MemoryFiles]> {
    const files = MemoryFiles.of(texts);
    return [await start({ folders: [ROOT], edge: { files }, ...options }), files];
  }

  /** Rules and severities of a document's findings. */
  const found = async (client: LspClient, uri: string): Promise<string[]> =>
    (await client.diagnostics(uri)).map(({ code, severity }) => `${code} ${severity}`);

  async function becomes(look: () => Promise<unknown>, expected: unknown): Promise<void> {
    const end = Date.now() + PATIENCE;
    let last: unknown;
    while (Date.now() < end) {
      last = await look();
      if (JSON.stringify(last) === JSON.stringify(expected)) return;
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    assert.deepEqual(last, expected);
  }

  it("holds from the first findings on, the nearest one above each profile", async () => {
    const [client] = await on({
      [NAME]: "rules:\n  key-order: error\n",
      [`${ROOT}/a/b/occupation-profiles.yaml`]: "rules:\n  key-order: off\n",
      "file:///occupation-profiles.yaml": "rules:\n  key-order: warning\n",
    });
    await client.open(HERE, ORDER);
    assert.deepEqual(await found(client, HERE), ["key-order 1"]);
    const below = `${ROOT}/a/b/c/koki.occupation.yaml`;
    await client.open(below, ORDER.replace("title: Tukang roti", "title: Koki"));
    assert.deepEqual(await found(client, below), []);
    await client.open("file:///elsewhere/x.occupation.yaml", ORDER.replace("title: Tukang roti", "title: Penjual"));
    assert.deepEqual(await found(client, "file:///elsewhere/x.occupation.yaml"), ["key-order 3"]);
  });

  it("is that of the folder around once a folder within it is none of the workspace's any more", async () => {
    const inner = `${ROOT}/a`;
    const outer = { [NAME]: "rules:\n  key-order: error\ndefault_language: en\n" };
    const [client] = await on(outer, { folders: [ROOT, inner] });
    await client.open(HERE, ORDER);
    await becomes(() => found(client, HERE), ["key-order 3"]);
    await client.changeFolders([], [inner]);
    await becomes(() => found(client, HERE), ["key-order 1"]);
    await client.changeFolders([inner], []);
    await becomes(() => found(client, HERE), ["key-order 3"]);
    assert.deepEqual(client.logged, []);
  });

  it("is read anew when its folder comes back", async () => {
    const [client, files] = await on({ [NAME]: "rules:\n  key-order: error\n" }, { folders: [ROOT, "file:///v"] });
    await client.open(HERE, ORDER);
    await becomes(() => found(client, HERE), ["key-order 1"]);
    await client.changeFolders([], [ROOT]);
    await becomes(() => found(client, HERE), ["key-order 3"]);
    files.texts.set(NAME, "rules:\n  key-order: warning\n");
    await client.changeFolders([ROOT], []);
    await becomes(() => found(client, HERE), ["key-order 2"]);
  });

  it("editing 65: is followed as it is created, changed and deleted on disk", async () => {
    const [client, files] = await on({});
    await client.open(HERE, ORDER);
    assert.deepEqual(await found(client, HERE), ["key-order 3"]);
    files.texts.set(NAME, "rules:\n  key-order: error\n");
    await client.happened([NAME, Created]);
    await client.until(() => client.refreshes.length > 0);
    assert.deepEqual(await found(client, HERE), ["key-order 1"]);
    files.texts.set(NAME, "rules:\n  key-order: off\n");
    await client.happened([NAME, Changed]);
    await becomes(() => found(client, HERE), []);
    files.texts.delete(NAME);
    await client.happened([NAME, Deleted]);
    await becomes(() => found(client, HERE), ["key-order 3"]);
  });

  it("counts as it is typed; a broken one shows what is wrong, and the last good one stays in force", async () => {
    const [client] = await on({ [NAME]: "rules:\n  key-order: off\n" });
    await client.open(HERE, ORDER);
    await client.open(NAME, "rules:\n  key-order: off\n", "occupation-profiles-configuration");
    assert.deepEqual(await found(client, NAME), []);
    await client.replace(NAME, "rules:\n  key-order: error\n");
    assert.deepEqual(await found(client, HERE), ["key-order 1"]);
    await client.replace(NAME, "rules:\n  key-ordr: off\n");
    assert.deepEqual(await found(client, NAME), ["unknown-key 1"]);
    assert.deepEqual(await found(client, HERE), ["key-order 1"]);
    await client.replace(NAME, 'rules:\n  key-order: "off\n');
    assert.deepEqual(await found(client, NAME), ["unclosed-quote 1"]);
    assert.deepEqual(await found(client, HERE), ["key-order 1"]);
    await client.close(NAME);
    await becomes(() => found(client, HERE), []);
  });

  it("is served under its name alone, whatever language the editor gives it", async () => {
    const [client] = await on({});
    await client.open(NAME, "langage: id\n", "yaml");
    const [finding] = await client.diagnostics(NAME);
    assert.equal(finding?.code, "unknown-key");
    assert.equal(client.covered(NAME, finding!.range), "langage");
    const actions: CodeAction[] = await client.actions(NAME, finding!.range);
    assert.equal(client.applied(NAME, actions[0]!), "language: id\n");
    assert.equal(actions.length, 1, "in a configuration nothing can be ignored");
    await client.open(`${ROOT}/other.yaml`, "langage: id\n", "yaml");
    assert.deepEqual(await client.diagnostics(`${ROOT}/other.yaml`), []);
  });

  it("says what its keys and rules are for", async () => {
    const [client] = await on({}, { configuration: () => ({ language: "en" }) });
    const text = "include: [profiles]\nrules:\n  key-order: off\n";
    await client.open(NAME, text);
    const said = async (word: string) => {
      const { contents } = (await client.hover(NAME, text.indexOf(word) + 1)) as Hover;
      return (contents as { value: string }).value;
    };
    assert.match(await said("include"), /^\*\*Further profiles\*\* `include`\n\nEach entry is a path/);
    assert.match(await said("key-order"), /^\*\*Keys in a different order\*\* `key-order`\n\nAll profiles have/);
    assert.match(await said("off"), /The rule is not applied at all/);
    const symbols = (await client.ask("documentSymbol", NAME)) as { name: string; children: { name: string }[] }[];
    assert.deepEqual(
      symbols.map(({ name, children }) => [name, ...children.map((child) => child.name)]),
      [
        ["Further profiles", "profiles"],
        ["Rules", "key-order"],
      ],
    );
  });

  it("makes profiles of files under other names, and leaves files out", async () => {
    const included = `${ROOT}/profiles/perawat.yaml`;
    const excluded = `${ROOT}/lama/bidan.occupation.yaml`;
    const [client, files] = await on({
      [NAME]: "include: [profiles]\nexclude: [lama]\n",
      [included]: BAD,
      [excluded]: BAD,
    });
    const isProfile = (uri: string) => client.connection.sendRequest("occupationProfiles/isProfile", { uri });
    assert.deepEqual(
      [await isProfile(included), await isProfile(excluded), await isProfile(NAME)],
      [true, false, false],
    );
    await client.open(included, BAD, "yaml");
    assert.deepEqual(await found(client, included), ["missing-section 1"]);
    await client.open(excluded, BAD);
    assert.deepEqual(await found(client, excluded), []);
    files.texts.set(NAME, "exclude: [profiles]\n");
    await client.happened([NAME, Changed]);
    await becomes(() => found(client, excluded), ["missing-section 1"]);
    assert.deepEqual(await found(client, included), [], "it is no profile any more");
  });

  it("tells the client that asks for it when other files may be profiles", async () => {
    const [client, files] = await on({}, { initializationOptions: { followsProfiles: true } });
    let told = 0;
    client.connection.onNotification("occupationProfiles/profilesChanged", () => {
      told++;
    });
    await client.open(HERE, GOOD);
    await client.diagnostics(HERE);
    files.texts.set(NAME, "include: [profiles]\n");
    await client.happened([NAME, Created]);
    await becomes(async () => told, 1);
  });

  it("gives profiles their language, and messages theirs", async () => {
    const [client, files] = await on({ [NAME]: "language: id\n" }, { locale: "en" });
    await client.open(HERE, BAD);
    const sentence = async () => wordsOf((await client.diagnostics(HERE))[0]);
    assert.match(await sentence(), /belum ada/);
    files.texts.set(NAME, "language: en\n");
    await client.happened([NAME, Changed]);
    await becomes(async () => /is missing/.test(await sentence()), true);
    const check = probe({
      check: (_profile, { index }, tell) => {
        const all = [...index.all()].map(({ id, lang }) => `${id} ${lang}`).sort();
        tell({ span: { start: 0, end: 5 }, message: "here", args: { all: all.join(", ") } });
      },
      messages: { here: { en: "{all}", id: "{all}" } },
    });
    await withRule(check, async () => {
      const languages = async () =>
        (await client.diagnostics(HERE)).map(wordsOf).find((words) => / (?:id|en)$/.test(words));
      await client.replace(HERE, GOOD);
      files.texts.set(`${ROOT}/koki.occupation.yaml`, GOOD);
      await client.happened([`${ROOT}/koki.occupation.yaml`, Created]);
      await becomes(languages, "koki id, tukang-roti id");
      files.texts.set(NAME, "default_language: en\n");
      await client.happened([NAME, Changed]);
      await becomes(languages, "koki en, tukang-roti en");
    });
  });

  it("is told of where it is not open either, and holds for profiles that are not", async () => {
    const files = MemoryFiles.of({ [NAME]: "rules:\n  key-order: error\n", [HERE]: ORDER });
    const client = await start({
      folders: [ROOT],
      edge: { files },
      capabilities: PUSHED,
      configuration: () => ({ diagnostics: { scope: "workspace" } }),
    });
    const told = (uri: string) => codesOf(client.published.filter((one) => one.uri === uri).at(-1)?.diagnostics ?? []);
    await client.until(() => told(HERE).join() === "key-order");
    files.texts.set(NAME, "rules:\n  key-order: loud\n");
    await client.happened([NAME, Changed]);
    await client.until(() => told(NAME).join() === "invalid-value");
    assert.deepEqual(told(HERE), ["key-order"], "the last good one stays in force");
  });

  it("costs nothing where it says the same as before", async () => {
    const [client] = await on({ [NAME]: "language: id\n" });
    await client.open(HERE, ORDER);
    await client.open(NAME, "language: id\n");
    const first = await client.pull(HERE);
    await client.replace(NAME, "# satu komentar\nlanguage: id\n");
    assert.deepEqual(await client.pull(HERE, first.resultId), { kind: "unchanged", resultId: first.resultId });
  });
});

describe("a word for the glossary", () => {
  const start = servers();
  /** Objects to the word "adonan", unless the glossary has it. */
  const objecting = probe({
    check: ({ text }, { config }, tell) => {
      const at = text.indexOf("adonan");
      const span = { start: at, end: at + 6 };
      if (!config.glossary.includes("adonan")) tell({ span, message: "here", word: "adonan" });
    },
  });
  const capabilities = {
    ...CAPABLE,
    workspace: {
      ...CAPABLE.workspace,
      workspaceEdit: { documentChanges: true, resourceOperations: ["create" as const] },
    },
  };
  const offered = async (client: LspClient) => {
    const [finding] = await client.diagnostics(HERE);
    const actions = await client.actions(HERE, finding!.range);
    return actions.find(({ title }) => title === "Tambahkan “adonan” ke glosarium");
  };

  it("goes into the configuration that the profile follows", async () => {
    await withRule(objecting, async () => {
      const files = MemoryFiles.of({ [NAME]: "glossary:\n  - oven\n" });
      const client = await start({ folders: [ROOT], edge: { files }, capabilities, locale: "id" });
      await client.open(HERE, GOOD);
      const action = await offered(client);
      const [change] = action!.edit!.documentChanges as TextDocumentEdit[];
      assert.deepEqual(change, {
        textDocument: { uri: NAME, version: null },
        edits: [
          { range: { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, newText: "  - adonan\n" },
        ],
      });
      await client.open(NAME, "glossary:\n  - oven\n  - adonan\n");
      assert.deepEqual(await client.diagnostics(HERE), []);
    });
  });

  it("begins a configuration where there is none", async () => {
    await withRule(objecting, async () => {
      const client = await start({ folders: [ROOT], edge: { files: MemoryFiles.of({}) }, capabilities, locale: "id" });
      await client.open(HERE, GOOD);
      const action = await offered(client);
      assert.deepEqual(action!.edit!.documentChanges, [
        { kind: "create", uri: NAME, options: { ignoreIfExists: true } },
        {
          textDocument: { uri: NAME, version: null },
          edits: [
            {
              range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
              newText: "glossary:\n  - adonan\n",
            },
          ],
        },
      ]);
      const plain = await start({ folders: [ROOT], edge: { files: MemoryFiles.of({}) } });
      await plain.open(HERE, GOOD);
      assert.equal(await offered(plain), undefined, "an editor that cannot make files is offered none");
    });
  });
});

// How completions and code actions look on the wire, for editors of different abilities.
import assert from "node:assert/strict";
import type { CompletionItem, CompletionList, TextEdit } from "vscode-languageserver";
import { profileWith } from "../../server/src/engine/write/example";
import { FIX_ALL_KIND } from "../../server/src/lsp/protocol";
import { readCursor } from "../support/cursor";
import { CAPABLE, type ClientOptions, LspClient } from "../support/lsp-client";

const URI = "file:///profiles/baker.en.occupation.yaml";
const COMPLETE = profileWith("en", "");

describe("answers", () => {
  const clients: LspClient[] = [];

  async function open(text: string, options: ClientOptions = {}): Promise<LspClient> {
    const client = await LspClient.start({ locale: "en", ...options });
    clients.push(client);
    await client.open(URI, text);
    return client;
  }

  afterEach(() => {
    for (const client of clients.splice(0)) client.dispose();
  });

  const WHOLE = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };

  describe("completion", () => {
    const ITEMS = readCursor("more_misconceptions:\n  - misconception: x\n    reality: y\n  <|>\n");
    const newText = ({ textEdit }: CompletionItem) => (textEdit as TextEdit).newText;

    async function item(options: ClientOptions): Promise<CompletionItem> {
      const client = await open(ITEMS.text, options);
      const [found] = await client.completion(URI, ITEMS.offset);
      assert.ok(found);
      return found;
    }

    const withCompletion = (completion: object): ClientOptions => ({
      capabilities: { ...CAPABLE, textDocument: { ...CAPABLE.textDocument, completion } },
    });

    it("asks for the text as it is where the editor can promise that", async () => {
      const found = await item({});
      assert.equal(found.insertTextMode, 1);
      assert.match(newText(found), /^- misconception: "\$\{1:.*\}"\n {4}reality: "\$\{2:.*\}"$/);
    });

    it("counts on the editor's own indent where that is its habit", async () => {
      const found = await item(withCompletion({ insertTextMode: 2, completionItem: { snippetSupport: true } }));
      assert.equal(found.insertTextMode, undefined);
      assert.match(newText(found), /\n {2}reality: /);
    });

    it("brings all blanks along where nothing is known", async () => {
      const found = await item(withCompletion({}));
      assert.match(newText(found), /\n {4}reality: /);
      assert.equal(found.insertTextFormat, 1);
      assert.doesNotMatch(newText(found), /\$/);
      assert.equal(typeof found.documentation, "object");
    });

    it("ranks the next section first, with words beside it", async () => {
      const client = await open("title: Baker\n\n");
      const items = await client.completion(URI, 13);
      const [first] = items.sort((a, b) => ((a.sortText ?? "") < (b.sortText ?? "") ? -1 : 1));
      assert.equal(first?.label, "duties");
      assert.equal(first?.preselect, true);
      assert.equal(first?.labelDetails?.description, "Day-to-day work (next section)");
      assert.match(JSON.stringify(first?.documentation), /Belongs here/);
    });

    it("has an editor ask again while a code's name is typed", async () => {
      const { text, offset } = readCursor('codes:\n  kbji2014: "peternak leb<|>"\n');
      const client = await open(text);
      const { isIncomplete, items } = await client.ask<CompletionList>("completion", URI, {
        position: client.at(URI, offset),
      });
      assert.equal(isIncomplete, true);
      const item = items.find(({ label }) => label === "6123.01")!;
      assert.deepEqual(item.labelDetails, { description: "Peternak Lebah" });
      assert.match(item.filterText ?? "", /^"peternak leb/);
      assert.equal(client.accepted(URI, item), 'codes:\n  kbji2014: "6123.01"\n');
    });

    it("offers no skeleton to a blank that was just typed, but words", async () => {
      const context = { triggerKind: 2, triggerCharacter: " " };
      const client = await open("duties: \nstatus: \ncomparison:\n  - title: \n  - id: \n");
      await client.open("file:///profiles/penjahit.occupation.yaml", "title: Penjahit\n");
      const at = async (line: number, character = 8) => {
        const position = { line, character };
        return (await client.ask<CompletionList>("completion", URI, { position, context })).items;
      };
      assert.deepEqual(await at(0), []);
      assert.equal((await at(1)).length, 6);
      assert.deepEqual(await at(3, 11), []);
      assert.equal((await at(4)).length, 1);
      assert.equal((await client.completion(URI, 8)).length, 2);
    });
  });

  it("say of many profiles that there are more, and find one among them by its title", async () => {
    const client = await open("related:\n  - juru nomor 23\n");
    for (let i = 0; i < 240; i++)
      await client.open(`file:///profiles/pekerjaan-${i}.occupation.yaml`, `title: Juru nomor ${i}\n`);
    const at = (character: number) =>
      client.ask<CompletionList>("completion", URI, { position: { line: 1, character } });
    const all = await at(4);
    assert.deepEqual([all.isIncomplete, all.items.length], [true, 200]);
    const some = await at(17);
    assert.deepEqual(
      some.items.map(({ label }) => label),
      ["pekerjaan-23", ...Array.from({ length: 10 }, (_, i) => `pekerjaan-23${i}`)],
    );
    assert.equal(some.items[0]?.labelDetails?.description, "Juru nomor 23");
    assert.equal(some.items[0] && client.accepted(URI, some.items[0]), "related:\n  - pekerjaan-23\n");
  });

  describe("code actions", () => {
    const FAULTY = COMPLETE.replace("title: Baker", "title: Baker\ncodes:\n  isco08: 7512").replace("fit:", "fitt:");

    it("are quick fixes where nothing is asked for, and what is asked for elsewhere", async () => {
      const client = await open(FAULTY);
      const kinds = async (only?: string[]) => {
        const actions = await client.actions(URI, WHOLE, only ? { only } : {});
        return [...new Set(actions.map(({ kind }) => kind))];
      };
      assert.deepEqual(await kinds(), ["quickfix"]);
      assert.deepEqual(await kinds([]), ["quickfix"]);
      assert.deepEqual(await kinds(["quickfix"]), ["quickfix"]);
      assert.deepEqual(await kinds(["source"]), [FIX_ALL_KIND]);
      assert.deepEqual(await kinds(["source.fixAll"]), [FIX_ALL_KIND]);
      assert.deepEqual(await kinds([FIX_ALL_KIND]), [FIX_ALL_KIND]);
      assert.deepEqual(await kinds(["source.fixAll.other"]), []);
      assert.deepEqual(await kinds(["refactor"]), []);
      assert.deepEqual(await kinds([""]), ["quickfix", FIX_ALL_KIND]);
    });

    it("fix all that is safe in one go", async () => {
      const client = await open(FAULTY);
      const [action, ...rest] = await client.actions(URI, WHOLE, { only: [FIX_ALL_KIND] });
      assert.deepEqual(rest, []);
      assert.ok(action);
      const after = client.applied(URI, action);
      assert.match(after, /isco08: "7512"/);
      await client.replace(URI, after);
      assert.deepEqual(await client.actions(URI, WHOLE, { only: [FIX_ALL_KIND] }), []);
    });

    it("are worked out from the text, whatever the client sends along", async () => {
      const client = await open(FAULTY);
      const made = {
        range: WHOLE,
        message: "x",
        code: "too-long",
        source: "occupation-profiles",
        data: { edits: [1] },
      };
      const honest = await client.actions(URI, WHOLE);
      assert.deepEqual(await client.actions(URI, WHOLE, { diagnostics: [made] }), honest);
      await client.replace(URI, COMPLETE);
      assert.deepEqual(await client.actions(URI, WHOLE, { diagnostics: [made] }), []);
    });

    it("name the finding that they correct, and come with the version where that can be checked", async () => {
      const client = await open(FAULTY);
      const [first] = await client.actions(URI, WHOLE);
      const found = await client.diagnostics(URI);
      assert.deepEqual(
        first?.diagnostics,
        found.filter(({ code }) => code === first?.diagnostics?.[0]?.code),
      );
      assert.equal(first?.edit?.changes, undefined);
      const workspace = { ...CAPABLE.workspace, workspaceEdit: {} };
      const plain = await open(FAULTY, { capabilities: { ...CAPABLE, workspace } });
      const [same] = await plain.actions(URI, WHOLE);
      assert.equal(same?.edit?.documentChanges, undefined);
      assert.ok(first && same);
      assert.equal(plain.applied(URI, same), client.applied(URI, first));
    });

    it("offer at most one fix to apply without asking", async () => {
      const client = await open("titel: Baker\nstatsu: draft\ncodes:\n  isco08: 7512\n");
      const actions = await client.actions(URI, WHOLE);
      assert.ok(actions.length > 3);
      assert.equal(actions.filter(({ isPreferred }) => isPreferred).length, 1);
    });
  });
});

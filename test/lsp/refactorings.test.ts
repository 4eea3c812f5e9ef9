// Refactorings over the protocol: to whom they are offered, and the text that an editor is left with.
import assert from "node:assert/strict";
import type { CodeAction } from "vscode-languageserver";
import type { LspClient } from "../support/lsp-client";
import { GOOD, servers, URI } from "../support/lsp-fixture";

describe("refactorings in an editor", () => {
  const start = servers();
  const TEXT = `${GOOD.replace("title: Tukang roti\n", "")}title: Tukang roti\n`;

  async function actions(client: LspClient, only?: string[]): Promise<CodeAction[]> {
    await client.open(URI, TEXT);
    const at = client.at(URI, TEXT.indexOf("adonan"));
    return client.actions(URI, { start: at, end: at }, only ? { only } : {});
  }

  it("are offered to those who ask for refactorings, each under its own kind", async () => {
    const found = await actions(await start(), ["refactor"]);
    assert.deepEqual(
      found.map(({ kind, title }) => [kind, title]),
      [
        ["refactor.rewrite", "Write “Day-to-day work” as a list"],
        ["refactor.rewrite", "Write over several lines"],
        ["refactor.move", "Put all keys in the usual order, with their comments"],
      ],
    );
    const moves = await actions(await start(), ["refactor.move"]);
    assert.deepEqual(
      moves.map(({ kind }) => kind),
      ["refactor.move"],
    );
  });

  it("do not stand among quick fixes", async () => {
    for (const only of [undefined, ["quickfix"], ["source"]]) {
      const found = await actions(await start(), only);
      assert.ok(found.every(({ kind }) => !kind?.startsWith("refactor")));
    }
  });

  it("are announced, and change the text of the version that was asked about", async () => {
    const client = await start();
    const provider = client.result.capabilities.codeActionProvider;
    assert.ok(typeof provider === "object");
    for (const kind of ["refactor.rewrite", "refactor.move"]) assert.ok(provider.codeActionKinds?.includes(kind), kind);
    const [list] = await actions(client, ["refactor.rewrite"]);
    assert.match(
      client.applied(URI, list!),
      /^duties:\n {2}- Menguleni adonan\n {2}- membentuk roti\n {2}- memanggang/,
    );
  });
});

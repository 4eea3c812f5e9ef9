// "Ignore this here" as an editor gets it: a place to fill in where it knows such edits, plain text elsewhere.
import assert from "node:assert/strict";
import type { CodeAction, SnippetTextEdit, TextDocumentEdit } from "vscode-languageserver";
import { CAPABLE } from "../support/lsp-client";
import { GOOD, servers, URI } from "../support/lsp-fixture";

const TEXT = GOOD.replace(/^(title: .*\n)/m, "status: draft\n$1");
const SNIPPETS = {
  ...CAPABLE,
  workspace: { ...CAPABLE.workspace, workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};
const AT = { start: { line: 1, character: 0 }, end: { line: 1, character: 0 } };

describe("requests to ignore a finding", () => {
  const start = servers();
  const offers = (actions: readonly CodeAction[]) => actions.filter(({ title }) => /^(?:Ignore|Abaikan)/.test(title));
  const snippetOf = (action: CodeAction) =>
    ((action.edit!.documentChanges![0] as TextDocumentEdit).edits[0] as SnippetTextEdit).snippet.value;

  it("let the author write the reason at once", async () => {
    const client = await start({ capabilities: SNIPPETS, configuration: () => ({ language: "en" }) });
    await client.open(URI, TEXT);
    const [here, inProfile] = offers(await client.actions(URI, AT));
    assert.equal(snippetOf(here!), "# occupation-profiles-ignore-next-line key-order: $" + "{1:reason}\n");
    assert.match(
      snippetOf(inProfile!),
      /^\s*lint:\n {2}ignore:\n {4}- rule: key-order\n {6}reason: "\$\{1:reason\}"\n$/,
    );
    assert.ok(!here!.isPreferred && !inProfile!.isPreferred);
  });

  it("are plain text elsewhere, whose missing reason is found", async () => {
    const client = await start();
    await client.open(URI, TEXT);
    const actions = await client.actions(URI, AT);
    assert.deepEqual(actions.slice(-2), offers(actions), "they come last");
    const after = client.applied(URI, offers(actions)[0]!);
    assert.equal(after.split("\n")[1], "# occupation-profiles-ignore-next-line key-order:");
    await client.replace(URI, after);
    assert.deepEqual(
      (await client.diagnostics(URI)).map(({ code }) => code),
      ["ignore-without-reason"],
    );
  });
});

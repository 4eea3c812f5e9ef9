// Formatting over the protocol: the text that an editor is left with.
import assert from "node:assert/strict";
import type { Range, TextEdit } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { LspClient } from "../support/lsp-client";
import { servers, URI } from "../support/lsp-fixture";

const OPTIONS = { tabSize: 2, insertSpaces: true };

async function formatted(client: LspClient, text: string, params: object = {}): Promise<string> {
  await client.open(URI, text);
  const method = "range" in params ? "rangeFormatting" : "formatting";
  const edits = await client.ask<TextEdit[]>(method, URI, { options: OPTIONS, ...params });
  return TextDocument.applyEdits(client.document(URI), edits);
}

describe("formatting in an editor", () => {
  const start = servers();

  it("is offered, for texts and for parts of them", async () => {
    const { capabilities } = (await start()).result;
    assert.equal(capabilities.documentFormattingProvider, true);
    assert.equal(capabilities.documentRangeFormattingProvider, true);
  });

  it("keeps CRLF", async () => {
    const text = "fit:   x\r\ntitle: Baker\r\nduties:\r\n- a\r\n";
    assert.equal(await formatted(await start(), text), "title: Baker\r\n\r\nduties:\r\n  - a\r\n\r\nfit: x\r\n");
  });

  it("keeps long lines, escapes, comments and empty lines of texts", async () => {
    const text = `title: Baker\nfit: "${"kata ".repeat(60)}\\n"\nmisfit: x\nx-k: # note\n  a: 1\n\n\n  b: 2\n`;
    assert.equal(await formatted(await start(), text), text.replace("\nx-k", "\n\nx-k"));
  });

  it("takes the editor's width, whatever it says", async () => {
    const text = "title: Baker\ncodes:\n  isco08: '7512'\n";
    assert.equal(await formatted(await start(), text, { options: { tabSize: 4 } }), text.replace("  i", "    i"));
    for (const tabSize of [undefined, null, "wide", -1, 1e9]) {
      const result = await formatted(await start(), text, { options: { tabSize } });
      assert.match(result, /^title: Baker\ncodes:\n {2,8}isco08: '7512'\n$/);
    }
  });

  it("formats the selected lines", async () => {
    const range: Range = { start: { line: 2, character: 0 }, end: { line: 3, character: 0 } };
    assert.equal(
      await formatted(await start(), "title:   Baker\nduties:\n-   a\n-   b\n", { range }),
      "title:   Baker\nduties:\n- a\n-   b\n",
    );
  });

  it("leaves a text alone that it cannot read", async () => {
    const text = "title:   Baker\n---\ntitle:   Cook\n";
    assert.equal(await formatted(await start(), text), text);
    assert.equal(await formatted(await start(), ""), "");
  });
});

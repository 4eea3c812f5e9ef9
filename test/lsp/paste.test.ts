// How to paste, asked of the server as the extension does.
import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/engine/write/edit";
import { PASTE_REQUEST, type PasteAnswer, type PasteParams } from "../../server/src/lsp/protocol";
import { BAD, GOOD, servers, URI } from "../support/lsp-fixture";

describe("the request for pasting", () => {
  const start = servers();

  async function ask(text: string, params: Partial<PasteParams>, locale = "en") {
    const client = await start({ locale });
    await client.open(URI, text);
    const all = { textDocument: { uri: URI }, start: 0, end: 0, text: "", isSource: false, ...params };
    return client.connection.sendRequest<PasteAnswer | null>(PASTE_REQUEST, all);
  }

  it("is answered with edits by offset, for the version that is open, in the language of messages", async () => {
    const at = BAD.indexOf("fit: ") + 5;
    const answer = await ask(BAD, { start: at, end: BAD.indexOf("\nmisc"), text: "Orang: sabar\r\ndan teliti" });
    assert.equal(answer?.version, 1);
    assert.equal(answer.title, "Paste as Text of This Section");
    const line = /^fit: .*$/m.exec(BAD)![0];
    assert.equal(applyEdits(BAD, answer.edits), BAD.replace(line, "fit: >-\n  Orang: sabar\n  dan teliti"));
    const indonesian = await ask(`lang: id\n${BAD}`, { start: at + 9, end: at + 9, text: "a: " });
    assert.equal(indonesian?.title, "Tempel sebagai Isi Bagian Ini");
  });

  it("is answered with null where the editor's own way will do", async () => {
    const at = GOOD.indexOf("Orang");
    assert.equal(await ask(GOOD, { start: at, end: at, text: "Semua " }), null);
    assert.equal(await ask(GOOD, { textDocument: { uri: "file:///no.occupation.yaml" }, text: "a: b" }), null);
  });
});

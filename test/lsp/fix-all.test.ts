// Correcting all of a profile at once, asked of the server as the extension does.
import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/engine/write/edit";
import { type DocumentParams, FIX_ALL_REQUEST, type FixAllAnswer } from "../../server/src/lsp/protocol";
import { servers, URI } from "../support/lsp-fixture";

describe("the request to correct all", () => {
  const start = servers();

  async function ask(text: string) {
    const client = await start({ locale: "en" });
    await client.open(URI, text);
    const params: DocumentParams = { textDocument: { uri: URI } };
    return client.connection.sendRequest<FixAllAnswer | null>(FIX_ALL_REQUEST, params);
  }

  it("is answered with the edits, how many corrections they hold, and how many findings are left", async () => {
    const text = "title: Penjahit\ncodes:\n  kbji2014: 7531.01\n";
    const answer = await ask(text);
    assert.equal(answer?.version, 1);
    const after = applyEdits(text, answer.edits);
    assert.equal(after, 'title: Penjahit\ncodes:\n  kbji2014: "7531.01"\n');
    assert.equal(answer.fixed, 1);
    const again = await ask(after);
    assert.deepEqual([again?.fixed, again?.edits, again?.left], [0, [], answer.left]);
    assert.ok(answer.left > 0);
  });
});

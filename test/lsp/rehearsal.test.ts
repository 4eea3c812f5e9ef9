// While typing is rehearsed, nobody notices: nothing is sent, nothing is logged, and what is typed meanwhile counts.
import assert from "node:assert/strict";
import { PUSHED } from "../support/lsp-client";
import { BAD, codesOf, GOOD, servers, URI } from "../support/lsp-fixture";

/** Rehearsing begins a moment after a document is opened. */
const rehearsed = () => new Promise((resolve) => setTimeout(resolve, 900));

describe("rehearsal", () => {
  const start = servers();

  it("tells nobody, whatever the text is", async () => {
    for (const text of [BAD, "", "- 1\n- 2\n", "a".repeat(200_000), "title: [\n", "judul: *a\n"]) {
      const client = await start({ capabilities: PUSHED });
      await client.open(URI, text);
      await client.until(() => client.published.at(-1));
      await rehearsed();
      assert.equal(client.published.length, 1, text.slice(0, 20));
    }
  });

  it("leaves documents as they are, and ends where somebody types", async () => {
    const client = await start();
    await client.open(URI, BAD);
    await client.diagnostics(URI);
    await new Promise((resolve) => setTimeout(resolve, 350));
    await client.replace(URI, GOOD);
    assert.deepEqual(await client.diagnostics(URI), []);
    await rehearsed();
    await client.replace(URI, BAD);
    assert.deepEqual(codesOf(await client.diagnostics(URI)), ["missing-section"]);
  });
});

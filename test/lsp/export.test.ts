// The request for a profile in another form.
import assert from "node:assert/strict";
import { EXPORT_REQUEST, type ExportAnswer, type ExportParams } from "../../server/src/lsp/protocol";
import type { LspClient } from "../support/lsp-client";
import { BAD, GOOD, servers } from "../support/lsp-fixture";
import { MemoryFiles } from "../support/memory-files";

const ROOT = "file:///w";
const URI = `${ROOT}/tukang-roti.occupation.yaml`;

const ask = (client: LspClient, form: string, uri = URI): Promise<ExportAnswer | null> =>
  client.connection.sendRequest(EXPORT_REQUEST, { textDocument: { uri }, form } as ExportParams);

describe("the server exports", () => {
  const start = servers();

  it("each form under a name of its own, and counts errors", async () => {
    const client = await start();
    await client.open(URI, GOOD);
    for (const [form, begins] of [
      ["html", '<!DOCTYPE html>\n<html lang="id">'],
      ["md", "# Tukang roti\n"],
      ["json", '{\n  "version": 1,\n  "id": "tukang-roti",\n'],
      ["jsonld", '{\n  "@context": "https://schema.org",\n'],
    ] as const) {
      const { fileName, text, errors } = (await ask(client, form))!;
      assert.deepEqual([fileName, text?.startsWith(begins), errors], [`tukang-roti.${form}`, true, 0]);
    }
    await client.replace(URI, BAD);
    assert.equal((await ask(client, "md"))?.errors, 1);
    await client.replace(URI, "- a\n");
    assert.equal((await ask(client, "md"))?.text, null);
  });

  it("and counts the places that still wait to be written", async () => {
    const client = await start();
    const waits = `${GOOD}sources:\n  - title: "[Judul dokumen]"\n`;
    await client.open(URI, waits);
    const counts = async () => {
      const { errors, waiting } = (await ask(client, "html"))!;
      return [errors, waiting];
    };
    assert.deepEqual(await counts(), [0, 1]);
    await client.replace(URI, GOOD);
    assert.deepEqual(await counts(), [0, 0]);
  });

  it("nothing that is not open, and no form that does not exist", async () => {
    const client = await start();
    assert.equal(await ask(client, "html"), null);
    await client.open(URI, GOOD);
    for (const form of ["pdf", "toString", "__proto__"]) assert.equal(await ask(client, form), null);
  });

  it("the names of other occupations, also while the workspace is still being read", async () => {
    const other = GOOD.replace("Tukang roti", "Koki pastri andal");
    const files = MemoryFiles.of({ [URI]: GOOD, [`${ROOT}/koki.occupation.yaml`]: other });
    files.hold();
    const client = await start({ folders: [ROOT], edge: { files } });
    await client.open(URI, `${GOOD}related: [koki]\n`);
    const answer = ask(client, "json");
    setTimeout(() => files.release(), 100);
    assert.deepEqual(JSON.parse((await answer)!.text!).related, [{ id: "koki", title: "Koki pastri andal" }]);
  });

  it("in the language that holds for the file", async () => {
    const files = MemoryFiles.of({ [`${ROOT}/occupation-profiles.yaml`]: "default_language: en\n", [URI]: GOOD });
    const client = await start({ folders: [ROOT], edge: { files } });
    await client.open(URI, GOOD);
    assert.match((await ask(client, "html"))!.text!, /<html lang="en">/);
  });
});

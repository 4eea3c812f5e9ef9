// Plain text as a profile, asked of the server.
import assert from "node:assert/strict";
import { IMPORT_REQUEST, type ImportAnswer } from "../../server/src/lsp/protocol";
import { servers } from "../support/lsp-fixture";

describe("the server, asked to import text", () => {
  const start = servers();

  it("answers with a profile, its name, its notes and what was left out", async () => {
    const client = await start();
    const text = "Nelayan\n\nTugas:\n- menebar jaring\n- merawat mesin\n\nGaji sekitar Rp2.000.000.\n";
    const answer = await client.connection.sendRequest<ImportAnswer>(IMPORT_REQUEST, { text });
    assert.equal(answer.fileName, "nelayan.occupation.yaml");
    assert.match(
      answer.text,
      /^lang: id\ntitle: Nelayan\nstatus: draft\n\nduties:\n {2}- menebar jaring\n {2}- merawat mesin\n/,
    );
    assert.deepEqual(answer.frames, ["Tugas:", "-", "-"]);
    assert.equal(answer.notes, 1);
  });

  it("names the language that is not the workspace's, and no file for a text without a name", async () => {
    const client = await start();
    const ask = (text: string) => client.connection.sendRequest<ImportAnswer | null>(IMPORT_REQUEST, { text });
    assert.equal(
      (await ask("Baker\n\nA baker is a person who makes the bread of a town.\n"))?.fileName,
      "baker.en.occupation.yaml",
    );
    assert.equal((await ask("Setiap hari kami menyapu jalan.\n"))?.fileName, null);
    assert.equal(await ask(" \n"), null);
  });
});

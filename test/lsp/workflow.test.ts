// What reviewers and translators ask of the server: a review's form and its edits, the other language's version, today's date.
import assert from "node:assert/strict";
import { applyEdits } from "../../server/src/engine/write/edit";
import {
  COUNTERPART_REQUEST,
  type CounterpartAnswer,
  type EditAnswer,
  SIGN_OFF_FORM_REQUEST,
  SIGN_OFF_REQUEST,
  type SignOffForm,
  type SignOffParams,
  UPDATED_KIND,
} from "../../server/src/lsp/protocol";
import { GOOD, servers, URI } from "../support/lsp-fixture";

describe("the server for reviewers and translators", () => {
  const start = servers();
  const textDocument = { uri: URI };

  it("says what a review can be and what changes with it, in the language of messages", async () => {
    const client = await start();
    await client.open(URI, `status: in-review\n${GOOD}updated: 2026-02-01\n`);
    const form = await client.connection.sendRequest<SignOffForm>(SIGN_OFF_FORM_REQUEST, { textDocument });
    assert.equal(form.refusal, null);
    assert.deepEqual(
      form.kinds.map(({ value }) => value),
      ["language", "subject", "inclusion", "editorial"],
    );
    assert.equal(form.proposals.length, 8);
    const changes = form.proposals.find(({ kind, result }) => kind === "subject" && result === "approved")?.changes;
    assert.deepEqual(
      changes?.map(({ label, isNeeded }) => [label, isNeeded]),
      [
        ["Status: In review → Approved", true],
        ["Last changed: 2026-02-01 → 2026-08-01", false],
        ["Next check: 2029-08-01", true],
      ],
    );
    await client.replace(URI, `lang: id\n${GOOD}`);
    const indonesian = await client.connection.sendRequest<SignOffForm>(SIGN_OFF_FORM_REQUEST, { textDocument });
    assert.deepEqual(
      indonesian.results.map(({ label }) => label),
      ["Disetujui", "Perlu perubahan"],
    );
    assert.ok([...indonesian.kinds, ...indonesian.results].every(({ detail }) => detail !== ""));
  });

  it("counts errors, and refuses what cannot be signed", async () => {
    const client = await start();
    await client.open(URI, GOOD.replace(/^title.*\n/, "tittle: A\n"));
    const ask = () => client.connection.sendRequest<SignOffForm>(SIGN_OFF_FORM_REQUEST, { textDocument });
    assert.ok((await ask()).errors > 0);
    await client.replace(URI, `${GOOD}reviews: sudah\n`);
    assert.match((await ask()).refusal ?? "", /not a list yet/);
  });

  it("writes a review for the version that is open, and takes no other keys along", async () => {
    const client = await start();
    await client.open(URI, GOOD);
    const changes = [
      { key: "status", to: "in-review" },
      { key: "title", to: "Lain" },
    ];
    const params: SignOffParams = { textDocument, by: "Ani", kind: "subject", result: "approved", note: "", changes };
    const answer = await client.connection.sendRequest<EditAnswer>(SIGN_OFF_REQUEST, params);
    assert.equal(answer.version, 1);
    const after = applyEdits(GOOD, answer.edits);
    assert.match(after, /^title: Tukang roti\nstatus: in-review\n/);
    assert.match(after, /\nreviews:\n {2}- by: Ani\n {4}kind: subject\n {4}on: 2026-08-01\n {4}result: approved\n$/);
  });

  it("gives the other version, or the file that holds it", async () => {
    const client = await start();
    await client.open(URI, GOOD);
    const ask = () => client.connection.sendRequest<CounterpartAnswer | null>(COUNTERPART_REQUEST, { textDocument });
    const first = await ask();
    assert.deepEqual(first?.names, ["tukang-roti.en.occupation.yaml"]);
    assert.equal(first?.existing, null);
    assert.match(first?.snippet ?? "", /^lang: en\ntitle: \$\{1\}\n/);
    const other = URI.replace("roti.", "roti.en.");
    await client.open(other, "title: Baker\n");
    assert.equal((await ask())?.existing, other);
    const untitled = { textDocument: { uri: "untitled:Untitled-1" } };
    await client.open(untitled.textDocument.uri, GOOD);
    assert.equal(await client.connection.sendRequest(COUNTERPART_REQUEST, untitled), null);
  });

  describe("offers today's date", () => {
    const DATED = `${GOOD}updated: 2026-02-01\n`;

    it("on the line of the date", async () => {
      const client = await start({ locale: "en" });
      await client.open(URI, DATED);
      const at = (offset: number) => ({ start: client.at(URI, offset), end: client.at(URI, offset) });
      const [action, ...rest] = await client.actions(URI, at(DATED.indexOf("2026")));
      assert.deepEqual(rest, []);
      assert.equal(action?.title, "Set “updated” to today (2026-08-01)");
      assert.equal(client.applied(URI, action!), DATED.replace("2026-02-01", "2026-08-01"));
      assert.deepEqual(await client.actions(URI, at(0)), []);
    });

    it("for words that were written since the last save, where it is asked for", async () => {
      const client = await start();
      await client.open(URI, DATED);
      const all = { start: client.at(URI, 0), end: client.at(URI, DATED.length) };
      const ask = () => client.actions(URI, all, { only: [UPDATED_KIND] });
      assert.deepEqual(await ask(), []);
      await client.replace(URI, DATED.replace("adonan", "loyang"));
      const [action] = await ask();
      assert.equal(action?.kind, UPDATED_KIND);
      assert.match(client.applied(URI, action!), /loyang[\s\S]*updated: 2026-08-01\n$/);
      await client.save(URI);
      assert.deepEqual(await ask(), []);
      await client.replace(URI, `# catatan\n${client.text(URI)}`);
      assert.deepEqual(await ask(), []);
      await client.close(URI);
      await client.open(URI, DATED);
      assert.deepEqual(await ask(), []);
    });
  });
});

// Diagnostics as an editor gets them: asked for or sent, one answer per version, withdrawn on close.
import assert from "node:assert/strict";
import { type ClientOptions, PUSHED } from "../support/lsp-client";
import { BAD, codesOf, GOOD, servers, URI } from "../support/lsp-fixture";

describe("diagnostics", () => {
  const start = servers();

  describe("pulled diagnostics", () => {
    it("come with a result id, and are not sent again while nothing has changed", async () => {
      const client = await start();
      await client.open(URI, BAD);
      const first = await client.pull(URI);
      assert.equal(first.kind, "full");
      assert.deepEqual(codesOf(first.kind === "full" ? first.items : []), ["missing-section"]);
      const second = await client.pull(URI, first.resultId);
      assert.deepEqual(second, { kind: "unchanged", resultId: first.resultId });
      await client.replace(URI, GOOD);
      const third = await client.pull(URI, first.resultId);
      assert.deepEqual(third.kind === "full" && third.items, []);
    });

    it("name rule, source, severity and place", async () => {
      const client = await start();
      await client.open(URI, BAD);
      const [finding] = await client.diagnostics(URI);
      assert.equal(finding?.source, "occupation-profiles");
      assert.equal(finding?.code, "missing-section");
      assert.equal(finding?.severity, 1);
      assert.equal(finding && client.covered(URI, finding.range), "title: Tukang roti");
    });

    it("do not mistake a document for the one that was closed under its name", async () => {
      const client = await start();
      await client.open(URI, BAD);
      const first = await client.pull(URI);
      await client.close(URI);
      await client.open(URI, GOOD);
      const second = await client.pull(URI, first.resultId);
      assert.deepEqual(second.kind === "full" && second.items, []);
    });

    it("wait for the next save where that is set, and keep the last answer until then", async () => {
      const client = await start({ configuration: () => ({ check: "onSave" }) });
      await client.open(URI, GOOD);
      const first = await client.pull(URI);
      await client.replace(URI, BAD);
      assert.deepEqual(await client.pull(URI, first.resultId), { kind: "unchanged", resultId: first.resultId });
      await client.save(URI);
      const saved = await client.pull(URI, first.resultId);
      assert.deepEqual(saved.kind === "full" && codesOf(saved.items), ["missing-section"]);
    });

    it("are never pushed as well", async () => {
      const client = await start();
      await client.open(URI, BAD);
      await client.diagnostics(URI);
      await new Promise((resolve) => setTimeout(resolve, 120));
      assert.deepEqual(client.published, []);
      const provider = client.result.capabilities.diagnosticProvider;
      assert.equal(provider?.interFileDependencies, true);
      assert.equal(provider?.workspaceDiagnostics, true);
    });
  });

  describe("pushed diagnostics", () => {
    const push = (options: ClientOptions = {}) => start({ capabilities: PUSHED, ...options });

    it("come on opening, follow each change, and go on closing", async () => {
      const client = await push();
      assert.equal(client.result.capabilities.diagnosticProvider, undefined);
      await client.open(URI, BAD);
      const first = await client.until(() => client.published.at(-1));
      assert.deepEqual([first.version, codesOf(first.diagnostics)], [1, ["missing-section"]]);
      await client.replace(URI, GOOD);
      const second = await client.until(() => client.published.find(({ version }) => version === 2));
      assert.deepEqual(second.diagnostics, []);
      await client.replace(URI, BAD);
      await client.until(() => client.published.find(({ version }) => version === 3));
      await client.close(URI);
      const last = await client.until(() => client.published[3]);
      assert.deepEqual(last, { uri: URI, diagnostics: [] });
    });

    it("say nothing of a version that is no longer there", async () => {
      const client = await push();
      await client.open(URI, BAD);
      await client.close(URI);
      await new Promise((resolve) => setTimeout(resolve, 120));
      assert.deepEqual(client.published, [{ uri: URI, diagnostics: [] }]);
    });

    it("stay away from a text whose settings came too late for its version", async () => {
      let answer: (value: unknown) => void = () => {};
      const asked = new Promise((resolve) => {
        answer = resolve;
      });
      const client = await push({ configuration: () => asked });
      await client.open(URI, BAD);
      await new Promise((resolve) => setTimeout(resolve, 30));
      await client.replace(URI, GOOD);
      answer({});
      await client.until(() => client.published.at(-1));
      await new Promise((resolve) => setTimeout(resolve, 100));
      assert.deepEqual(
        client.published.map(({ version, diagnostics }) => [version, diagnostics.length]),
        [[2, 0]],
      );
    });

    it("come only on opening and saving where that is set", async () => {
      const client = await push({ configuration: () => ({ check: "onSave" }) });
      await client.open(URI, GOOD);
      await client.until(() => client.published.at(-1));
      await client.replace(URI, BAD);
      await new Promise((resolve) => setTimeout(resolve, 150));
      assert.equal(client.published.length, 1);
      await client.save(URI);
      const saved = await client.until(() => client.published[1]);
      assert.deepEqual(codesOf(saved.diagnostics), ["missing-section"]);
    });
  });
});

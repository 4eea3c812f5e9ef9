// Findings that depend on other files: they name the other place, and follow what is written there.
import assert from "node:assert/strict";
import type { Diagnostic } from "vscode-languageserver";
import { codesOf, GOOD, servers, URI } from "../support/lsp-fixture";

const OTHER = "file:///profiles/pembuat-roti.occupation.yaml";
const THIRD = "file:///profiles/koki-pastri.occupation.yaml";

describe("findings across files", () => {
  const start = servers();

  it("point at the other file", async () => {
    const client = await start();
    await client.open(URI, GOOD);
    await client.open(OTHER, `# salinan\n${GOOD}`);
    const [finding] = await client.diagnostics(URI);
    assert.equal(finding?.code, "duplicate-title");
    assert.equal(finding && client.covered(URI, finding.range), "Tukang roti");
    const [related] = finding?.relatedInformation ?? [];
    assert.equal(related?.location.uri, OTHER);
    assert.equal(related && client.covered(OTHER, related.location.range), "Tukang roti");
    assert.equal(related?.message, "The title of the other profile (pembuat-roti).");
  });

  it("come and go with what is written there, in the files that depend on it alone", async () => {
    const client = await start();
    await client.open(URI, GOOD);
    await client.open(THIRD, GOOD.replace("Tukang roti\n", "Koki pastri\n"));
    const pull = async (uri: string, before?: string) => {
      const report = await client.pull(uri, before);
      const found = report.kind === "full" ? codesOf(report.items as Diagnostic[]) : report.kind;
      return { found, id: report.resultId };
    };
    const own = await pull(URI);
    const third = await pull(THIRD);
    assert.deepEqual([own.found, third.found], [[], []]);
    await client.open(OTHER, GOOD);
    const twice = await pull(URI, own.id);
    assert.deepEqual(twice.found, ["duplicate-title"]);
    assert.equal((await pull(THIRD, third.id)).found, "unchanged");
    await client.replace(OTHER, GOOD.replace("Tukang roti\n", "Pembuat roti\n"));
    assert.deepEqual((await pull(URI, twice.id)).found, []);
    await client.replace(OTHER, GOOD);
    assert.deepEqual((await pull(URI)).found, ["duplicate-title"]);
    await client.close(OTHER);
    assert.deepEqual((await pull(URI)).found, []);
  });
});

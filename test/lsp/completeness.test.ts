// What an editor gets beside findings: how complete a profile is, and the page of a rule behind a finding.
import assert from "node:assert/strict";
import {
  COMPLETENESS_REQUEST,
  type CompletenessAnswer,
  EXPLAIN_RULE_COMMAND,
  RULE_PAGE_REQUEST,
} from "../../server/src/lsp/protocol";
import type { LspClient } from "../support/lsp-client";
import { BAD, servers, URI } from "../support/lsp-fixture";

describe("completeness, as an editor asks for it", () => {
  const start = servers();
  const ask = (client: LspClient, uri: string) =>
    client.connection.sendRequest<CompletenessAnswer | null>(COMPLETENESS_REQUEST, { textDocument: { uri } });

  it("is that of the text as it stands, in the reader's language", async () => {
    const client = await start({ configuration: () => ({ language: "en" }) });
    await client.open(URI, BAD);
    const answer = await ask(client, URI);
    assert.deepEqual(answer?.status, { value: "draft", title: "Draft" });
    assert.equal(answer.present, 5);
    assert.deepEqual(answer.sections[0], {
      section: "duties",
      title: "Day-to-day work",
      state: "present",
      words: 6,
      advised: { least: 25, most: 120 },
      offset: BAD.indexOf("duties"),
    });
    assert.deepEqual([answer.sections[2]?.state, answer.sections[2]?.offset], ["missing", null]);
    assert.deepEqual(answer.findings, { error: 1, warning: 0, info: 0 });
    assert.deepEqual(answer.next, {
      value: "in-review",
      title: "In review",
      missing: [
        { need: "sections", message: "write misfit" },
        { need: "errors", message: "correct the errors (1)" },
        { need: "sources", message: "add “sources” that cover misconception, reality (“covers”)" },
      ],
    });
    await client.replace(URI, BAD.replace("title: Tukang roti\n", "title: Tukang roti\nstatus: retired\n"));
    assert.equal((await ask(client, URI))?.next, null);
  });

  it("is nothing for a configuration and for what is not open", async () => {
    const client = await start();
    const uri = "file:///profiles/occupation-profiles.yaml";
    await client.open(uri, "language: id\n");
    assert.equal(await ask(client, uri), null);
    assert.equal(await ask(client, URI), null);
  });
});

describe("the page of a rule", () => {
  const start = servers();

  it("is linked at each finding for an editor that has our command, and nowhere else", async () => {
    const client = await start({ initializationOptions: { explainsRules: true } });
    await client.open(URI, BAD);
    const [found] = await client.diagnostics(URI);
    const argument = encodeURIComponent('[{"rule":"missing-section","language":"en"}]');
    assert.deepEqual(found?.codeDescription, { href: `command:${EXPLAIN_RULE_COMMAND}?${argument}` });
    const other = await start();
    await other.open(URI, BAD);
    assert.equal((await other.diagnostics(URI))[0]?.codeDescription, undefined);
  });

  it("comes from the rule itself, in the language asked for", async () => {
    const { connection } = await start();
    const page = (rule: string, language: string) =>
      connection.sendRequest<string | null>(RULE_PAGE_REQUEST, { rule, language });
    assert.match(
      (await page("missing-section", "en")) ?? "",
      /^# A section is missing\n\n`missing-section` · level: error\n/,
    );
    assert.match((await page("missing-section", "id")) ?? "", /^# Satu bagian belum ada\n[\s\S]*\n## Dilaporkan\n/);
    assert.equal(await page("no-such-rule", "en"), null);
    assert.equal(await page("constructor", "en"), null);
  });
});

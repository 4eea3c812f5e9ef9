// The server as an editor sees it: odd clients, odd addresses, failures, structure, and the requests beyond the protocol.
import assert from "node:assert/strict";
import type {
  Connection,
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SymbolInformation,
} from "vscode-languageserver";
import { RULES } from "../../server/src/engine/rules/all";
import type { Rule } from "../../server/src/engine/rules/rule";
import { Log } from "../../server/src/lsp/log";
import {
  MISSING_SECTIONS_REQUEST,
  type MissingSection,
  PREVIEW_REQUEST,
  type PreviewPage,
  type ProfileTemplate,
  TEMPLATE_REQUEST,
} from "../../server/src/lsp/protocol";
import { CAPABLE, PUSHED } from "../support/lsp-client";
import { BAD, codesOf, GOOD, servers, URI } from "../support/lsp-fixture";

describe("language server", () => {
  const start = servers();

  describe("odd clients and addresses", () => {
    it("has nothing to say, and goes on, where nobody is left to hear of a failure", async () => {
      const error = () => {
        throw new Error("The connection is closed.");
      };
      const log = new Log({ console: { error } } as unknown as Connection);
      assert.equal(await log.guard("x", "otherwise", () => Promise.reject(new Error("y"))), "otherwise");
    });

    it("serve a client that says nothing of itself", async () => {
      const client = await start({ capabilities: {}, initializationOptions: null });
      await client.open(URI, BAD);
      const first = await client.until(() => client.published.at(-1));
      assert.deepEqual(codesOf(first.diagnostics), ["missing-section"]);
      const hover = await client.hover(URI, 2);
      assert.equal((hover?.contents as { kind: string } | undefined)?.kind, "plaintext");
      const items = await client.completion(URI, BAD.length);
      assert.equal(items[0]?.insertTextFormat, 1);
      assert.doesNotMatch(JSON.stringify(items), /\$\{/);
      const symbols = await client.ask<SymbolInformation[]>("documentSymbol", URI);
      assert.equal(symbols[0]?.location.uri, URI);
      assert.deepEqual(await client.actions(URI, first.diagnostics[0]!.range), []);
      assert.notEqual(await client.ask("foldingRange", URI), null);
      assert.notEqual(await client.ask("selectionRange", URI, { positions: [{ line: 0, character: 0 }] }), null);
    });

    it("serve every scheme, and names that are encoded", async () => {
      const client = await start();
      const uris = [
        "untitled:Untitled-1",
        "vscode-vfs://github/owner/repo/tukang-roti.occupation.yaml",
        "file:///c%3A/Users/Budi%20S/tukang-roti.occupation.yaml",
        "memfs:/%E6%9D%B1%E4%BA%AC/tukang-roti.occupation.yaml",
        "file:///bad%E0%A4%A/tukang-roti.occupation.yaml",
        "vscode-test-web://mount/tukang-roti.occupation.yaml?ref=main#L3",
        "x:",
      ];
      for (const uri of uris) {
        await client.open(uri, BAD);
        assert.equal(codesOf(await client.diagnostics(uri)).includes("missing-section"), true, uri);
      }
      assert.deepEqual(client.logged, []);
    });

    it("serve YAML whose name says that it is a profile, and leave other documents alone", async () => {
      const client = await start();
      await client.open(URI, BAD, "yaml");
      assert.deepEqual(codesOf(await client.diagnostics(URI)), ["missing-section"]);
      const other = "file:///profiles/compose.yaml";
      await client.open(other, BAD, "yaml");
      assert.deepEqual(await client.diagnostics(other), []);
      assert.equal(await client.hover(other, 2), null);
      assert.equal(await client.completion(other, 0), null);
      assert.equal(await client.connection.sendRequest(PREVIEW_REQUEST, { textDocument: { uri: other } }), null);
      const pushed = await start({ capabilities: PUSHED });
      await pushed.open(other, BAD, "yaml");
      await pushed.close(other);
      await new Promise((resolve) => setTimeout(resolve, 120));
      assert.deepEqual(pushed.published, []);
    });

    it("answer null for a document that is not open", async () => {
      const client = await start();
      for (const method of ["hover", "completion", "documentSymbol", "foldingRange"]) {
        assert.equal(
          await client.ask(method, "file:///no.occupation.yaml", { position: { line: 0, character: 0 } }),
          null,
        );
      }
      assert.deepEqual(await client.diagnostics("file:///no.occupation.yaml"), []);
    });

    it("take positions outside of the text for its nearest place", async () => {
      const client = await start();
      await client.open(URI, GOOD);
      const far = [
        { line: 999, character: 0 },
        { line: 0, character: 9999 },
        { line: 3, character: 4000 },
      ];
      for (const position of far) {
        await client.ask("hover", URI, { position });
        await client.ask("completion", URI, { position });
        const [selection] = await client.ask<SelectionRange[]>("selectionRange", URI, { positions: [position] });
        assert.ok(selection);
      }
      assert.deepEqual(client.logged, []);
    });
  });

  describe("failures", () => {
    const broken: Rule = {
      ...RULES[0]!,
      id: "broken-rule",
      check() {
        throw new Error("a fault in a rule");
      },
    };

    it("of one rule are logged, and the others still speak", async () => {
      const rules = RULES as Rule[];
      rules.push(broken);
      try {
        const client = await start();
        await client.open(URI, BAD);
        assert.deepEqual(codesOf(await client.diagnostics(URI)), ["missing-section"]);
        await client.hover(URI, 2);
        await client.until(() => client.logged.length > 0);
        assert.equal(client.logged.length, 1, "once per version");
        assert.match(client.logged[0]!.message, /^rule broken-rule, file:.*a fault in a rule/s);
      } finally {
        rules.pop();
      }
    });

    it("of one request are logged and answered, and the server goes on", async () => {
      const client = await start();
      await client.open(URI, BAD);
      assert.equal(await client.ask("selectionRange", URI, { positions: null }), null);
      await client.until(() => client.logged.some(({ message }) => message.startsWith("selectionRange")));
      assert.equal((await client.diagnostics(URI)).length, 1);
    });
  });

  it("keeps in step with edits that come in pieces, CRLF and characters beyond 16 bits included", async () => {
    const client = await start();
    const text = GOOD.replace("Tukang roti", "😀 Tukang roti").replaceAll("\n", "\r\n");
    await client.open(URI, text);
    for (const [find, put] of [
      ["roti\r\nduties", "roti\r\nlang: id\r\nduties"],
      ["misfit: ", "misfi: "],
      ["😀 ", ""],
    ] as const) {
      const at = client.text(URI).indexOf(find);
      await client.change(URI, { start: client.at(URI, at), end: client.at(URI, at + find.length) }, put);
    }
    const offset = client.text(URI).indexOf("fit:");
    const hover = await client.hover(URI, offset);
    assert.equal(hover?.range && client.covered(URI, hover.range), "fit");
  });

  it("offers outline, folds and selections", async () => {
    const client = await start({ locale: "en" });
    const text = `title: Tukang roti\nduties:\n  - menguleni adonan\n  - >-\n    memanggang roti\n    sebelum fajar\n\nfit: x\n`;
    await client.open(URI, text);
    const symbols = await client.ask<DocumentSymbol[]>("documentSymbol", URI);
    assert.deepEqual(
      symbols.map(({ name, detail }) => [name, detail]),
      [
        ["Title", "Tukang roti"],
        ["Day-to-day work", "2 entries"],
        ["Who it suits", "x"],
      ],
    );
    assert.deepEqual(
      symbols[1]?.children?.map(({ name }) => name),
      ["menguleni adonan", "memanggang roti sebelum fajar"],
    );
    assert.equal(symbols[1]?.range.end.line, 5);
    const folds = await client.ask<FoldingRange[]>("foldingRange", URI);
    assert.deepEqual(folds, [
      { startLine: 1, endLine: 5 },
      { startLine: 3, endLine: 5 },
    ]);
    const at = text.indexOf("adonan") + 2;
    const [selection] = await client.ask<SelectionRange[]>("selectionRange", URI, { positions: [client.at(URI, at)] });
    const grown: string[] = [];
    for (let range = selection; range; range = range.parent) grown.push(client.covered(URI, range.range));
    assert.deepEqual(grown.slice(0, 3), ["adonan", "menguleni adonan", "- menguleni adonan"]);
    assert.equal(grown.at(-1), text);
  });

  it("keeps to the number of folds that the editor can take, the outermost first", async () => {
    const capabilities = { ...CAPABLE, textDocument: { foldingRange: { rangeLimit: 2 } } };
    const client = await start({ capabilities });
    await client.open(URI, "duties:\n  - >-\n    a\n  - >-\n    b\nfit:\n  - >-\n    c\n");
    const folds = await client.ask<FoldingRange[]>("foldingRange", URI);
    assert.deepEqual(
      folds.map(({ startLine, endLine, endCharacter }) => [startLine, endLine, endCharacter]),
      [
        [0, 4, 5],
        [5, 7, 5],
      ],
    );
  });

  describe("requests of our own", () => {
    it("give the reader's page, and name the first fault that YAML has with the text", async () => {
      const client = await start({ locale: "en" });
      await client.open(URI, GOOD);
      const ask = () =>
        client.connection.sendRequest<PreviewPage | null>(PREVIEW_REQUEST, { textDocument: { uri: URI } });
      const page = await ask();
      assert.equal(page?.title, "Tukang roti");
      assert.equal(page?.language, "id");
      assert.equal(page?.version, 1);
      assert.equal(page?.problem, null);
      assert.match(page?.body ?? "", /Menguleni adonan/);
      await client.replace(URI, `title: "Tukang roti\n${GOOD.slice(GOOD.indexOf("duties"))}`);
      const broken = await ask();
      assert.equal(broken?.version, 2);
      assert.equal(broken?.problem?.offset, 7);
      assert.match(broken?.problem?.message ?? "", /quotation mark/);
    });

    it("give the text of a new profile", async () => {
      const client = await start();
      const template = (params: object) => client.connection.sendRequest<ProfileTemplate>(TEMPLATE_REQUEST, params);
      const list = await template({ title: "Ahli gizi: $x}", language: "id", form: "list" });
      assert.equal(list.id, "ahli-gizi-x");
      assert.match(list.snippet, /^lang: id\ntitle: "Ahli gizi: \\\$x\\}"\n\nduties:\n {2}- "\$\{1:/);
      const stops = [...list.snippet.matchAll(/\$\{(\d+):/g)].map(([, stop]) => Number(stop));
      assert.deepEqual(
        stops,
        stops.map((_, i) => i + 1),
      );
      const text = await template({ title: "Baker", language: "en", form: "text" });
      assert.match(text.snippet, /^lang: en\ntitle: Baker\n\nduties: "\$\{1:/);
    });

    it("give the sections that a profile lacks", async () => {
      const client = await start({ locale: "en" });
      await client.open(URI, BAD);
      const ask = () =>
        client.connection.sendRequest<MissingSection[] | null>(MISSING_SECTIONS_REQUEST, {
          textDocument: { uri: URI },
        });
      const [section, ...rest] = (await ask()) ?? [];
      assert.deepEqual(rest, []);
      assert.equal(section?.key, "misfit");
      assert.equal(section?.title, "Who may not enjoy it");
      assert.equal(section?.offset, BAD.indexOf("\nmisconception"));
      assert.match(section?.snippet ?? "", /^\n+misfit:\n {2}- "\$\{1:/);
      await client.replace(URI, GOOD);
      assert.deepEqual(await ask(), []);
    });
  });
});

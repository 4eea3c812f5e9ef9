// The inputs on which other servers fail, row by row as in the table of editor behaviour, each through the protocol; then the
// four complaints about other tools below that table, and users' reports about editing. Speed is the benchmark's.
import assert from "node:assert/strict";
import type { CodeAction, Diagnostic, DocumentSymbol } from "vscode-languageserver";
import { profileWith } from "../../server/src/engine/write/example";
import { readCursor } from "../support/cursor";
import { type ClientOptions, LspClient, PUSHED } from "../support/lsp-client";

const URI = "file:///profiles/baker.en.occupation.yaml";
const COMPLETE = profileWith("en", "");
/** With keys that are not required, where they belong. */
const withKeys = (lines: string) => COMPLETE.replace("title: Baker\n", `title: Baker\n${lines}`);
const without = (key: string) => COMPLETE.replace(new RegExp(`^${key}:.*\n`, "m"), "");

describe("inputs on which others fail", () => {
  let client: LspClient;
  const others: LspClient[] = [];

  beforeEach(async () => {
    client = await LspClient.start();
  });

  afterEach(() => {
    for (const one of [client, ...others.splice(0)]) one.dispose();
  });

  async function second(options: ClientOptions): Promise<LspClient> {
    const other = await LspClient.start(options);
    others.push(other);
    return other;
  }

  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const covered = ({ range }: Diagnostic) => client.covered(URI, range);
  const wordsOf = ({ message }: Diagnostic) => String(message);

  /** Each finding as its rule and the text that it covers. */
  async function findings(text: string): Promise<[code: unknown, covered: string][]> {
    await client.open(URI, text);
    return (await client.diagnostics(URI)).map((one) => [one.code, covered(one)]);
  }

  async function fixesOf(code: string): Promise<CodeAction[]> {
    const found = (await client.diagnostics(URI)).find((one) => one.code === code);
    assert.ok(found, `no finding of ${code}`);
    const actions = await client.actions(URI, found.range);
    assert.ok(actions.filter(({ isPreferred }) => isPreferred).length <= 1, "more than one fix is preferred");
    return actions.filter(({ diagnostics }) => diagnostics?.some((one) => one.code === code));
  }

  /** The text after the preferred fix of the first finding of a rule. */
  async function fixed(code: string): Promise<string> {
    const preferred = (await fixesOf(code)).find(({ isPreferred }) => isPreferred);
    assert.ok(preferred, `${code} has no preferred fix`);
    return client.applied(URI, preferred);
  }

  async function completion(marked: string) {
    const { text, offset } = readCursor(marked);
    await client.open(URI, text);
    return client.completion(URI, offset);
  }

  const labels = async (marked: string) => (await completion(marked)).map(({ label }) => label);

  /** The text after accepting a completion. */
  async function accepted(marked: string, label: string): Promise<string> {
    const item = (await completion(marked)).find((one) => one.label === label);
    assert.ok(item, `"${label}" is not offered`);
    return client.accepted(URI, item);
  }

  it("1: a value between quotes stays there", async () => {
    assert.equal(await accepted(`status: "<|>"`, "draft"), `status: "draft"`);
  });

  it("2: nothing is offered in a comment", async () => {
    assert.deepEqual(await labels("# sta<|>"), []);
    assert.deepEqual(await labels("title: Baker # sta<|>"), []);
  });

  it("3: keys are offered in flow form", async () => {
    assert.deepEqual(await labels("comparison: [{<|>}]"), ["id", "title", "text"]);
    assert.equal(await accepted("comparison: [{<|>}]", "id"), "comparison: [{id: }]");
  });

  it("4: values are offered without the space after the colon, and bring it", async () => {
    assert.equal(await accepted("status:<|>", "draft"), "status: draft");
  });

  it("5: a second document is one finding", async () => {
    const text = `${COMPLETE}---\ntitle: Nurse\nstatus: nothing\n`;
    assert.deepEqual(await findings(text), [["multiple-documents", "---"]]);
  });

  it("6: a colon in text is one error, and the fix quotes the text", async () => {
    const text = withKeys("summary: Note: ask a doctor first\n");
    const found = await findings(text);
    assert.deepEqual(
      found.map(([code]) => code),
      ["colon-in-text"],
    );
    const expected = text.replace("Note: ask a doctor first", `"Note: ask a doctor first"`);
    assert.equal(await fixed("colon-in-text"), expected);
  });

  it("7: an unclosed quote is one error, at the quote", async () => {
    const text = profileWith("en", `title: "Baker\n`);
    assert.deepEqual(await findings(text), [["unclosed-quote", '"']]);
    assert.equal(await fixed("unclosed-quote"), text.replace('"Baker', '"Baker"'));
  });

  it("8: merge conflicts are one finding per block, and nothing else", async () => {
    const block = (key: string) => `<<<<<<< HEAD\n${key}: one text\n=======\n${key}: another: text\n>>>>>>> theirs\n`;
    const text = COMPLETE.replace(/^(duties|reality):.*\n/gm, (_, key: string) => block(key));
    const found = await findings(text);
    assert.deepEqual(
      found.map(([code]) => code),
      ["merge-conflict", "merge-conflict"],
    );
    for (const [, place] of found) assert.match(place, /^<{7} HEAD/);
  });

  it("9: characters are counted, not their halves", async () => {
    const [found, ...rest] = await findings(profileWith("en", "title: 😀😀\n"));
    assert.deepEqual([found, rest], [["too-short", "😀😀"], []]);
    assert.match(wordsOf((await client.diagnostics(URI))[0]!), /\b2\b/);
    await client.replace(URI, profileWith("en", "title: 😀😀😀\n"));
    assert.deepEqual(await client.diagnostics(URI), []);
  });

  it("10: a key given twice names both places, and no word is lost by the fix", async () => {
    const text = `${COMPLETE}fit: Another text about the same people.\n`;
    assert.deepEqual(await findings(text), [["duplicate-key", "fit"]]);
    const [found] = await client.diagnostics(URI);
    assert.equal(found?.range.start.line, text.split("\n").length - 2);
    assert.equal(found?.range.end.character, 3);
    const related = found?.relatedInformation ?? [];
    assert.deepEqual(
      related.map(({ location }) => [location.uri, location.range.start.line, client.covered(URI, location.range)]),
      [[URI, 2, "fit"]],
    );
    const after = await fixed("duplicate-key");
    assert.match(after, /^fit: >-\n {2}.+\n\n {2}Another text about the same people\.$/m);
    assert.doesNotMatch(after, /^fit:.*^fit:/ms);
    await client.replace(URI, `${COMPLETE}title: Baker\n`);
    assert.equal(await fixed("duplicate-key"), COMPLETE);
  });

  it("11: a missing section is on the title line, and the fix inserts its skeleton in order", async () => {
    const text = without("duties");
    assert.deepEqual(await findings(text), [["missing-section", "title: Baker"]]);
    assert.match(await fixed("missing-section"), /^title: Baker\nduties:\n( {2}- .*\n){3}fit: /);
  });

  it("11: several missing sections can be inserted at once", async () => {
    const text = "title: Baker\nfit: People who like early mornings.\n";
    const found = await findings(text);
    assert.equal(found.length, 5);
    const actions = await client.actions(URI, (await client.diagnostics(URI))[0]!.range);
    assert.equal(actions.filter(({ isPreferred }) => isPreferred).length, 1);
    const titles = actions.map(({ title }) => title);
    assert.equal(new Set(titles).size, titles.length, "an action is offered twice");
    const all = actions.find(({ diagnostics }) => diagnostics?.length === 5);
    assert.ok(all, titles.join(", "));
    const keys = [...client.applied(URI, all).matchAll(/^(\w+):/gm)].map(([, key]) => key);
    assert.deepEqual(keys, ["title", "duties", "fit", "misfit", "misconception", "reality", "comparison"]);
  });

  it("12: an empty text and a lone comment are one visible finding, and the fix inserts the template", async () => {
    for (const text of ["", "\n", "# only a comment\n", "# only a comment"]) {
      assert.equal((await findings(text)).length, 1, JSON.stringify(text));
      const [found] = await client.diagnostics(URI);
      assert.equal(found?.code, "empty-file");
      assert.ok(found.range.end.line < Math.max(1, text.split("\n").length));
      const after = await fixed("empty-file");
      assert.ok(after.startsWith(text.trim()), "the comment is lost");
      for (const key of ["title", "duties", "comparison"]) assert.match(after, new RegExp(`^${key}:`, "m"));
    }
  });

  it("13: a misspelt key has one fix to prefer, and keeps its value", async () => {
    const text = COMPLETE.replace("duties:", "dutys:");
    assert.deepEqual(await findings(text), [["unknown-key", "dutys"]]);
    assert.match(wordsOf((await client.diagnostics(URI))[0]!), /duties/);
    assert.equal(await fixed("unknown-key"), COMPLETE);
  });

  it("14: a misspelt value has ranked fixes", async () => {
    const text = withKeys("status: publishd\n");
    const found = await findings(text);
    assert.deepEqual(found[0], ["invalid-value", "publishd"]);
    const [best] = await fixesOf("invalid-value");
    assert.equal(best?.isPreferred, true);
    assert.equal(await fixed("invalid-value"), text.replace("publishd", "published"));
  });

  it("15: an unquoted code is quoted as it was written", async () => {
    const text = withKeys("codes:\n  kbji2014: 2635.10\n");
    assert.deepEqual(await findings(text), [["value-coerced", "2635.10"]]);
    assert.equal(await fixed("value-coerced"), text.replace("2635.10", `"2635.10"`));
  });

  it("16: a reference to nothing is an error", async () => {
    const found = await findings(profileWith("en", "title: *nope\n"));
    assert.equal(found.length, 1);
    const [first] = await client.diagnostics(URI);
    assert.equal(first?.severity, 1);
    assert.equal(first?.range.start.line, 0);
  });

  it("17: thousands of aliases are one finding", async () => {
    for (const count of [1000, 3000]) {
      const aliases = Array.from({ length: count }, () => "  - *a\n").join("");
      const found = await findings(`${COMPLETE}x-first: &a some text\nx-all:\n${aliases}`);
      assert.deepEqual(
        found.map(([code]) => code),
        ["alias"],
      );
    }
  });

  it("18: nothing of a closed document stays behind", async () => {
    const uris = Array.from({ length: 240 }, (_, i) => `file:///profiles/occupation-${i}.occupation.yaml`);
    for (const uri of uris) {
      await client.open(uri, COMPLETE);
      assert.equal((await client.pull(uri)).kind, "full");
      await client.close(uri);
    }
    assert.deepEqual(await labels("related:\n  - <|>"), []);
    for (const uri of uris.slice(0, 3)) assert.equal(await client.ask("documentSymbol", uri), null);
  });

  it("19: findings without end are cut off, and counted", async () => {
    const text = COMPLETE + Array.from({ length: 12_000 }, (_, i) => `wrong_${i}: text\n`).join("");
    const found = await findings(text);
    assert.equal(found.length, 201);
    const last = (await client.diagnostics(URI)).at(-1);
    assert.equal(last?.severity, 3);
    assert.match(last ? wordsOf(last) : "", /11,800/);
    assert.equal(last && covered(last), "wrong_200");
  });

  it("20: nesting without end is one finding with a reason", async () => {
    const found = await findings(`title: Baker\nx-deep: ${"[".repeat(2000)}\n`);
    assert.deepEqual(
      found.map(([code]) => code),
      ["too-deep"],
    );
    assert.doesNotMatch(wordsOf((await client.diagnostics(URI))[0]!), /stack|RangeError/i);
  });

  it("21: the outline of a list says what is in it", async () => {
    await client.open(URI, profileWith("en", "duties:\n  - mixes the dough before dawn\n  - shapes the loaves\n"));
    const symbols = await client.ask<DocumentSymbol[]>("documentSymbol", URI);
    const items = symbols.find(({ children = [] }) => children.length > 0)?.children;
    assert.deepEqual(
      items?.map(({ name }) => name),
      ["mixes the dough before dawn", "shapes the loaves"],
    );
  });

  it("22: nothing is said in a block's text and on blank lines", async () => {
    const text = withKeys("summary: >-\n  Bakers make the daily bread\n  of a whole quarter.\n\n");
    await client.open(URI, text);
    for (const word of ["Bakers", "quarter", "\n\nduties"]) {
      assert.equal(await client.hover(URI, text.indexOf(word) + 1), null, JSON.stringify(word));
    }
  });

  it("23: hover right after an edit speaks of the text as it now is", async () => {
    await client.open(URI, COMPLETE);
    const end = client.at(URI, COMPLETE.indexOf("\nfit:"));
    await client.change(URI, { start: end, end }, " Some words more.");
    const hover = await client.hover(URI, 0);
    assert.match(JSON.stringify(hover?.contents), /5 characters, 1 word /);
    const duties = await client.hover(URI, COMPLETE.indexOf("duties") + 1);
    assert.match(JSON.stringify(duties?.contents), /12 words/);
  });

  it("24: the first findings come without a second request", async () => {
    const fresh = await second({ capabilities: PUSHED });
    await fresh.open(URI, without("fit"));
    const first = await fresh.until(() => fresh.published[0]);
    assert.deepEqual(
      first.diagnostics.map(({ code }) => code),
      ["missing-section"],
    );
  });

  it("26: thirty edits are one answer, for the last version", async () => {
    const pushed = await second({ capabilities: PUSHED });
    await pushed.open(URI, COMPLETE);
    await pushed.until(() => pushed.published[0]);
    // On a busy machine a pause may be so long that the server rightly takes it for the end of typing.
    let rests = 0;
    for (let i = 0; i < 30; i++) {
      const end = pushed.at(URI, pushed.text(URI).length);
      const before = performance.now();
      await pushed.change(URI, { start: end, end }, "x");
      await pause(10);
      if (performance.now() - before > 40) rests++;
    }
    await pushed.until(() => pushed.published.find(({ version }) => version === 31));
    await pause(150);
    const versions = pushed.published.map(({ version }) => version);
    assert.deepEqual([versions[0], versions.at(-1)], [1, 31]);
    assert.ok(versions.length <= 2 + rests, versions.join(", "));
  });

  describe("complaints about other tools", () => {
    it("findings do not stay after close", async () => {
      const pushed = await second({ capabilities: PUSHED });
      await pushed.open(URI, without("fit"));
      await pushed.until(() => pushed.published.find(({ diagnostics }) => diagnostics.length > 0));
      await pushed.close(URI);
      await pushed.until(() => pushed.published.at(-1)?.diagnostics.length === 0);
      await pause(120);
      assert.deepEqual(pushed.published.at(-1), { uri: URI, diagnostics: [] });
    });

    it("the range of an empty text lies inside it", async () => {
      await client.open(URI, "");
      const [found] = await client.diagnostics(URI);
      assert.deepEqual(found?.range, { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } });
    });

    it("no words of a library reach the author", async () => {
      const rows = [
        `${COMPLETE}---\ntitle: x\n`,
        `title: "Baker\n`,
        "title: 'Baker\n",
        "summary: Note: ask: first\n",
        "title: *nope\n",
        "title: &\n",
        "title: [a, b\n",
        "title: {a: b\n",
        "duties:\n - a\n- b\n   - c\n",
        "\ttitle: x\n",
        `title: "\\q"\n`,
        "a b c\n",
        "? x\n: y\n",
        "title: @x\n",
        "title: |x\n  y\n",
        "%TAG x\n---\ntitle: x\n",
        "title: !<x> y\n",
        `x: ${"[".repeat(200)}`,
        `${"k".repeat(1100)}: x\n`,
      ];
      const foreign =
        /parseAllDocuments|Implicit|implicit|Nested mappings|flow (?:map|seq|coll)|block (?:map|seq|coll)|BAD_|must be|must have|must NOT|scalar|token|node|undefined|\[object|\{\w+\}/;
      for (const text of rows) {
        await client.open(URI, text);
        const found = await client.diagnostics(URI);
        assert.ok(found.length > 0, `nothing is found in ${JSON.stringify(text.slice(0, 40))}`);
        for (const one of found) assert.doesNotMatch(wordsOf(one), foreign, JSON.stringify(text.slice(0, 40)));
      }
    });

    it("a missing key underlines one line", async () => {
      await client.open(URI, profileWith("en", "sources:\n  - url: https://example.org/\n    publisher: Somebody\n\n"));
      const found = await client.diagnostics(URI);
      assert.deepEqual(
        found.map(({ code, range }) => [code, range.end.line - range.start.line]),
        [["missing-key", 0]],
      );
    });

    it("an unknown key underlines the key, and hides no other finding", async () => {
      const text = withKeys("status: finished\n").concat("zzz: something else\n");
      assert.deepEqual(await findings(text), [
        ["invalid-value", "finished"],
        ["unknown-key", "zzz"],
      ]);
    });
  });

  describe("users' reports about editing", () => {
    it("editing 37: completing inside a key leaves one colon", async () => {
      assert.equal(await accepted("statu<|>: draft\n", "status"), "status: draft\n");
      assert.equal(await accepted(`"statu<|>": draft\n`, "status"), `"status": draft\n`);
    });

    it("editing 39: completing in a CRLF text leaves the next line alone", async () => {
      assert.equal(await accepted("sta<|>\r\ntitle: Baker\r\n", "status"), "status: draft\r\ntitle: Baker\r\n");
      assert.equal(await accepted("status: <|>\r\ntitle: Baker\r\n", "draft"), "status: draft\r\ntitle: Baker\r\n");
      assert.doesNotMatch(await accepted("title: Baker\r\ndu<|>\r\n", "duties"), /[^\r]\n/);
    });

    it("editing 41: typing a colon closes the list", async () => {
      const { completionProvider } = client.result.capabilities;
      assert.equal(completionProvider?.triggerCharacters?.includes(":"), false);
      assert.equal(completionProvider?.allCommitCharacters, undefined);
      for (const { commitCharacters } of await completion("ti<|>\n")) assert.equal(commitCharacters, undefined);
      // The list is filtered by what stands before the cursor: no name goes on behind its colon.
      assert.deepEqual(await labels("title:<|>\n"), []);
    });

    it("editing 43: nothing is suggested inside comments", async () => {
      assert.deepEqual(await labels("title: Baker # *<|>\n"), []);
      assert.deepEqual(await labels("comparison: [{ # i<|>\n}]\n"), []);
    });

    it("editing 13: a range is the rule's own, whatever its message quotes", async () => {
      await client.open(URI, withKeys('x-a: "publishd"\nstatus: "publishd"\n'));
      const [finding, ...rest] = await client.diagnostics(URI);
      assert.ok(finding && rest.length === 0);
      assert.match(wordsOf(finding), /“publishd”/);
      assert.deepEqual([covered(finding), finding.range.start.line], ['"publishd"', 2]);
    });

    it("editing 57: every cause is one finding, and all of them are there at once", async () => {
      const text = withKeys("codes:\n  kbji2014: 7512.10\nstatus: publishd\n")
        .replace("fit:", "fitt:")
        .replace("reality: ", 'reality: "');
      const found = await findings(text);
      assert.deepEqual(
        found.map(([code]) => code),
        ["value-coerced", "invalid-value", "unknown-key", "unclosed-quote"],
      );
    });

    it("editing 61: findings go on close", async () => {
      const pushed = await second({ capabilities: PUSHED });
      await pushed.open(URI, "");
      await pushed.until(() => pushed.published.some(({ diagnostics }) => diagnostics.length === 1));
      await pushed.close(URI);
      await pushed.until(() => pushed.published.at(-1)?.diagnostics.length === 0);
    });

    it("editing 63: no findings of an old version come later", async () => {
      const pushed = await second({ capabilities: PUSHED });
      await pushed.open(URI, without("fit"));
      await pushed.replace(URI, COMPLETE);
      await pushed.until(() => pushed.published.find(({ version }) => version === 2));
      await pause(120);
      const versions = pushed.published.map(({ version }) => version ?? 0);
      assert.deepEqual(
        versions,
        versions.toSorted((a, b) => a - b),
      );
      assert.deepEqual(pushed.published.at(-1)?.diagnostics, []);
    });

    it("editing 71: odd pieces of YAML fail no request", async () => {
      const rows = [
        "- {  }",
        "- na",
        "# a leading comment\n- na",
        "{ }",
        "[]",
        "[foo: bar]",
        "overrides: [ files: [] ]",
        "-",
        "? ",
        ":",
        "&a",
        "!!str",
        "--- a",
        "\u0000",
        "\ud800",
        "title:\n- {  }\n",
      ];
      for (const text of rows) {
        await client.open(URI, text);
        await client.diagnostics(URI);
        for (let offset = 0; offset <= text.length; offset++) {
          const position = client.at(URI, offset);
          await client.hover(URI, offset);
          await client.completion(URI, offset);
          await client.ask("selectionRange", URI, { positions: [position] });
          await client.actions(URI, { start: position, end: position }, { only: ["quickfix", "source.fixAll"] });
        }
        await client.ask("documentSymbol", URI);
        await client.ask("foldingRange", URI);
      }
      assert.deepEqual(client.logged, []);
    });
  });
});

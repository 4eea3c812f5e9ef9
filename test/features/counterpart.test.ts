// The other language's version: shape, codes and links taken over, no word of the prose; and what its file is called.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Counterpart, counterpart } from "../../server/src/engine/features/counterpart";
import { parse } from "../../server/src/engine/profile/parse";
import { type Node, nodeAt, pairOf } from "../../server/src/engine/profile/tree";
import { lint, ruleOf } from "../../server/src/engine/rules/lint";
import { emptyContext, emptyIndex, indexOf } from "../support/context";
import { expandSnippet } from "../support/cursor";
import { proseOf } from "../support/prose";

const FOLDER = join(__dirname, "../profiles/valid");

const made = (text: string, path: string | null, index = emptyIndex()): Counterpart | null =>
  counterpart(parse(text, path), { index, defaultLanguage: "id" });

const namesFor = (path: string, text = "title: A\n") => made(text, path)?.names;

describe("the other language's version", () => {
  it("takes over structure and facts, and leaves every text to write", () => {
    const text = [
      "id: bidan",
      "lang: id",
      "title: Bidan",
      "alternative_titles: [Bidan desa]",
      "codes:",
      '  isco08: "2222"',
      "status: published",
      "summary: >-",
      "  Bidan menolong.",
      "duties:",
      "  - satu",
      '  - "dua: ya"',
      "fit: Orang sabar",
      "misfit: |",
      "  Orang lain",
      "misconception: 'Hanya ini'",
      "reality: x",
      "more_misconceptions:",
      "  - misconception: a",
      "    reality: b",
      "comparison:",
      "  - id: perawat",
      "    title: Perawat",
      "    text: >-",
      "      Beda.",
      "  - title: Dokter",
      "    text: Beda.",
      "related: [perawat]",
      "sources:",
      "  - title: Undang-Undang $4",
      "    accessed: 2026-01-01",
      "    covers: [duties, fit]",
      "reviews:",
      "  - {by: X, kind: language, on: 2026-01-01, result: approved}",
      "updated: 2026-01-01",
      "lint:",
      "  ignore:",
      "    - {rule: too-long, reason: nama resminya}",
      "x-owner: Ani",
      "",
    ].join("\n");
    const index = indexOf({ "perawat.en.occupation.yaml": "lang: en\ntitle: Nurse\n" });
    const found = made(text, "bidan.occupation.yaml", index);
    assert.equal(found?.language, "en");
    assert.equal(
      found?.snippet.replace(/\$\{(\d+)\}/g, "<$1>"),
      [
        "id: bidan",
        "lang: en",
        "title: <1>",
        "codes:",
        '  isco08: "2222"',
        "status: draft",
        "",
        "summary: >-",
        "  <2>",
        "",
        "duties:",
        "  - <3>",
        '  - "<4>"',
        "",
        "fit: <5>",
        "",
        "misfit: |-",
        "  <6>",
        "",
        "misconception: '<7>'",
        "",
        "reality: <8>",
        "",
        "more_misconceptions:",
        "  - misconception: <9>",
        "    reality: <10>",
        "",
        "comparison:",
        "  - id: perawat",
        "    title: Nurse",
        "    text: >-",
        "      <11>",
        "  - title: <12>",
        "    text: <13>",
        "",
        "related:",
        "  - perawat",
        "",
        "sources:",
        "  - title: Undang-Undang \\$4",
        "    covers:",
        "      - duties",
        "      - fit",
        "",
      ].join("\n"),
    );
  });

  for (const name of readdirSync(FOLDER)) {
    it(`of ${name} says the same facts in the same shape`, () => {
      const source = parse(readFileSync(join(FOLDER, name), "utf8"), name);
      const found = counterpart(source, { index: emptyIndex(), defaultLanguage: "id" })!;
      const other = parse(expandSnippet(found.snippet), found.names[0]!);
      const faults = lint(other, emptyContext()).filter(({ rule }) => ruleOf(rule)?.stage === "syntax");
      assert.deepEqual(faults, []);
      for (const line of proseOf(other)) assert.match(line, /: $/);
      const shape = (node: Node | null | undefined) => (node?.kind === "list" ? node.items.length : "text");
      for (const key of ["duties", "fit", "misfit", "more_misconceptions", "comparison"]) {
        assert.equal(shape(pairOf(other.root, key)?.value), shape(pairOf(source.root, key)?.value), key);
      }
      const facts = (root: Node | null) =>
        [["codes"], ["related"]].flatMap((path) => {
          const node = nodeAt(root, path);
          const values = node?.kind === "map" ? node.pairs.map(({ value }) => value) : [];
          const items = node?.kind === "list" ? node.items.map(({ value }) => value) : [];
          return [...values, ...items].map((value) => (value?.kind === "scalar" ? value.value : null));
        });
      assert.deepEqual(facts(other.root), facts(source.root));
    });
  }

  it("is made of a text that breaks off, too", () => {
    const whole = readFileSync(join(FOLDER, "pekerja-sosial.occupation.yaml"), "utf8");
    for (let length = 0; length < whole.length; length += 97) {
      const found = made(whole.slice(0, length), "pekerja-sosial.occupation.yaml");
      const other = parse(expandSnippet(found!.snippet), found!.names[0]!);
      assert.equal(other.isPartial, false);
      for (const key of ["title", "duties", "fit", "misfit", "misconception", "reality", "comparison"])
        assert.ok(pairOf(other.root, key), `${key} after ${length} characters`);
    }
  });

  it("has a name that says its language, beside the other", () => {
    assert.deepEqual(namesFor("perawat.occupation.yaml"), ["perawat.en.occupation.yaml"]);
    assert.deepEqual(namesFor("a/b/perawat.id.occupation.yml"), ["perawat.en.occupation.yml"]);
    assert.deepEqual(namesFor("perawat.en.occupation.yaml"), ["perawat.occupation.yaml", "perawat.id.occupation.yaml"]);
    assert.deepEqual(namesFor("perawat.occupation.yaml", "lang: en\n"), ["perawat.id.occupation.yaml"]);
    assert.deepEqual(namesFor("perawat.yaml"), ["perawat.en.yaml"]);
  });

  it("names its language, so that messages speak it", () => {
    assert.match(made("title: A\n", "a.occupation.yaml")!.snippet, /^lang: en\ntitle: \$\{1\}\n/);
    assert.match(made("title: A\n", "a.en.occupation.yaml")!.snippet, /^lang: id\ntitle: /);
    assert.match(made("lang: en\ntitle: A\n", "a.en.occupation.yaml")!.snippet, /^lang: id\ntitle: /);
  });

  it("is found where it exists, and not made for a text without an id", () => {
    const index = indexOf({
      "x/perawat.id.occupation.yaml": "title: Perawat\n",
      "perawat.en.occupation.yaml": "title: Nurse\n",
    });
    assert.equal(made("title: Nurse\n", "perawat.en.occupation.yaml", index)?.existing, "x/perawat.id.occupation.yaml");
    assert.equal(made("title: A\n", "bidan.occupation.yaml", index)?.existing, null);
    assert.equal(made("title: A\n", null), null);
    assert.equal(made("title: A\n", "Bidan Desa.occupation.yaml"), null);
  });
});

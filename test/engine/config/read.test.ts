// A workspace's configuration: what its text settles, and what is found in it.
import assert from "node:assert/strict";
import { DEFAULT_CONFIG } from "../../../server/src/engine/config/config";
import { readConfig } from "../../../server/src/engine/config/read";
import { isExcluded, isProfilePath } from "../../../server/src/engine/config/scope";
import { sentence } from "../../../server/src/engine/message";
import { ruleOf } from "../../../server/src/engine/rules/lint";
import { checkFix, checkNoFix, checkRule, lintText } from "../../support/check-rule";

const path = "folder/occupation-profiles.yaml";
const settled = (text: string) => readConfig(text, path).config;
const found = (annotated: string) => checkRule(annotated, { path });
const said = (text: string, language: "en" | "id" = "en"): string[] =>
  lintText(text, { path }).findings.map(({ rule, message, args }) =>
    sentence(ruleOf(rule)!.messages[message]!, args, language),
  );

const WHOLE = `# Bagi semua profil
language: en
default_language: en
include:
  - profiles/*.yaml
exclude: [archive, "drafts/**"]
rules:
  key-order: off
  "hash-in-text": error
kbji_edition: 2026
glossary:
  - barista
boilerplate:
  - Tanyakan lowongan kepada dinas tenaga kerja setempat.
`;

describe("a configuration", () => {
  it("settles what it names", () => {
    assert.deepEqual(
      { ...settled(WHOLE), severities: { ...settled(WHOLE).severities } },
      {
        language: "en",
        defaultLanguage: "en",
        include: ["profiles/*.yaml"],
        exclude: ["archive", "drafts/**"],
        severities: { "key-order": "off", "hash-in-text": "error" },
        kbjiEdition: "2026",
        glossary: ["barista"],
        boilerplate: ["Tanyakan lowongan kepada dinas tenaga kerja setempat."],
      },
    );
    assert.deepEqual(lintText(WHOLE, { path }).findings, []);
  });

  it("may be empty, hold comments alone, or begin with a mark", () => {
    for (const text of ["", "# nothing yet\n", "---\n", "\ufeff"]) {
      const { config, findings } = readConfig(text, path);
      assert.deepEqual(
        [{ ...config, severities: { ...config.severities } }, findings],
        [DEFAULT_CONFIG, []],
        JSON.stringify(text),
      );
    }
    assert.equal(settled("\ufefflanguage: id\r\n").language, "id");
  });

  it("is broken by errors, never by what it says of rules itself", () => {
    assert.ok(readConfig("rules:\n  unknown-key: off\nlangauge: id\n", path).isBroken);
    assert.ok(!readConfig("rules:\n  unknown-key: error\n", path).isBroken);
  });

  it("names keys that do not exist, with the one that was meant", () => {
    found("langage: en\n^^^^^^^ error unknown-key\n");
    checkFix("langage: en\n", "language: en\n", { rule: "unknown-key", path });
    checkFix("Aturan:\n  key-order: off\n", "rules:\n  key-order: off\n", { rule: "unknown-key", path });
    assert.match(
      said("langage: en\n")[0]!,
      /^“langage” is not a setting\. Did you mean “language”\? Allowed keys: language, /,
    );
    assert.match(said("warna: biru\n", "id")[0]!, /^“warna” bukan pengaturan\. Kunci yang boleh dipakai: language, /);
    checkNoFix("warna: biru\n", { rule: "unknown-key", path });
  });

  it("names rules that do not exist, with the one that was meant", () => {
    found("rules:\n  key-ordr: off\n  ^^^^^^^^ error unknown-key\n");
    checkFix("rules:\n  key-ordr: off\n", "rules:\n  key-order: off\n", { rule: "unknown-key", path });
    assert.deepEqual(said("rules: {key-ordr: off, zzz: off}\n"), [
      "There is no rule “key-ordr”. Did you mean “key-order”?",
      "There is no rule “zzz”. Copy its name from a finding.",
    ]);
  });

  it("names values that do not fit, with the one that was meant", () => {
    found("rules:\n  key-order: warn\n#            ^^^^ error invalid-value\n");
    checkFix("rules:\n  key-order: warn\n", "rules:\n  key-order: warning\n", { rule: "invalid-value", path });
    checkFix("rules:\n  key-order: false\n", "rules:\n  key-order: off\n", { rule: "invalid-value", path });
    checkFix("language: Indonesian\n", "language: id\n", { rule: "invalid-value", path });
    checkFix("kbji_edition: 2025\n", 'kbji_edition: "2026"\n', { rule: "invalid-value", path, nth: 0 });
    assert.deepEqual(said("rules:\n  key-order: loud\n"), [
      "“key-order” cannot be “loud”. Possible values: error, warning, info, off.",
    ]);
    found("rules:\n  key-order:\n  ^^^^^^^^^^ error empty-section\n");
    found("glossary: [a, a]\n#             ^ error duplicate-item\n");
    found("boilerplate: [pendek]\n#             ^^^^^^ error too-short\n");
  });

  it("names paths that lead out of the folder", () => {
    found(
      "include: [/a, ../b, 'c/../d', ok, ./ok]\n#         ^^ error invalid-value\n#             ^^^^ error invalid-value\n#                   ^^^^^^^^ error invalid-value\n",
    );
    checkFix("exclude:\n  - lama\\2020\n", "exclude:\n  - lama/2020\n", { rule: "invalid-value", path });
    checkNoFix("exclude:\n  - /lama\n", { rule: "invalid-value", path });
    assert.deepEqual(said("exclude: [../a]\n"), [
      "“../a” is not a path below this folder: write it starting from this folder, with “/” between the names, as in “archive”.",
    ]);
  });

  it("says what kind of value belongs somewhere", () => {
    found("include: profiles/*.yaml\n#        ^^^^^^^^^^^^^^^ error wrong-kind\n");
    checkFix("include: profiles/*.yaml\n", "include:\n  - profiles/*.yaml\n", { rule: "wrong-kind", path });
    assert.match(said("rules: off\n")[0]!, /must be filled in with rule names below it/);
    assert.match(said("- language\n")[0]!, /^This file should hold settings/);
    assert.match(said("title: Perawat\n")[0]!, /^“title” is not a setting/);
  });

  it("says in plain words why YAML cannot read it", () => {
    found("include:\n  - *.yaml\n#   ^ error special-start\n");
    checkFix("include:\n  - *.yaml\n", 'include:\n  - "*.yaml"\n', { rule: "special-start", path });
    found("rules:\n\tkey-order: off\n^ error tab-indent\n");
    found('language: "en\n#         ^ error unclosed-quote\nrules: {}\n');
    found("glossary: [a]\nglossary: [b]\n^^^^^^^^ error duplicate-key\n");
    checkFix("glossary: [a]\nglossary: [b]\n", "glossary: [a, b]\n", { rule: "duplicate-key", path });
    found("<<<<<<< a\n^^^^^^^^^ error merge-conflict\nlanguage: en\n=======\nlanguage: id\n>>>>>>> b\n");
  });

  it("of any text is read without an exception", () => {
    for (const text of [WHOLE, "a: [b, {c: &d e}]\nrules: *d\n", "rules: {? a : b, __proto__: off}\n"]) {
      for (let length = 0; length <= text.length; length++) readConfig(text.slice(0, length), path);
    }
    readConfig("[".repeat(5000), path);
    readConfig(`rules:\n${"  a: b\n".repeat(2000)}`, path);
  });
});

describe("the files that are profiles", () => {
  const config = settled("include: [profiles/*.yaml, more]\nexclude: [profiles/draft-*, archive]\n");

  it("are those of their name and those that are included, less those that are excluded", () => {
    const paths = [
      "a.occupation.yaml",
      "A.OCCUPATION.YML",
      "b.yaml",
      "profiles/b.yaml",
      "profiles/b.txt",
      "profiles/draft-b.yaml",
      "more/c/d.yml",
      "archive/a.occupation.yaml",
      "more/occupation-profiles.yaml",
    ];
    assert.deepEqual(
      paths.filter((path) => isProfilePath(config, path)),
      ["a.occupation.yaml", "A.OCCUPATION.YML", "profiles/b.yaml", "more/c/d.yml"],
    );
    assert.ok(isExcluded(config, "archive") && !isExcluded(config, "archives"));
    assert.ok(!isProfilePath(DEFAULT_CONFIG, "b.yaml") && isProfilePath(DEFAULT_CONFIG, "b.occupation.yml"));
  });
});

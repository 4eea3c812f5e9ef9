// Texts too short or too long and lists too long: counts as a reader counts, with limit and count in the message.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkOffers, checkRule, lintText } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const P = (lines: string): string => profileWith("id", lines);
const T = (lines: string): string => P(`title: Tukang roti\n${lines}`);
const rulesIn = (text: string): string[] => lintText(text).findings.map((finding) => finding.rule);
const items = (count: number): string => Array.from({ length: count }, (_, i) => `  - tulis ${i + 1}\n`).join("");

describe("too-short", () => {
  const rule = "too-short";

  it("marks the value, or the key of a block text", () => {
    checkRule(
      P(
        "reality: Lebih sulit. # c\n#        ^^^^^^^^^^^^ error too-short\n#                     ^^^ info hash-in-text\n",
      ),
    );
    checkRule(P('reality: "Lebih sulit."\n#        ^^^^^^^^^^^^^^ error too-short\n'));
    checkRule(P("reality: |\n^^^^^^^ error too-short\n  Lebih sulit.\n\n"));
    checkRule(
      P("comparison: [{title: Ab, text: Keduanya lain dari yang lain.}]\n#                    ^^ error too-short\n"),
    );
    checkRule(
      P(
        "lint: {ignore: [{rule: bias-age, reason: perlu}]}\n#                                        ^^^^^ error too-short\n",
      ),
    );
  });

  it("says the limit and the count", () => {
    assert.deepEqual(sentencesOf(rule, P("reality: Lebih sulit.\n"), "en"), [
      "“reality” (What is true instead) needs at least 15 characters; it has 12.",
    ]);
    assert.deepEqual(sentencesOf(rule, P("title: X\n"), "id"), [
      "“title” (Nama pekerjaan) memerlukan paling sedikit 3 karakter; sekarang baru 1.",
    ]);
    checkNoFix(P("title: X\n"), { rule });
  });

  it("counts characters, not UTF-16 units, after trimming (row 9 of the editor's table)", () => {
    checkRule(P('title: "😀😀"\n#      ^^^^^^ error too-short\n'));
    assert.match(sentencesOf(rule, P('title: "😀😀"\n'), "en")[0]!, /at least 3 characters; it has 2\./);
    assert.deepEqual(rulesIn(P('title: "😀😀😀"\n')), []);
    assert.deepEqual(rulesIn(P('title: "  ab   "\n')), [rule]);
    assert.deepEqual(rulesIn(P(`reality: ${"é".repeat(14)}\n`)), [rule]);
    assert.deepEqual(rulesIn(P(`reality: ${"é".repeat(15)}\n`)), []);
  });

  it("counts the text of a bare number", () => {
    assert.deepEqual(rulesIn(P("title: 7\n")), [rule]);
    assert.deepEqual(rulesIn(P("reality: 12\n")), [rule]);
  });

  it("alone speaks of a text that has another fault as well", () => {
    assert.deepEqual(rulesIn(P("title: A.\n")), [rule]);
  });
});

describe("too-long", () => {
  const rule = "too-long";
  const word = "Roti. ";

  it("counts the characters of a title", () => {
    assert.deepEqual(rulesIn(P(`title: ${"😀".repeat(80)}\n`)), []);
    assert.deepEqual(rulesIn(P(`title: ${"😀".repeat(81)}\n`)), [rule]);
    assert.deepEqual(sentencesOf(rule, P(`title: ${"a".repeat(81)}\n`), "en"), [
      "“title” (Title) may have at most 80 characters; it has 81.",
    ]);
    assert.deepEqual(rulesIn(T(`alternative_titles: [${"a".repeat(81)}]\n`)), [rule]);
    assert.deepEqual(rulesIn(P(`related: [${"a".repeat(81)}]\n`)), [rule]);
  });

  it("counts the words of a summary: runs with a letter or digit", () => {
    checkRule(T(`summary: >-\n^^^^^^^ error too-long\n  ${word.repeat(41)}\n`));
    assert.deepEqual(rulesIn(T(`summary: ${word.repeat(40)}\n`)), []);
    assert.deepEqual(rulesIn(T(`summary: ${"Roti. – ".repeat(39)}Roti.\n`)), []);
    assert.deepEqual(sentencesOf(rule, T(`summary: ${word.repeat(41)}\n`), "id"), [
      "“summary” (Ringkasan) paling banyak 40 kata; sekarang 41.",
    ]);
    checkNoFix(T(`summary: ${word.repeat(41)}\n`), { rule });
  });

  it("puts lines aside that a title swallowed", () => {
    const more = "  Tukang roti bangun pada tengah malam, mencampur, menguleni, membentuk, dan memanggang roti\n";
    checkFix(P(`title: Tukang roti\n${more}`), P(`title: Tukang roti\n# ${more}`), { rule: "too-long", nth: 0 });
  });

  it("leaves a title to another finding whose fix may shorten it", () => {
    assert.deepEqual(rulesIn(P(`title: ${"a".repeat(80)}.\n`)), ["invalid-value"]);
  });
});

describe("too-many", () => {
  const rule = "too-many";

  it("marks the first entry past the limit", () => {
    assert.deepEqual(rulesIn(P(`duties:\n${items(20)}`)), []);
    checkRule(P(`duties:\n${items(21)}# ^^^^^^^^^^ error too-many\n`));
    checkRule(P(`duties:\n${items(21)}# ^^^^^^^^^^ error too-many\n  - tulis 22\n`));
    const flow = `duties: [${"a, ".repeat(20)}terakhir]\n`;
    checkRule(P(`${flow}#${" ".repeat(68)}^^^^^^^^ error too-many\n`));
  });

  it("says the limit and the count", () => {
    assert.deepEqual(sentencesOf(rule, P(`fit:\n${items(25)}`), "en"), [
      "“fit” (Who it suits) may have at most 20 entries; it has 25.",
    ]);
    assert.deepEqual(sentencesOf(rule, P(`fit:\n${items(25)}`), "id"), [
      "“fit” (Siapa yang cocok) paling banyak 20 butir; sekarang 25.",
    ]);
    const surplus = P(`fit:\n${items(22)}`);
    checkOffers(surplus, ["comment"], { rule });
    const lines = surplus.split("\n");
    const at = lines.findLastIndex((line) => line.startsWith("  - "));
    const after = lines.map((line, i) => (i === at || i === at - 1 ? `# ${line}` : line)).join("\n");
    checkFix(surplus, after, { rule, nth: 0 });
  });
});

// Text → profile: one cause, one finding, in its place, and the rest of the file is read. What each rule says is in its own test.
import assert from "node:assert/strict";
import { parse } from "../../server/src/engine/profile/parse";
import { textOf } from "../../server/src/engine/profile/profile";
import { plainValue } from "../../server/src/engine/profile/value";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule, lintText } from "../support/check-rule";

const whole = (lines: string) => profileWith("id", lines);
const valuesIn = (text: string) => JSON.parse(JSON.stringify(plainValue(parse(text).root)));

describe("parse: the tree", () => {
  it("leaves a key that is being typed out of the value above", () => {
    for (const above of [
      "title: Perawat\n",
      "title: Perawat\nsummary: |\n  Satu.\n",
      "title: Perawat\nfit:\n  - satu\n\n",
    ]) {
      assert.deepEqual(valuesIn(`${above}dut`), valuesIn(above));
      const value = parse(`${above}dut`).root;
      assert.ok(value && value.span.end <= above.length, above);
    }
    assert.deepEqual(valuesIn("comparison:\n  - title: Koki\n    te\n"), { comparison: [{ title: "Koki" }] });
  });

  it("has spans without line ends, and the author's text beside the value", () => {
    const text = "title: Perawat  # catatan\ncodes:\n  isco08: 0110\nfit: >-\n  Orang\n  sabar\n\n";
    const { root, comments } = parse(text);
    assert.equal(root?.kind, "map");
    const shown = root?.kind === "map" ? root.pairs.map(({ span }) => text.slice(span.start, span.end)) : [];
    assert.deepEqual(shown, ["title: Perawat", "codes:\n  isco08: 0110", "fit: >-\n  Orang\n  sabar"]);
    assert.deepEqual(
      comments.map(({ span }) => text.slice(span.start, span.end)),
      ["# catatan"],
    );
    const codes = root?.kind === "map" ? root.pairs[1]?.value : null;
    const code = codes?.kind === "map" ? codes.pairs[0]?.value : null;
    assert.deepEqual(code?.kind === "scalar" && [code.value, code.text], [110, "0110"]);
  });

  it("has no line end in comments of files with CRLF", () => {
    const text = "# satu\r\ntitle: Perawat # dua\r\n";
    const comments = parse(text).comments.map(({ span }) => text.slice(span.start, span.end));
    assert.deepEqual(comments, ["# satu", "# dua"]);
  });

  it("reads around what YAML cannot read, and keeps every other value", () => {
    const text = `title: "Perawat
lang: id
summary: Catatan: hubungi dokter
duties:
  - merawat "pasien"
   - mencatat: obat
  - @home
fit:Orang sabar
reality: *Benar* begitu
`;
    assert.deepEqual(valuesIn(text), {
      title: "Perawat",
      lang: "id",
      summary: "Catatan: hubungi dokter",
      duties: ['merawat "pasien"', { mencatat: "obat" }, "@home"],
      fit: "Orang sabar",
      reality: "*Benar* begitu",
    });
  });

  it("is safe against keys that objects have already", () => {
    const text = "title: Perawat\n__proto__:\n  lang: en\nconstructor: x\n";
    assert.equal(textOf(parse(text), "title"), "Perawat");
    assert.equal(textOf(parse(text), "lang"), null);
  });
});

describe("parse: inputs on which other editors fail", () => {
  it("a second document after ---", () => {
    checkRule(`${whole("")}---
^^^ error multiple-documents
title: "Tukang daging
duties: [
`);
  });

  it("a colon in text", () => {
    const before = whole("summary: Catatan: hubungi dokter\n");
    checkRule(
      whole(`summary: Catatan: hubungi dokter
#        ^^^^^^^^ error colon-in-text
`),
    );
    checkFix(before, whole('summary: "Catatan: hubungi dokter"\n'), { rule: "colon-in-text" });
  });

  it("an unclosed quotation mark", () => {
    checkRule(
      whole(`title: "Perawat
#      ^ error unclosed-quote
`),
    );
  });

  it("merge-conflict markers", () => {
    const findings = checkRule(
      whole(`<<<<<<< HEAD
^^^^^^^^^^^^ error merge-conflict
title: "Perawat
duties: [
=======
title: Bidan
  : salah
>>>>>>> cabang
`),
    );
    assert.equal(findings[0]?.related[0]?.message, "end");
  });

  it("a key given twice, with both places", () => {
    const [finding] = checkRule(
      whole(`title: Perawat
title: Bidan
^^^^^ error duplicate-key
`),
    );
    assert.deepEqual(finding?.related[0]?.span, { start: 0, end: 5 });
  });

  it("an empty file; only a comment", () => {
    checkRule("∅ error empty-file\n");
    checkRule("# Menyusul\n^^^^^^^^^^ error empty-file\n");
  });

  it("an alias to nothing", () => {
    checkRule(
      whole(`title: *nope
#      ^ error special-start
`),
    );
  });

  it("thousands of lines, an error each", () => {
    const lines = Array.from({ length: 12_000 }, (_, i) => `x-${i}: a: b\n`).join("");
    const { findings } = lintText(whole("") + lines);
    assert.equal(findings.length, 12_000);
    assert.ok(findings.every(({ rule }) => rule === "colon-in-text"));
  });

  it("[ two thousand times", () => {
    const { findings } = lintText("[".repeat(2000));
    assert.deepEqual(
      findings.map(({ rule }) => rule),
      ["too-deep"],
    );
  });
});

describe("parse: reports of users of comparable tools", () => {
  it("editing 1, 5: a repeated key is reported where it is", () => {
    checkRule(`${whole("")}x-a:
  hello:
  hello:
# ^^^^^ error duplicate-key
`);
    checkRule(`${whole("")}x-c: 3
x-c: 4
^^^ error duplicate-key
`);
  });

  it("editing 3: one bad line of ten thousand is one finding on one line", () => {
    const lines = "x-a:\n".concat("  - baris biasa\n".repeat(5000));
    const rest = "  - baris biasa\n".repeat(5000);
    const { profile, findings } = lintText(`${whole("")}${lines}  - "rusak\n${rest}`);
    assert.deepEqual(
      findings.map(({ rule, span }) => [rule, profile.text.slice(span.start, span.end)]),
      [["unclosed-quote", '"']],
    );
  });

  it("editing 7: a semicolon in a key is part of it, on its own line", () => {
    checkRule(`${whole("")}application/json;charset=utf-8:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error unknown-key
`);
  });

  it("editing 11: characters beyond the first plane count as two units", () => {
    checkRule(
      whole(`# 📅📅📅
title: 📅 "Perawat": 📅
#         ^^^^^^^^^^ error colon-in-text
`),
    );
  });

  it("editing 15: a byte order mark shifts nothing", () => {
    const text = `\ufeff${whole('title: "Perawat\n')}`;
    assert.equal(lintText(text).findings[0]?.span.start, 8);
    assert.equal(textOf(parse(text), "title"), "Perawat");
  });

  it("editing 17, 19: merge keys, twice and nested, are one finding that says so", () => {
    const [finding] = checkRule(`${whole("")}x-a: &a {p: 1}
x-b: &b
  <<: *a
# ^^ error alias
x-c:
  <<: *a
  <<: *b
`);
    assert.equal(finding?.message, "merge");
    assert.equal(finding?.args["count"], 3);
  });

  it("editing 21, 23: references within references are counted, not followed", () => {
    const levels = Array.from({ length: 9 }, (_, i) => `x-${i + 1}: &n${i + 1} [*n${i}, *n${i}, *n${i}]\n`).join("");
    checkNoFix(`${whole("")}x-0: &n0 [lol, lol, lol]\n${levels}`, { rule: "alias" });
  });

  it("editing 31: a single pair in a list is a mapping, and no feature trips over it", () => {
    checkRule(`${whole("")}x-a: [ files: [] ]
x-b: [foo: bar]
`);
    checkRule(
      whole(`duties: [Catatan: hubungi dokter, mencatat obat]
#        ^^^^^^^^ error colon-in-text
`),
    );
  });

  it("editing 33: an unquoted colon, quotes inside quotes", () => {
    checkRule(
      whole(`summary: Ditulis Tim A: lihat http://contoh.test
#                    ^^ error colon-in-text
`),
    );
    checkRule(
      whole(`duties:
  - "Ia berkata "Halo!""
#                ^^^^^^^ error text-after-quote
`),
    );
    checkFix(whole('duties:\n  - "Ia berkata "Halo!""\n'), whole("duties:\n  - 'Ia berkata \"Halo!\"'\n"), {
      rule: "text-after-quote",
    });
  });

  it("editing 35: a closing quotation mark too far left names the indentation", () => {
    checkRule(
      whole(`x-a: 'satu
   dua
'
^ error indentation
`),
    );
    checkFix(whole("x-a: 'satu\n   dua\n'\n"), whole("x-a: 'satu\n   dua\n  '\n"), { rule: "indentation" });
  });

  it("sees an invisible space between a key and its colon", () => {
    const before = whole("reality\u00a0: Tukang roti juga mengatur toko.\n");
    assert.equal(checkFix(before, before.replace("\u00a0", " "), { rule: "invisible-character" }).safe, true);
  });

  it("one word that YAML drops casts no doubt on what it reads elsewhere", () => {
    const valid = `x-a:
  - {b: one,
   c: [d, ] }
x-e:
  ? f
  : - g
x-h: {
    i: j, k: [
   l,
  'm' ] }
x-n:
 ? o
 : >8
         p
`;
    checkRule(whole("") + valid);
    checkRule(
      `${whole(`fit: !Penting bagi orang yang sabar
#    ^^^^^^^^ error special-start
`)}${valid}`,
    );
    checkRule(`${whole("")}x-list:
  - !Penting
#   ^^^^^^^ error special-start
  - dua
${valid}`);
  });
});

// colon-in-text: the word that YAML takes for a key, in every place where text can stand; fixes byte for byte.
import assert from "node:assert/strict";
import { parse } from "../../server/src/engine/profile/parse";
import { textOf } from "../../server/src/engine/profile/profile";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "colon-in-text";
const whole = (lines: string) => profileWith("id", lines);

describe("colon-in-text", () => {
  it("points at the last word before the colon", () => {
    checkRule(
      whole(`reality: Satu hal yang pasti: tidak ada dua adonan yang sama.
#                      ^^^^^^ error colon-in-text
`),
    );
    checkRule(
      whole(`reality: Tidak ada dua adonan yang sama :
#                                  ^^^^^^ error colon-in-text
`),
    );
  });

  it("finds one in each text, list items and nested texts included", () => {
    checkRule(
      whole(`misfit:
  - catatan: mencatat hasil: setiap hari
#   ^^^^^^^^ error colon-in-text
  - laporan:
#   ^^^^^^^^ error colon-in-text
  - menguleni adonan
misconception: Tukang roti hanya mengikuti resep.
reality: Tukang roti menyesuaikan setiap adonan.
comparison:
  - title: Koki pastri
    text: Perbedaannya: koki pastri menghias, tukang roti memanggang.
#         ^^^^^^^^^^^^^ error colon-in-text
`),
    );
  });

  it("reads a text below its key", () => {
    checkRule(
      whole(`reality:
  Tukang roti tahu
  satu hal: adonan
#      ^^^^ error colon-in-text
  tidak pernah sama.
`),
    );
    checkRule(
      whole(`reality:
  Satu hal yang pasti: adonan tidak pernah sama.
#               ^^^^^^ error colon-in-text
`),
    );
  });

  it("leaves mappings alone where they may be meant", () => {
    checkRule(whole("x-a:\n  Catatan: hubungi dokter\n"));
    checkRule(whole('codes:\n  isco08: "7512"\n'));
  });

  it("promises what its fix does", () => {
    const line = whole("reality: Satu hal: adonan tidak pernah sama.\n");
    assert.match(sentencesOf(rule, line, "en")[0]!, /after “hal”.* Put the whole text in quotation marks\.$/);
    const lines = whole("reality: Satu hal: adonan\n  tidak pernah sama.\n");
    assert.match(sentencesOf(rule, lines, "id")[0]!, /Pindahkan ke bawah tanda “>-”\.$/);
    assert.deepEqual(fixTitlesOf(rule, lines, "id"), ["Pindahkan teks ke bawah tanda “>-” *!"]);
  });

  it("quotes one line byte for byte", () => {
    const fix = checkFix(
      whole('reality: Satu hal: adonan "asam"  # catatan\n'),
      whole("reality: 'Satu hal: adonan \"asam\"'  # catatan\n"),
      { rule },
    );
    assert.equal(fix.safe, true);
    checkFix(whole("x-a: D:\\data: lama\r\n"), whole("x-a: 'D:\\data: lama'\r\n"), { rule });
    const unsafe = checkFix(
      whole("duties:\n  - catatan: mencatat hasil: setiap hari\n"),
      whole('duties:\n  - "catatan: mencatat hasil: setiap hari"\n'),
      { rule },
    );
    assert.equal(unsafe.safe, false);
  });

  it("turns several lines into a block that reads the same", () => {
    const before = whole("reality: Satu hal: adonan\n    tidak pernah sama.\n\n  Itu seninya: selalu.\n");
    const after = whole("reality: >-\n  Satu hal: adonan\n  tidak pernah sama.\n\n  Itu seninya: selalu.\n");
    checkFix(before, after, { rule });
    assert.equal(textOf(parse(after), "reality"), textOf(parse(before), "reality"));
    checkFix(
      whole("reality:\n  Tukang roti tahu satu hal:\n  adonan tidak pernah sama.\n"),
      whole("reality:\n  >-\n  Tukang roti tahu satu hal:\n  adonan tidak pernah sama.\n"),
      { rule },
    );
    checkFix(
      whole("comparison:\n  - text: Bedanya: koki pastri menghias,\n      tukang roti memanggang.\n"),
      whole("comparison:\n  - text: >-\n      Bedanya: koki pastri menghias,\n      tukang roti memanggang.\n"),
      { rule },
    );
  });

  it("is one finding where a line of text begins like a key that has no place there", () => {
    for (const key of ["title", "text"]) {
      checkRule(
        profileWith(
          "en",
          `reality: Bakers plan their whole day\n  ${key}: and manage\n  ${"^".repeat(key.length + 1)} error colon-in-text\n`,
        ),
      );
    }
    const before = profileWith("en", "duties:\n  - bakes bread for\n    fit: people\n");
    const after = profileWith("en", "duties:\n  - >-\n    bakes bread for\n    fit: people\n");
    assert.equal(checkFix(before, after, { rule: "colon-in-text" }).safe, false);
  });
});

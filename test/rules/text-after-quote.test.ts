// text-after-quote: text that goes on after its closing mark; the fix keeps every character that is meant.

import assert from "node:assert/strict";
import { meantInQuotes } from "../../server/src/engine/syntax/quoted";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const rule = "text-after-quote";
const whole = (lines: string) => profileWith("id", lines);

describe("text-after-quote", () => {
  it("points at the text after the mark", () => {
    checkRule(
      whole(`reality: "Perawat" bukan "pembantu dokter" saja.
#                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error text-after-quote
`),
    );
    checkRule(
      whole(`summary: 'Perawat' merawat pasien,
#                  ^^^^^^^^^^^^^^^ error text-after-quote
  siang dan malam.
`),
    );
    checkRule(
      whole(`summary: "Perawat merawat
  pasien" setiap hari.
#         ^^^^^^^^^^^^ error text-after-quote
`),
    );
  });

  it("knows whether the outer marks wrap the text or belong to it", () => {
    assert.equal(meantInQuotes('"He said "Hi!""'), 'He said "Hi!"');
    assert.equal(meantInQuotes('"Kata ("perawat") itu"'), 'Kata ("perawat") itu');
    assert.equal(meantInQuotes("'Hari Jum'at'"), "Hari Jum'at");
    assert.equal(meantInQuotes("'Jum'at"), "'Jum'at");
    assert.equal(meantInQuotes('"A" or "B"'), '"A" or "B"');
    assert.equal(meantInQuotes('"A" or B'), '"A" or B');
    assert.equal(meantInQuotes('"say \\"A\\" and "B" too"'), 'say "A" and "B" too');
    assert.equal(meantInQuotes("'it''s 'so' now'"), "it's 'so' now");
  });

  it("quotes the whole text anew", () => {
    checkFix(whole('x-a: "Ia berkata "Halo!""\n'), whole("x-a: 'Ia berkata \"Halo!\"'\n"), { rule });
    checkFix(whole('x-a: "Satu" dan "dua"\n'), whole('x-a: \'"Satu" dan "dua"\'\n'), { rule });
    checkFix(whole("x-a: 'Satu' dan dua\r\n"), whole("x-a: \"'Satu' dan dua\"\r\n"), { rule });
  });

  it("promises what its fix does", () => {
    const said = (value: string) => sentencesOf(rule, whole(`x-a: ${value}\n`), "en")[0] ?? "";
    assert.match(said('"Satu" dan "dua"'), /Put the other kind of quotation marks around the whole text\.$/);
    assert.match(said("'Satu' dan dua"), /Put the other kind of quotation marks/);
    assert.match(said("'Satu' dan \"dua\""), /around the whole text and write each ' in it twice\.$/);
    checkFix(whole("x-a: 'Satu' dan \"dua\"\n"), whole("x-a: '''Satu'' dan \"dua\"'\n"), { rule });
    assert.match(said('"Satu" dan\n  dua'), /Move the whole text below the mark “>-”\.$/);
  });

  it("turns several lines into a block", () => {
    checkFix(
      whole('summary: "Perawat" merawat pasien,\n  siang dan malam.\n'),
      whole('summary: >-\n  "Perawat" merawat pasien,\n  siang dan malam.\n'),
      { rule },
    );
  });

  it("leaves a comment outside", () => {
    const before = profileWith("en", 'summary: "Bakers" bake bread daily. # ask Ani\n');
    const after = profileWith("en", "summary: '\"Bakers\" bake bread daily.' # ask Ani\n");
    assert.equal(checkFix(before, after, { rule: "text-after-quote" }).safe, false);
  });
});

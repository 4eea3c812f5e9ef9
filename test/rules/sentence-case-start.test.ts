// sentence-case-start: running text, paragraphs and sentences that begin with a small letter.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";

const rule = "sentence-case-start";
const marks = (lines: string): string[] => marksOf(rule, "en", lines);
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);

describe(rule, () => {
  it("marks the first word of a text, a paragraph and a sentence", () => {
    checkRule(P("mereka juga rapi.\n#        ^^^^^^ info sentence-case-start"));
    assert.deepEqual(marks("reality: >-\n  they also bake.\n\n  then they sell. and rest.\n"), ["they", "then", "and"]);
    assert.deepEqual(marks("reality: |-\n  They also bake and\n  sell on one line.\n"), []);
  });

  it("gives it a capital, whatever the quotes", () => {
    checkFix(P("mereka juga rapi."), P("Mereka juga rapi."), { rule });
    checkFix(P('"mereka juga rapi: selalu."'), P('"Mereka juga rapi: selalu."'), { rule });
    checkFix(P(">-\n  énak juga\n  rotinya."), P(">-\n  Énak juga\n  rotinya."), { rule });
  });

  it("leaves a text that goes on with a sentence to the rule that says so", () => {
    checkRule(P("sedangkan mereka juga rapi.\n#        ^^^^^^^^^ info conjunction"));
    checkRule(
      P("Mereka juga rapi. sedangkan kami tidak.\n#                          ^^^^^^^^^ info sentence-case-start"),
    );
    assert.deepEqual(marks("reality: dan also bakes bread.\n"), ["dan"]);
  });

  it("is silent about a letter that has no capital of one letter", () => {
    assert.deepEqual(marks("reality: ﬁne bread also matters.\n"), []);
    assert.deepEqual(marks("reality: ßharp knives also matter.\n"), []);
  });

  it("leaves alone entries of lists, names, figures, foreign words, quotations and short forms", () => {
    assert.deepEqual(marks("fit:\n  - likes early mornings\n  - works alone\n"), []);
    assert.deepEqual(marks("reality: iOS also matters to 3 of them.\n"), []);
    assert.deepEqual(marks("reality: 3 of them also bake.\n"), []);
    assert.deepEqual(marks('reality: "*in vitro* also matters to them."\n'), []);
    assert.deepEqual(marks("reality: “only bread” is also wrong.\n"), []);
    assert.deepEqual(marks("reality: They also meet Prof. dr. Smith, e.g. on Sundays, at 9 a.m. or later.\n"), []);
    assert.deepEqual(marks('reality: "[what is true]"\n'), []);
    for (const title of ["dr.", "drg.", "drh.", "apt."])
      assert.deepEqual(
        marksOf(rule, "id", `reality: ${title} Rina juga memeriksa gigi. ${title} Wulan membantunya.\n`),
        [],
      );
    assert.deepEqual(marksOf(rule, "id", "reality: dr juga memeriksa gigi.\n"), ["dr"]);
  });
});

// Repeated words without a hyphen or with a figure: found, told from slips and from words that only look so, and written out.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { marksIn } from "../support/marks";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "reduplication";
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);

describe(rule, () => {
  it("marks both words, or the one with the figure", () => {
    checkRule(
      P(
        "Undang undang juga dipatuhi anak2nya terus menerus.\n#        ^^^^^^^^^^^^^ warning reduplication\n#                                    ^^^^^^^^ warning reduplication\n#                                             ^^^^^^^^^^^^^ warning reduplication",
      ),
    );
    assert.deepEqual(marksIn(rule, P("Juga program program, anak anaknya, buah buahan, Sehari hari.")), [
      "program program",
      "anak anaknya",
      "buah buahan",
    ]);
  });

  it("knows slips, codes, homographs and entries of a list", () => {
    assert.deepEqual(marksIn(rule, P("Juga CO2, m2, S2, berkas1 dan berkas2, PR PR, tahu tahu, tahu, tahu.")), []);
    assert.deepEqual(marksIn(rule, P("|\n  Juga program\n  program lain.")), []);
    assert.deepEqual(
      lintText(P("Juga dengan dengan.")).findings.map((one) => one.rule),
      ["doubled-word"],
    );
  });

  it("is written out; what may be a slip can also be written once", () => {
    assert.deepEqual(sentencesOf(rule, P("Juga anak2."), "id"), [
      "Tulis kata ulang selengkapnya: “anak-anak”, bukan “anak2”.",
    ]);
    assert.deepEqual(fixTitlesOf(rule, P("Juga anak anak."), "en"), ["Write “anak-anak” *!"]);
    assert.deepEqual(fixTitlesOf(rule, P("Juga program programnya."), "en"), [
      "Write “program-programnya” *",
      "Write it once: “program”",
    ]);
    checkFix(P("Juga bersama2 bekerja."), P("Juga bersama-sama bekerja."), { rule });
    checkFix(P("Terus   menerus juga."), P("Terus-menerus juga."), { rule });
    checkFix(P("Juga program program."), P("Juga program."), { rule, nth: 1 });
  });
});

// Bound forms apart from their word, or with a hyphen before a small letter: found, told from words of their own, and joined.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { marksIn } from "../support/marks";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "bound-form";
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);

describe(rule, () => {
  it("marks the form and the word: a warning for known compounds, a hint for others", () => {
    checkRule(
      P(
        "Lembaga non-profit juga antar rumahnya.\n#                ^^^^^^^^^^ warning bound-form\n#                                ^^^^^^^^^^^^^^ info bound-form",
      ),
    );
    assert.deepEqual(marksIn(rule, P("Juga lembaga Non pemerintah, anti korupsi, tuna netra, sub bagiannya.")), [
      "Non pemerintah",
      "anti korupsi",
      "tuna netra",
      "sub bagiannya",
    ]);
  });

  it("knows capitals, figures, foreign words, and words of their own", () => {
    assert.deepEqual(
      marksIn(
        rule,
        P(
          "Juga non-ASN, sub-Sahara, pasca-Orde Baru, pra-2020, non-free, pra dan pasca, antar jemput, layanan antar makanan, musim semi tiba, ikan tuna segar, anti terhadap.",
        ),
      ),
      [],
    );
    assert.deepEqual(marksIn(rule, P("Juga “non-profit”, *non-profit*, antarlembaga."), { config: {} }), []);
    assert.deepEqual(marksIn(rule, P("Juga non-profit."), { config: { glossary: ["non-profit"] } }), []);
  });

  it("is joined", () => {
    assert.deepEqual(sentencesOf(rule, P("Juga non-profit."), "id"), ["“non-profit” ditulis serangkai: “nonprofit”."]);
    assert.deepEqual(fixTitlesOf(rule, P("Juga non-profit."), "en"), ["Write “nonprofit” *!"]);
    assert.deepEqual(fixTitlesOf(rule, P("Juga lembaga non-rumah."), "en"), ["Write “nonrumah” *"]);
    checkFix(P(">-\n  Juga antar\n  lembaga."), P(">-\n  Juga antarlembaga."), { rule });
    checkFix(P("Non-profit juga."), P("Nonprofit juga."), { rule });
  });
});

// Listed verbs and nouns whose first letter should have melted: found with their endings, and those that are right left alone.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { marksIn } from "../support/marks";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "kpst-prefix";
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);

describe(rule, () => {
  it("marks the word with its ending", () => {
    checkRule(
      P(
        "Ia juga mengkoordinasikannya dan mentaati aturan.\n#                ^^^^^^^^^^^^^^^^^^^^ warning kpst-prefix\n#                                         ^^^^^^^^ warning kpst-prefix",
      ),
    );
  });

  it("knows what does not melt", () => {
    const sound =
      "mengkaji mempunyai mengkritik memproses mentransfer menstandardisasi memperhatikan mempelajari mensyukuri menstabilkan pengkajian pensiun mengkhawatirkan mempekerjakan menstimulasi mensyaratkan";
    assert.deepEqual(marksIn(rule, P(`Ia juga ${sound} semuanya.`)), []);
    assert.deepEqual(marksIn(rule, P("Ia juga berkata *mentaati*, bukan “mempengaruhi”.")), []);
  });

  it("gives a hint where dictionaries have had both", () => {
    checkRule(P("Ia juga mensosialisasikan aturan.\n#                ^^^^^^^^^^^^^^^^^ info kpst-prefix"));
    assert.deepEqual(fixTitlesOf(rule, P("Ia juga mempercayai tamu."), "id"), ["Tulis “memercayai” *"]);
    assert.deepEqual(sentencesOf(rule, P("Ia juga mempercayai tamu."), "id"), [
      "Huruf awal kata dasarnya lazim luluh: “memercayai”, bukan “mempercayai”.",
    ]);
    assert.deepEqual(marksIn(rule, P("Ia juga mentafsirkan, mempatroli, mensukai, dan mengkemas.")), [
      "mentafsirkan",
      "mempatroli",
      "mensukai",
      "mengkemas",
    ]);
  });

  it("shows the right form", () => {
    const text = P("Mempengaruhi orang juga sulit.");
    assert.deepEqual(sentencesOf(rule, text, "en"), [
      "The first letter of the base word is dropped after the prefix: “Memengaruhi”, not “Mempengaruhi”.",
    ]);
    assert.deepEqual(sentencesOf(rule, text, "id"), [
      "Huruf awal kata dasarnya luluh: “Memengaruhi”, bukan “Mempengaruhi”.",
    ]);
    assert.deepEqual(fixTitlesOf(rule, text, "id"), ["Tulis “Memengaruhi” *!"]);
  });

  it("is corrected with its ending and its capitals", () => {
    checkFix(P("Juga pengkoordinasiannya sulit."), P("Juga pengoordinasiannya sulit."), { rule });
    checkFix(P("'Ia juga MENTAATI aturan'"), P("'Ia juga MENAATI aturan'"), { rule });
  });
});

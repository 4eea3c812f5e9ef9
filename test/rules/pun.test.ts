// The particle pun joined where it stands apart, and apart in conjunctions that are one word.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { marksIn } from "../support/marks";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "pun";
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);

describe(rule, () => {
  it("marks the whole word, or both", () => {
    checkRule(
      P(
        "Ia juga melayani siapapun meski pun lelah.\n#                         ^^^^^^^^ info pun\n#                                  ^^^^^^^^^ info pun",
      ),
    );
    assert.deepEqual(marksIn(rule, P("Seekorpun juga tidak, dimanapun.")), ["Seekorpun", "dimanapun"]);
  });

  it("knows the conjunctions, and words that end so", () => {
    assert.deepEqual(
      marksIn(
        rule,
        P(
          "Walaupun juga begitu, adapun rumpun, menghimpun, ampun, maupun, ataupun, sekalipun, bagaimanapun, satu pun.",
        ),
      ),
      [],
    );
    assert.deepEqual(marksIn(rule, P("Ia juga bekerja di Kampung Siapapun.")), []);
  });

  it("is corrected, surely where it is listed", () => {
    assert.deepEqual(sentencesOf(rule, P("Apapun juga."), "id"), ["Di sini “pun” ditulis “Apa pun”, bukan “Apapun”."]);
    assert.deepEqual(fixTitlesOf(rule, P("Apapun juga."), "en"), ["Write “Apa pun” *!"]);
    assert.deepEqual(fixTitlesOf(rule, P("Seekorpun juga."), "en"), ["Write “Seekor pun” *"]);
    checkFix(P("Juga WALAU PUN lelah."), P("Juga WALAUPUN lelah."), { rule });
  });
});

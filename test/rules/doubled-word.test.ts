// A word twice in a row by a slip, in both languages: where, what is right twice, and how one is left.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { marksIn } from "../support/marks";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "doubled-word";
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);
const EN = (reality: string): string => profileWith("en", `reality: ${reality}\n`);
const en = { config: { defaultLanguage: "en" as const } };

describe(rule, () => {
  it("marks both words, also over the end of a line", () => {
    checkRule(P("Ia juga dan dan begitu.\n#                ^^^^^^^ warning doubled-word"));
    assert.deepEqual(marksIn(rule, P(">-\n  Ia juga melakukan\n  melakukan itu.")), ["melakukan\n  melakukan"]);
    assert.deepEqual(marksIn(rule, EN("They also bake the the bread and bread."), en), ["the the"]);
  });

  it("knows what stands twice by right", () => {
    assert.deepEqual(
      marksIn(rule, P("Juga sama dengan dengan itu, teks yang dicetak dicetak, dan, dan “di di” anak anak.")),
      [],
    );
    assert.deepEqual(marksIn(rule, EN("They also had had that that, very very far, A A, Baden Baden, 10 10."), en), []);
  });

  it("is left once", () => {
    assert.deepEqual(sentencesOf(rule, P("Juga dan dan."), "id"), ["“dan dan”: kata ini tertulis dua kali."]);
    assert.deepEqual(fixTitlesOf(rule, P("Juga dan dan."), "en"), ["Keep one “dan” *"]);
    checkFix(EN("The the bread also."), EN("The bread also."), { rule, ...en });
  });
});

// final-stop: running text and paragraphs that end without a mark.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";
import { sentencesOf } from "../support/sentences";

const rule = "final-stop";
const marks = (lines: string): string[] => marksOf(rule, "id", lines);
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);

describe(rule, () => {
  it("marks the last word of a text and of a paragraph", () => {
    checkRule(P("Mereka juga rapi\n#                    ^^^^ info final-stop"));
    assert.deepEqual(marks("reality: >-\n  Mereka juga rapi\n\n  Lalu mereka pulang.\n"), ["rapi"]);
    assert.deepEqual(marks("reality: Mereka juga rapi,\n"), ["rapi,"]);
  });

  it("puts the stop where it belongs", () => {
    checkFix(P("Mereka juga rapi"), P("Mereka juga rapi."), { rule });
    checkFix(P('"Mereka juga rapi" # c'), P('"Mereka juga rapi." # c'), { rule, left: 0 });
    checkFix(P('"Mereka juga membuat \\"roti\\""'), P('"Mereka juga membuat \\"roti\\"."'), { rule });
    checkFix(P(">-\n  Mereka juga\n  rapi"), P(">-\n  Mereka juga\n  rapi."), { rule });
    checkFix(P("Mereka juga rapi;"), P("Mereka juga rapi."), { rule });
    checkNoFix(P('"Mereka juga membuat:"'), { rule });
    assert.deepEqual(sentencesOf(rule, P("Mereka juga rapi;"), "en"), [
      "This text breaks off after “;”. Finish it, or end it with a full stop.",
    ]);
  });

  it("leaves alone what ends in a mark, an address or a bracket, what a sign hides, and entries of lists", () => {
    for (const text of [
      "Juga rapi sekali!",
      "Juga rapi sekali?",
      "Juga rapi sekali…",
      "(Juga rapi sekali.)",
      "Juga “rapi sekali.”",
    ])
      assert.deepEqual(marks(`reality: ${text}\n`), [], text);
    assert.deepEqual(marks("reality: Mereka juga ada di https://roti.id\n"), []);
    assert.deepEqual(marks("reality: Mereka juga bertemu #1 dari kota.\n"), []);
    assert.deepEqual(marks("reality: Mereka juga bertemu # pembeli dari kota.\n"), []);
    assert.deepEqual(marks('reality: "Mereka juga [isi di sini]"\n'), []);
    assert.deepEqual(marks("fit: [suka pagi hari, betah bekerja sendiri]\n"), []);
    assert.deepEqual(marks("reality: |-\n  Mereka juga melakukan ini:\n\n  - memanggang roti\n  - menjual roti\n"), []);
  });
});

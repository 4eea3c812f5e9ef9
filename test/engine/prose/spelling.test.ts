// The table of spellings: every word belongs to one rule, and no correction leads to another fault. Finding them is the rules'.
import assert from "node:assert/strict";
import { SPELLINGS } from "../../../schemas/spelling/spellings";
import { inCaseOf } from "../../../server/src/engine/prose/correction";
import { spellingsOf } from "../../../server/src/engine/prose/spelling";
import { lintText } from "../../support/check-rule";

const RULES = Object.keys(SPELLINGS) as (keyof typeof SPELLINGS)[];
const ALL = RULES.flatMap((rule) => spellingsOf(rule).map(([word, spelling]) => ({ rule, word, ...spelling })));

describe("the table of spellings", () => {
  it("has every word once, in small letters, with another one for it", () => {
    assert.ok(ALL.length > 900, `${ALL.length}`);
    const words = ALL.map(({ word }) => word);
    assert.deepEqual(
      words.filter((word, i) => words.indexOf(word) !== i),
      [],
    );
    for (const { word, standard } of ALL) {
      assert.match(word, /^[a-z]+(?:[- ][a-z]+)*$/);
      assert.notEqual(standard, word);
    }
  });

  it("leads to no word that it calls wrong itself", () => {
    const wrong = new Set(ALL.map(({ word }) => word));
    assert.deepEqual(
      ALL.filter(({ standard }) => wrong.has(standard)),
      [],
    );
  });

  it("is sure of all that rules without a second message own", () => {
    for (const rule of ["pun", "bound-form"] as const) assert.equal(SPELLINGS[rule].likely, "\n");
  });

  it("is spoken of by the owner of each word, and by no other rule", () => {
    for (const { rule, word, isSure } of ALL) {
      const text = `title: Uji\nreality: Ada pula ${word} begitu.\n`;
      const said = lintText(text, { path: "uji.id.occupation.yaml" }).findings.filter(
        (finding) => finding.rule !== "missing-section" && finding.rule !== "bad-file-name",
      );
      const severity = rule === "pun" || !isSure ? "info" : "warning";
      assert.deepEqual(
        said.map((one) => `${one.severity} ${one.rule}`),
        [`${severity} ${rule}`],
        word,
      );
    }
  });
});

describe("capitals", () => {
  it("are those of the word that is corrected", () => {
    assert.equal(inCaseOf("Resiko", "risiko"), "Risiko");
    assert.equal(inCaseOf("RESIKO", "risiko"), "RISIKO");
    assert.equal(inCaseOf("resiko", "risiko"), "risiko");
    assert.equal(inCaseOf("andapun", "Anda pun"), "Anda pun");
  });
});

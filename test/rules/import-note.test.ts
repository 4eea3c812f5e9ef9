// Notes that an import has left, wherever they stand, and taking them out one by one.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const P = (lines: string): string => profileWith("id", lines);
const rule = "import-note";
const options = { path: "tukang-roti.occupation.yaml" };

describe("import-note", () => {
  it("marks each note, above a key, inside a list and behind a value", () => {
    checkRule(P("# import-note: pindahkan?\n^^^^^^^^^^^^^^^^^^^^^^^^^ info import-note\nstatus: draft\n"), options);
    const text = P(
      "duties:\n  # import-note: satu\n  - menguleni adonan roti\n  - memanggang roti # import-note dua\n",
    );
    assert.equal(lintText(text, options).findings.filter((one) => one.rule === rule).length, 2);
  });

  it("says what the note says", () => {
    const text = P("# import-note: pindahkan?\n# import-note\nstatus: draft\n");
    assert.deepEqual(sentencesOf(rule, text, "en", options), [
      "From the import: pindahkan?",
      "Something here was not certain when the text was imported.",
    ]);
  });

  it("is silent about other comments and about text", () => {
    const text = P("# import-notes: x\n# lihat import-note\nsummary: Baris dengan import-note di dalamnya.\n");
    assert.deepEqual(
      lintText(text, options).findings.filter((one) => one.rule === rule),
      [],
    );
  });

  it("takes the note out with its line, or from behind a value", () => {
    checkFix(P("# import-note: satu\nstatus: draft\n"), P("status: draft\n"), { ...options, rule });
    checkFix(
      P("duties:\n  - menguleni adonan roti # import-note: dua\n  - memanggang roti\n"),
      P("duties:\n  - menguleni adonan roti\n  - memanggang roti\n"),
      { ...options, rule },
    );
  });
});

// abbreviation-unexplained: the first use of an abbreviation that is not spelt out.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule, lintText } from "../support/check-rule";
import { marksOf } from "../support/marks";

const rule = "abbreviation-unexplained";

describe("abbreviation-unexplained", () => {
  it("marks the first use alone", () => {
    const [finding] = checkRule(
      profileWith(
        "id",
        "reality: Tukang roti memakai HACCP, dan HACCP diperiksa.\n#                            ^^^^^ info abbreviation-unexplained\n",
      ),
    );
    assert.equal(finding?.word, "HACCP");
  });

  it("leaves alone what is explained on either side, known to all, or marked as foreign", () => {
    for (const value of [
      "Tukang roti mencatat titik bahaya (HACCP). HACCP diperiksa.",
      "Tukang roti memakai HACCP (titik kendali bahaya).",
      "Tukang roti punya KTP dan kontrak abad XXI.",
      "Tukang roti memakai *HACCP* dan “GMP”.",
      "Roti terdaftar di Badan POM dengan SNI menurut PP No. 35 Tahun 2021, ukuran XXL.",
      "Roti itu segar DAN hangat, TIDAK keras.",
    ]) {
      assert.deepEqual(marksOf(rule, "id", `reality: ${value}\n`), [], value);
    }
  });

  it("leaves alone the title's own, and words of the glossary", () => {
    assert.deepEqual(marksOf(rule, "id", "title: Auditor HACCP\nreality: Auditor memeriksa HACCP setiap hari.\n"), []);
    const text = profileWith("id", "reality: Tukang roti memakai HACCP setiap hari.\n");
    assert.deepEqual(lintText(text, { config: { glossary: ["HACCP"] } }).findings, []);
  });
});

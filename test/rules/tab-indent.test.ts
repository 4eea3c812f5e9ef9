// tab-indent: tabs where YAML counts spaces; those inside texts are the author's.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";

const rule = "tab-indent";
const whole = (lines: string) => profileWith("id", lines);

describe("tab-indent", () => {
  it("finds tabs before items, keys and running text", () => {
    checkRule(
      whole(`misfit:
\t- menguleni adonan
^ error tab-indent
  \t- memanggang roti
# ^ error tab-indent
misconception: Tukang roti hanya mengikuti resep.
reality: Tukang roti menyesuaikan setiap adonan.
comparison:
\t- title: Koki pastri
^ error tab-indent
\t  text: Koki pastri menghias, sedangkan tukang roti memanggang.
^^^ error tab-indent
`),
    );
  });

  it("leaves tabs inside texts, blocks and blank lines alone", () => {
    checkRule(
      whole(
        "reality: |\n  Satu adonan untuk\n  \tdua roti.\n\t\n   \t\n\n \t\ncomparison: Koki\tmenghias, sedangkan tukang roti tidak. \t\nx-a: b \t# c\n",
      ),
    );
  });

  it("puts spaces of the right depth in their place", () => {
    const fix = checkFix(whole("duties:\n\t- satu\n"), whole("duties:\n  - satu\n"), { rule });
    assert.equal(fix.safe, true);
    checkFix(whole("duties:\n    - satu\n\t- dua\n"), whole("duties:\n    - satu\n    - dua\n"), { rule });
    checkFix(whole("duties:\r\n\t- satu\r\n"), whole("duties:\r\n  - satu\r\n"), { rule });
    checkFix(
      whole("reality: >-\n    Tukang roti\n\ttahu itu.\n"),
      whole("reality: >-\n    Tukang roti\n    tahu itu.\n"),
      {
        rule,
      },
    );
  });

  it("leaves JSON alone", () => {
    const { findings } = lintText('{\n\t"x-a": [\n\t\t1\n\t],\n\t"title": "Bidan"\n}\n');
    assert.deepEqual(new Set(findings.map(({ rule }) => rule)), new Set(["missing-section"]));
  });
});

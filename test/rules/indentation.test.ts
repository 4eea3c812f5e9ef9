// indentation: which line stands wrong, and the column where it belongs.
import assert from "node:assert/strict";
import { fixesFor } from "../../server/src/engine/rules/lint";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "indentation";
const whole = (lines: string) => profileWith("id", lines);

describe("indentation", () => {
  it("names the line and the column", () => {
    const [finding] = checkRule(
      whole(`duties:
  - menguleni adonan
   - memanggang roti
#  ^^^^^^^^^^^^^^^^^ error indentation
  - membersihkan oven
`),
    );
    assert.deepEqual(finding?.args, { line: 4, column: 3, spaces: 2 });
  });

  it("speaks of the left edge where no space belongs before the line", () => {
    const key = whole(" fit: Orang yang sabar sekali.\n");
    assert.deepEqual(sentencesOf(rule, key, "en"), ["Line 3 must begin at the left edge, with no space before it."]);
    assert.deepEqual(fixTitlesOf(rule, key, "id"), ["Sejajarkan baris ini *!"]);
    const item = whole("duties:\n  - satu\n    - dua\n");
    assert.match(sentencesOf(rule, item, "en")[0]!, /The number of spaces before it should be 2\.$/);
    const text = whole("reality: Tukang roti tahu\nbahwa adonan tidak pernah sama.\n");
    assert.deepEqual(fixTitlesOf(rule, text, "id"), ["Geser ke kanan *"]);
  });

  for (const [name, before, after] of [
    ["an item too far right", "duties:\n  - satu\n    - dua\n", "duties:\n  - satu\n  - dua\n"],
    ["an item at the margin", "duties:\n  - satu\n- dua\n  - tiga\n", "duties:\n  - satu\n  - dua\n  - tiga\n"],
    ["an item too far left", "duties:\n  - satu\n - dua\n", "duties:\n  - satu\n  - dua\n"],
    ["a section too far right", " fit: Orang yang sabar sekali.\n", "fit: Orang yang sabar sekali.\n"],
    [
      "a key of an item too far left",
      "comparison:\n  - title: Koki\n   text: Koki menghias, sedangkan tukang roti memanggang.\n",
      "comparison:\n  - title: Koki\n    text: Koki menghias, sedangkan tukang roti memanggang.\n",
    ],
    [
      "a key of an item too far right",
      "comparison:\n  - title: Koki\n      text: Koki menghias, sedangkan tukang roti memanggang.\n",
      "comparison:\n  - title: Koki\n    text: Koki menghias, sedangkan tukang roti memanggang.\n",
    ],
    [
      "a code too far right",
      'codes:\n  isco08: "7512"\n   onet: "51-3011.00"\n',
      'codes:\n  isco08: "7512"\n  onet: "51-3011.00"\n',
    ],
  ] as const) {
    it(`moves ${name}`, () => {
      assert.equal(checkFix(whole(before), whole(after), { rule }).safe, true);
    });
  }

  it("moves text that runs on at the margin under its key", () => {
    const fix = checkFix(
      whole("reality: Tukang roti tahu\nbahwa adonan tidak pernah sama.\n"),
      whole("reality: Tukang roti tahu\n  bahwa adonan tidak pernah sama.\n"),
      { rule },
    );
    assert.equal(fix.safe, false);
    checkFix(
      whole("reality: >-\n  Tukang roti tahu\nbahwa adonan tidak pernah sama.\n"),
      whole("reality: >-\n  Tukang roti tahu\n  bahwa adonan tidak pernah sama.\n"),
      { rule },
    );
  });

  it("is one finding for several lines of one text", () => {
    const [finding] = checkRule(
      whole(`reality: Tukang roti tahu
bahwa adonan tidak pernah sama
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error indentation

dan roti pun
  tidak.
`),
    );
    assert.deepEqual(finding?.args, { line: 7, last: 10, column: 3, spaces: 2 });
    checkFix(whole('summary: "Satu."\ndua\ntiga\n'), whole('summary: "Satu."\n  dua\n  tiga\n'), { rule, nth: 0 });
  });

  it("blames the one line that stands apart, also the first", () => {
    checkRule(`    ${whole("").replace("\n", "\n#   ^^^^^^^^^^^^^^^^^^ error indentation\n")}`);
  });

  it("blames the first item, or its dash, where the others agree", () => {
    checkRule(
      whole(`duties:
    - menguleni adonan
#   ^^^^^^^^^^^^^^^^^^ error indentation
  - memanggang roti
  - membersihkan oven
`),
    );
    checkFix(
      whole("comparison:\n    - title: Koki\n    text: >-\n      Koki menghias, bukan memanggang.\n"),
      whole("comparison:\n  - title: Koki\n    text: >-\n      Koki menghias, bukan memanggang.\n"),
      { rule },
    );
  });

  it("keeps comments and line ends", () => {
    checkFix(
      whole("duties:\r\n  - satu # a\r\n   - dua # b\r\n"),
      whole("duties:\r\n  - satu # a\r\n  - dua # b\r\n"),
      { rule },
    );
  });

  for (const [name, before, after] of [
    ["a number sign at the margin", "  Satu.\n#1 di kota.\n", "  Satu.\n  #1 di kota.\n"],
    ["a number sign inside the text", "  Satu.\n# dua\n  Tiga.\n", "  Satu.\n  # dua\n  Tiga.\n"],
    ["a line a little too far left", "  Satu.\n Dua.\n", "  Satu.\n  Dua.\n"],
    ["a line with less room than the first", "    Satu.\n  Dua.\n", "    Satu.\n    Dua.\n"],
  ] as const) {
    it(`moves ${name} in line with a text under |`, () => {
      assert.equal(checkFix(whole(`x-a: |\n${before}`), whole(`x-a: |\n${after}`), { rule }).safe, false);
    });
  }

  it("moves no text to the margin as if it were a key", () => {
    checkRule(whole("x-a: |\n  Satu.\n# catatan\n"));
    const key = "comparison:\n  - title: Koki\n   fit: satu\n";
    const { profile, findings, context } = lintText(whole(`fit: Orang yang menyukai fajar.\n${key}`));
    for (const finding of findings.filter((one) => one.rule === rule)) {
      for (const fix of fixesFor(profile, finding, context)) assert.equal(fix.safe, false);
    }
  });
});

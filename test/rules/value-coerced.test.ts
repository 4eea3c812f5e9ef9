// Unquoted codes and words that YAML turns into something else: the fix quotes the source text.
import assert from "node:assert/strict";
import { parse } from "../../server/src/engine/profile/parse";
import { nodeAt } from "../../server/src/engine/profile/tree";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const rule = "value-coerced";
const T = (lines: string): string => profileWith("id", `title: Tukang roti\n${lines}`);
const said = (text: string, language: "en" | "id" = "en"): string[] => sentencesOf(rule, text, language);
const rulesIn = (text: string): string[] => lintText(text).findings.map((finding) => finding.rule);

describe("value-coerced", () => {
  it("marks the value", () => {
    checkRule(T("codes:\n  kbji2014: 2635.10 # c\n#           ^^^^^^^ error value-coerced\n"));
    checkRule(T("codes: {isco08: 0110}\n#               ^^^^ error value-coerced\n"));
    checkRule(T("alternative_titles:\n  - 2024\n#   ^^^^ error value-coerced\n"));
  });

  it("says what became of it", () => {
    assert.deepEqual(said(T("codes:\n  kbji2014: 2635.10\n")), [
      "Put “2635.10” in quotation marks. Without them it is read as the number 2635.1, and zeros at the beginning or end can be lost.",
    ]);
    assert.deepEqual(said(T("codes:\n  isco08: 0110\n"), "id"), [
      "Apit “0110” dengan tanda petik. Tanpa tanda petik, isinya dibaca sebagai bilangan (110), dan nol di awal atau akhir dapat hilang.",
    ]);
    assert.match(
      said(T("alternative_titles: [True]\n"))[0]!,
      /^Put “True” in quotation marks\. Without them YAML reads it as yes or no/,
    );
    assert.match(
      said(T("alternative_titles: [Null]\n"))[0]!,
      /Put “Null” in quotation marks\. Without them it means that nothing/,
    );
  });

  it("alone speaks of an unquoted code, whatever else is wrong with it", () => {
    assert.deepEqual(rulesIn(T("codes:\n  kbji2014: 2635.1\n")), [rule]);
    assert.deepEqual(rulesIn(T("codes:\n  isco08: true\n")), [rule]);
    assert.deepEqual(rulesIn(T("codes:\n  esco: 42\n")), [rule]);
  });

  it("leaves text, dates and an explicit nothing alone", () => {
    assert.deepEqual(rulesIn(T("codes:\n  onet: 51-3011.00\n")), []);
    assert.deepEqual(rulesIn(T('codes:\n  kbji2014: "7512.01"\n')), []);
    assert.deepEqual(rulesIn(T("x-rak: 12\n")), []);
    assert.deepEqual(rulesIn(T("codes:\n  isco08: ~\n")), ["empty-section"]);
  });
});

describe("the fix of value-coerced", () => {
  it("editing, yaml-language-server#532: quotes the source text, byte for byte (row 15 of the editor's table)", () => {
    for (const code of ["0112.10", "2635.10", "2635", "0111", "01"]) {
      const after = T(`codes:\n  kbji2014: "${code}" # c\n`);
      const fix = checkFix(T(`codes:\n  kbji2014: ${code} # c\n`), after, { rule });
      // KBJI 2014 has no 2635.10: quoted, it is found to be unknown, which no safe fix may bring about.
      assert.deepEqual([fix.safe, fix.preferred], [code !== "2635.10", true], code);
      const node = nodeAt(parse(after).root, ["codes", "kbji2014"]);
      assert.equal(node?.kind === "scalar" && node.value, code);
    }
    checkFix(T("codes: {isco08: 0110, kbji2014: 7512.10}\r\n"), T('codes: {isco08: "0110", kbji2014: 7512.10}\r\n'), {
      rule,
    });
  });

  it("is only offered where the code is wrong all the same", () => {
    for (const code of ["2635.1", "0x1F", "1e3", "-5", "true"]) {
      const fix = checkFix(T(`codes:\n  kbji2014: ${code}\n`), T(`codes:\n  kbji2014: "${code}"\n`), { rule, nth: 0 });
      assert.deepEqual([fix.safe, fix.preferred], [false, false], code);
    }
  });
});

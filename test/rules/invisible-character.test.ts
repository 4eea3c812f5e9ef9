// invisible-character: errors in what YAML reads as structure, one warning per text elsewhere.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";

const rule = "invisible-character";
const whole = (lines: string) => profileWith("id", lines);

describe("invisible-character", () => {
  it("is an error in indents, before keys and after their colons", () => {
    checkRule("\u200btitle: Tukang roti\n^ error invisible-character\n".concat(whole("").replace(/^.*\n/, "")));
    checkRule(
      whole(`duties:
\u00a0\u00a0- menguleni adonan
^ error invisible-character
  -\u00a0memanggang roti
#  ^ error invisible-character
fit:\u00a0Orang yang menyukai pagi hari.
#   ^ error invisible-character
misfit\u200b: Orang yang suka bangun siang.
#     ^ error invisible-character
`),
    );
  });

  it("is one warning per text, with the count", () => {
    const [finding] = checkRule(
      whole(`reality: Tukang\u00a0roti\u00a0tahu\u00ad itu.
#              ^ warning invisible-character
`),
    );
    assert.equal(finding?.args["count"], 3);
    assert.equal(finding?.args["code"], "U+00A0");
  });

  it("leaves alone what works: joined emoji and letters, comments, sources, own keys, escapes", () => {
    checkRule(
      whole(`# a\u00a0b
summary: "Petani 👩\u200d🌾 dan kata नि\u200dक, ditulis \\u00a0 begitu."
`),
    );
  });

  it("leaves titles of sources and organisations' own keys alone", () => {
    checkRule(`${whole("")}sources:\n  - title: Permen No.\u00a03\nx-a: b\u00a0c\n`);
  });

  it("mends indents and keys safely", () => {
    const fix = checkFix(whole("fit:\u00a0Orang sabar dan teliti.\n"), whole("fit: Orang sabar dan teliti.\n"), {
      rule,
    });
    assert.equal(fix.safe, true);
    checkFix(whole("duties:\n\u00a0\u00a0- satu\n  - dua\n"), whole("duties:\n  - satu\n  - dua\n"), { rule });
    checkFix(`\ufeff\ufeff${whole("")}`, `\ufeff${whole("")}`, { rule });
    checkFix(`\u00a0${whole("")}`, whole(""), { rule });
  });

  it("mends an indent of the wrong depth in one step", () => {
    checkRule(
      whole(`duties:
  - menguleni adonan
\u00a0\u00a0\u00a0- memanggang roti
^ error invisible-character
`),
    );
    checkFix(whole("duties:\n  - satu\n\u00a0\u00a0\u00a0- dua\n"), whole("duties:\n  - satu\n  - dua\n"), { rule });
  });

  it("replaces those in texts one by one, as a suggestion only", () => {
    const before = whole("reality: Tukang\u00a0roti tahu\u200b itu\u00a0.\n");
    const fix = checkFix(before, whole("reality: Tukang roti tahu itu .\n"), { rule });
    assert.equal(fix.safe, false);
  });

  it("quotes a text that would mean something else without them", () => {
    checkFix(whole("reality: Satu hal:\u00a0sabar sekali.\n"), whole('reality: "Satu hal: sabar sekali."\n'), { rule });
    checkFix(whole("reality: Tukang roti\u00a0#1 di kota.\n"), whole('reality: "Tukang roti #1 di kota."\n'), { rule });
  });

  it("does not hide what else is wrong", () => {
    const { findings } = lintText("\u00a0title: Tukang roti\nduties: a\n");
    assert.ok(findings.some((finding) => finding.rule === "missing-section"));
  });

  it("puts a space where a control character parts two words", () => {
    for (const char of ["\u000b", "\u0000", "\u000c", "\u0007", "\u0085"]) {
      const before = profileWith("id", `reality: Tukang roti juga${char}menyesuaikan setiap adonan.\n`);
      const after = profileWith("id", "reality: Tukang roti juga menyesuaikan setiap adonan.\n");
      checkFix(before, after, { rule: "invisible-character" });
    }
  });
});

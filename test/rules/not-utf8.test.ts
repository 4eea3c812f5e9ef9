// not-utf8: what bytes of other encodings leave behind in the text; whole files are in test/engine/hostile.test.ts.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule, lintText } from "../support/check-rule";

const whole = (lines: string) => profileWith("id", lines);

describe("not-utf8", () => {
  it("is one finding on the first unreadable character, with the count", () => {
    const [finding] = checkRule(
      whole(`title: Tukang roti kaf\ufffd
#                     ^ error not-utf8
duties: Memanggang pat\ufffds dan roti.
`),
    );
    assert.equal(finding?.message, "replaced");
    assert.equal(finding?.args["count"], 2);
    checkNoFix(whole("title: Kaf\ufffd\n"), { rule: "not-utf8" });
  });

  it("gives back a text of plain letters that UTF-16 parted", () => {
    const wide = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").toString("utf8");
    checkFix(wide(whole("")), whole(""), { rule: "not-utf8", nth: 0 });
    checkNoFix(wide(whole("title: Kaf\u00e9 \u2013 roti\n")), { rule: "not-utf8" });
  });

  it("is the only finding where every other character is NUL", () => {
    const { findings } = lintText([...whole("title: \u200bTukang\n")].join("\0"));
    assert.deepEqual(
      findings.map(({ rule, message, span }) => [rule, message, span.start]),
      [["not-utf8", "wide", 1]],
    );
  });
});

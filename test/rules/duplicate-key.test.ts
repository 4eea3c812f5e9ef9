// duplicate-key: every later occurrence at every level, with the first beside it; no fix loses a word.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule } from "../support/check-rule";

const rule = "duplicate-key";
const whole = (lines: string) => profileWith("id", "") + lines;

describe("duplicate-key", () => {
  it("finds every later occurrence, in quotes or not, in blocks and in braces", () => {
    const findings = checkRule(
      whole(`x-a: 1
"x-a": 2
^^^^^ error duplicate-key
x-a: 3
^^^ error duplicate-key
x-b: {c: 1, c: 2}
#           ^ error duplicate-key
x-d:
  - e: 1
    e: 2
#   ^ error duplicate-key
`),
    );
    assert.equal(findings[0]?.related[0]?.span.start, findings[1]?.related[0]?.span.start);
    assert.deepEqual(findings[0]?.related[0]?.message, "first");
  });

  it("leaves equal keys of different mappings alone", () => {
    checkRule(whole("x-a: {b: 1}\nx-c: {b: 1}\nx-d: [{b: 1}, {b: 1}]\n"));
  });

  it("deletes an equal one with its lines", () => {
    checkFix(whole("x-a: 1\nx-b: 2\nx-a: 1\nx-c: 3\n"), whole("x-a: 1\nx-b: 2\nx-c: 3\n"), { rule });
    checkFix(whole("x-a:\r\n  - b\r\nx-a: [b]\r\n"), whole("x-a:\r\n  - b\r\n"), { rule });
    checkFix(whole("x-a: {b: 1, b: 1, c: 2}\n"), whole("x-a: {b: 1, c: 2}\n"), { rule });
  });

  it("keeps a different one under a free name", () => {
    const fix = checkFix(
      profileWith("id", "fit: Orang yang sabar sekali.\nfit: Orang yang teliti. # c\n"),
      profileWith("id", "fit: Orang yang sabar sekali.\nx-fit-2: Orang yang teliti. # c\n"),
      { rule },
    );
    assert.equal(fix.safe, false);
    checkFix(whole("x-a: 1\nx-a-2: 0\nx-a: 2\n"), whole("x-a: 1\nx-a-2: 0\nx-a-3: 2\n"), { rule });
    checkFix(whole("x-a:\n  b: 1\n  b: 2\n"), whole("x-a:\n  b: 1\n  x-b-2: 2\n"), { rule });
  });

  it("keeps an equal one that has a comment", () => {
    checkFix(whole("x-a: 1\nx-a: 1 # c\n"), whole("x-a: 1\nx-a-2: 1 # c\n"), { rule });
  });

  it("keeps a different one as a comment where no other key may stand", () => {
    const comparison = (second: string) =>
      profileWith(
        "id",
        `comparison:\n  - title: Koki pastri\n    text: Koki menghias, sedangkan tukang roti memanggang.\n${second}`,
      );
    checkFix(
      comparison("    text: >-\n      Tukang roti memanggang,\n      sedangkan koki menghias.\n"),
      comparison("#     text: >-\n#       Tukang roti memanggang,\n#       sedangkan koki menghias.\n"),
      { rule },
    );
    checkNoFix(
      profileWith("id", "comparison:\n  - {title: Koki, title: Juru masak, text: Koki menghias, bukan memanggang.}\n"),
      {
        rule,
      },
    );
  });

  it("passes over keys on lines in doubt, and repeated merge keys", () => {
    checkRule(
      whole(`x-p: &p {q: 1}
x-r:
  <<: *p
# ^^ error alias
  <<: *p
`),
    );
  });
});

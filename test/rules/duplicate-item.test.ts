// Entries given twice: where, what the first one is, and how one is removed without a comment lost.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule, lintText } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const rule = "duplicate-item";
const P = (lines: string): string => profileWith("id", lines);
const titles = (lines: string): string => P(`title: Tukang roti\nalternative_titles${lines}`);

describe("duplicate-item", () => {
  it("marks every further one and points at the first", () => {
    const text = P("related:\n  - bidan\n  - perawat\n  - bidan\n  - bidan\n");
    const marked =
      "related:\n  - bidan\n  - perawat\n  - bidan\n#   ^^^^^ error duplicate-item\n  - bidan\n#   ^^^^^ error duplicate-item\n";
    const findings = checkRule(P(marked));
    const first = text.indexOf("bidan");
    assert.deepEqual(
      findings.map(({ related }) => related.map(({ span }) => span)),
      [[{ start: first, end: first + 5 }], [{ start: first, end: first + 5 }]],
    );
  });

  it("sees through quotes, and looks into nested lists", () => {
    checkRule(
      P(
        "related: [bidan, 'bidan', \" bidan \"]\n#                ^^^^^^^ error duplicate-item\n#                         ^^^^^^^^^ error duplicate-item\n",
      ),
    );
    checkRule(
      P(
        "sources: [{title: Sensus, covers: [fit, fit]}]\n#                                       ^^^ error duplicate-item\n",
      ),
    );
  });

  it("takes titles for the same whatever their capitals, the title itself included", () => {
    checkRule(
      titles(
        ":\n  - Baker\n  - baker\n#   ^^^^^ error duplicate-item\n  - tukang Roti\n#   ^^^^^^^^^^^ error duplicate-item\n",
      ),
    );
    assert.deepEqual(sentencesOf(rule, titles(": [Baker, baker, TUKANG ROTI]\n"), "en"), [
      "“baker” is already in “alternative_titles” (Other titles). Remove it, or replace it with another.",
      "“TUKANG ROTI” is the title itself; do not repeat it among the other titles.",
    ]);
    assert.equal(lintText(titles(": [Baker, Baker, Baker]\n")).findings.length, 2);
  });
});

describe("the fix of duplicate-item", () => {
  it("removes the entry with its line, and leaves a comment in its place", () => {
    const fix = checkFix(
      P("related:\n  - bidan # a\n  - bidan\n  - guru\n"),
      P("related:\n  - bidan # a\n  - guru\n"),
      { rule },
    );
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    checkFix(P("related:\n  - bidan\n  - bidan # b\n"), P("related:\n  - bidan\n  # b\n"), { rule });
    const last = P("related:\n  - bidan\n  - bidan").trimEnd();
    checkFix(last, last.replace(/\n {2}- bidan$/, ""), { rule });
    const crlf = (text: string) => text.replaceAll("\n", "\r\n");
    checkFix(crlf(P("related:\n  - bidan\n  - bidan\n  - guru\n")), crlf(P("related:\n  - bidan\n  - guru\n")), {
      rule,
    });
  });

  it("removes it from brackets with one comma", () => {
    checkFix(P("related: [bidan, bidan, guru]\n"), P("related: [bidan, guru]\n"), { rule });
    checkFix(P("related: [guru, bidan, bidan]\n"), P("related: [guru, bidan]\n"), { rule });
    checkNoFix(P("related: [\n  bidan,\n  bidan, # b\n  guru]\n"), { rule });
  });
});

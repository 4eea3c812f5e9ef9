// Published without its dates: which are missing, where it is said, and which days are proposed.
import assert from "node:assert/strict";
import { profileIn } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "missing-dates";
const SOURCES = "sources:\n  - title: Sensus\n    covers: [misconception, reality]\n";
const REVIEWS = "reviews:\n  - {by: Redaksi, kind: editorial, on: 2026-07-02, result: approved}\n";
const P = (status: string, rest = ""): string => `${profileIn("id", status)}${SOURCES}${REVIEWS}${rest}`;
const rulesIn = (text: string): string[] => lintText(text).findings.map((finding) => finding.rule);
const UPDATED = "updated: 2026-07-01\n";

describe(rule, () => {
  it("marks the status and names what is missing", () => {
    checkRule(P("published").replace("published\n", "published\n#       ^^^^^^^^^ error missing-dates\n"));
    assert.deepEqual(sentencesOf(rule, P("published"), "en"), [
      "A published profile needs the dates updated, review_due.",
    ]);
    assert.deepEqual(sentencesOf(rule, P("published", UPDATED), "en"), [
      "A published profile needs “review_due” (Next check).",
    ]);
    assert.deepEqual(sentencesOf(rule, P("published", UPDATED), "id"), [
      "Profil yang terbit memerlukan “review_due” (Pemeriksaan berikutnya).",
    ]);
  });

  it("speaks of what is published alone", () => {
    for (const status of ["draft", "in-review", "changes-requested", "approved", "retired"]) {
      assert.deepEqual(
        rulesIn(P(status)).filter((id) => id === rule),
        [],
        status,
      );
    }
    assert.deepEqual(rulesIn(P("published", `${UPDATED}review_due: 2029-07-01\n`)), []);
  });

  it("leaves what is there and wrong to other findings", () => {
    assert.deepEqual(rulesIn(P("published", "updated: July\nreview_due: 2029-07-01\n")), ["invalid-value"]);
    assert.deepEqual(rulesIn(P("published", `${UPDATED}review_due:\n`)), ["empty-section"]);
    assert.deepEqual(rulesIn(P("published", `${UPDATED}reviewdue: 2029-07-01\n`)), ["unknown-key"]);
  });
});

describe(`the fix of ${rule}`, () => {
  it("proposes today and the same day three years on, and prefers nothing", () => {
    const before = P("published");
    checkFix(before, `${before}updated: 2026-08-01\nreview_due: 2029-08-01\n`, { rule, nth: 0 });
    checkFix(P("published", UPDATED), P("published", `${UPDATED}review_due: 2027-02-28\n`), {
      rule,
      nth: 0,
      today: "2024-02-29",
    });
    assert.deepEqual(fixTitlesOf(rule, before, "en"), ["Insert updated: 2026-08-01, review_due: 2029-08-01"]);
  });
});

// An approval that is no longer fresh: by the day of the next check, and by a change after it.
import assert from "node:assert/strict";
import { profileIn } from "../../server/src/engine/write/example";
import { checkRule, lintText } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const rule = "review-stale";
const SOURCES = "sources:\n  - title: Sensus\n    covers: [misconception, reality]\n";
const P = (status: string, rest: string): string => `${profileIn("id", status)}${SOURCES}${rest}`;
const reviewed = (...on: readonly string[]): string =>
  `reviews:\n${on.map((day) => `  - {by: Tim, kind: subject, on: ${day}, result: approved}\n`).join("")}`;
const rulesIn = (text: string, today = "2026-08-01"): string[] =>
  lintText(text, { today }).findings.map((finding) => finding.rule);

describe(rule, () => {
  const DUE = `${reviewed("2024-08-01")}updated: 2024-08-01\nreview_due: 2026-08-01\n`;

  it("speaks from the day after the one that is due", () => {
    const text = P("published", DUE);
    assert.deepEqual(rulesIn(text, "2026-08-01"), []);
    checkRule(
      text.replace("review_due: 2026-08-01\n", "review_due: 2026-08-01\n#           ^^^^^^^^^^ warning review-stale\n"),
      { today: "2026-08-02" },
    );
    assert.deepEqual(sentencesOf(rule, text, "en", { today: "2026-08-02" }), [
      "This profile should have been checked again by 2026-08-01. Read it again, then record that with “Record Review…”.",
    ]);
  });

  it("speaks of what is approved or published alone", () => {
    assert.deepEqual(rulesIn(P("approved", DUE), "2027-01-01"), [rule]);
    for (const status of ["draft", "in-review", "changes-requested", "retired"]) {
      assert.deepEqual(rulesIn(P(status, DUE), "2027-01-01"), [], status);
    }
  });

  it("marks a change that is later than every approval, and points at the last one", () => {
    const dates = "updated: 2026-07-10\nreview_due: 2029-07-10\n";
    const late = P("published", reviewed("2026-07-03", "2026-07-01") + dates);
    const [finding] = checkRule(
      late.replace("updated: 2026-07-10\n", "updated: 2026-07-10\n#        ^^^^^^^^^^ warning review-stale\n"),
    );
    assert.deepEqual(
      finding?.related.map(({ span }) => late.slice(span.start, span.end)),
      ["2026-07-03"],
    );
    assert.deepEqual(sentencesOf(rule, late, "id"), [
      "Profil ini berubah setelah persetujuan terakhirnya (2026-07-03), jadi bentuknya yang sekarang belum disetujui siapa pun. Mintalah telaah baru.",
    ]);
    assert.deepEqual(rulesIn(P("published", reviewed("2026-07-03", "2026-07-10") + dates)), []);
  });

  it("leaves a day that the calendar does not have to another finding", () => {
    const text = P("published", `${reviewed("2024-08-01")}updated: 2024-08-01\nreview_due: 2026-02-30\n`);
    assert.deepEqual(rulesIn(text), ["invalid-value"]);
  });
});

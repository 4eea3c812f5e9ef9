// Approved or published without a review that says so: what counts as an approval, and what does not.
import assert from "node:assert/strict";
import { profileIn } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "approved-without-review";
const SOURCES = "sources:\n  - title: Sensus\n    covers: [misconception, reality]\n";
const DATES = "updated: 2026-06-01\nreview_due: 2029-06-01\n";
const P = (status: string, reviews = ""): string => `${profileIn("id", status)}${SOURCES}${reviews}${DATES}`;
const review = (kind: string, on: string, result: string) =>
  `  - {by: Tim, kind: ${kind}, on: ${on}, result: ${result}}\n`;
const R = (...reviews: readonly string[]): string => `reviews:\n${reviews.join("")}`;
const said = (text: string): string[] =>
  lintText(text).findings.map(({ rule: id, message, severity }) => `${severity} ${id} ${message}`);

describe(rule, () => {
  it("marks the status where no review approves", () => {
    checkRule(P("approved").replace("approved\n", "approved\n#       ^^^^^^^^ error approved-without-review\n"));
    assert.deepEqual(said(P("published", "reviews: []\n")), [`error ${rule} none`]);
    const rejected = P("approved", R(review("subject", "2026-07-01", "changes-requested")));
    const [finding] = lintText(rejected).findings;
    assert.equal(finding?.message, "none");
    assert.deepEqual(
      finding?.related.map(({ span }) => rejected.slice(span.start, span.end)),
      ["changes-requested"],
    );
  });

  it("is content with an approval of any kind", () => {
    for (const kind of ["language", "subject", "inclusion", "editorial"]) {
      assert.deepEqual(said(P("published", R(review(kind, "2026-07-01", "approved")))), [], kind);
    }
  });

  it("waits for changes that the last review of a kind asks for", () => {
    const approval = review("subject", "2026-07-01", "approved");
    const request = (on: string) => review("language", on, "changes-requested");
    assert.deepEqual(said(P("approved", R(approval, request("2026-07-02")))), [`error ${rule} waiting`]);
    assert.deepEqual(said(P("approved", R(request("2026-07-02"), approval))), [`error ${rule} waiting`]);
    assert.deepEqual(said(P("published", R(approval, request("2026-07-02")))), [`warning ${rule} waiting`]);
    const done = review("language", "2026-07-02", "approved");
    assert.deepEqual(said(P("approved", R(approval, request("2026-07-02"), done))), []);
    assert.deepEqual(sentencesOf(rule, P("approved", R(approval, request("2026-07-02"))), "en"), [
      "The status is “approved”, but the last review of this kind still asks for changes: language. Make the changes, then have the profile reviewed again.",
    ]);
    assert.deepEqual(sentencesOf(rule, P("approved"), "id"), [
      "Statusnya “approved”, tetapi belum ada telaah dengan hasil “approved”. Mintalah telaah, lalu catat dengan “Catat Telaah…”.",
    ]);
  });

  it("says nothing of other states", () => {
    for (const status of ["draft", "in-review", "changes-requested", "retired"]) {
      assert.deepEqual(said(P(status)), [], status);
    }
  });

  it("leaves a review that is incomplete or wrong to other findings", () => {
    const rulesIn = (reviews: string) => lintText(P("approved", reviews)).findings.map(({ rule: id }) => id);
    assert.deepEqual(rulesIn("reviews:\n  - {by: Tim, kind: subject, on: 2026-07-01}\n"), ["missing-key"]);
    assert.deepEqual(rulesIn(R(review("subject", "2026-07-01", "aproved"))), ["invalid-value"]);
    assert.deepEqual(rulesIn("reviews:\n"), ["empty-section"]);
    assert.deepEqual(rulesIn('reviews: "Redaksi\n'), ["unclosed-quote"]);
  });

  it("can be put right by taking the status back, which nobody is advised to", () => {
    checkFix(P("approved"), P("in-review"), { rule, nth: 0 });
    const waiting = R(
      review("subject", "2026-07-01", "approved"),
      review("language", "2026-07-02", "changes-requested"),
    );
    checkFix(P("published", waiting), P("changes-requested", waiting), { rule, nth: 0 });
    assert.deepEqual(fixTitlesOf(rule, P("approved"), "en"), ["Set the status back to “in-review”"]);
  });
});

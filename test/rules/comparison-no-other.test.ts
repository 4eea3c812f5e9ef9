// A comparison that names no other occupation, in list form.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const rule = "comparison-no-other";
const P = (items: string): string => profileWith("id", `comparison:\n${items}`);
const rulesIn = (text: string): string[] => lintText(text).findings.map((finding) => finding.rule);
const TEXT = "text: Koki kue menghias, tukang roti memanggang.";
const TITLE = 'title: "[nama pekerjaan lain]"';

describe("comparison-no-other", () => {
  it("marks the entry's first line", () => {
    checkRule(P(`  - ${TEXT}\n# ${"^".repeat(TEXT.length + 2)} error comparison-no-other\n`));
    checkRule(P("  - text: >-\n# ^^^^^^^^^^ error comparison-no-other\n      Koki kue menghias kue.\n"));
    checkRule(P("  [{text: Koki kue menghias kue.}]\n#  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error comparison-no-other\n"));
    assert.deepEqual(rulesIn(P(`  - id: koki\n    ${TEXT}\n  - title: Koki\n    ${TEXT}\n`)), []);
    assert.deepEqual(rulesIn(profileWith("id", "comparison: Tukang roti lain daripada yang lain.\n")), []);
  });

  it("says what is needed", () => {
    assert.deepEqual(sentencesOf(rule, P(`  - ${TEXT}\n`), "en"), [
      "This comparison names no other occupation: give its “id” or its “title”.",
    ]);
    assert.match(sentencesOf(rule, P(`  - ${TEXT}\n`), "id")[0]!, /^Perbandingan ini tidak menyebut pekerjaan lain/);
  });

  it("is silent where another finding explains it", () => {
    assert.deepEqual(rulesIn(P(`  - titel: Koki\n    ${TEXT}\n`)), ["unknown-key"]);
    assert.deepEqual(rulesIn(P(`  - title:\n    ${TEXT}\n`)), ["empty-section"]);
    assert.deepEqual(rulesIn(P("  - Koki kue menghias kue besar.\n")), ["wrong-kind"]);
    assert.deepEqual(rulesIn(P("  - Koki kue: Koki kue menghias kue besar.\n")), ["unknown-key"]);
    assert.deepEqual(rulesIn(P(`  - ${TEXT}\n    title: "Koki\n`)), ["unclosed-quote"]);
  });

  it("is mended by a title to write over", () => {
    const fix = checkFix(P(`  - ${TEXT} # c\n`), P(`  - ${TITLE}\n    ${TEXT} # c\n`), { rule });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    checkFix(P(`  - ${TEXT}\n`).replaceAll("\n", "\r\n"), P(`  - ${TITLE}\n    ${TEXT}\n`).replaceAll("\n", "\r\n"), {
      rule,
    });
    checkFix(P("  - {text: Koki kue menghias kue.}\n"), P(`  - {${TITLE}, text: Koki kue menghias kue.}\n`), { rule });
  });
});

// Sources that do not cover the belief and its answer: from which status on, where it is said, and what the fix adds.
import assert from "node:assert/strict";
import { profileIn, profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "missing-sources";
const P = (status: string, rest = ""): string => profileIn("id", status) + rest;
const rulesIn = (text: string): string[] => lintText(text).findings.map((finding) => finding.rule);
const LAW = "sources:\n  - title: Undang-Undang\n";

describe(rule, () => {
  it("marks the status where there is no source, the key where there are some", () => {
    const marked = (text: string) =>
      text.replace("in-review\n", "in-review\n#       ^^^^^^^^^ error missing-sources\n");
    checkRule(marked(P("in-review")));
    checkRule(marked(P("in-review", "sources: []\n")));
    checkRule(P("in-review", `${LAW.replace("sources:\n", "sources:\n^^^^^^^ error missing-sources\n")}`));
    checkRule(P("in-review", "sources: [{title: A, covers: [reality]}]\n^^^^^^^ error missing-sources\n"));
  });

  it("asks for both, from one source or several", () => {
    assert.deepEqual(rulesIn(P("in-review", `${LAW}    covers: [misconception, reality]\n`)), []);
    const two = `${LAW}    covers: [misconception]\n  - title: Sensus\n    covers: [duties, reality]\n`;
    assert.deepEqual(rulesIn(P("in-review", two)), []);
    assert.deepEqual(sentencesOf(rule, P("in-review", `${LAW}    covers: [misconception]\n`), "en"), [
      "With the status “in-review”, the sources must also cover reality. Add this to “covers” of the source that supports it, or name another source.",
    ]);
    assert.deepEqual(sentencesOf(rule, P("in-review"), "id"), [
      "Dengan status “in-review”, profil ini memerlukan “sources” yang mendukung misconception, reality.",
    ]);
  });

  it("speaks from in-review on, not of drafts and what is retired", () => {
    const asked = (status: string) => rulesIn(P(status)).includes(rule);
    for (const status of ["in-review", "changes-requested", "approved", "published"]) assert.ok(asked(status), status);
    for (const status of ["draft", "retired", "constructor", "x"]) assert.ok(!asked(status), status);
    assert.deepEqual(rulesIn(profileWith("id", "")), []);
  });

  it("is silent where another finding explains it, and where it may be hidden", () => {
    assert.deepEqual(rulesIn(P("in-review", "sources:\n")), ["empty-section"]);
    assert.deepEqual(rulesIn(P("in-review", "sources: Undang-Undang\n")), ["wrong-kind"]);
    assert.deepEqual(rulesIn(P("in-review", `${LAW}    covers: reality\n`)), ["wrong-kind"]);
    assert.deepEqual(rulesIn(P("in-review", `${LAW}    covers: [realty]\n`)), ["invalid-value"]);
    assert.deepEqual(rulesIn(P("in-review", 'sources: "Undang-Undang\n')), ["unclosed-quote"]);
  });
});

describe(`the fix of ${rule}`, () => {
  it("adds a source for what is not covered, to be filled in", () => {
    const source = (covers: string) => `  - title: "[Judul dokumen]"\n    covers: [${covers}]\n`;
    const none = P("in-review");
    const fix = checkFix(none, `${none}sources:\n${source("misconception, reality")}`, { rule });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    const some = P("in-review", `${LAW}    covers: [reality]\n`);
    checkFix(some, some + source("misconception"), { rule });
    checkFix(
      P("in-review", "sources: []\n"),
      P("in-review", 'sources: [{title: "[Judul dokumen]", covers: [misconception, reality]}]\n'),
      { rule },
    );
    assert.deepEqual(fixTitlesOf(rule, some, "en"), ["Add a source for misconception to fill in *"]);
    assert.deepEqual(fixTitlesOf(rule, none, "id"), ["Tambahkan sumber untuk misconception, reality, untuk diisi *"]);
  });

  it("keeps CRLF and the order of keys", () => {
    const before = P("in-review", "updated: 2026-07-01\n").replaceAll("\n", "\r\n");
    const added = 'sources:\r\n  - title: "[Judul dokumen]"\r\n    covers: [misconception, reality]\r\n';
    checkFix(before, before.replace("updated", `${added}updated`), { rule });
  });
});

// A comparison that names no other occupation, in list form.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule, lintText } from "../support/check-rule";
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
  });

  it("marks running text that speaks of nobody else", () => {
    for (const [text, expected] of [
      ["Tukang roti lain daripada yang lain.", "warning"],
      ["Perbedaannya terletak pada fokus kerja.", "warning"],
      ["Tukang roti berbeda dengan profesi lain yang mirip.", "warning"],
      ["Para pekerja lain lebih banyak duduk, sedangkan tukang roti berdiri.", "warning"],
      // Nothing speaks of others: somebody may be named in words that are not known for that.
      ["Tukang roti melayani pelanggan dan pembeli.", "info"],
      ["Mereka membuat kue, tukang roti membuat roti.", "info"],
    ] as const) {
      const whole = profileWith("id", `comparison: ${text}\n`);
      const own = lintText(whole).findings.filter((finding) => finding.rule === rule);
      assert.deepEqual(
        own.map(({ span, severity }) => [whole.slice(span.start, span.end), severity]),
        [[text, expected]],
      );
    }
    checkNoFix(profileWith("id", "comparison: Tukang roti lain daripada yang lain.\n"), { rule });
  });

  it("takes whoever does something beside this occupation for another one", () => {
    for (const text of [
      "Jagal memotong karkas; tukang roti memotong adonan.",
      "Imigrasi memeriksa orang, kami memanggang roti.",
      "Perbedaan tukang roti dengan seniman gula terletak pada bahannya.",
    ]) {
      assert.deepEqual(
        lintText(profileWith("id", `comparison: ${text}\n`)).findings.filter((finding) => finding.rule === rule),
        [],
        text,
      );
    }
  });

  it("knows who is named by what the word looks like, by what stands in front, and from the workspace", () => {
    for (const text of [
      "Koki menghias kue, sedangkan tukang roti membuat roti.",
      "Berbeda dengan barista, tukang roti bekerja di belakang toko.",
      "Tukang kue menghias, tukang roti memanggang.",
      "Pekerja sosial mendampingi orang, tukang roti membuat roti.",
      "Kalau jurnalis menulis berita, tukang roti membuat roti.",
      "Tidak seperti sound engineer, tukang roti bekerja pada malam hari.",
    ])
      assert.deepEqual(
        rulesIn(profileWith("id", `comparison: ${text}\n`)).filter((id) => id === rule),
        [],
        text,
      );
    const strange = profileWith("id", "comparison: Berbeda dengan para dalang, tukang roti bekerja pada malam hari.\n");
    const unknown = strange.replaceAll("dalang", "kelana");
    const options = { path: "tukang-roti.occupation.yaml", others: { "kelana.occupation.yaml": "title: Kelana\n" } };
    const found = (text: string, more = {}) => lintText(text, more).findings.some((finding) => finding.rule === rule);
    assert.deepEqual([found(strange), found(unknown), found(unknown, options)], [false, true, false]);
  });

  it("says what is needed", () => {
    assert.deepEqual(sentencesOf(rule, P(`  - ${TEXT}\n`), "en"), [
      "This comparison names no other occupation: add the “id” or the “title” of the other one.",
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

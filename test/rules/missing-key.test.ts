// An incomplete entry of a list: where it is reported, and what the fix inserts in block and flow form.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "missing-key";
const P = (lines: string): string => profileWith("id", lines);
const rulesIn = (text: string): string[] => lintText(text).findings.map((finding) => finding.rule);

describe("missing-key", () => {
  it("marks the entry's first line", () => {
    checkRule(P("sources:\n  - publisher: BPS\n# ^^^^^^^^^^^^^^^^ error missing-key\n    accessed: 2026-01-02\n"));
    checkRule(P("sources: [{publisher: BPS}]\n#         ^^^^^^^^^^^^^^^^ error missing-key\n"));
    checkRule(P("sources:\n  - {}\n# ^^^^ error missing-key\n"));
  });

  it("names each key that is missing", () => {
    const text = P("reviews:\n  - by: Tim bahasa\n    kind: language\n");
    assert.deepEqual(sentencesOf(rule, text, "en"), [
      "This entry of “reviews” lacks “on” (Date).",
      "This entry of “reviews” lacks “result” (Result). Possible values: approved, changes-requested.",
    ]);
    assert.deepEqual(sentencesOf(rule, text, "id"), [
      "Butir “reviews” ini belum memuat “on” (Tanggal).",
      "Butir “reviews” ini belum memuat “result” (Hasil). Pilihannya: approved, changes-requested.",
    ]);
  });

  it("is silent where another finding explains it", () => {
    assert.deepEqual(rulesIn(P("sources:\n  - titel: Undang-Undang\n")), ["unknown-key"]);
    assert.deepEqual(rulesIn(P("sources:\n  - title:\n")), ["empty-section"]);
    assert.deepEqual(rulesIn(P("sources:\n  - Undang-Undang\n")), ["wrong-kind"]);
    assert.deepEqual(rulesIn(P("comparison:\n  - Koki kue: Koki kue menghias kue besar.\n")), ["unknown-key"]);
    assert.deepEqual(rulesIn(P('sources:\n  - publisher: BPS\n    title: "Sensus\n')), ["unclosed-quote"]);
  });
});

describe("the fix of missing-key", () => {
  it("inserts the key in its place with words of the schema", () => {
    const before = P("sources:\n  - publisher: BPS # badan\n    accessed: 2026-01-02\n");
    const fix = checkFix(before, before.replace("- publisher", '- title: "[Judul dokumen]"\n    publisher'), { rule });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    const pair = P("more_misconceptions:\n  - misconception: Semua roti sama saja rasanya. # c\n");
    const reality = '    reality: "[apa yang benar, dengan contoh yang tampak dalam keseharian kerja]"\n';
    checkFix(pair, pair.replace("# c\n", `# c\n${reality}`), { rule });
    const english = profileWith("en", "comparison:\n  - title: Cook\n");
    const text = '    text: "[what this occupation does, whereas (name of the other occupation) does …]"\n';
    checkFix(english, english.replace("Cook\n", `Cook\n${text}`), { rule, config: { defaultLanguage: "en" } });
  });

  it("stays in flow form", () => {
    checkFix(P("sources: [{publisher: BPS}]\n"), P('sources: [{title: "[Judul dokumen]", publisher: BPS}]\n'), {
      rule,
    });
    checkFix(P("sources:\n  - {}\n"), P('sources:\n  - {title: "[Judul dokumen]"}\n'), { rule });
    const pair = P('more_misconceptions: [{"misconception": "Semua roti sama saja."}]\n');
    const reality = ', "reality": "[apa yang benar, dengan contoh yang tampak dalam keseharian kerja]"}';
    checkFix(pair, pair.replace('."}', `."${reality}`), { rule });
  });

  it("keeps CRLF and comes behind a block text", () => {
    const before = P(
      "more_misconceptions:\n  - misconception: >-\n      Semua roti sama\n      saja rasanya.\n",
    ).replaceAll("\n", "\r\n");
    const reality = '    reality: "[apa yang benar, dengan contoh yang tampak dalam keseharian kerja]"\r\n';
    checkFix(before, before.replace("rasanya.\r\n", `rasanya.\r\n${reality}`), { rule });
  });

  it("offers the words of a fixed list, and today for a date, without preferring one", () => {
    const text = P("reviews:\n  - by: Tim bahasa\n    on: 2026-01-02\n    result: approved\n");
    assert.deepEqual(fixTitlesOf(rule, text, "en"), [
      "Insert “kind: language”",
      "Insert “kind: subject”",
      "Insert “kind: inclusion”",
      "Insert “kind: editorial”",
    ]);
    checkFix(text, text.replace("    on", "    kind: subject\n    on"), { rule, nth: 1 });
    const undated = P("reviews:\n  - by: Tim bahasa\n    kind: language\n    result: approved\n");
    assert.deepEqual(fixTitlesOf(rule, undated, "id"), ["Sisipkan “on: 2026-08-01”"]);
    checkFix(undated, undated.replace("    result", "    on: 2026-08-01\n    result"), { rule, nth: 0 });
  });

  it("fits what the key demands", () => {
    const text = P("lint:\n  ignore:\n    - rule: bias-age\n");
    const reason = "[Mengapa aturan itu tidak berlaku di sini, paling sedikit sepuluh karakter]";
    checkFix(text, text.replace("bias-age\n", `bias-age\n      reason: "${reason}"\n`), { rule });
    const unnamed = P("lint:\n  ignore:\n    - reason: Undang-undang menetapkannya.\n");
    checkFix(unnamed, unnamed.replace("- reason", '- rule: "aturan"\n      reason'), { rule });
  });

  it("adds the braces that a pair in a list has done without", () => {
    checkFix(P("sources: [publisher: BPS]\n"), P('sources: [{title: "[Judul dokumen]", publisher: BPS}]\n'), { rule });
  });

  it("finds an entry that was written as two", () => {
    const text = "Koki menyiapkan hidangan, sedangkan tukang roti membuat roti.";
    const [finding, ...rest] = checkRule(
      profileWith(
        "id",
        `comparison:
  - title: Koki
  - text: Koki menyiapkan hidangan.
# ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error missing-key
`,
      ),
    );
    assert.deepEqual([finding?.message, rest], ["parted", []]);
    checkFix(
      profileWith("id", `comparison:\n  - title: Koki\n  - text: ${text}\n`),
      profileWith("id", `comparison:\n  - title: Koki\n    text: ${text}\n`),
      { rule: "missing-key" },
    );
    checkFix(
      profileWith("id", "sources:\n  - publisher: Perkumpulan\n  - title: Sehari di dapur\n"),
      profileWith("id", "sources:\n  - publisher: Perkumpulan\n    title: Sehari di dapur\n"),
      { rule: "missing-key" },
    );
    checkFix(
      profileWith("id", `comparison:\n  -   title: Koki\n  - id: koki\n    text: >-\n      ${text}\n`),
      profileWith("id", `comparison:\n  -   title: Koki\n      id: koki\n      text: >-\n        ${text}\n`),
      { rule: "missing-key" },
    );
    checkFix(
      profileWith("id", `comparison:\n  - title: Koki\n  -   text: >-\n        ${text}\n`),
      profileWith("id", `comparison:\n  - title: Koki\n    text: >-\n      ${text}\n`),
      { rule: "missing-key" },
    );
  });
});

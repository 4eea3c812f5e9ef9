// comparison-one-sided: one of the two is not spoken of, or nothing sets them against each other.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule, lintText } from "../support/check-rule";
import { marksOf } from "../support/marks";
import { sentencesOf } from "../support/sentences";

const rule = "comparison-one-sided";
const entry = (text: string, title = "Koki pastri"): string => `comparison:\n  - title: ${title}\n    text: ${text}\n`;

describe(rule, () => {
  it("marks the text of the entry, or its key where it runs over lines", () => {
    checkRule(
      profileWith(
        "id",
        "comparison:\n  - title: Koki pastri\n    text: Koki pastri menghias kue.\n#         ^^^^^^^^^^^^^^^^^^^^^^^^^ info comparison-one-sided\n",
      ),
    );
    assert.deepEqual(marksOf(rule, "id", "comparison:\n  - title: Koki\n    text: >-\n      Koki menghias kue.\n"), [
      "text",
    ]);
  });

  it("leaves alone two sentences, one for each, and a condition with its answer", () => {
    for (const text of [
      "Tukang roti memanggang roti harian. Hiasan kue dan cokelat dikerjakan oleh koki pastri.",
      "Di tangan koki pastri, kue menjadi hiasan. Di tangan tukang roti, tepung menjadi makanan.",
      "Tukang roti bekerja sebelum fajar. Lain halnya dengan koki pastri: mereka datang siang.",
    ])
      assert.deepEqual(marksOf(rule, "id", entry(JSON.stringify(text))), [], text);
    const craft = "If bread is the baker's craft, cake is the pastry chef's art.";
    assert.deepEqual(marksOf(rule, "en", entry(craft, "Pastry chef")), []);
    for (const text of [
      "Tukang roti bekerja sebelum fajar. Ini mirip dengan koki pastri.",
      "Tukang roti memanggang roti, donat, dan kue untuk koki pastri.",
      "Tukang roti bekerja sebelum fajar. Lain halnya dengan para koki pastri.",
    ])
      assert.deepEqual(marksOf(rule, "id", entry(text)), [text], text);
  });

  it("says which side is missing", () => {
    const messages = (lines: string) => lintText(profileWith("id", lines)).findings.map(({ message }) => message);
    assert.deepEqual(messages(entry("Koki pastri menghias kue.")), ["noOwn"]);
    assert.deepEqual(messages(entry("Tukang roti lebih banyak membuat roti.")), ["noOther"]);
    assert.deepEqual(messages(entry("Tukang roti bekerja bersama koki pastri.")), ["noContrast"]);
    assert.match(sentencesOf(rule, profileWith("id", entry("Tukang roti membuat roti.")), "en")[0]!, /\(Koki pastri\)/);
  });

  it("reads running text, where whoever else is named is the other one", () => {
    assert.deepEqual(marksOf(rule, "id", "comparison: Tukang roti sering disamakan dengan koki pastri.\n"), [
      "Tukang roti sering disamakan dengan koki pastri.",
    ]);
    assert.deepEqual(marksOf(rule, "en", "comparison: A baker is often confused with a confectioner.\n"), [
      "A baker is often confused with a confectioner.",
    ]);
    assert.deepEqual(marksOf(rule, "en", "comparison: Bakers and confectioners differ in what they make.\n"), []);
  });

  it("takes short names, words for this work, words for both, and two clauses for what they are", () => {
    for (const text of [
      "Pekerjaan ini membuat roti harian, sedangkan koki pastri menghias kue.",
      "Keduanya memanggang, tetapi dengan tujuan lain.",
      "Tukang memanggang roti; koki menghias kue.",
      "Koki pastri menghias kue, sementara pembuat roti bekerja dengan adonan.",
    ]) {
      assert.deepEqual(marksOf(rule, "id", entry(text)), [], text);
    }
    assert.deepEqual(marksOf(rule, "id", entry("Tukang kayu membuat kusen, bukan roti.", "Tukang kayu")), [
      "Tukang kayu membuat kusen, bukan roti.",
    ]);
  });

  it("knows the titles of the profile that an entry leads to", () => {
    const lines = "comparison:\n  - id: koki-pastri\n    text: Patissier menghias kue, tukang roti membuat roti.\n";
    const options = {
      path: "tukang-roti.occupation.yaml",
      others: { "koki-pastri.occupation.yaml": "title: Patissier\n" },
    };
    const said = lintText(profileWith("id", lines), options).findings.filter((finding) => finding.rule === rule);
    assert.deepEqual(said, []);
  });

  it("is silent about templates, entries without a name, and an occupation compared with itself", () => {
    for (const lines of [
      'comparison:\n  - title: Koki\n    text: "[apa bedanya]"\n',
      "comparison:\n  - text: Koki menghias kue besar.\n",
      entry("Tukang roti membuat roti.", "Tukang roti"),
      "comparison: Tukang roti lain daripada yang lain.\n",
    ]) {
      assert.deepEqual(marksOf(rule, "id", lines), [], lines);
    }
  });
});

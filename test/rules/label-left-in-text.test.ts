// label-left-in-text: headings in front of texts, and taking them out.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";

const rule = "label-left-in-text";

describe("label-left-in-text", () => {
  it("marks the label with its sign", () => {
    checkRule(
      profileWith(
        "id",
        'reality: "Realita: roti dibuat dengan tangan."\n#         ^^^^^^^^ warning label-left-in-text\n',
      ),
    );
    assert.deepEqual(marksOf(rule, "id", 'misconception: "Miskonsepsi 1: roti mudah dibuat."\n'), ["Miskonsepsi 1:"]);
    assert.deepEqual(marksOf(rule, "id", "misconception: Mitos – roti mudah dibuat.\n"), ["Mitos –"]);
    assert.deepEqual(marksOf(rule, "id", 'comparison: "Perbedaan dengan koki kue: koki menghias."\n'), [
      "Perbedaan dengan koki kue:",
    ]);
    assert.deepEqual(marksOf(rule, "id", 'fit: "Siapa yang cocok: orang yang telaten."\n'), ["Siapa yang cocok:"]);
    assert.deepEqual(marksOf(rule, "id", 'duties: "Tugas sehari-hari: menguleni adonan."\n'), ["Tugas sehari-hari:"]);
    assert.deepEqual(marksOf(rule, "en", 'fit: "Who it suits: patient people."\n'), ["Who it suits:"]);
    assert.deepEqual(marksOf(rule, "en", 'misconception: "Myth: bread bakes itself."\n'), ["Myth:"]);
  });

  it("takes it out, and begins the text with a capital", () => {
    const after = profileWith("id", 'reality: "Roti dibuat dengan tangan."\n');
    const fix = checkFix(profileWith("id", 'reality: "Realita: roti dibuat dengan tangan."\n'), after, { rule });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    checkFix(profileWith("id", 'reality: "*Realita:* roti dibuat dengan tangan."\n'), after, { rule });
    checkFix(
      profileWith("id", "reality: |-\n  Realita:\n  roti dibuat dengan tangan.\n"),
      profileWith("id", "reality: |-\n  Roti dibuat dengan tangan.\n"),
      { rule },
    );
    checkFix(
      profileWith("id", 'duties:\n  - "Tugas utama: menguleni"\n  - memanggang\n'),
      profileWith("id", 'duties:\n  - "Menguleni"\n  - memanggang\n'),
      { rule },
    );
  });

  it("has nothing to mend where the label is all there is", () => {
    checkNoFix(profileWith("id", 'reality: "Kenyataannya:   "\n'), { rule });
  });

  it("leaves alone other colons and dashes", () => {
    for (const value of [
      "Tukang roti punya satu aturan: roti harus segar.",
      "Realita setiap pagi di dapur roti: oven sudah menyala.",
      "Catatan: oven sudah menyala sebelum fajar.",
      "Fakta dan mitos tentang roti – keduanya ada.",
      "Realita-nya berat.",
    ]) {
      assert.deepEqual(marksOf(rule, "id", `reality: "${value}"\n`), [], value);
    }
  });
});

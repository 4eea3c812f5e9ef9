// misconception-no-belief: misconceptions that nobody would object to.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";

const rule = "misconception-no-belief";

describe(rule, () => {
  it("marks what leaves everything open", () => {
    checkRule(
      profileWith(
        "id",
        "misconception: Pekerjaan tukang roti beragam.\n#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info misconception-no-belief\n",
      ),
    );
    assert.deepEqual(
      marksOf(
        rule,
        "en",
        "more_misconceptions:\n  - misconception: Every bakery has customers of many kinds.\n    reality: They also bake.\n",
      ),
      ["Every bakery has customers of many kinds."],
    );
    assert.deepEqual(marksOf(rule, "id", "misconception: Tukang roti hanya membuat roti yang beragam.\n"), []);
  });

  it("marks answers, questions about the work, and what the duties say", () => {
    for (const text of [
      "Faktanya, tukang roti juga menghitung.",
      "Apa saja tugas tukang roti?",
      "Tukang roti membentuk adonan, lalu memanggang roti sebelum fajar.",
    ])
      assert.deepEqual(marksOf(rule, "id", `misconception: ${text}\n`), [text], text);
    const asked = "How much do bakers earn?";
    assert.deepEqual(marksOf(rule, "en", `misconception: ${asked}\n`), [asked]);
  });

  it("leaves alone what may be believed, though no word judges", () => {
    for (const text of [
      "Tukang roti bekerja dengan tepung.",
      "Tukang roti hidup melarat.",
      "Tukang roti itu juru masak yang kurang tidur.",
      "Apa gunanya sekolah bagi tukang roti?",
      "Sebenarnya tukang roti hanya mencampur tepung.",
      "Tukang roti memanggang roti.",
    ])
      assert.deepEqual(marksOf(rule, "id", `misconception: ${text}\n`), [], text);
  });

  it("leaves alone what goes too far, denies, judges, or is told as a belief", () => {
    for (const text of [
      "Tukang roti hanya memanggang.",
      "Memanggang roti itu membosankan.",
      "Tukang roti tidak bekerja dengan otak.",
      "Tukang roti cuma jago memanggang.",
      "“Siapa saja bisa jadi tukang roti!”",
      "Gaji tukang roti kecil.",
      "Penghasilannya rendah.",
      "Lowongan kerjanya sepi.",
      "Pekerjaan ini suram.",
      "Tidak ada masa depan di toko roti.",
      "Banyak orang mengira tukang roti bekerja dengan kue.",
    ]) {
      assert.deepEqual(marksOf(rule, "id", `misconception: ${text}\n`), [], text);
    }
    for (const text of [
      "The pay is small.",
      "Wages are poor.",
      "Baking is a dying trade.",
      "Openings are scarce.",
      "Anyone who owns an oven bakes.",
      "Baking is boring work.",
      "Bakers don't plan their day.",
    ]) {
      assert.deepEqual(marksOf(rule, "en", `misconception: ${text}\n`), [], text);
    }
    assert.deepEqual(marksOf(rule, "en", "misconception: Tukang roti hanya memanggang.\n"), []);
    assert.deepEqual(marksOf(rule, "en", 'misconception: ""\n'), []);
  });
});

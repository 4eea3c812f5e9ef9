// misconception-no-belief: misconceptions that nobody would object to.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";

const rule = "misconception-no-belief";

describe(rule, () => {
  it("marks a statement without a word that judges", () => {
    checkRule(
      profileWith(
        "id",
        "misconception: Tukang roti bekerja dengan tepung.\n#              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ info misconception-no-belief\n",
      ),
    );
    assert.deepEqual(
      marksOf(
        rule,
        "en",
        "more_misconceptions:\n  - misconception: Bakers use flour and water.\n    reality: They also use salt.\n",
      ),
      ["Bakers use flour and water."],
    );
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
    assert.deepEqual(marksOf(rule, "en", "misconception: Bakers use small tools.\n"), ["Bakers use small tools."]);
    assert.deepEqual(marksOf(rule, "en", "misconception: Tukang roti hanya memanggang.\n"), []);
    assert.deepEqual(marksOf(rule, "en", 'misconception: ""\n'), []);
  });
});

// reality-not-answering: realities that speak of something else.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";

const rule = "reality-not-answering";

describe(rule, () => {
  it("marks what has nothing in common with the belief, and no word that answers", () => {
    checkRule(
      profileWith(
        "en",
        "reality: Pay varies between regions.\n#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ info reality-not-answering\n",
      ),
    );
    assert.deepEqual(
      marksOf(
        rule,
        "id",
        "more_misconceptions:\n  - misconception: Roti itu mudah dibuat.\n    reality: Gajinya beragam menurut daerah.\n",
      ),
      ["Gajinya beragam menurut daerah."],
    );
  });

  it("leaves alone what speaks of the same field, or counts", () => {
    for (const [belief, answer] of [
      ["Membuat roti adalah urusan perempuan.", "Separuh peserta pelatihan adalah laki-laki."],
      ["Tukang roti bekerja pada malam hari.", "Di pabrik, adonan beku dipanggang menjelang sore."],
      ["Tukang roti mudah kaya.", "Upahnya mengikuti ketentuan kabupaten."],
      ["Guru PAUD hanya bermain.", "Setiap kegiatan dirancang demi kemampuan tertentu."],
    ])
      assert.deepEqual(marksOf(rule, "id", `misconception: ${belief}\nreality: ${answer}\n`), [], answer);
    const lines =
      "misconception: Bakers always work at night.\nreality: In factories dough is baked in the afternoon.\n";
    assert.deepEqual(marksOf(rule, "en", lines), []);
  });

  it("leaves alone answers, by their words, by what they speak of or by whom", () => {
    for (const text of [
      "Cuaca pun menentukan hasilnya.",
      "Resep diuji dengan tepung dari panen baru.",
      "Mereka menimbang tepung sejak malam.",
      "Setiap tukang roti menimbang tepung sejak malam.",
      "Sebelum fajar, adonan diuleni selama satu jam.",
    ]) {
      assert.deepEqual(marksOf(rule, "id", `reality: ${text}\n`), [], text);
    }
    for (const text of ["Flour changes with the weather, too.", "They weigh flour at midnight."]) {
      assert.deepEqual(marksOf(rule, "en", `reality: ${text}\n`), [], text);
    }
    assert.deepEqual(marksOf(rule, "en", "reality: Cuaca juga menentukan hasilnya.\n"), []);
  });

  it("says nothing of half a pair", () => {
    const text = "more_misconceptions:\n  - reality: Gajinya beragam menurut daerah.\n";
    assert.deepEqual(marksOf(rule, "id", text), []);
  });
});

// reality-restates: realities that repeat the belief beside them, or a sentence of the duties.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";
import { sentencesOf } from "../support/sentences";

const rule = "reality-restates";

describe(rule, () => {
  it("marks a reality that has only words of the misconception", () => {
    checkRule(
      profileWith(
        "id",
        "misconception: Tukang roti hanya mengikuti resep lama.\nreality: Resep lama diikuti oleh tukang roti.\n#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning reality-restates\n",
      ),
    );
    assert.deepEqual(
      marksOf(
        rule,
        "en",
        "misconception: Bakers only follow recipes.\nreality: No, bakers do not only follow recipes.\n",
      ),
      ["No, bakers do not only follow recipes."],
    );
  });

  it("marks a reality that only denies", () => {
    for (const [belief, answer] of [
      ["Tukang roti hanya memanggang roti.", "Tukang roti tidak hanya memanggang roti."],
      ["Tukang roti hanya memanggang roti.", "Anggapan itu keliru, sebab tukang roti bukan hanya memanggang roti."],
      ["Tukang roti hanya mengikuti resep lama.", "Tidak benar bahwa tukang roti hanya mengikuti resep lama."],
      ["Menjadi tukang roti itu mudah.", "Menjadi tukang roti tidak mudah."],
      ["Tukang roti hanya memanggang roti.", "Anggapan tersebut salah."],
    ])
      assert.deepEqual(marksOf(rule, "id", `misconception: ${belief}\nreality: ${answer}\n`), [answer], answer);
    for (const answer of ["This is simply wrong.", "It is not true that bakers only follow a recipe."]) {
      const lines = `misconception: Bakers only follow a recipe.\nreality: ${answer}\n`;
      assert.deepEqual(marksOf(rule, "en", lines), [answer], answer);
    }
    for (const answer of [
      "Tukang roti tidak mudah lelah.",
      "Itu keliru: adonan harus dijaga.",
      "Menjadi tukang roti itu mahal.",
    ])
      assert.deepEqual(
        marksOf(rule, "id", `misconception: Menjadi tukang roti itu mudah.\nreality: "${answer}"\n`),
        [],
        answer,
      );
  });

  it("marks a sentence that stands among the duties", () => {
    const lines =
      "duties:\n  - weigh flour and water\n  - shape loaves before dawn\nreality: Recipes also change. They shape loaves before dawn.\n";
    assert.deepEqual(marksOf(rule, "en", lines), ["They shape loaves before dawn."]);
    assert.deepEqual(sentencesOf(rule, profileWith("en", lines), "en", { config: { defaultLanguage: "en" } }), [
      "This sentence is already among the duties. Answer the misconception with something that readers do not know yet.",
    ]);
    assert.deepEqual(
      marksOf(
        rule,
        "id",
        "duties: Menguleni adonan, membentuk roti. Memanggang roti di oven batu.\nreality: Mereka juga memanggang roti dalam oven batu besar.\n",
      ),
      [],
    );
  });

  it("leaves alone what adds something, and what is too short to tell", () => {
    assert.deepEqual(
      marksOf(
        rule,
        "id",
        "misconception: Tukang roti hanya mengikuti resep.\nreality: Resep diikuti, lalu diubah menurut cuaca dan tepung.\n",
      ),
      [],
    );
    assert.deepEqual(marksOf(rule, "en", "reality: Bakers never do.\n"), []);
    assert.deepEqual(marksOf(rule, "en", "duties: Bake bread.\nreality: They also bake bread.\n"), []);
  });
});

// misfit-only-negatives and misfit-mirrors-fit: what does not suit, told by what is missing, and as the section above turned round.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule, lintText } from "../support/check-rule";
import { marksOf } from "../support/marks";

const negatives = (language: "id" | "en", lines: string) => marksOf("misfit-only-negatives", language, lines);
const mirrors = (language: "id" | "en", lines: string) => marksOf("misfit-mirrors-fit", language, lines);

describe("misfit-only-negatives", () => {
  it("marks the key of a section that only says what is missing", () => {
    checkRule(profileWith("id", "misfit: Orang yang tidak tahan panas.\n^^^^^^ info misfit-only-negatives\n"));
    assert.deepEqual(negatives("id", "misfit: [tidak tahan panas, kurang suka ramai, sulit bangun pagi]\n"), [
      "misfit",
    ]);
    assert.deepEqual(negatives("en", "misfit: People who lack stamina, cannot rise early or dislike heat.\n"), [
      "misfit",
    ]);
    assert.deepEqual(negatives("en", "misfit: It will not suit those who are not calm.\n"), ["misfit"]);
  });

  it("leaves alone one thing that is preferred, wanted or felt", () => {
    for (const text of ["tidak tahan panas dan lebih suka kantor", "mudah bosan", "ingin tidur lama tanpa gangguan"]) {
      assert.deepEqual(negatives("id", `misfit: Orang yang ${text}.\n`), [], text);
    }
    assert.deepEqual(negatives("en", "misfit: [lacks stamina, prefers cool rooms]\n"), []);
    assert.deepEqual(negatives("en", "misfit: [{}]\n"), []);
  });

  it("leaves alone what comes with its reason, but not what only gives the reason, or compares", () => {
    for (const text of [
      "Orang yang tidak tahan panas, padahal oven selalu menyala.",
      "Orang yang tidak sabar karena adonan butuh waktu.",
      "Orang yang kurang teliti, sedangkan setiap gram berarti.",
      "Orang yang tidak tahan tepung, sebab tepung ada di mana-mana.",
    ])
      assert.deepEqual(negatives("id", `misfit: ${text}\n`), [], text);
    for (const text of [
      "People who cannot stand heat, because the oven always burns.",
      "People who cannot stand heat, as every oven burns.",
      "People who lack patience, while dough takes its time.",
    ])
      assert.deepEqual(negatives("en", `misfit: ${text}\n`), [], text);
    assert.deepEqual(negatives("id", "misfit: Tidak cocok bagi mereka karena tidak sabar.\n"), ["misfit"]);
    assert.deepEqual(negatives("en", "misfit: People who are not as calm as nurses.\n"), ["misfit"]);
    assert.deepEqual(negatives("en", "misfit: People who are not so patient.\n"), ["misfit"]);
  });

  it("finds the format's first sample", () => {
    const path = join(__dirname, "../profiles/valid/pengelola-program-kesejahteraan-sosial.occupation.yaml");
    const rules = lintText(readFileSync(path, "utf8"), { path }).findings.map(({ rule }) => rule);
    assert.ok(rules.includes("misfit-only-negatives"));
    assert.ok(!rules.includes("misfit-mirrors-fit"));
  });
});

describe("misfit-mirrors-fit", () => {
  it("knows the opposite of a trait by another word", () => {
    const fit = "fit: Orang yang disiplin, jujur, dan ulet.\n";
    assert.deepEqual(mirrors("id", `${fit}misfit: Orang yang kurang disiplin, tidak jujur, dan mudah menyerah.\n`), [
      "Orang yang kurang disiplin",
    ]);
    assert.deepEqual(mirrors("id", "fit: Sabar, teliti, dan tenang.\nmisfit: Pemarah, ceroboh, dan mudah panik.\n"), [
      "Pemarah",
    ]);
    for (const own of ["mudah menyerah bila adonan gagal", "lebih suka kantor", "mudah marah"])
      assert.deepEqual(mirrors("id", `${fit}misfit: Orang yang kurang disiplin, tidak jujur, dan ${own}.\n`), [], own);
    assert.deepEqual(
      mirrors(
        "en",
        "fit: Calm, careful and honest people.\nmisfit: People who are not honest, not calm, and sloppy.\n",
      ),
      ["People who are not honest"],
    );
  });

  it("marks the first trait that the section above has, and says no more", () => {
    checkRule(
      profileWith(
        "id",
        "fit: Orang yang teliti dan sabar.\nmisfit: Mereka yang tidak memiliki ketelitian dan kesabaran.\n#       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning misfit-mirrors-fit\n",
      ),
    );
    assert.deepEqual(mirrors("en", "fit: [calm, organised]\nmisfit: [not calm at all, lacks organisation]\n"), [
      "not calm at all",
    ]);
  });

  it("leaves alone traits of their own, preferences, and reasons", () => {
    const fit = "fit: Orang yang teliti dan sabar.\n";
    for (const text of [
      "tidak tahan panas dan tidak teliti",
      "tidak teliti dan lebih suka hasil cepat",
      "tidak teliti karena satu gram tepung mengubah hasilnya",
    ]) {
      assert.deepEqual(mirrors("id", `${fit}misfit: Orang yang ${text}.\n`), [], text);
    }
    assert.deepEqual(mirrors("id", "fit: []\nmisfit: tidak sabar menunggu\n"), []);
  });
});

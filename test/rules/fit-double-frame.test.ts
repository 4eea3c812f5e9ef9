// fit-double-frame: one sentence says twice whom the work suits.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";

const rule = "fit-double-frame";

describe(rule, () => {
  it("marks the second time", () => {
    checkRule(
      profileWith(
        "id",
        "fit: Yang cocok adalah orang sabar, akan cocok di sini.\n#                                        ^^^^^ warning fit-double-frame\n",
      ),
    );
    assert.deepEqual(
      marksOf(rule, "id", "fit:\n  - Profil yang sesuai adalah orang sabar akan sesuai dengan dapur\n"),
      ["sesuai"],
    );
    assert.deepEqual(marksOf(rule, "id", "misfit: Cocok untuk kantor, yang cocok adalah pencinta meja.\n"), ["cocok"]);
    assert.deepEqual(marksOf(rule, "en", "fit: The ideal person is calm and very well suited to ovens.\n"), [
      "well suited",
    ]);
  });

  it('marks it where people are named in between, and behind "the right person"', () => {
    const id = "fit: Pekerjaan ini sesuai bagi orang sabar, dan dialah calon yang ideal untuk dapur ini.\n";
    assert.deepEqual(marksOf(rule, "id", id), ["ideal"]);
    const en = "fit: The right person for this work is a calm one who would be suited to it.\n";
    assert.deepEqual(marksOf(rule, "en", en), ["suited"]);
    assert.deepEqual(marksOf(rule, "en", "fit: People who hand the right person the ideal loaf.\n"), []);
  });

  it("leaves alone one that stands alone, in another sentence, or is said of things", () => {
    for (const text of [
      "Profil yang cocok adalah orang yang tenang dan cermat.",
      "Orang sabar akan cocok di sini. Mereka adalah yang tahu tepung apa yang cocok untuk roti.",
      "Yang cocok adalah orang yang memilih tepung cocok.",
    ]) {
      assert.deepEqual(marksOf(rule, "id", `fit: ${text}\n`), [], text);
    }
    assert.deepEqual(marksOf(rule, "id", "reality: Yang cocok adalah orang sabar, akan cocok di sini juga.\n"), []);
  });
});

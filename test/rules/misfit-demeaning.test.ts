// misfit-demeaning: words that run people down, only in `misfit`.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";

const rule = "misfit-demeaning";

describe("misfit-demeaning", () => {
  it("marks the word", () => {
    checkRule(
      profileWith(
        "id",
        "misfit: Orang malas dan cengeng.\n#             ^^^^^ warning misfit-demeaning\n#                       ^^^^^^^ warning misfit-demeaning\n",
      ),
    );
    assert.deepEqual(marksOf(rule, "id", "misfit: Orang yang malas bekerja.\n"), ["malas"]);
    assert.deepEqual(marksOf(rule, "id", "misfit: [orang yang lemah, pemalasnya]\n"), ["lemah", "pemalasnya"]);
    assert.deepEqual(marksOf(rule, "en", "misfit: Weak people, cowards and those who are lazy.\n"), [
      "Weak",
      "cowards",
      "lazy",
    ]);
  });

  it("marks names for people and what is said of their heads", () => {
    for (const [text, ...marks] of [
      ["Tukang molor yang lamban otaknya.", "Tukang molor", "lamban otaknya"],
      ["Orang yang gagap teknologi.", "gagap teknologi"],
    ])
      assert.deepEqual(marksOf(rule, "id", `misfit: ${text}\n`), marks, text);
    assert.deepEqual(marksOf(rule, "en", "misfit: People who are too thick to count.\n"), ["too thick"]);
    assert.deepEqual(marksOf(rule, "en", "misfit: People who dislike dough too thick to stir.\n"), []);
  });

  it("leaves alone things, days, people served and other sections", () => {
    for (const lines of [
      "misfit: Orang yang bosan mencari sinyal lemah.\n",
      "misfit: Orang yang lemah lembut dan tidak suka gaduh.\n",
      "misfit: Orang yang tidak sabar menghadapi murid yang malas.\n",
      "reality: Tukang roti bukan orang malas.\n",
      "misfit: Orang yang malas berdiri lama di depan oven.\n",
      "misfit: Orang yang lebih suka bermalas-malasan pada pagi hari.\n",
      "misfit: Orang yang lemah terhadap debu tepung.\n",
    ]) {
      assert.deepEqual(marksOf(rule, "id", lines), [], lines);
    }
    for (const lines of [
      "misfit: People who prefer lazy mornings.\n",
      "misfit: People who dislike weak points in a design.\n",
      "misfit: People who are impatient with lazy students.\n",
    ]) {
      assert.deepEqual(marksOf(rule, "en", lines), [], lines);
    }
  });
});

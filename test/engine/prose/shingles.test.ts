// Sentences that are the same share a number that they are listed under, and others are told apart.
import assert from "node:assert/strict";
import { likeness, prefixLength, SAME, shinglesOf } from "../../../server/src/engine/prose/shingles";
import { Random } from "../../support/mutations";

const WORDS =
  "setiap pagi ia memeriksa suhu ruang menimbang bahan mencatat persediaan hari itu lalu membuka toko".split(" ");

describe("shingles", () => {
  it("do not mind capitals, marks and joining words", () => {
    const [one, other] = ["Ia mencuci, merebus, dan mengupas kedelai.", "ia mencuci merebus serta mengupas kedelai"];
    assert.equal(likeness(shinglesOf(one!, "id"), shinglesOf(other!, "id")), 1);
    assert.equal(likeness(shinglesOf(one!, "id"), shinglesOf(one!, "en")), 0, "of another language");
    assert.equal(likeness([], []), 0);
  });

  it("that make two sentences the same have one among the first of both", () => {
    const random = new Random(7);
    let same = 0;
    for (let turn = 0; turn < 3000; turn++) {
      const words = Array.from({ length: 8 + random.below(30) }, () => WORDS[random.below(WORDS.length)]!);
      const changed = words.filter(() => random.below(25) > 0);
      if (random.below(3) === 0) changed.push(WORDS[random.below(WORDS.length)]!);
      const [one, other] = [shinglesOf(words.join(" "), "id"), shinglesOf(changed.join(" "), "id")];
      if (likeness(one, other) < SAME) continue;
      same++;
      const first = new Set(one.slice(0, prefixLength(one.length)));
      assert.ok(
        other.slice(0, prefixLength(other.length)).some((shingle) => first.has(shingle)),
        words.join(" "),
      );
    }
    assert.ok(same > 500, `${same} pairs`);
  });
});

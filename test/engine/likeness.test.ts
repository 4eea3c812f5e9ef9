// The short way to tell that two sentences are not the same: it may miss that, and never says so of two that are.
import assert from "node:assert/strict";
import { bitsIn, mostDiffering, sketchOf } from "../../server/src/engine/index/likeness";
import { likeness, SAME } from "../../server/src/engine/prose/shingles";
import { randomFrom } from "../support/random";

describe("sketches of sentences", () => {
  const random = randomFrom(7);
  const number = (below: number) => Math.floor(random() * below);
  const shinglesOf = (count: number) => Array.from({ length: count }, () => number(2 ** 30));
  const inOrder = (shingles: readonly number[]) => [...new Set(shingles)].sort((a, b) => a - b);
  const mayBeSame = (one: readonly number[], other: readonly number[]) => {
    const [a, b] = [sketchOf(one), sketchOf(other)];
    return bitsIn(a & ~b) <= mostDiffering(one.length) && bitsIn(b & ~a) <= mostDiffering(one.length);
  };

  it("count bits", () => {
    assert.deepEqual([0, 1, 0b1011, 2 ** 30 - 1, -1].map(bitsIn), [0, 1, 3, 30, 32]);
  });

  it("let every two pass that are the same but for a fifth", () => {
    let same = 0;
    for (let i = 0; i < 5000; i++) {
      const common = shinglesOf(1 + number(60));
      const one = inOrder([...common, ...shinglesOf(number(8))]);
      const other = inOrder([...common, ...shinglesOf(number(8))]);
      if (likeness(one, other) < SAME) continue;
      same++;
      assert.ok(mayBeSame(one, other), `${one} ${other}`);
    }
    assert.ok(same > 1000);
  });

  it("tell most apart that have little in common", () => {
    const pairs = Array.from({ length: 1000 }, () => [inOrder(shinglesOf(12)), inOrder(shinglesOf(12))] as const);
    assert.ok(pairs.filter(([one, other]) => mayBeSame(one, other)).length < 50);
  });
});

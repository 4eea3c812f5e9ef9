// Background work in slices: in order, one failing piece by itself, and room for others in between.
import assert from "node:assert/strict";
import { Slices } from "../../server/src/lsp/workspace/slices";

const busy = (time: number): void => {
  for (const end = performance.now() + time; performance.now() < end; );
};

describe("slices of background work", () => {
  it("do their work in order, and hand on what it gives or throws", async () => {
    const slices = new Slices();
    const order: number[] = [];
    const works = [1, 2, 3].map((number) =>
      slices.run(() => {
        order.push(number);
        if (number === 2) throw new Error("two");
        return number;
      }),
    );
    const results = await Promise.allSettled(works);
    assert.deepEqual(order, [1, 2, 3]);
    assert.deepEqual(
      results.map((result) => (result.status === "fulfilled" ? result.value : (result.reason as Error).message)),
      [1, "two", 3],
    );
  });

  it("let others in however many wait", async () => {
    const slices = new Slices();
    let done = 0;
    const works = Array.from({ length: 40 }, () =>
      slices.run(() => {
        busy(3);
        done++;
      }),
    );
    const seen: number[] = [];
    const look = (): void => {
      seen.push(done);
      if (done < 40) setImmediate(look);
    };
    setImmediate(look);
    await Promise.all(works);
    assert.ok(seen.length >= 20, `looked ${seen.length} times`);
    assert.ok(seen.every((count, i) => i === 0 || count - seen[i - 1]! <= 2));
  });
});

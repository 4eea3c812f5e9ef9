// How figures are summed up, written and judged.
import assert from "node:assert/strict";
import { atMost, below, type Figures, summary, written } from "./part";

const figures = (...values: number[]): Figures => ({ what: "a measure", program: "a program", unit: "ms", values });

describe("figures of the benchmark", () => {
  it("have a median that does not depend on order", () => {
    assert.deepEqual(summary([9, 1, 4]), { min: 1, median: 4, max: 9, p95: 9 });
    assert.deepEqual(summary([9, 1, 4, 2]), { min: 1, median: 3, max: 9, p95: 9 });
    assert.equal(summary(Array.from({ length: 40 }, (_, i) => 40 - i)).p95, 38);
    assert.throws(() => summary([]));
  });

  it("are written with about three digits", () => {
    assert.equal(written(1234.56, "ms"), "1,235 ms");
    assert.equal(written(12.345, "MB"), "12.3 MB");
    assert.equal(written(1.2345, "ms"), "1.23 ms");
    assert.equal(written(3, "findings"), "3 findings");
    assert.equal(written(Number.POSITIVE_INFINITY, "ms"), "no answer");
  });

  it("meet or miss a goal by their medians", () => {
    assert.equal(atMost(1 / 5, "it", figures(1, 2, 90), figures(10)).isMet, true);
    assert.equal(atMost(1 / 5, "it", figures(3), figures(10)).isMet, false);
    assert.equal(atMost(1 / 5, "it", figures(3), figures(Number.POSITIVE_INFINITY)).isMet, true);
    assert.equal(below(5, "it", figures(4, 4, 90)).isMet, true);
    assert.equal(below(5, "it", figures(4, 4, 90), undefined, "max").isMet, false);
  });
});

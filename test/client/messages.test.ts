// What may pass between the preview's page and the extension, and how often the page is made anew.
import assert from "node:assert/strict";
import { asFromPage, asState } from "../../client/src/preview/messages";
import { Throttle } from "../../client/src/preview/throttle";

describe("messages of the preview", () => {
  it("lets only the known ones through", () => {
    assert.deepEqual(asFromPage({ type: "ready", extra: 1 }), { type: "ready" });
    const reveal = { type: "reveal", uri: "file:///a", offset: 3 };
    assert.deepEqual(asFromPage({ ...reveal, command: "workbench.action.quit" }), reveal);
    const refused = [null, undefined, 1, "ready", [], {}, { type: "command", command: "x" }, { ...reveal, uri: 1 }];
    for (const value of [...refused, ...[-1, 1.5, "3", Number.NaN, 2 ** 60].map((offset) => ({ ...reveal, offset }))]) {
      assert.equal(asFromPage(value), null, JSON.stringify(value));
    }
  });

  it("believes only a state that makes sense", () => {
    assert.deepEqual(asState({ uri: "file:///a", locked: true, scroll: 4, more: {} }), {
      uri: "file:///a",
      locked: true,
      scroll: 4,
    });
    assert.deepEqual(asState({ uri: "file:///a", locked: false, scroll: "far" }), { uri: "file:///a", locked: false });
    for (const value of [null, undefined, "x", {}, { uri: "" }, { uri: 1, locked: true }, { uri: "a" }]) {
      assert.equal(asState(value), null, JSON.stringify(value));
    }
  });
});

describe("the throttle", () => {
  const INTERVAL = 30;

  it("works at once when idle, then once more for all that was asked meanwhile", async () => {
    const times: number[] = [];
    const began = performance.now();
    const throttle = new Throttle(async () => void times.push(performance.now() - began));
    for (let i = 0; i < 5; i++) throttle.request(INTERVAL);
    assert.equal(times.length, 1, "at once");
    await until(() => times.length === 2);
    assert.ok(times[1]! >= INTERVAL - 2, `the second after the interval, not after ${times[1]} ms`);
    await pass(INTERVAL * 2);
    assert.equal(times.length, 2, "and then rests");
    throttle.dispose();
  });

  it("never does the work twice at the same time, and the last request is served", async () => {
    let running = 0;
    let asked = 0;
    let served = 0;
    const throttle = new Throttle(async () => {
      assert.equal(++running, 1);
      const seen = asked;
      await pass(10);
      served = seen;
      running--;
    });
    for (asked = 1; asked < 20; asked++) {
      throttle.request(0);
      await pass(2);
    }
    throttle.request(0);
    await until(() => served === asked);
    throttle.dispose();
  });

  it("skips the wait when told, and stops when disposed", async () => {
    let runs = 0;
    const throttle = new Throttle(async () => void runs++);
    throttle.request(60_000);
    throttle.request(60_000);
    await pass(1);
    assert.equal(runs, 1, "waits");
    throttle.requestNow();
    assert.equal(runs, 2, "told not to");
    throttle.request(5);
    throttle.dispose();
    await pass(20);
    assert.equal(runs, 2, "disposed");
  });
});

const pass = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function until(isTrue: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !isTrue(); i++) await pass(5);
  assert.ok(isTrue(), "in time");
}

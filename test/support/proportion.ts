// Whether work grows with its text or faster: by the processor's time, which others that share the machine change little.
import assert from "node:assert/strict";

/** Ten times the size takes about ten times the time; were it the square, a hundred times. */
export function assertInProportion(
  work: (size: number) => void,
  what: string,
  { small, large } = { small: 20_000, large: 200_000 },
): void {
  const [one, other] = [small, large].map((size) => processorTime(() => work(size))) as [number, number];
  const most = (4 * large) / small;
  assert.ok(other < most * Math.max(one, 10), `${what}: ${Math.round(one)} ms, then ${Math.round(other)} ms`);
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

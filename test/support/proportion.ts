// Whether work grows with its text or faster: by the processor's time, which others that share the machine change little.
import assert from "node:assert/strict";

/** The compiler and the collector of garbage may come in between: what is measured so often is work that really grows faster. */
const ATTEMPTS = 3;

/** Ten times the size takes about ten times the time; were it the square, a hundred times. */
export function assertInProportion(
  work: (size: number) => void,
  what: string,
  { small, large } = { small: 20_000, large: 200_000 },
): void {
  const most = (4 * large) / small;
  const seen: string[] = [];
  while (seen.length < ATTEMPTS) {
    const [one, other] = [small, large].map((size) => processorTime(() => work(size))) as [number, number];
    if (other < most * Math.max(one, 10)) return;
    seen.push(`${Math.round(one)} ms, then ${Math.round(other)} ms`);
  }
  assert.fail(`${what}: ${seen.join("; ")}`);
}

function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

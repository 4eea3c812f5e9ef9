// What a run of tests gave, as it is handed from each runner to the last lines of the whole.

/** How many tests passed, and what failed, each in words of its own. */
export interface Outcome {
  readonly passed: number;
  readonly failures: readonly string[];
}

/** Mocha's side of it: what it needs of a runner, in Node and in the editor. */
interface Runner {
  on(event: "pass" | "fail" | "pending", heard: (test: Test, error?: Error) => void): unknown;
}

interface Test {
  fullTitle(): string;
}

/** Gathers what a runner of mocha's tells. A skipped test counts as failed: there are none here. */
export function outcomeOf(runner: Runner): () => Outcome {
  let passed = 0;
  const failures: string[] = [];
  runner.on("pass", () => void passed++);
  runner.on("fail", (test, error) => void failures.push(`${test.fullTitle()}: ${error?.message}`));
  runner.on("pending", (test) => void failures.push(`${test.fullTitle()}: skipped`));
  return () => ({ passed, failures });
}

// Runs the test files of a bundle with mocha inside the extension host; bundle.ts makes the bundle and puts this file
// before the tests.
import "mocha/mocha.js";
import { type Outcome, outcomeOf } from "../../outcome";
import { ask } from "./page";

declare const suiteGrep: string;

// Mocha's browser build makes `mocha` and `Mocha` global in Node and in a web worker alike.
mocha.setup({ ui: "bdd", reporter: "spec", timeout: 60_000, color: false, ...(suiteGrep && { grep: suiteGrep }) });

/** What VS Code calls. */
export async function run(): Promise<void> {
  const outcome = await new Promise<Outcome>((resolve) => {
    // Not mocha.run(): that wants the address of a page.
    const runner = Mocha.prototype.run.call(mocha, () => resolve(gathered()));
    const gathered = outcomeOf(runner);
  });
  await ask({ act: "finish", outcome });
  if (outcome.failures.length > 0) throw withoutStack(`Failed or skipped tests: ${outcome.failures.length}.`);
  if (outcome.passed === 0) throw withoutStack("No test ran.");
}

/** VS Code prints the stack of what a suite throws; mocha has already printed the ones worth reading. */
function withoutStack(message: string): Error {
  return Object.assign(new Error(message), { stack: message });
}

// Mocha's spec reporter that also writes what the run gave to a file, for test/run.ts.
import { writeFileSync } from "node:fs";
import Mocha from "mocha";
import { outcomeOf } from "./outcome";

/** Names the file that receives the outcome as JSON. */
export const RESULT_VARIABLE = "OCCUPATION_PROFILES_TEST_RESULT";

export default class RecordingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    const outcome = outcomeOf(runner);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const path = process.env[RESULT_VARIABLE];
      if (path) writeFileSync(path, JSON.stringify(outcome()));
    });
  }
}

// Mocha's spec reporter that also writes its counts to a file, for test/run.ts and the runs inside VS Code.
import { writeFileSync } from "node:fs";
import Mocha from "mocha";

/** Names the file that receives `{"passed": n, "failed": n}`. A skipped test counts as failed: there are none here. */
export const RESULT_VARIABLE = "OCCUPATION_PROFILES_TEST_RESULT";

export default class CountingReporter extends Mocha.reporters.Spec {
  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = this.stats;
      const path = process.env[RESULT_VARIABLE];
      if (path) writeFileSync(path, JSON.stringify({ passed: passes, failed: failures + pending }));
    });
  }
}

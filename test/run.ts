// Runs every check and every test, and closes with one line: `N passed, N failed`. Run by `npm test`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Outcome } from "./outcome";
import { RESULT_VARIABLE } from "./reporter";

const ROOT = resolve(__dirname, "..");
/** Everything but the tests that run inside an editor. */
const UNIT_TESTS = ["test/*.test.ts", "test/!(bench|e2e|profiles)/**/*.test.ts", "test/bench/*.test.ts"];
const scratch = mkdtempSync(join(tmpdir(), "occupation-profiles-test-"));

/** Runs a program of node_modules/.bin or `node`; a step that tells no outcome itself counts as one check. */
function step(name: string, command: string, args: readonly string[]): Outcome {
  const started = performance.now();
  console.log(`\n== ${name}`);
  const result = join(scratch, `${name.replace(/\W+/g, "-")}.json`);
  const program = command === "node" ? process.execPath : join(ROOT, "node_modules/.bin", command);
  const { status, error } = spawnSync(program, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, [RESULT_VARIABLE]: result },
  });
  if (error) console.error(error.message);
  const outcome = existsSync(result) ? (JSON.parse(readFileSync(result, "utf8")) as Outcome) : null;
  const isFine = status === 0;
  console.log(
    `-- ${name}: ${isFine ? "done" : `FAILED (exit code ${status})`} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  const ended = `ended with code ${status}`;
  if (!outcome) return isFine ? { passed: 1, failures: [] } : { passed: 0, failures: [`${name}: ${ended}`] };
  // A runner that fails without a failed test has crashed: that is a failure too.
  const failures = isFine || outcome.failures.length > 0 ? outcome.failures : [ended];
  return { passed: outcome.passed, failures: failures.map((failure) => `${name}: ${failure}`) };
}

const results = [
  step("format and lint", "biome", ["ci", "."]),
  step("types", "tsc", ["--noEmit"]),
  step("build", "node", ["esbuild.mjs"]),
  step("unit, protocol and command line", "mocha", ["--reporter", join(ROOT, "test/reporter.ts"), ...UNIT_TESTS]),
  step("real editor", "tsx", ["test/e2e/run.ts"]),
];
rmSync(scratch, { recursive: true, force: true });

const passed = results.reduce((sum, outcome) => sum + outcome.passed, 0);
const failures = results.flatMap((outcome) => outcome.failures);
if (failures.length > 0) {
  process.exitCode = 1;
  // Once more, where somebody who sees only the end of the output finds it.
  console.log(`\nFailed:\n${failures.map((failure) => `- ${failure}`).join("\n")}`);
}
console.log(`\n${passed} passed, ${failures.length} failed`);

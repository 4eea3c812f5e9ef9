// Runs every check and every test, and closes with one line: `N passed, N failed`. Run by `npm test`.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { RESULT_VARIABLE } from "./reporter";

const ROOT = resolve(__dirname, "..");
/** Everything but the tests that run inside an editor. */
const UNIT_TESTS = ["test/*.test.ts", "test/!(bench|e2e|profiles)/**/*.test.ts", "test/bench/*.test.ts"];
const scratch = mkdtempSync(join(tmpdir(), "occupation-profiles-test-"));

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Runs a program of node_modules/.bin or `node`; a step that counts nothing itself counts as one check. */
function step(name: string, command: string, args: readonly string[]): Counts {
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
  const counts = existsSync(result) ? (JSON.parse(readFileSync(result, "utf8")) as Counts) : null;
  const isFine = status === 0;
  console.log(
    `-- ${name}: ${isFine ? "done" : `FAILED (exit code ${status})`} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (!counts) return { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1 };
  // A runner that fails without a failed test has crashed: that is a failure too.
  return isFine || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

const results = [
  step("format and lint", "biome", ["ci", "."]),
  step("types", "tsc", ["--noEmit"]),
  step("build", "node", ["esbuild.mjs"]),
  step("unit, protocol and command line", "mocha", ["--reporter", join(ROOT, "test/reporter.ts"), ...UNIT_TESTS]),
  step("real editor", "tsx", ["test/e2e/run.ts"]),
];
rmSync(scratch, { recursive: true, force: true });

const passed = results.reduce((sum, counts) => sum + counts.passed, 0);
const failed = results.reduce((sum, counts) => sum + counts.failed, 0);
if (failed > 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);

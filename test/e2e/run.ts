// Every suite in a real VS Code: the extension from source in Node and in a web worker, and the packaged one. Prints what
// each run gave and writes the outcome where the environment asks for them. Names of runs as arguments choose among them.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Outcome } from "../outcome";
import { makeVsix } from "../package/make-vsix";
import { RESULT_VARIABLE } from "../reporter";
import { type Run, runInEditor } from "./host/run";

const WORKSPACE = join(__dirname, "../profiles/valid");
const suites = (...names: string[]): string[] => names.map((name) => join(__dirname, `${name}.test.ts`));

const CORE = ["diagnostics", "assistance", "language", "preview", "workspace", "paste", "typing"];

const runs = (vsix: string): Record<string, Run> => ({
  node: { tests: suites(...CORE, "configuration", "commands", "navigation", "looks") },
  reload: { tests: suites("restore") },
  web: { web: true, tests: suites(...CORE) },
  packaged: { vsix, tests: suites("packaged") },
});

async function main(chosen: readonly string[]): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), "occupation-profiles-e2e-"));
  const vsix = join(scratch, "extension.vsix");
  const failures: string[] = [];
  let passed = 0;
  try {
    // Packing builds first, so every run gets the same bundles.
    await makeVsix(vsix);
    for (const [name, run] of Object.entries(runs(vsix))) {
      if (chosen.length > 0 && !chosen.includes(name)) continue;
      console.log(`\n-- real editor: ${name}`);
      const ended = await runInEditor({ workspace: WORKSPACE, ...run });
      passed += ended.passed;
      failures.push(...ended.failures.map((failure) => `${name}: ${failure}`));
      // A run that ended badly without a failed test has crashed.
      if (ended.code !== 0 && ended.failures.length === 0) failures.push(`${name}: ended with code ${ended.code}`);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log(`\nreal editor: ${passed} passed, ${failures.length} failed`);
  const result = process.env[RESULT_VARIABLE];
  const outcome: Outcome = { passed, failures };
  if (result) writeFileSync(result, JSON.stringify(outcome));
  if (failures.length > 0 || passed === 0) process.exitCode = 1;
}

void main(process.argv.slice(2));

// Every suite in a real VS Code: the extension from source in Node and in a web worker, and the packaged one. Prints what
// each run gave and writes the counts where the environment asks for them. Names of runs as arguments choose among them.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
  const total = { passed: 0, failed: 0 };
  try {
    // Packing builds first, so every run gets the same bundles.
    await makeVsix(vsix);
    for (const [name, run] of Object.entries(runs(vsix))) {
      if (chosen.length > 0 && !chosen.includes(name)) continue;
      console.log(`\n-- real editor: ${name}`);
      const { code, passed, failed } = await runInEditor({ workspace: WORKSPACE, ...run });
      total.passed += passed;
      // A run that ended badly without a failed test has crashed.
      total.failed += code !== 0 && failed === 0 ? 1 : failed;
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  console.log(`\nreal editor: ${total.passed} passed, ${total.failed} failed`);
  const result = process.env[RESULT_VARIABLE];
  if (result) writeFileSync(result, JSON.stringify(total));
  if (total.failed > 0 || total.passed === 0) process.exitCode = 1;
}

void main(process.argv.slice(2));

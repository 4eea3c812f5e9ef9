// `npm run bench`: measures this project against its peers in one run, prints the result and writes it to docs/benchmark.md.
// --quick: few repetitions, nothing written. --dist FOLDER: that build instead of a new one. --only PART: nothing written.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measureAliases } from "./measures/aliases";
import { measureBurst } from "./measures/burst";
import { measureEdit } from "./measures/edit";
import { measureMemory } from "./measures/memory";
import { measureRules } from "./measures/rules";
import { measureStart } from "./measures/start";
import { measureSingleFile, measureThroughput } from "./measures/throughput";
import { measureWorkspace } from "./measures/workspace";
import type { Bench, Part } from "./part";
import { stopAll } from "./processes";
import { BENCH, ROOT } from "./programs";
import { conditions, report } from "./report";

const MEASURES = {
  start: measureStart,
  edit: measureEdit,
  burst: measureBurst,
  aliases: measureAliases,
  memory: measureMemory,
  throughput: measureThroughput,
  file: measureSingleFile,
  rules: measureRules,
  workspace: measureWorkspace,
};

async function main(): Promise<void> {
  const options = { quick: { type: "boolean" }, dist: { type: "string" }, only: { type: "string" } } as const;
  const { quick: isQuick = false, dist, only } = parseArgs({ options }).values;
  const measures = Object.entries(MEASURES).filter(([name]) => only === undefined || only === name);
  if (measures.length === 0) throw new Error(`--only takes one of: ${Object.keys(MEASURES).join(", ")}`);
  install();
  if (dist === undefined) execFileSync("npm", ["run", "build"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });

  const before = conditions(new Date());
  const scratch = mkdtempSync(join(tmpdir(), "occupation-profiles-bench-"));
  const parts: Part[] = [];
  const failures: string[] = [];
  try {
    for (const [name, measure] of measures) {
      const bench: Bench = {
        dist: resolve(dist ?? join(ROOT, "dist")),
        scratch: mkdtempSync(join(scratch, "part-")),
        isQuick,
        progress: (text) => process.stderr.write(`${text}\n`),
      };
      try {
        parts.push(await measure(bench));
      } catch (error) {
        failures.push(`${name}: ${messageOf(error)}`);
      } finally {
        stopAll();
      }
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  const text = report(parts, before, failures);
  process.stdout.write(text);
  if (failures.length > 0) process.exitCode = 1;
  else if (!isQuick && only === undefined) write(text);
}

function write(text: string): void {
  mkdirSync(join(ROOT, "docs"), { recursive: true });
  writeFileSync(join(ROOT, "docs/benchmark.md"), text);
}

/** The peers have a package.json of their own, so that the project's own installation stays lean. */
function install(): void {
  if (existsSync(join(BENCH, "node_modules"))) return;
  execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: BENCH, stdio: ["ignore", "ignore", "inherit"] });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

main().catch((error) => {
  process.stderr.write(`${messageOf(error)}\n`);
  process.exitCode = 2;
});

// `npm run bench [-- --quick] [-- --dist FOLDER]`: measures this project against its peers in one run and writes docs/benchmark.md.
// --quick: few repetitions, nothing written. --dist: measures that build instead of building one.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { measureAliases } from "./measures/aliases";
import { measureBurst } from "./measures/burst";
import { measureEdit } from "./measures/edit";
import { measureMemory } from "./measures/memory";
import { measureStart } from "./measures/start";
import { measureSingleFile, measureThroughput } from "./measures/throughput";
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
};

async function main(): Promise<void> {
  const options = { quick: { type: "boolean" }, dist: { type: "string" }, only: { type: "string" } } as const;
  const { values } = parseArgs({ options });
  const { quick: isQuick = false, only } = values;
  install();
  if (values.dist === undefined)
    execFileSync("npm", ["run", "build"], { cwd: ROOT, stdio: ["ignore", "ignore", "inherit"] });
  const scratch = mkdtempSync(join(tmpdir(), "occupation-profiles-bench-"));
  const bench: Omit<Bench, "scratch"> = {
    dist: resolve(values.dist ?? join(ROOT, "dist")),
    isQuick,
    progress: (text) => process.stderr.write(`${text}\n`),
  };
  const before = conditions(new Date());
  const parts: Part[] = [];
  const failures: string[] = [];
  try {
    for (const [name, measure] of Object.entries(MEASURES)) {
      if (only !== undefined && only !== name) continue;
      try {
        parts.push(await measure({ ...bench, scratch: mkdtempSync(join(scratch, "part-")) }));
      } catch (error) {
        failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
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
  else if (!isQuick && only === undefined) writeFileSync(join(ROOT, "docs/benchmark.md"), text);
}

/** The peers have a package.json of their own, so that the project's own installation stays lean. */
function install(): void {
  if (existsSync(join(BENCH, "node_modules"))) return;
  execFileSync("npm", ["ci", "--ignore-scripts"], { cwd: BENCH, stdio: ["ignore", "ignore", "inherit"] });
}

void main();

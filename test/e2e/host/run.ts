// Runs test files in a real VS Code, whichever this machine can have: from code as runInEditor(), or as a command.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { runTests, TestRunFailedError } from "@vscode/test-electron";
import type { Outcome } from "../../outcome";
import { bundleSuite } from "./bundle";
import { outcomeFile, writeSettings } from "./launch";
import { endWithParent } from "./processes";
import { repository } from "./where";

export interface Run {
  /** Test files, written with mocha's describe and it. */
  tests: string[];
  /** The folder or .code-workspace file to open. The editor gets a copy of the folder, so tests may change it. */
  workspace?: string;
  /** Run the extension's browser build, and the tests, in the web worker's extension host. */
  web?: boolean;
  /** Test this packaged extension instead of the source tree's. */
  vsix?: string;
  /** The extension's folder; the repository when absent. */
  extension?: string;
  /** User settings the editor starts with. */
  settings?: Record<string, unknown>;
}

export interface Ended extends Outcome {
  /** 0 when there was a test and every test passed. A run that crashed has another code and may have counted nothing. */
  code: number;
}

export async function runInEditor(run: Run): Promise<Ended> {
  const temporary = await mkdtemp(join(tmpdir(), "op-e2e-"));
  // runTests passes Ctrl+C on, and then exits at once unless someone else listens too.
  const cleanUpFirst = () => undefined;
  process.on("SIGINT", cleanUpFirst);
  try {
    return await runIn(temporary, run);
  } finally {
    process.off("SIGINT", cleanUpFirst);
    await rm(temporary, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** runTests starts Node with these arguments first, and so our program in place of VS Code. */
export const executable = [
  ...["--import", endWithParent, "--import", pathToFileURL(require.resolve("tsx")).href],
  join(__dirname, "executable.ts"),
];

async function runIn(temporary: string, run: Run): Promise<Ended> {
  const { web = false, vsix } = run;
  if (web && vsix) throw new Error("A packaged extension runs in Node here: leave out either web or vsix.");
  const extensionDevelopmentPath = vsix ? await emptyExtension(temporary) : resolve(run.extension ?? repository);
  // VS Code runs a suite in the same extension host as the extension whose folder it is in.
  const extensionTestsPath = join(extensionDevelopmentPath, ".vscode-test", `suite-${process.pid}.js`);
  const userDataDir = join(temporary, "user");
  await writeSettings(userDataDir, run.settings ?? {});
  const launchArgs = [
    ...executable,
    `--user-data-dir=${userDataDir}`,
    `--extensions-dir=${join(temporary, "extensions")}`,
  ];
  if (run.workspace !== undefined) launchArgs.push(await copied(run.workspace, temporary));
  if (web) launchArgs.push("--extensionDevelopmentKind=web");
  if (vsix !== undefined) launchArgs.push(`--install-extension=${resolve(vsix)}`);
  const options = { vscodeExecutablePath: process.execPath, launchArgs, extensionTestsPath, extensionDevelopmentPath };
  const tests = run.tests.map((file) => resolve(file));
  await bundleSuite(tests, web, extensionTestsPath);
  const code = await runTests(options).catch((error: Error) => {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  });
  await rm(extensionTestsPath, { force: true });
  const nothing: Outcome = { passed: 0, failures: [] };
  const outcome: Outcome = await readFile(join(userDataDir, outcomeFile), "utf8").then(JSON.parse, () => nothing);
  return { code, ...outcome };
}

async function copied(workspace: string, temporary: string): Promise<string> {
  const isFile = workspace.endsWith(".code-workspace");
  const folder = resolve(isFile ? dirname(workspace) : workspace);
  const copy = join(temporary, "workspace", basename(folder));
  await cp(folder, copy, { recursive: true });
  return isFile ? join(copy, basename(workspace)) : copy;
}

/** VS Code runs tests only for an extension under development; a packaged one needs a stand-in for that. */
async function emptyExtension(temporary: string): Promise<string> {
  const folder = join(temporary, "empty-extension");
  await mkdir(folder);
  const manifest = { name: "empty", publisher: "test", version: "0.0.0", engines: { vscode: "*" } };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

const usage = `Usage: tsx test/e2e/host/run.ts [--workspace FOLDER] [--web] [--vsix FILE] [--extension FOLDER] TEST-FILE...`;

async function main(): Promise<void> {
  const text = { type: "string" } as const;
  const options = { workspace: text, vsix: text, extension: text, web: { type: "boolean" } } as const;
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (positionals.length === 0) throw new Error(usage);
  const { code } = await runInEditor({ ...values, tests: positionals });
  process.exitCode = code;
}

if (require.main === module) {
  main().catch((error: Error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}

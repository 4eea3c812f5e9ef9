// The programs that are measured: how each is started and set up, its version, and how long it waits on purpose.
import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { buildSync } from "esbuild";

export const ROOT = resolve(__dirname, "../..");
export const BENCH = __dirname;
const SCHEMA = join(ROOT, "schemas/occupation-profile.schema.json");

/** A language server on standard input and output. */
export interface Server {
  readonly name: string;
  readonly args: readonly string[];
  readonly languageId: string;
  /** Its settings, by the section that it asks for. */
  settings(section: string): unknown;
  /** What it waits after a change before it looks at the text; pulled diagnostics are never waited for. */
  readonly debounce: { readonly push: number };
}

const ourSettings = (section: string): unknown =>
  section === "occupationProfiles" ? { language: "en", check: "onType" } : null;

/** Our server through both of its entries. `dist` is the folder of the build. */
export function ourServers(dist: string): { readonly cli: Server; readonly node: Server } {
  const push = delayIn(join(ROOT, "server/src/lsp/push.ts"), /PAUSE_MS = (\d+)/);
  const setUp = { languageId: "occupation-profile", settings: ourSettings, debounce: { push } };
  return {
    cli: { ...setUp, name: "cli.js lsp --stdio", args: [join(dist, "cli.js"), "lsp", "--stdio"] },
    node: { ...setUp, name: "server.node.js --stdio", args: [join(dist, "server.node.js"), "--stdio"] },
  };
}

const peerFolder = join(BENCH, "node_modules/yaml-language-server");

/** yaml-language-server with our schema from a file, all that it does on, and nothing that reaches for the network. */
export function peerServer(): Server {
  const yaml = {
    schemas: { [pathToFileURL(SCHEMA).href]: ["*.occupation.yaml"] },
    validate: true,
    hover: true,
    completion: true,
    schemaStore: { enable: false },
    kubernetesCRDStore: { enable: false },
  };
  return {
    name: `yaml-language-server ${versionIn(peerFolder)}`,
    args: [join(peerFolder, "bin/yaml-language-server"), "--stdio"],
    languageId: "yaml",
    settings: (section) => (section === "yaml" ? yaml : null),
    debounce: { push: delayIn(join(peerFolder, "out/src/yamlSettings.js"), /validationDelayMs = (\d+)/) },
  };
}

/** A server that knows nothing of profiles, built like ours into an empty folder and started by the same launcher. */
export function bareServer(dist: string, folder: string): Server {
  const launcher = join(folder, "server.node.js");
  copyFileSync(join(dist, "server.node.js"), launcher);
  buildSync({
    entryPoints: [join(BENCH, "bare-server.ts")],
    outfile: join(folder, "server.program.js"),
    bundle: true,
    minify: true,
    platform: "node",
    target: "node20",
  });
  return { ...ourServers(dist).node, name: "a server that reads nothing", args: [launcher, "--stdio"] };
}

export function ajvCli(pattern: string): { readonly name: string; readonly args: readonly string[] } {
  const folder = join(BENCH, "node_modules/ajv-cli");
  const options = ["--strict=false", "--spec=draft7", "-c", "ajv-formats"];
  return {
    name: `ajv-cli ${versionIn(folder)}`,
    args: [join(folder, "dist/index.js"), "validate", "-s", SCHEMA, "-d", pattern, ...options],
  };
}

/** The packages whose versions belong into the report. */
export function versions(): string[] {
  const peers = createRequire(join(BENCH, "package.json"));
  const own = createRequire(join(ROOT, "package.json"));
  const ours = ["yaml", "vscode-languageserver"].map((name) => `${name} ${versionOf(own, name)}`);
  const { node } = manifestIn(peerFolder).engines;
  const theirs = ["ajv-cli", "ajv-formats", "ajv", "js-yaml"];
  return [
    `occupation-profiles ${versionIn(ROOT)} (${ours.join(", ")})`,
    `yaml-language-server ${versionIn(peerFolder)} (its package asks for Node ${node})`,
    ...theirs.map((name) => `${name} ${versionOf(peers, name)}`),
  ];
}

/** Some packages hide their package.json from `require`, so it is looked for in the folders that Node would search. */
function versionOf(from: NodeJS.Require, name: string): string {
  const folder = (from.resolve.paths(name) ?? []).map((path) => join(path, name)).find((path) => existsSync(path));
  return folder ? versionIn(folder) : "unknown";
}

const versionIn = (folder: string): string => manifestIn(folder).version;

interface Manifest {
  readonly version: string;
  readonly engines: { readonly node: string };
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}

/** A constant read from its source, so that it is not a guess. */
function delayIn(file: string, pattern: RegExp): number {
  const delay = pattern.exec(readFileSync(file, "utf8"))?.[1];
  if (delay === undefined) throw new Error(`${file} no longer says how long it waits: look for its debounce.`);
  return Number(delay);
}

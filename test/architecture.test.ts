// Holds the invariants of CONTRIBUTING.md: who may import whom, and what the engine must not touch. Reads sources as text.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const ROOT = resolve(__dirname, "..");

interface Import {
  readonly from: string;
  /** A package name, `node:…`, or a path from the root without extension. */
  readonly to: string;
}

function sourcesIn(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map((name) => `${folder}/${name.split(sep).join("/")}`)
    .sort();
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const pattern =
    /(?:^|\n)\s*(?:import|export)\b[^"'`;]*?from\s*["']([^"']+)["']|\b(?:import|require)\(\s*["']([^"']+)["']\s*\)|(?:^|\n)\s*import\s*["']([^"']+)["']/g;
  return [...text.matchAll(pattern)].map((match) => {
    const target = match[1] ?? match[2] ?? match[3] ?? "";
    if (!target.startsWith(".")) return { from: file, to: target };
    return {
      from: file,
      to: relative(ROOT, resolve(ROOT, dirname(file), target))
        .split(sep)
        .join("/"),
    };
  });
}

const SERVER = sourcesIn("server/src");
const CLIENT = sourcesIn("client/src");
const IMPORTS = [...SERVER, ...CLIENT].flatMap(importsOf);
const within = (folder: string) => (path: string) => path.startsWith(`${folder}/`);

function refuse(what: string, broken: readonly Import[], advice: string): void {
  const lines = broken.map(({ from, to }) => `  ${from} imports ${to}`);
  assert.equal(lines.length, 0, `${what}:\n${lines.join("\n")}\n${advice}`);
}

describe("architecture", () => {
  it("finds the sources that it guards", () => {
    assert.ok(SERVER.length > 40, `only ${SERVER.length} server sources found`);
    assert.ok(CLIENT.length > 3, `only ${CLIENT.length} client sources found`);
    assert.ok(
      IMPORTS.some(({ from, to }) => from.endsWith("compose.ts") && to === "yaml"),
      "imports are not recognised",
    );
  });

  it("the engine imports only itself, the schema and pure packages", () => {
    const pure = new Set(["yaml", "fastest-levenshtein"]);
    const broken = IMPORTS.filter(
      ({ from, to }) =>
        within("server/src/engine")(from) &&
        !within("server/src/engine")(to) &&
        !within("schemas")(to) &&
        !pure.has(to),
    );
    refuse(
      "The engine reaches outside",
      broken,
      "Give it the data as an argument instead; input and output belong to lsp/ and cli/.",
    );
  });

  it("the engine has no clock, no randomness, no host objects", () => {
    const banned = /\b(?:Date\.now|new Date\(\)|Math\.random|process\.|globalThis\.|console\.|setTimeout|fetch\()/;
    const broken = SERVER.filter(within("server/src/engine")).flatMap((file) =>
      readFileSync(join(ROOT, file), "utf8")
        .split("\n")
        .filter((line) => banned.test(line) && !/^\s*(?:\/\/|\*|\/\*)/.test(line))
        .map((line) => `  ${file}: ${line.trim()}`),
    );
    assert.equal(
      broken.length,
      0,
      `The engine depends on its surroundings:\n${broken.join("\n")}\nLet the edge pass it in.`,
    );
  });

  it("a rule never imports a rule, a feature never a feature", () => {
    const frame = new Set(["rule", "all", "lint"].map((name) => `server/src/engine/rules/${name}`));
    const rules = IMPORTS.filter(
      ({ from, to }) =>
        within("server/src/engine/rules")(from) &&
        within("server/src/engine/rules")(to) &&
        !frame.has(to) &&
        !from.endsWith("/all.ts"),
    );
    refuse("Rules import each other", rules, "Move what both need into engine/profile or engine/syntax.");
    const features = IMPORTS.filter(
      ({ from, to }) =>
        within("server/src/engine/features")(from) && isFeature(to) && featureOf(from) !== featureOf(to),
    );
    refuse("Features import each other", features, "Move what both need into engine/profile.");
  });

  it("cli/ and lsp/ never import each other; bin.ts alone joins them", () => {
    const crossing = IMPORTS.filter(
      ({ from, to }) =>
        (within("server/src/cli")(from) && within("server/src/lsp")(to)) ||
        (within("server/src/lsp")(from) && within("server/src/cli")(to)),
    );
    refuse("The two edges touch", crossing, "What both need is engine code.");
    const joins = IMPORTS.filter(({ from, to }) => !from.includes("/cli/") && within("server/src/cli")(to)).map(
      ({ from }) => from,
    );
    assert.deepEqual([...new Set(joins)], ["server/src/bin.ts"]);
  });

  it("the client imports one server file: the protocol", () => {
    const broken = IMPORTS.filter(
      ({ from, to }) => within("client/src")(from) && within("server")(to) && to !== "server/src/lsp/protocol",
    );
    refuse("The client reaches into the server", broken, "Ask the server through a request in lsp/protocol.ts.");
  });

  it("only Node entries import Node, only the client imports vscode", () => {
    const nodeFiles = (file: string) =>
      /\.node\.ts$|\/bin\.ts$/.test(file) || within("server/src/cli")(file) || within("server/src/launch")(file);
    const node = IMPORTS.filter(({ from, to }) => (to.startsWith("node:") || to.endsWith("/node")) && !nodeFiles(from));
    refuse("Node in code that runs in browsers", node, "Pass it in from main.node.ts.");
    const vscode = IMPORTS.filter(({ from, to }) => to === "vscode" && !within("client/src")(from));
    refuse("vscode outside the client", vscode, "Only client/src may use the editor's API.");
  });

  it("every source says in its first line what is in it", () => {
    const silent = [...SERVER, ...CLIENT].filter(
      (file) => !/^(?:\/\/|\/\*|#!)/.test(readFileSync(join(ROOT, file), "utf8")),
    );
    assert.deepEqual(silent, [], "Begin each file with a comment of one sentence: what is here and what is not.");
  });

  it("no file is a drawer for odds and ends", () => {
    const drawers = [...SERVER, ...CLIENT].filter((file) =>
      /\/(?:utils?|helpers?|common|shared|misc)(?:\.ts|\/)/.test(file),
    );
    assert.deepEqual(drawers, [], "Name files after what is in them.");
    const barrels = [...SERVER, ...CLIENT].filter((file) => /export \*/.test(readFileSync(join(ROOT, file), "utf8")));
    assert.deepEqual(barrels, [], "Import from the file that defines it.");
  });
});

const isFeature = within("server/src/engine/features");
/** A feature is a file, or a folder of files. */
const featureOf = (path: string): string => path.replace(/^server\/src\/engine\/features\//, "").split(/[/.]/)[0]!;

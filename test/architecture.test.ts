// Holds the invariants of CONTRIBUTING.md: who may import whom, and what the engine must not touch. Reads sources as text.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

const ROOT = resolve(__dirname, "..");

interface Import {
  readonly from: string;
  /** A package name, `node:…`, or a path from the root without extension. */
  readonly to: string;
  /** Nothing is left of it when the code runs. */
  readonly isType: boolean;
  /** Loaded when it is needed. */
  readonly isLazy: boolean;
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
    const kind = { isType: isTypeImport(match[0]), isLazy: match[2] !== undefined };
    if (!target.startsWith(".")) return { from: file, to: target, ...kind };
    const to = relative(ROOT, resolve(ROOT, dirname(file), target));
    return { from: file, to: to.split(sep).join("/"), ...kind };
  });
}

/** `import type …`, or `import { type A, type B } …`. */
function isTypeImport(statement: string): boolean {
  const names = /\{([^}]*)\}/.exec(statement)?.[1]?.split(",") ?? [];
  const named = names.map((name) => name.trim()).filter(Boolean);
  return (
    /\b(?:import|export)\s+type\b/.test(statement) || (named.length > 0 && named.every((name) => /^type\s/.test(name)))
  );
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

  it("each layer of the engine builds on those below it alone, but for types", () => {
    const broken = IMPORTS.filter(
      ({ from, to, isType }) => !isType && within(ENGINE)(from) && within(ENGINE)(to) && layerOf(from) < layerOf(to),
    );
    refuse(
      "The engine reaches upwards",
      broken,
      "Move what both need down, or hand it in as an argument. The layers stand in LAYERS, the lowest first.",
    );
  });

  it("no files need each other before they run", () => {
    const needs = new Map<string, string[]>();
    for (const { from, to, isType, isLazy } of IMPORTS)
      if (!isType && !isLazy) needs.set(stemOf(from), [...(needs.get(stemOf(from)) ?? []), stemOf(to)]);
    const done = new Set<string>();
    const circleFrom = (file: string, way: readonly string[]): readonly string[] | null => {
      if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
      if (done.has(file)) return null;
      const found = (needs.get(file) ?? []).map((next) => circleFrom(next, [...way, file])).find((circle) => circle);
      done.add(file);
      return found ?? null;
    };
    const circles = [...needs.keys()].flatMap((file) => circleFrom(file, [])?.join(" → ") ?? []);
    assert.deepEqual(circles, [], "Move what both need into a file of its own.");
  });

  it("every package that is used is named here, for the part that uses it", () => {
    const broken = IMPORTS.filter(({ from, to, isType }) => {
      if (isType || to.startsWith("node:") || /^(?:server|client|schemas)\/|^package\.json$/.test(to)) return false;
      const part = Object.keys(PACKAGES).find((folder) => within(folder)(from));
      const name = /^(?:@[^/]+\/)?[^/]+/.exec(to)![0];
      return !(part && PACKAGES[part]!.includes(name));
    });
    refuse("A package in a part that has none of it", broken, "Weigh what it costs, then name it in PACKAGES.");
  });

  it("launch/ imports nothing of the programs that it starts, lsp/workspace/ no feature", () => {
    const launch = IMPORTS.filter(
      ({ from, to }) => within("server/src/launch")(from) && !isOwn("server/src/launch")(to),
    );
    refuse("What starts a program waits for a part of it", launch, "Only Node's own modules are loaded before it.");
    const features = IMPORTS.filter(
      ({ from, to }) => within("server/src/lsp/workspace")(from) && within(`${ENGINE}/features`)(to),
    );
    refuse(
      "The workspace answers requests",
      features,
      "It keeps facts and findings; requests belong to lsp/*-requests.ts.",
    );
  });

  it("no file grows beyond what can be taken in at once", () => {
    const long = [...SERVER, ...CLIENT]
      .map((file) => ({ file, length: readFileSync(join(ROOT, file), "utf8").split("\n").length - 1 }))
      .filter(({ file, length }) => length > MOST_LINES && !LONG.has(file));
    assert.deepEqual(
      long,
      [],
      `Files are near 200 lines, and never have more than ${MOST_LINES}: part them by what they do.`,
    );
  });

  it("what is exported is used elsewhere", () => {
    const tests = readdirSync(join(ROOT, "test"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `test/${name}`);
    const files = [...SERVER, ...CLIENT, ...tests, "schemas/generate.ts"];
    const imported = new Map(files.map((file) => [file, namesImportedBy(file)]));
    const idle = [...SERVER, ...CLIENT].flatMap((file) => {
      const others = files.filter((other) => other !== file).map((other) => imported.get(other)!);
      return exportsOf(file)
        .filter((name) => !others.some((names) => names.has(name)) && !ENTRIES.has(name))
        .map((name) => `${file}: ${name}`);
    });
    assert.deepEqual(idle, [], "Take the export away, or all of it.");
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
    refuse("Rules import each other", rules, "Move what both need down, into the part of engine/ that knows it.");
    const features = IMPORTS.filter(
      ({ from, to }) =>
        within("server/src/engine/features")(from) && isFeature(to) && featureOf(from) !== featureOf(to),
    );
    refuse("Features import each other", features, "Move what both need down, into the part of engine/ that knows it.");
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

const ENGINE = "server/src/engine";

/** Longer than other files may be. */
const LONG: ReadonlySet<string> = new Set([
  // Messages, as long as what they list.
  "server/src/lsp/protocol.ts",
]);

/** The lowest first. A path stands for what begins with it; where several fit, the longest counts. */
const LAYERS: readonly (readonly string[])[] = [
  // The tree with its lines and places, and edits by offset: of no format.
  ["partition-point", "remembered", "detached", "hash", "profile/", "write/edit"],
  // The format, and sentences about it.
  ["schema/", "message"],
  // A text that YAML cannot read, or reads otherwise than it was meant.
  ["syntax/"],
  ["slips/"],
  // All of that together: text in, profile out.
  ["profile/parse", "profile/references"],
  // YAML as it is written.
  ["write/"],
  // What is known besides the one text.
  ["index/", "codes/", "prose/", "suppression/", "config/", "gates/", "completeness/sections", "import/notes"],
  ["rules/"],
  // A configuration is read and judged in one.
  ["config/read"],
  // What is made of findings, rules and plain texts.
  ["completeness/", "docs/", "import/"],
  ["features/", "render/"],
  // The page and the same content in other forms.
  ["export/"],
];

function layerOf(path: string): number {
  const name = path.slice(ENGINE.length + 1);
  const starts = LAYERS.flatMap((layer, rank) => layer.map((start) => ({ start, rank })));
  const fitting = starts.filter(({ start }) => (start.endsWith("/") ? name.startsWith(start) : isNamed(name, start)));
  const [best] = fitting.sort((a, b) => b.start.length - a.start.length);
  assert.ok(best, `${path} is in no layer of the engine: name it in LAYERS`);
  return best.rank;
}

const stemOf = (path: string): string => path.replace(/\.ts$/, "");

const isNamed = (name: string, stem: string): boolean => stemOf(name) === stem;

/** The packages that each part may use. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  "server/src/engine": ["yaml", "fastest-levenshtein"],
  "server/src/lsp": ["vscode-languageserver", "vscode-languageserver-textdocument", "ignore"],
  "server/src/cli": ["ignore", "picocolors", "tinyglobby"],
  "client/src": ["vscode", "vscode-languageclient", "vscode-languageserver", "morphdom"],
};

const isOwn = (folder: string) => (path: string) => within(folder)(path) || path.startsWith("node:");

const MOST_LINES = 300;

/** What the editor calls by name. */
const ENTRIES: ReadonlySet<string> = new Set(["activate", "deactivate"]);

function exportsOf(file: string): string[] {
  const text = readFileSync(join(ROOT, file), "utf8");
  const pattern = /^export (?:abstract |async )?(?:const|function\*?|class|let)\s+(\w+)/gm;
  return [...text.matchAll(pattern)].map((match) => match[1]!);
}

/** Names in braces behind `import`, and those that are read from a module as a whole. */
function namesImportedBy(file: string): Set<string> {
  const text = readFileSync(join(ROOT, file), "utf8");
  const braces = [...text.matchAll(/\bimport\s+(?:type\s+)?\{([^}]*)\}/g)].flatMap((match) => match[1]!.split(","));
  const names = braces.map((name) =>
    name
      .trim()
      .replace(/^type\s+/, "")
      .replace(/\s+as\s+.*$/s, ""),
  );
  const wholes = [...text.matchAll(/\bimport \* as (\w+)|\bconst (?:\{([^}]*)\}|(\w+)) = await import\(/g)];
  const members = wholes.flatMap(([, star, taken, whole]) =>
    taken ? taken.split(",").map((name) => name.trim()) : membersOf(text, star ?? whole!),
  );
  const direct = [...text.matchAll(/\(await [\w[\]]+\([^)]*\)\)\.(\w+)/g)].map((match) => match[1]!);
  return new Set([...names, ...members, ...direct]);
}

const membersOf = (text: string, module: string): string[] =>
  [...text.matchAll(new RegExp(`\\b${module}\\.(\\w+)`, "g"))].map((match) => match[1]!);

const isFeature = within("server/src/engine/features");
/** A feature is a file, or a folder of files. */
const featureOf = (path: string): string => path.replace(/^server\/src\/engine\/features\//, "").split(/[/.]/)[0]!;

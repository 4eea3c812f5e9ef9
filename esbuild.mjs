// Builds the five bundles into dist/, the launchers of the two that run in Node by themselves, and the licences of what is in
// them. Type checking is `npm run lint`'s work.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { build, context } from "esbuild";

const watch = process.argv.includes("--watch");

const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch ? "inline" : false,
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
};
// The package's ES modules: of these only what is used is bundled.
const alias = { yaml: "./node_modules/yaml/browser/index.js" };
const forNode = { ...shared, platform: "node", format: "cjs", target: "node20", alias };
const forBrowser = { ...shared, platform: "browser", mainFields: ["browser", "module", "main"] };

const { version } = JSON.parse(await readFile("package.json", "utf8"));

/** A small file that starts a program from its compiled code. */
function launcher(outfile, program) {
  const define = { PROGRAM: JSON.stringify(program), VERSION: JSON.stringify(version) };
  return { ...forNode, entryPoints: ["server/src/launch/launch.ts"], outfile, define };
}

/**
 * A program that a launcher starts, which reads it as ASCII: that is fastest. esbuild escapes other characters, but not in
 * regular expressions, where such an escape means the same, also for both halves of a pair.
 */
function program(entry, outfile) {
  const escaped = (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
  const ascii = {
    name: "ascii",
    setup: ({ onEnd }) =>
      onEnd(async () => writeFile(outfile, (await readFile(outfile, "utf8")).replace(/[^\0-\x7f]/g, escaped))),
  };
  return { ...forNode, entryPoints: [entry], outfile, plugins: [once, ascii] };
}

/**
 * Makes a CommonJS library a module once for all files that import from it. esbuild does so once for each of them, which costs
 * some tenths of a millisecond where a library has as many names as this one.
 */
const once = {
  name: "once",
  setup(build) {
    build.onResolve({ filter: /^vscode-languageserver$/ }, ({ path, namespace }) =>
      namespace === "file" ? { path, namespace: "once" } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: "once" }, ({ path }) => ({
      contents: `export * from ${JSON.stringify(path)};`,
      resolveDir: import.meta.dirname,
    }));
  },
};

/** For Node and for browsers alike: each part of a library for one of them is taken in, and run only there. */
function universal(options) {
  const both = ["vscode-languageserver", "vscode-languageserver-protocol", "vscode-jsonrpc"].flatMap((name) =>
    ["node", "browser"].map((place) => [`${name}/${place}`, `./node_modules/${name}/lib/${place}/main.js`]),
  );
  return { ...options, format: "iife", alias: { ...alias, ...Object.fromEntries(both) } };
}

const bundles = [
  { ...forNode, entryPoints: ["client/src/main.node.ts"], outfile: "dist/client.node.js", external: ["vscode"] },
  {
    ...forBrowser,
    format: "cjs",
    entryPoints: ["client/src/main.browser.ts"],
    outfile: "dist/client.browser.js",
    external: ["vscode"],
  },
  universal(program("server/src/lsp/start.ts", "dist/server.program.js")),
  launcher("dist/server.node.js", "server.program.js"),
  program("server/src/bin.ts", "dist/cli.program.js"),
  { ...launcher("dist/cli.js", "cli.program.js"), banner: { js: "#!/usr/bin/env node" } },
  { ...forBrowser, format: "iife", entryPoints: ["client/src/preview/page.ts"], outfile: "dist/preview.js" },
];

if (watch) {
  await Promise.all(bundles.map(async (options) => (await context(options)).watch()));
} else {
  await rm("dist", { recursive: true, force: true });
  const results = await Promise.all(bundles.map((options) => build(options)));
  const inputs = results.flatMap(({ metafile }) => Object.keys(metafile.inputs));
  await writeFile("dist/LICENSES.txt", await licensesOf(new Set(inputs.map(packageOf).filter(Boolean))));
}

/** The folder of the package that a bundled file comes from. */
function packageOf(path) {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
}

/** Name, version and licence text of each package, as their licences ask. */
async function licensesOf(folders) {
  const texts = [...folders].sort().map(async (folder) => {
    const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, "utf8"));
    const file = (await readdir(folder)).find((entry) => /^licen[cs]e(?:\.|$)/i.test(entry));
    const text = file ? await readFile(`${folder}/${file}`, "utf8") : `Licence: ${license}`;
    return `${name} ${version}\n\n${text.trim()}\n`;
  });
  return `This software contains the following packages.\n\n${(await Promise.all(texts)).join(`\n${"-".repeat(80)}\n\n`)}`;
}

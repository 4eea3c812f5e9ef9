// Builds the six bundles into dist/. Type checking is `npm run lint`'s work.
import { rm } from "node:fs/promises";
import { build, context } from "esbuild";

const watch = process.argv.includes("--watch");
const metafile = process.argv.includes("--metafile");

const shared = {
  bundle: true,
  minify: !watch,
  sourcemap: watch ? "inline" : false,
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
  metafile,
};
const forNode = { ...shared, platform: "node", format: "cjs", target: "node20" };
const forBrowser = { ...shared, platform: "browser", mainFields: ["browser", "module", "main"] };

const bundles = [
  { ...forNode, entryPoints: ["client/src/main.node.ts"], outfile: "dist/client.node.js", external: ["vscode"] },
  {
    ...forBrowser,
    format: "cjs",
    entryPoints: ["client/src/main.browser.ts"],
    outfile: "dist/client.browser.js",
    external: ["vscode"],
  },
  { ...forNode, entryPoints: ["server/src/lsp/start.node.ts"], outfile: "dist/server.node.js" },
  { ...forBrowser, format: "iife", entryPoints: ["server/src/lsp/main.browser.ts"], outfile: "dist/server.browser.js" },
  {
    ...forNode,
    entryPoints: ["server/src/bin.ts"],
    outfile: "dist/cli.js",
    banner: { js: "#!/usr/bin/env node" },
  },
  { ...forBrowser, format: "iife", entryPoints: ["client/src/preview/page.ts"], outfile: "dist/preview.js" },
];

if (watch) {
  await Promise.all(bundles.map(async (options) => (await context(options)).watch()));
} else {
  await rm("dist", { recursive: true, force: true });
  await Promise.all(bundles.map((options) => build(options)));
}

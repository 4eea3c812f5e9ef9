// Bundles test files into the one script that VS Code loads as a suite, in Node and in a web worker alike.
import { join } from "node:path";
import { build } from "esbuild";

export async function bundleSuite(tests: string[], web: boolean, outfile: string): Promise<void> {
  const imports = [join(__dirname, "suite.ts"), ...tests].map((file) => `import ${JSON.stringify(file)};`);
  await build({
    stdin: {
      contents: `${imports.join("\n")}\nexport { run } from ${JSON.stringify(join(__dirname, "suite.ts"))};`,
      resolveDir: __dirname,
    },
    outfile,
    bundle: true,
    format: "cjs",
    platform: web ? "browser" : "node",
    target: "es2022",
    external: ["vscode"],
    sourcemap: "inline",
    inject: [join(__dirname, "console.ts")],
    // The console's mark is looked for in the file as it is.
    charset: "utf8",
    define: {
      suiteGrep: JSON.stringify(process.env.OCCUPATION_PROFILES_GREP ?? ""),
      // Mocha's browser build would take the exports of the whole bundle for its own.
      module: "undefined",
      exports: "undefined",
    },
    logLevel: "warning",
  });
}

// Parses every file of a folder with the project's `yaml` package and does nothing else: `node parse-alone.cjs FOLDER`.
const { readdirSync, readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { parseDocument } = require(require.resolve("yaml", { paths: [resolve(__dirname, "../..")] }));

const folder = process.argv[2];
let errors = 0;
for (const name of readdirSync(folder)) {
  errors += parseDocument(readFileSync(join(folder, name), "utf8"), { prettyErrors: false }).errors.length;
}
process.exitCode = errors === 0 ? 0 : 1;

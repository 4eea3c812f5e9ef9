// Turns places in a bundled suite, as stack traces name them, into places in the test files.
import { readFile } from "node:fs/promises";
import { SourceMap } from "node:module";
import { basename, dirname, relative, resolve } from "node:path";

/** A rewriter of text; it leaves everything else alone, and all of it when the suite has no source map inside. */
export async function rewriterOfPlaces(suite: string | undefined): Promise<(text: string) => string> {
  const source = suite === undefined ? "" : await readFile(suite, "utf8");
  const encoded = /\/\/# sourceMappingURL=data:application\/json;base64,(\S+)\s*$/.exec(source)?.[1];
  if (suite === undefined || encoded === undefined) return (text) => text;
  const map = new SourceMap(JSON.parse(Buffer.from(encoded, "base64").toString()));
  const place = new RegExp(`[^\\s(]*${basename(suite).replaceAll(".", "\\.")}(#[\\w-]+)?:(\\d+):(\\d+)`, "g");
  const original = (whole: string, fragment: string | undefined, line: string, column: string) => {
    // The web worker has a fragment after the name, and wraps the file in a function of two lines.
    const entry = map.findEntry(Number(line) - (fragment ? 3 : 1), Number(column) - 1);
    if (!("originalSource" in entry)) return whole;
    const file = relative(process.cwd(), resolve(dirname(suite), entry.originalSource));
    return `${file}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  };
  return (text) => text.replace(place, original).replace(machinery, "");
}

/** Lines of a stack trace that no test's author needs. */
const machinery = /\n\s+at [^\n]*(?:node_modules\/mocha\/|node:internal\/)[^\n]*/g;

// Packs the extension as `npm run package` does, and lists what is in the result. Asserts nothing.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createVSIX } from "@vscode/vsce";

const ROOT = resolve(__dirname, "../..");

/** Builds and packs into a file of the caller's. */
export const makeVsix = (packagePath: string): Promise<unknown> =>
  createVSIX({
    cwd: ROOT,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });

/** The names in a zip archive, from its central directory. */
export function filesIn(archive: string): string[] {
  const bytes = readFileSync(archive);
  const end = bytes.lastIndexOf("PK\x05\x06", undefined, "latin1");
  const names: string[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let i = bytes.readUInt16LE(end + 10); i > 0; i--) {
    const length = bytes.readUInt16LE(at + 28);
    names.push(bytes.toString("utf8", at + 46, at + 46 + length));
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return names.sort();
}

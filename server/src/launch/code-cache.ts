// Keeps the compiled code of a program between its runs, in the user's cache folder. What goes wrong here costs time, never more.
import { createHash } from "node:crypto";
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, isAbsolute, join } from "node:path";

/** Where a user's programs keep what they can make again, by the conventions of each system. */
function cacheFolder({ env, platform }: NodeJS.Process): string {
  const home = homedir();
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local } = env;
  const base =
    platform === "win32"
      ? local || join(home, "AppData", "Local")
      : xdg && isAbsolute(xdg)
        ? xdg
        : join(home, ...(platform === "darwin" ? ["Library", "Caches"] : [".cache"]));
  return join(base, "occupation-profiles");
}

const ENDING = ".code";

/** The file for one build of a program under one build of Node; null for a user without a home. */
export function cacheFileOf(program: string, build: string, process: NodeJS.Process): string | null {
  const { version, arch } = process;
  try {
    return join(cacheFolder(process), `${program}-${build}-${version}-${arch}${ENDING}`);
  } catch {
    return null;
  }
}

const DIGEST_BYTES = 32;
const digestOf = (data: Buffer): Buffer => createHash("sha256").update(data).digest();

/** The compiled code, whole; undefined where there is none. V8 would crash on a damaged one, so a digest stands behind it. */
export function readCode(file: string): Buffer | undefined {
  try {
    const content = readFileSync(file);
    const code = content.subarray(0, -DIGEST_BYTES);
    return digestOf(code).equals(content.subarray(-DIGEST_BYTES)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** Written beside and renamed, so that nobody reads half of it. Only the user may write there: what is read is run. */
export function writeCode(file: string, code: Buffer): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    const folder = dirname(file);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    writeFileSync(unfinished, Buffer.concat([code, digestOf(code)]), { mode: 0o600 });
    renameSync(unfinished, file);
    removeOld(folder);
  } catch {
    discard(unfinished);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // There is not even a folder for it.
  }
}

const OLD_MS = 90 * 24 * 60 * 60 * 1000;
/** Each program has one for every build and version of Node that is in use. */
const MOST_KEPT = 12;

/** Code that was written long ago, and all but the newest: of builds that have been replaced since, or made again in a moment. */
function removeOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(ENDING))
    .map((name) => join(folder, name))
    .map((file) => ({ file, written: statSync(file).mtimeMs }))
    .sort((a, b) => b.written - a.written);
  for (const [i, { file, written }] of files.entries())
    if (i >= MOST_KEPT || Date.now() - written > OLD_MS) rmSync(file, { force: true });
}

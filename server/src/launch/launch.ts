// Starts the program beside it, from its compiled code where an earlier run has left that. Knows nothing of the program.
import { readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { Script } from "node:vm";
import { cacheFileOf, readCode, writeCode } from "./code-cache";
import { keepHeapSmall, letHeapGrow } from "./heap";

/** Set by the build: the program's file, and the version of this product. */
declare const PROGRAM: string;
declare const VERSION: string;

type Program = (exports: object, require: NodeJS.Require, module: object, file: string, folder: string) => void;

/** A program that stays has started by then. */
const STARTED_MS = 1000;

function launch(): void {
  const file = join(__dirname, PROGRAM);
  const { size, mtimeMs } = statSync(file);
  const build = `${VERSION}-${size}-${Math.round(mtimeMs)}`;
  // Node's own switch for compiled code that is kept.
  const isOff = Boolean(process.env["NODE_DISABLE_COMPILE_CACHE"]);
  const cacheFile = isOff ? null : cacheFileOf(PROGRAM, build, process);
  const cachedData = cacheFile === null ? undefined : readCode(cacheFile);
  // The build sees to it that this is ASCII.
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, "latin1")}\n})`;
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  if (cacheFile !== null && (!cachedData || script.cachedDataRejected)) {
    // At the end, when all that was needed has been compiled.
    process.once("exit", () => {
      // Code is kept for the flags that a program starts with.
      letHeapGrow();
      writeCode(cacheFile, script.createCachedData());
    });
  }
  setTimeout(keepHeapSmall, STARTED_MS).unref();
  const module = { exports: {} };
  (script.runInThisContext() as Program)(module.exports, createRequire(file), module, file, __dirname);
}

launch();

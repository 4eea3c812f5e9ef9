// The paths given on the command line become files: a literal path first, then folders and globs. Each file comes once.
import { lstatSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { Ignores } from "./ignores";
import { isFolder, type Selection, walk } from "./walk";

/** A file to check. `path` is how it is shown: relative to the working folder, with `/`. */
export interface SourceFile {
  readonly path: string;
  readonly absolute: string;
}

export interface Found {
  /** In the order of their paths. */
  readonly files: readonly SourceFile[];
  /** What was named but does not exist. */
  readonly missing: readonly string[];
  /** Folders and globs in which there is nothing to check. */
  readonly empty: readonly string[];
  /** A folder was searched: the profiles in it are taken for all that there are. */
  readonly isWhole: boolean;
}

/**
 * Finds the files for the operands; without any, those below the working folder. Those named one by one are always found,
 * unless `isExclusionForced`.
 */
export async function findFiles(
  operands: readonly string[],
  cwd: string,
  selection: Selection,
  isExclusionForced = false,
): Promise<Found> {
  const missing: string[] = [];
  const empty: string[] = [];
  const collected = new Collection(cwd);
  let isWhole = false;
  let ignores: Ignores | null = null;
  for (const operand of operands.length > 0 ? operands : ["."]) {
    // A variable of a shell that holds nothing: the working folder is not what was meant.
    if (operand === "") {
      missing.push('""');
      continue;
    }
    const kind = kindOf(resolve(cwd, operand));
    if (kind === "file") {
      const path = resolve(cwd, operand);
      if (isExclusionForced) ignores ??= await Ignores.for(cwd);
      if (!isExclusionForced || !(selection.isExcluded(path) || ignores?.leavesOut(path))) collected.add(path);
      continue;
    }
    const pattern = process.platform === "win32" ? operand.replaceAll("\\", "/") : operand;
    if (kind === null && !(await globbing()).isGlob(pattern)) {
      missing.push(operand);
      continue;
    }
    isWhole ||= kind === "folder";
    ignores ??= await Ignores.for(cwd);
    const paths =
      kind === "folder"
        ? walk(resolve(cwd, operand), ignores, selection)
        : (await globbing()).matches(pattern, cwd, ignores, selection);
    if (paths.length === 0) empty.push(operand);
    for (const path of paths) collected.add(path);
  }
  return { files: collected.files(), missing, empty, isWhole };
}

/** Only needed where a path does not exist as it stands. */
const globbing = () => import("./globs");

/** Anything that exists and is no folder counts as a file: reading tells what it is. */
function kindOf(path: string): "file" | "folder" | null {
  try {
    lstatSync(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === "ENOENT" || code === "ENOTDIR" || code === "ENAMETOOLONG" || code === "EINVAL" ? null : "file";
  }
  return isFolder(path) ? "folder" : "file";
}

/** Files by their real path. Of several ways to one file, the real one is shown, else the first in order. */
class Collection {
  private readonly byRealPath = new Map<string, string>();

  constructor(private readonly cwd: string) {}

  add(path: string): void {
    const real = realPath(path);
    const known = this.byRealPath.get(real);
    if (known === undefined || path === real || (known !== real && path < known)) this.byRealPath.set(real, path);
  }

  files(): SourceFile[] {
    return [...this.byRealPath.values()].map((absolute) => sourceFile(absolute, this.cwd)).sort(byPath);
  }
}

export const sourceFile = (absolute: string, cwd: string): SourceFile => ({
  absolute,
  path: (relative(cwd, absolute) || ".").replaceAll(sep, "/"),
});

export const byPath = (a: { readonly path: string }, b: { readonly path: string }): number =>
  a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

function realPath(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
}

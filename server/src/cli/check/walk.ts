// The profiles below a folder. Links are followed, each real folder is entered once, what is ignored is never opened.
import { type Dirent, readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Ignores, Levels } from "./ignores";

/** Which files are looked for. */
export interface Selection {
  /** Left out, with all that is in it, unless it was named itself. */
  isExcluded(path: string): boolean;
  /** Taken where a folder is searched. */
  isProfile(path: string): boolean;
  /** Taken where a glob matches it. */
  isListed(path: string): boolean;
}

/**
 * Paths of profiles, and of folders that cannot be read: reading those tells why.
 * `visited` holds the real folders that were entered already.
 */
export function walk(
  root: string,
  ignores: Ignores,
  selection: Selection,
  visited: Set<string> = new Set(),
  rootLevels: Levels = ignores.at(root),
): string[] {
  const found: string[] = [];
  const folders: { path: string; levels: Levels }[] = [{ path: root, levels: rootLevels }];
  // Linked folders come after all others, so that a profile is found by its real path first.
  const linked: typeof folders = [];
  for (let next = folders.pop(); next; next = folders.pop() ?? linked.shift()) {
    const { path, levels } = next;
    const entries = enter(path, visited);
    if (entries === null) found.push(path);
    for (const entry of entries ?? []) {
      const child = join(path, entry.name);
      const isLink = entry.isSymbolicLink();
      const isEntered = entry.isDirectory() || (isLink && isFolder(child));
      if (isEntered ? selection.isExcluded(child) : !selection.isProfile(child)) continue;
      if (ignores.isLeftOut(levels, child, isEntered)) continue;
      if (isEntered) (isLink ? linked : folders).push({ path: child, levels: ignores.below(levels, child) });
      else found.push(child);
    }
  }
  return found;
}

/** The entries of a folder that was not entered before; null where it cannot be read. */
function enter(path: string, visited: Set<string>): Dirent[] | null {
  try {
    const real = realpathSync.native(path);
    if (visited.has(real)) return [];
    visited.add(real);
    return readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return null;
  }
}

/** Does a path lead to a folder, also through links? */
export function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

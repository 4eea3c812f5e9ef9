// Globs: the files they match, and those in folders they match, as if a shell had expanded them.
import { lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";

// Required, not imported: the ESM build loads a part of itself from its own folder, which a bundle does not have.
import tinyglobby = require("tinyglobby");

import type { Ignores } from "./ignores";
import { type Selection, walk } from "./walk";

export const isGlob = (pattern: string): boolean => tinyglobby.isDynamicPattern(pattern);

/**
 * Paths of what a pattern matches and neither ignore file nor selection leaves out; reading tells which of them cannot be read.
 * A folder that the pattern begins with counts as named.
 */
export function matches(pattern: string, cwd: string, ignores: Ignores, selection: Selection): string[] {
  const special = pattern.search(/[*?[{(\\]|[!+@](?=\()|^!/);
  const cut = pattern.lastIndexOf("/", special) + 1;
  const base = resolve(cwd, pattern.slice(0, cut));
  const denied: string[] = [];
  const hits = tinyglobby.globSync(pattern.slice(cut), {
    cwd: base,
    dot: true,
    onlyFiles: false,
    expandDirectories: false,
    ignore: ["**/node_modules/**", "**/.git/**"],
    fs: fileSystem(denied),
  });
  const baseLevels = ignores.at(base);
  const visited = new Set<string>();
  const found = hits.sort().flatMap((hit) => {
    const isEntered = hit.endsWith("/");
    const path = join(base, hit);
    if (!isEntered && !selection.isListed(path)) return [];
    const levels = ignores.onTheWay(baseLevels, base, path, isEntered);
    if (levels === null || selection.isExcluded(path)) return [];
    return isEntered ? walk(path, ignores, selection, visited, levels) : [path];
  });
  return [...found, ...denied];
}

/** The library drops links that lead nowhere, and folders that it may not open. Here neither goes unsaid. */
function fileSystem(denied: string[]): NonNullable<tinyglobby.GlobOptions["fs"]> {
  const attempt = <T>(work: () => T, otherwise: () => T): T => {
    try {
      return work();
    } catch {
      return otherwise();
    }
  };
  const realpath = (path: string) =>
    attempt(
      () => realpathSync(path),
      () => path,
    );
  const stat = (path: string) =>
    attempt(
      () => statSync(path),
      () => lstatSync(path),
    );
  const readdir = (path: string, options: { withFileTypes: true }) => {
    try {
      return readdirSync(path, options);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EACCES" || code === "EPERM") denied.push(resolve(path));
      throw error;
    }
  };
  return {
    realpathSync: realpath as typeof realpathSync,
    statSync: stat as typeof statSync,
    readdirSync: readdir as typeof readdirSync,
  };
}

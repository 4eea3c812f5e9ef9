// What .gitignore and .occupation-profilesignore leave out, folder by folder, as git reads them.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import type { Ignore, Options } from "ignore";

const IGNORE_FILES = [".gitignore", ".occupation-profilesignore"];
const NEVER = new Set(["node_modules", ".git"]);

/** One folder's ignore rules, which speak about everything below it. */
interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The levels that apply in a folder, outermost first. */
export type Levels = readonly Level[];

export class Ignores {
  private readonly levelOf = new Map<string, Level | null>();

  private constructor(
    private readonly create: (options: Options) => Ignore,
    /** Ignore files above this folder do not count: the git root, else the working folder. */
    private readonly top: string,
  ) {}

  static async for(cwd: string): Promise<Ignores> {
    const { default: create } = await import("ignore");
    return new Ignores(create, gitRoot(cwd) ?? cwd);
  }

  /** The levels for a folder that was asked for by name: a rule that hides the folder itself does not count. */
  at(folder: string): Levels {
    const above: string[] = [];
    const top = this.topFor(folder);
    for (let at = folder; at !== top; at = dirname(at)) above.unshift(dirname(at));
    let levels: Levels = [];
    for (const ancestor of above) levels = this.below(levels, ancestor);
    return this.below(
      levels.filter((level) => !level.rules.ignores(pathIn(level, folder, true))),
      folder,
    );
  }

  /** The levels in a folder, from those in the folder above it. */
  below(levels: Levels, folder: string): Levels {
    let level = this.levelOf.get(folder);
    if (level === undefined) {
      level = this.read(folder);
      this.levelOf.set(folder, level);
    }
    return level ? [...levels, level] : levels;
  }

  /** The levels at a path below a folder, or null where it or a folder on the way to it is left out. */
  onTheWay(from: Levels, base: string, path: string, isFolder: boolean): Levels | null {
    let levels = from;
    let at = base;
    const steps = relative(base, path).split(sep).filter(Boolean);
    for (const [i, step] of steps.entries()) {
      at = join(at, step);
      const isFolderHere = isFolder || i < steps.length - 1;
      if (this.isLeftOut(levels, at, isFolderHere)) return null;
      if (isFolderHere) levels = this.below(levels, at);
    }
    return levels;
  }

  /** Would a file be left out if it were not named itself? */
  leavesOut(file: string): boolean {
    const top = this.topFor(dirname(file));
    return this.onTheWay(this.below([], top), top, file, false) === null;
  }

  /** Is an entry left out of the folder that the levels are for? The innermost rule that speaks of it decides. */
  isLeftOut(levels: Levels, path: string, isFolder: boolean): boolean {
    if (NEVER.has(path.slice(path.lastIndexOf(sep) + 1))) return true;
    for (const level of levels.toReversed()) {
      const { ignored, unignored } = level.rules.test(pathIn(level, path, isFolder));
      if (ignored || unignored) return ignored;
    }
    return false;
  }

  private topFor(folder: string): string {
    return isWithin(folder, this.top) ? this.top : (gitRoot(folder) ?? folder);
  }

  private read(folder: string): Level | null {
    const texts = IGNORE_FILES.flatMap((name) => readIfPresent(join(folder, name)));
    if (texts.length === 0) return null;
    const rules = this.create({ ignorecase: process.platform === "win32" || process.platform === "darwin" });
    return { folder, rules: rules.add(texts.join("\n")) };
  }
}

const pathIn = ({ folder }: Level, path: string, isFolder: boolean): string =>
  relative(folder, path).replaceAll(sep, "/") + (isFolder ? "/" : "");

export const isWithin = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

export function gitRoot(folder: string): string | null {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (at === dirname(at)) return null;
  }
}

function readIfPresent(path: string): string[] {
  try {
    return [readFileSync(path, "utf8").replace(/^\ufeff/, "")];
  } catch {
    // Absent, or not readable: then it hides nothing.
    return [];
  }
}

// What .gitignore and .occupation-profilesignore leave out of a workspace folder, folder by folder, as git reads them.
import createIgnore, { type Ignore } from "ignore";
import { nameIn, parentOf, pathBelow, pathIn, schemeOf } from "../uri";
import type { Files } from "./files";

const IGNORE_FILES = [".gitignore", ".occupation-profilesignore"];
const NEVER = new Set(["node_modules", ".git"]);
/** So many folders above a workspace folder are looked through for the root of its repository. */
const MOST_ABOVE = 32;

export const isIgnoreFile = (uri: string): boolean => IGNORE_FILES.includes(nameIn(uri));

/** Inside a folder that never holds profiles; told from the address alone. */
export const isNeverEntered = (uri: string): boolean => uri.split("/").some((name) => NEVER.has(name));

/** One folder's rules, which speak about everything below it. */
interface Level {
  readonly folder: string;
  readonly rules: Ignore;
}

/** The levels that apply in a folder, outermost first. */
export type Levels = readonly Level[];

export class Ignores {
  private readonly levels = new Map<string, Promise<Level | null>>();
  private readonly roots = new Map<string, Promise<Levels>>();

  constructor(private readonly files: Files) {}

  /** Ignore files have changed. */
  forget(): void {
    this.levels.clear();
    this.roots.clear();
  }

  /** Something came or went: where it is a folder, so did the ignore files in it. */
  forgetIn(changed: ReadonlySet<string>): void {
    const isIn = (folder: string): boolean => {
      for (let at = folder; at.includes("/"); at = parentOf(at)) if (changed.has(at)) return true;
      return false;
    };
    for (const known of [this.levels, this.roots])
      for (const folder of known.keys()) if (isIn(folder)) known.delete(folder);
  }

  /** The levels in a workspace folder: a rule above that hides the folder itself does not count. */
  at(root: string): Promise<Levels> {
    const known = this.roots.get(root) ?? this.readRoot(root);
    this.roots.set(root, known);
    return known;
  }

  /** The levels in a folder, from those in the folder above it. */
  async below(levels: Levels, folder: string): Promise<Levels> {
    const known = this.levels.get(folder) ?? this.readLevel(folder);
    this.levels.set(folder, known);
    const level = await known;
    return level ? [...levels, level] : levels;
  }

  /** Is something left out of the folder that the levels are for? The innermost rule that speaks of it decides. */
  isLeftOut(levels: Levels, uri: string, isFolder: boolean): boolean {
    if (NEVER.has(nameIn(uri))) return true;
    for (const level of levels.toReversed()) {
      const { ignored, unignored } = level.rules.test(pathFrom(level, uri, isFolder));
      if (ignored || unignored) return ignored;
    }
    return false;
  }

  /** The levels for something anywhere below a workspace folder; null where it is left out, by itself or by a folder on the way. */
  async on(root: string, uri: string, isFolder: boolean): Promise<Levels | null> {
    let levels = await this.at(root);
    let at = root;
    const steps = uri.slice(root.length + 1).split("/");
    for (const [i, step] of steps.entries()) {
      at = `${at}/${step}`;
      const isEntered = isFolder || i < steps.length - 1;
      if (this.isLeftOut(levels, at, isEntered)) return null;
      if (isEntered) levels = await this.below(levels, at);
    }
    return levels;
  }

  private async readRoot(root: string): Promise<Levels> {
    let levels: Levels = [];
    for (const folder of await this.foldersAbove(root)) levels = await this.below(levels, folder);
    const speaking = levels.filter((level) => !level.rules.ignores(pathFrom(level, root, true)));
    return this.below(speaking, root);
  }

  /** From the root of the repository down to the folder above; none where there is no repository. */
  private async foldersAbove(root: string): Promise<string[]> {
    if (schemeOf(root) !== "file") return [];
    const above: string[] = [];
    for (let at = root; above.length < MOST_ABOVE && pathIn(at) !== ""; at = parentOf(at)) {
      if (at !== root) above.unshift(at);
      if (await this.isRepository(at)) return above;
    }
    return [];
  }

  private async isRepository(folder: string): Promise<boolean> {
    const [head, link] = await Promise.all(
      [`${folder}/.git/HEAD`, `${folder}/.git`].map((file) => this.files.read(file)),
    );
    return head !== null || link !== null;
  }

  private async readLevel(folder: string): Promise<Level | null> {
    const texts = await Promise.all(IGNORE_FILES.map((name) => this.files.read(`${folder}/${name}`)));
    const rules = texts.filter((text) => text !== null);
    return rules.length === 0 ? null : { folder, rules: createIgnore().add(rules.join("\n")) };
  }
}

const pathFrom = ({ folder }: Level, uri: string, isFolder: boolean): string =>
  `${pathBelow(uri, folder)}${isFolder ? "/" : ""}`;

// Which configuration a file follows: the nearest one at or above it, up to the git root or the working folder, or the one that
// was named. Each is read once; the findings in it are reported like any other file's.
import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type Config, DEFAULT_CONFIG } from "../../engine/config/config";
import { readConfig } from "../../engine/config/read";
import { isExcluded, isProfilePath } from "../../engine/config/scope";
import { CONFIGURATION_NAME } from "../../engine/profile/identity";
import { Refusal } from "../command";
import { gitRoot, isWithin } from "./ignores";
import { readText } from "./read";
import { isFolder } from "./walk";

/** What holds for a file. */
export interface InForce {
  /** The configuration's own file; null where the defaults hold. */
  readonly file: string | null;
  /** Its folder, from which its paths lead. */
  readonly folder: string;
  readonly config: Config;
  /** It has errors or cannot be read: nothing should follow it. */
  readonly isBroken: boolean;
  readonly hasFindings: boolean;
}

export class Configurations {
  private readonly byFolder = new Map<string, InForce>();
  private readonly named: InForce | null;
  private readonly top: string;

  /** `named` is a file that applies to everything. Throws `Refusal` where there is none. */
  constructor(cwd: string, named: string | null) {
    this.top = gitRoot(cwd) ?? cwd;
    if (named !== null && !existsSync(resolve(cwd, named))) throw new Refusal(NO_SUCH_CONFIGURATION, { file: named });
    this.named = named === null ? null : load(resolve(cwd, named));
  }

  /** What holds for a file or folder by its absolute path. */
  for(path: string): InForce {
    return this.named ?? this.in(dirname(path));
  }

  /** The files that were read so far. */
  files(): string[] {
    const inForce = this.named ? [this.named] : [...this.byFolder.values()];
    return inForce.flatMap(({ file }) => file ?? []);
  }

  /** Does a file or folder that was not named itself count? */
  isExcluded(path: string): boolean {
    const { config, folder } = this.for(path);
    return config.exclude.length > 0 && isExcluded(config, pathFrom(folder, path));
  }

  isProfile(path: string): boolean {
    const { config, folder } = this.for(path);
    return isProfilePath(config, pathFrom(folder, path));
  }

  isListed(path: string): boolean {
    return /\.ya?ml$/i.test(path);
  }

  private in(folder: string): InForce {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const file = join(folder, CONFIGURATION_NAME);
    // A folder may have that name.
    const found = existsSync(file) && !isFolder(file) ? load(file) : this.above(folder);
    this.byFolder.set(folder, found);
    return found;
  }

  private above(folder: string): InForce {
    const top = isWithin(folder, this.top) ? this.top : (gitRoot(folder) ?? folder);
    if (folder === top || folder === dirname(folder)) return { ...DEFAULTS, folder };
    return this.in(dirname(folder));
  }
}

function load(file: string): InForce {
  const text = readText(file);
  const folder = dirname(file);
  if (typeof text !== "string") return { ...DEFAULTS, file, folder, isBroken: true, hasFindings: true };
  const { config, findings, isBroken } = readConfig(text, file);
  return { file, folder, config: isBroken ? DEFAULT_CONFIG : config, isBroken, hasFindings: findings.length > 0 };
}

const DEFAULTS = { file: null, config: DEFAULT_CONFIG, isBroken: false, hasFindings: false };

const pathFrom = (folder: string, path: string): string => relative(folder, path).replaceAll(sep, "/");

const NO_SUCH_CONFIGURATION = {
  en: "No such configuration: {file}",
  id: "Berkas pengaturan tidak ada: {file}",
};

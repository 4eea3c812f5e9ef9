// Which configuration a file follows: the nearest one at or above it, up to its workspace folder; what is open counts before what is
// on disk. While one is broken, the last good one stays in force.
import { Emitter } from "vscode-languageserver";
import { type Config, DEFAULT_CONFIG } from "../../engine/config/config";
import { readConfig } from "../../engine/config/read";
import { isExcluded, isProfilePath } from "../../engine/config/scope";
import { CONFIGURATION_NAME } from "../../engine/profile/identity";
import type { Log } from "../log";
import { canonicalUri, nameIn, parentOf, pathBelow, pathOf } from "../uri";
import type { Files } from "./files";

/** What holds for a file. */
export interface InForce {
  /** The configuration's address; null where the defaults hold. */
  readonly file: string | null;
  /** Its folder, from which its paths lead. */
  readonly folder: string;
  readonly config: Config;
}

/** Another configuration is in force in a folder and below. */
export interface ConfigChange {
  readonly folder: string;
  readonly before: Config;
  readonly after: Config;
}

/** One configuration file. */
interface State {
  onDisk: string | null;
  opened: string | null;
  /** What was last read of it without an error. */
  good: Config;
  /** Grows with every look at the disk: an earlier answer that comes late does not count. */
  looks: number;
}

export const isConfiguration = (uri: string): boolean => nameIn(uri) === CONFIGURATION_NAME;

/** Could a file be a profile under some configuration, or is it one? */
export const mayBeWanted = (name: string): boolean => /\.ya?ml$/i.test(name);

export class Configurations {
  readonly onChange = new Emitter<ConfigChange>();
  private readonly states = new Map<string, State>();
  /** The folders that were looked into. */
  private readonly asked = new Map<string, Promise<void>>();
  private readonly byFolder = new Map<string, InForce>();

  constructor(
    private readonly files: Files,
    private readonly folderOf: (file: string) => string | null,
    private readonly log: Log,
  ) {}

  /** What holds for a file, as far as it has been read; null for what holds without one. */
  readonly configFor = (uri: string | null): Config => (uri === null ? DEFAULT_CONFIG : this.inForce(uri).config);

  inForce(uri: string): InForce {
    const file = canonicalUri(uri);
    return this.above(parentOf(file), this.folderOf(file));
  }

  /** The text of a configuration as it now is; null where there is none. */
  textOf(file: string): string | null {
    const state = this.states.get(file);
    return state ? (state.opened ?? state.onDisk) : null;
  }

  /** Is a file a profile, by its name or because it is included, and not excluded? */
  isProfile(uri: string): boolean {
    const { config, folder } = this.inForce(uri);
    return isProfilePath(config, pathFrom(folder, uri));
  }

  /** Does a file or folder count for nothing? */
  isExcluded(uri: string): boolean {
    const { config, folder } = this.inForce(uri);
    return config.exclude.length > 0 && isExcluded(config, pathFrom(folder, uri));
  }

  /** Reads the configurations above a file, as far as that has not been done. */
  async ready(uri: string): Promise<void> {
    const file = canonicalUri(uri);
    const top = this.folderOf(file);
    if (top === null) return;
    const reads: Promise<void>[] = [];
    for (let folder = parentOf(file); folder !== "" && folder.length >= top.length; folder = parentOf(folder)) {
      const read = this.asked.get(folder) ?? this.look(`${folder}/${CONFIGURATION_NAME}`);
      this.asked.set(folder, read);
      reads.push(read);
    }
    await Promise.all(reads);
  }

  /** A configuration on disk was found, changed or deleted. */
  async revisit(file: string): Promise<void> {
    if (this.folderOf(file) === null) return;
    const read = this.look(file);
    this.asked.set(parentOf(file), read);
    await read;
  }

  /**
   * The workspace gets other folders: what lies in some of them may follow others now, and what was read outside of all of
   * them is to be read anew should they come back.
   */
  regroup(folders: readonly string[], change: () => void): void {
    const before = folders.map((folder) => this.configFor(`${folder}/`));
    change();
    this.byFolder.clear();
    for (const folder of this.asked.keys()) if (this.folderOf(`${folder}/`) === null) this.asked.delete(folder);
    for (const [file, { looks }] of this.states)
      if (this.folderOf(file) === null) this.update(file, { onDisk: null, looks: looks + 1 });
    for (const [i, folder] of folders.entries()) {
      const after = this.configFor(`${folder}/`);
      if (after !== before[i]) this.onChange.fire({ folder, before: before[i]!, after });
    }
  }

  opened(file: string, text: string): void {
    this.update(file, { opened: text });
  }

  closed(file: string): void {
    if (this.states.has(file)) this.update(file, { opened: null });
  }

  private async look(file: string): Promise<void> {
    const looks = (this.states.get(file)?.looks ?? 0) + 1;
    const state = this.states.get(file);
    if (state) state.looks = looks;
    const onDisk = await this.log.guard(`reading ${file}`, null, () => this.files.read(file));
    if ((this.states.get(file)?.looks ?? looks) > looks) return;
    if (onDisk !== null || this.states.has(file)) this.update(file, { onDisk, looks });
  }

  private update(file: string, changes: Partial<State>): void {
    const folder = parentOf(file);
    const before = this.inForce(file).config;
    const known = this.states.get(file) ?? { onDisk: null, opened: null, good: DEFAULT_CONFIG, looks: 0 };
    const was = this.textOf(file);
    this.states.set(file, { ...known, ...changes });
    const text = this.textOf(file);
    if (text === was) return;
    if (text === null) this.states.set(file, { ...known, ...changes, good: DEFAULT_CONFIG });
    else this.adopt(file, text);
    this.byFolder.clear();
    const after = this.inForce(file).config;
    if (after !== before) this.onChange.fire({ folder, before, after });
  }

  /** Settings that are what they were stay the same value, so that nothing is worked out anew for them. */
  private adopt(file: string, text: string): void {
    const state = this.states.get(file)!;
    const { config, isBroken } = readConfig(text, pathOf(file) ?? file);
    if (!isBroken && JSON.stringify(config) !== JSON.stringify(state.good)) state.good = config;
  }

  private above(folder: string, top: string | null): InForce {
    const known = this.byFolder.get(folder);
    if (known) return known;
    const file = `${folder}/${CONFIGURATION_NAME}`;
    const state = this.textOf(file) === null ? undefined : this.states.get(file);
    const found = state ? { file, folder, config: state.good } : this.beyond(folder, top);
    this.byFolder.set(folder, found);
    return found;
  }

  private beyond(folder: string, top: string | null): InForce {
    const parent = parentOf(folder);
    const isTop = top === null ? !parent.includes("/") || parent === folder : folder.length <= top.length;
    return isTop ? { file: null, folder, config: DEFAULT_CONFIG } : this.above(parent, top);
  }
}

const pathFrom = (folder: string, uri: string): string => pathBelow(canonicalUri(uri), folder);

// The profiles in the workspace's folders: found, read in the background, kept in step with the disk. Their facts go into the
// index; what is to be found in them is worked out elsewhere.
import { Emitter } from "vscode-languageserver";
import { factsOf, type ProfileFacts } from "../../engine/index/profile-facts";
import { parse } from "../../engine/profile/parse";
import type { Log } from "../log";
import { canonicalUri, folderUri, isBelow, pathOf } from "../uri";
import { arrivals, type Change } from "./arrivals";
import { mapped } from "./batches";
import { type ConfigChange, type Configurations, isConfiguration } from "./configurations";
import type { Files } from "./files";
import { Ignores, isIgnoreFile } from "./ignores";
import { KnownFiles } from "./known-files";
import type { Layers } from "./layers";
import { Queue } from "./queue";
import { Reading } from "./reading";
import type { Slices } from "./slices";
import { type Walking, walk } from "./walk";

/** So many files are read at a time where all must be there before any counts. */
const WIDTH = 16;

export class Workspace {
  /** A file's text may have changed, or the file is gone. */
  readonly onChange = new Emitter<string>();
  /** Everything that is known to be there has been read. */
  readonly onComplete = new Emitter<void>();
  /** A configuration was found, changed or deleted. */
  readonly onConfiguration = new Emitter<string>();

  folders: readonly string[] = [];
  private readonly known = new KnownFiles();
  private readonly open = new Set<string>();
  /** Open documents that ignore files leave out. */
  private readonly leftOut = new Set<string>();
  /** Open documents whose files have other names now; editors may keep them for a while. */
  private readonly renamed = new Set<string>();
  private readonly ignores: Ignores;
  private readonly reading: Reading;
  private readonly walking: Walking;
  /** What is done with whole folders: one thing after the other. */
  private readonly queue: Queue;
  private listing = 0;

  constructor(
    private readonly files: Files,
    private readonly layers: Layers,
    private readonly configurations: Configurations,
    private readonly slices: Slices,
    private readonly log: Log,
  ) {
    this.queue = new Queue(log, () => this.reportComplete());
    this.ignores = new Ignores(files);
    this.walking = { files, ignores: this.ignores, slices, configurations };
    this.reading = new Reading(
      (file) => this.read(file),
      () => this.reportComplete(),
    );
  }

  /** The addresses of the profiles on disk. */
  profiles(): Iterable<string> {
    return this.known.profiles.keys();
  }

  /** The configuration files in the folders. */
  configurationFiles(): Iterable<string> {
    return this.known.configurations();
  }

  /** Tells whether a file's text may have changed since; null for none of the workspace's. */
  editionOf(file: string): number | null {
    return this.known.editionOf(file);
  }

  get isComplete(): boolean {
    return this.queue.isIdle && this.reading.isIdle;
  }

  /** How many files are known, and how many of them wait. */
  get progress(): { readonly total: number; readonly left: number } {
    return { total: this.known.profiles.size, left: this.reading.left };
  }

  /** The workspace folder that a file is in: of several, the innermost. */
  folderOf(file: string): string | null {
    const around = this.folders.filter((folder) => isBelow(file, folder));
    return around.reduce<string | null>((inner, one) => (inner && inner.length > one.length ? inner : one), null);
  }

  /** The same, and of a workspace folder itself that folder. */
  private folderAt(uri: string): string | null {
    return this.folders.includes(uri) ? uri : this.folderOf(uri);
  }

  /**
   * Is an open document the profile of its file? Not where it lies outside of the folders, or where they leave it out, as the
   * old side of a comparison and copies of what is built do.
   */
  counts(file: string): boolean {
    if (this.renamed.has(file)) return false;
    if (this.folders.length === 0) return !file.includes("?");
    return this.folderOf(file) !== null && !this.leftOut.has(file);
  }

  /** Has everything been read that may be known under these ids? What is missing is read next. */
  hasRead(ids: Iterable<string>): boolean {
    if (this.listing > 0) return false;
    const missing = this.known.unreadOf(ids);
    for (const file of missing) this.reading.hurry(file);
    return missing.length === 0;
  }

  setFolders(added: readonly string[], removed: readonly string[] = []): void {
    const gone = new Set(removed.map(folderUri));
    const kept = this.folders.filter((folder) => !gone.has(folder));
    const fresh = [...new Set(added.map(folderUri))].filter((folder) => folder !== "" && !kept.includes(folder));
    const around = kept.filter((folder) => [...gone].some((inner) => isBelow(inner, folder)));
    this.configurations.regroup([...gone, ...fresh], () => {
      this.folders = [...kept, ...fresh];
    });
    for (const file of this.known.all()) if (this.folderOf(file) === null) this.remove(file);
    this.layers.recount();
    this.listing++;
    this.queue.add("listing the workspace", async () => {
      try {
        for (const folder of [...fresh, ...around]) await this.list(folder);
        await this.weigh([...this.open]);
      } finally {
        this.listing--;
      }
    });
  }

  /** What happened to files and folders. */
  changed(changes: readonly Change[]): void {
    const canonical = changes.map(({ uri, kind }) => ({ uri: canonicalUri(uri), kind }));
    this.queue.add("file events", async () => {
      await this.follow(canonical.filter(({ uri }) => this.folderAt(uri) !== null));
    });
  }

  /** A document was opened: a copy that the folders leave out does not count. */
  opened(file: string): void {
    this.open.add(file);
    this.renamed.delete(file);
    if (!this.known.profiles.has(file)) this.queue.add("an opened document", () => this.weigh([file]));
  }

  /** A document was closed: what is on disk counts again. */
  closed(file: string): void {
    this.open.delete(file);
    this.leftOut.delete(file);
    this.renamed.delete(file);
    this.revisit(file);
  }

  /** Files got other names: what is still open under an old one is no profile any more. */
  renamedFiles(files: readonly { readonly oldUri: string; readonly newUri: string }[]): void {
    for (const { oldUri, newUri } of files) {
      if (this.open.has(canonicalUri(oldUri))) this.renamed.add(canonicalUri(oldUri));
      this.renamed.delete(canonicalUri(newUri));
    }
    this.layers.recount();
    this.changed(files.map(({ oldUri: uri }) => ({ uri, kind: "deleted" })));
    this.changed(files.map(({ newUri: uri }) => ({ uri, kind: "created" })));
  }

  /** What is on disk may be another text than was last read, whether or not the editor tells of it. */
  revisit(file: string): void {
    if (this.folderOf(file) !== null) this.changed([{ uri: file, kind: "changed" }]);
  }

  /** Other settings hold in a folder: other files may be profiles there, and they may be in another language. */
  reconsider({ folder, before, after }: ConfigChange): void {
    const paths = ({ include, exclude }: ConfigChange["after"]) => JSON.stringify([include, exclude]);
    if (paths(before) !== paths(after)) {
      const around = this.folders.filter((one) => isBelow(`${folder}/`, one) || isBelow(`${one}/`, folder));
      this.queue.add("listing a folder anew", async () => {
        for (const one of around) await this.list(one);
      });
    }
    if (before.defaultLanguage === after.defaultLanguage) return;
    for (const [file, known] of this.known.profiles) {
      if (!isBelow(file, folder)) continue;
      known.isRead = false;
      this.reading.add(file);
    }
  }

  private async weigh(files: Iterable<string>): Promise<void> {
    for (const file of files) {
      const folder = this.folderOf(file);
      const isLeftOut = folder !== null && (await this.ignores.on(folder, file, false)) === null;
      if (isLeftOut && this.open.has(file)) this.leftOut.add(file);
      else this.leftOut.delete(file);
    }
    this.layers.recount();
  }

  private reportComplete(): void {
    if (!this.isComplete) return;
    // Without a folder nobody knows which profiles there are besides the open ones.
    this.layers.index.setWhole(this.folders.length > 0);
    this.onComplete.fire();
  }

  /** What a folder holds now; what is no longer there goes. */
  private async list(folder: string): Promise<void> {
    const found = new Set(await walk(folder, await this.ignores.at(folder), this.walking));
    // It may have been let go meanwhile.
    if (!this.folders.includes(folder)) return;
    for (const file of this.known.all()) if (this.folderOf(file) === folder && !found.has(file)) this.remove(file);
    for (const file of found) {
      if (isConfiguration(file)) this.listConfiguration(file);
      else if (!this.known.profiles.has(file)) this.reading.add(this.add(file));
    }
  }

  private async follow(changes: readonly Change[]): Promise<void> {
    this.ignores.forgetIn(new Set(changes.flatMap(({ uri, kind }) => (kind === "changed" ? [] : [uri]))));
    const ignoring = changes.filter(({ uri }) => isIgnoreFile(uri));
    if (ignoring.length > 0) await this.listAgain(new Set(ignoring.map(({ uri }) => this.folderOf(uri))));
    const { arrived, goneOf } = await arrivals(changes, this.known.profiles, (uri) => this.folderAt(uri), this.walking);
    const profiles = arrived.filter((file) => !isConfiguration(file));
    // What the move of a folder brings and takes becomes visible at once: nothing is missing in between.
    const facts = await mapped(profiles, WIDTH, (file) => this.factsOf(file));
    const isOurs = (file: string) => this.folderOf(file) !== null;
    for (const file of goneOf(this.known.all())) this.remove(file);
    for (const file of arrived) if (isConfiguration(file) && isOurs(file)) this.addConfiguration(file);
    for (const [i, file] of profiles.entries()) if (isOurs(file)) this.arrive(file, facts[i]);
  }

  private async listAgain(folders: ReadonlySet<string | null>): Promise<void> {
    this.ignores.forget();
    for (const folder of folders) if (folder !== null) await this.list(folder);
    await this.weigh([...this.open]);
  }

  private arrive(file: string, facts: ProfileFacts | null | undefined): void {
    this.reading.drop(file);
    if (facts === undefined) this.remove(file);
    else this.take(this.known.profiles.has(file) ? file : this.add(file), facts);
  }

  /** It was read on the way to it, unless it came after its folder had been looked into. */
  private listConfiguration(file: string): void {
    if (this.known.hasConfiguration(file)) return;
    if (this.configurations.textOf(file) === null) this.addConfiguration(file);
    else this.known.addConfiguration(file);
  }

  private addConfiguration(file: string): void {
    this.known.addConfiguration(file);
    this.onConfiguration.fire(file);
  }

  private add(file: string): string {
    this.known.addProfile(file);
    return file;
  }

  private remove(file: string): void {
    if (this.known.removeConfiguration(file)) this.onConfiguration.fire(file);
    if (!this.known.removeProfile(file)) return;
    this.reading.drop(file);
    this.layers.putDisk(file, null);
    this.onChange.fire(file);
  }

  private async read(file: string): Promise<void> {
    const known = this.known.profiles.get(file);
    const facts = await this.factsOf(file);
    // What came in between is of a later text.
    if (!known || known.isRead || this.known.profiles.get(file) !== known) return;
    if (facts === undefined) this.remove(file);
    else this.take(file, facts);
  }

  /** The facts of a file as it is on disk; undefined where it cannot be read, null where it is no occupation's. */
  private async factsOf(file: string): Promise<ProfileFacts | null | undefined> {
    return this.log.guard(`reading ${file}`, undefined, async () => {
      const [text] = await Promise.all([this.files.read(file), this.configurations.ready(file)]);
      if (text === null) return undefined;
      return this.slices.run(() =>
        factsOf(parse(text, pathOf(file)), file, this.configurations.configFor(file).defaultLanguage),
      );
    });
  }

  private take(file: string, facts: ProfileFacts | null): void {
    if (!this.known.readProfile(file)) return;
    this.layers.putDisk(file, facts);
    this.onChange.fire(file);
  }
}

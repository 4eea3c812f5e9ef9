// The files that are known to be in the workspace's folders: profiles and configurations, which of them were read, and whether
// their texts may have changed since. Reads nothing, and tells nobody.
import { identityOf } from "../../engine/profile/identity";
import { pathOf } from "../uri";

/** One profile on disk. */
export interface KnownProfile {
  /** What its name says. */
  readonly id: string | null;
  isRead: boolean;
  /** Another one whenever its text may be another one. */
  edition: number;
}

export class KnownFiles {
  private readonly known = new Map<string, KnownProfile>();
  /** The configuration files, each with another number whenever its text may be another one. */
  private readonly configurationEditions = new Map<string, number>();
  /** Profiles that wait to be read, by the id that their name gives. */
  private readonly unread = new Map<string, Set<string>>();
  /** No number comes twice: what goes and comes back is not what it was. */
  private editions = 0;

  get profiles(): ReadonlyMap<string, KnownProfile> {
    return this.known;
  }

  /** The configuration files. */
  configurations(): Iterable<string> {
    return this.configurationEditions.keys();
  }

  all(): string[] {
    return [...this.known.keys(), ...this.configurationEditions.keys()];
  }

  /** Tells whether a file's text may have changed since; null for a file that is not known. */
  editionOf(file: string): number | null {
    return this.known.get(file)?.edition ?? this.configurationEditions.get(file) ?? null;
  }

  /** The profiles that wait to be read and whose names give one of the ids. */
  unreadOf(ids: Iterable<string>): string[] {
    return [...ids].flatMap((id) => [...(this.unread.get(id) ?? [])]);
  }

  addProfile(file: string): void {
    const { id } = identityOf(pathOf(file));
    this.known.set(file, { id, isRead: false, edition: ++this.editions });
    if (id !== null) this.unread.set(id, (this.unread.get(id) ?? new Set()).add(file));
  }

  /** A configuration that is new, or whose text may be another one. */
  addConfiguration(file: string): void {
    this.configurationEditions.set(file, ++this.editions);
  }

  /** False where there is no such profile. */
  readProfile(file: string): boolean {
    const known = this.known.get(file);
    if (!known) return false;
    known.isRead = true;
    known.edition = ++this.editions;
    this.noLongerUnread(file, known);
    return true;
  }

  removeProfile(file: string): boolean {
    const known = this.known.get(file);
    if (!known) return false;
    this.known.delete(file);
    this.noLongerUnread(file, known);
    return true;
  }

  hasConfiguration(file: string): boolean {
    return this.configurationEditions.has(file);
  }

  removeConfiguration(file: string): boolean {
    return this.configurationEditions.delete(file);
  }

  private noLongerUnread(file: string, { id }: KnownProfile): void {
    const files = id === null ? undefined : this.unread.get(id);
    if (id !== null && files?.delete(file) && files.size === 0) this.unread.delete(id);
  }
}

// What a number of file events comes to: which wanted files are there to be read, and which are gone. Changes nothing.
import { nameIn, parentOf } from "../uri";
import { mapped } from "./batches";
import { mayBeWanted } from "./configurations";
import { isIgnoreFile, isNeverEntered } from "./ignores";
import { isWanted, type Walking, walk } from "./walk";

export interface Change {
  readonly uri: string;
  readonly kind: "created" | "changed" | "deleted";
}

export interface Arrivals {
  /** Files that were created or changed, also by a folder that holds them. */
  readonly arrived: readonly string[];
  /** Those of the files that were deleted, by themselves or with a folder. */
  goneOf(files: Iterable<string>): string[];
}

/** So many unknown addresses are looked at a time. */
const WIDTH = 16;

/** The changes lie in workspace folders, by canonical addresses. */
export async function arrivals(
  changes: readonly Change[],
  known: ReadonlyMap<string, unknown>,
  folderOf: (uri: string) => string | null,
  walking: Walking,
): Promise<Arrivals> {
  const deleted = new Set(changes.flatMap(({ uri, kind }) => (kind === "deleted" ? [uri] : [])));
  // A profile is looked for even if it is said to be gone: a file may be older than the news of its deletion, or newer.
  const mayBeThere = ({ uri, kind }: Change) => !isIgnoreFile(uri) && (kind !== "deleted" || known.has(uri));
  const there = new Set(changes.filter(mayBeThere).map(({ uri }) => uri));
  const found = await mapped([...there], WIDTH, arrivedAt);
  const arrived = new Set(found.flat());
  return { arrived: [...arrived], goneOf };

  async function arrivedAt(uri: string): Promise<readonly string[]> {
    if (known.has(uri)) return [uri];
    const folder = folderOf(uri);
    if (folder === null || isNeverEntered(uri.slice(folder.length))) return [];
    // Whatever it is called, it may be a folder.
    const isFolder = (await walking.files.entries(uri)) !== null;
    if (!isFolder && !mayBeWanted(nameIn(uri))) return [];
    const { ignores } = walking;
    const levels = await (uri === folder ? ignores.at(folder) : ignores.on(folder, uri, isFolder));
    if (levels === null) return [];
    if (isFolder) return walking.configurations.isExcluded(uri) ? [] : walk(uri, levels, walking);
    await walking.configurations.ready(uri);
    return isWanted(uri, walking) ? [uri] : [];
  }

  function goneOf(files: Iterable<string>): string[] {
    return deleted.size === 0 ? [] : [...files].filter((file) => !arrived.has(file) && isDeleted(file));
  }

  function isDeleted(file: string): boolean {
    for (let at = file; at.includes("/"); at = parentOf(at)) if (deleted.has(at)) return true;
    return false;
  }
}

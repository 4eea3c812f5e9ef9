// Every file below a folder that a workspace cares about. Links are followed, each real folder is entered once, what is ignored
// is never opened.
import type { FolderEntry } from "../protocol";
import { encodedSegment } from "../uri";
import { type Configurations, isConfiguration, mayBeWanted } from "./configurations";
import type { Files } from "./files";
import type { Ignores, Levels } from "./ignores";
import type { Slices } from "./slices";

/** So many folders are read at a time. */
const WIDTH = 16;
/** A file system that cannot tell where links lead must end all the same. */
const DEEPEST = 64;

interface Folder {
  readonly uri: string;
  readonly real: string | null;
  readonly levels: Levels;
  readonly depth: number;
}

export interface Walking {
  readonly files: Files;
  readonly ignores: Ignores;
  readonly slices: Slices;
  readonly configurations: Configurations;
}

/** Is a file a profile or a configuration? The configurations above it must have been read. */
export const isWanted = (uri: string, { configurations }: Walking): boolean =>
  isConfiguration(uri) || configurations.isProfile(uri);

/** The addresses of the wanted files below `root`, in no particular order, each real file once. */
export async function walk(root: string, levels: Levels, walking: Walking): Promise<string[]> {
  const { files, ignores, slices, configurations } = walking;
  const found: string[] = [];
  const linkedFiles: string[] = [];
  const seen = new Set<string>();
  let folders: Folder[] = [{ uri: root, real: await files.real(root), levels, depth: 0 }];
  // Linked folders come after all others, so that a profile is found by its real path first.
  let linked: Folder[] = [];
  while (folders.length > 0 || linked.length > 0) {
    if (folders.length === 0) [folders, linked] = [await resolved(linked, files), []];
    const wave = folders.splice(0, WIDTH).filter(isNew);
    const contents = await Promise.all(
      wave.map(async (folder) => ({ folder, entries: await files.entries(folder.uri) })),
    );
    for (const { folder, entries } of contents) {
      // What is wanted in a folder may be settled there.
      await configurations.ready(`${folder.uri}/`);
      for (const entry of entries ?? []) await consider(folder, entry);
      await slices.turn();
    }
  }
  for (const uri of linkedFiles) {
    const real = await files.real(uri);
    if (real === null || !seen.has(real)) found.push(uri);
    if (real !== null) seen.add(real);
  }
  return found;

  function isNew({ real }: Folder): boolean {
    if (real === null) return true;
    const isFirst = !seen.has(real);
    seen.add(real);
    return isFirst;
  }

  async function consider(folder: Folder, { name, isFolder, isLink }: FolderEntry): Promise<void> {
    if (!isFolder && !mayBeWanted(name)) return;
    const uri = `${folder.uri}/${encodedSegment(name)}`;
    if (isFolder ? configurations.isExcluded(uri) : !isWanted(uri, walking)) return;
    if (ignores.isLeftOut(folder.levels, uri, isFolder)) return;
    const real = folder.real === null || isLink ? null : `${folder.real}/${encodedSegment(name)}`;
    if (isFolder) {
      if (folder.depth >= DEEPEST) return;
      const inner = { uri, real, levels: await ignores.below(folder.levels, uri), depth: folder.depth + 1 };
      (isLink ? linked : folders).push(inner);
    } else if (isLink) {
      linkedFiles.push(uri);
    } else {
      found.push(uri);
      if (real !== null) seen.add(real);
    }
  }
}

/** Where links lead; those of which nobody can tell are not followed. */
async function resolved(linked: readonly Folder[], files: Files): Promise<Folder[]> {
  const folders = await Promise.all(linked.map(async (folder) => ({ ...folder, real: await files.real(folder.uri) })));
  return folders.filter(({ real }) => real !== null);
}

// The file system of Node, for addresses of scheme `file`. Reads; never writes.
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { FolderEntry } from "./protocol";
import { canonicalUri } from "./uri";
import type { Files } from "./workspace/files";

/** Larger files are not even read. What is too large for a profile, but not for memory, is a rule's to say. */
const MOST_BYTES = 64 * 1024 * 1024;

const decoder = new TextDecoder("utf-8");

export const nodeFiles: Files = {
  read: (uri) =>
    orNull(async () => {
      const path = fileURLToPath(uri);
      // Asked before it is opened: opening a named pipe waits for somebody to write into it.
      const found = await stat(path);
      if (!found.isFile() || found.size > MOST_BYTES) return null;
      return decoder.decode(await readFile(path));
    }),

  entries: (uri) =>
    orNull(async () => {
      const path = fileURLToPath(uri);
      const entries = await readdir(path, { withFileTypes: true });
      return Promise.all(
        entries.map(async (entry): Promise<FolderEntry> => {
          const isLink = entry.isSymbolicLink();
          const isFolder = isLink ? await leadsToFolder(join(path, entry.name)) : entry.isDirectory();
          return { name: entry.name, isFolder, isLink };
        }),
      );
    }),

  real: (uri) => orNull(async () => canonicalUri(pathToFileURL(await realpath(fileURLToPath(uri))).href)),
};

const leadsToFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** What is absent, forbidden or no path at all is no failure: there is nothing to read. */
const orNull = <Answer>(work: () => Promise<Answer | null>): Promise<Answer | null> => work().catch(() => null);

// Reads files and folders for the server, which cannot reach every file system by itself. Reads; never writes.
import { FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type FolderEntry,
  READ_FILE_REQUEST,
  READ_FOLDER_REQUEST,
  type UriParams,
} from "../../server/src/lsp/protocol";

/** Larger files are not even read. */
const MOST_BYTES = 64 * 1024 * 1024;

const decoder = new TextDecoder("utf-8");

export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(READ_FILE_REQUEST, ({ uri }: UriParams) => orNull(() => read(Uri.parse(uri))));
  client.onRequest(READ_FOLDER_REQUEST, ({ uri }: UriParams) => orNull(() => entries(Uri.parse(uri))));
}

async function read(uri: Uri): Promise<string | null> {
  const { type, size } = await workspace.fs.stat(uri);
  if ((type & FileType.File) === 0 || size > MOST_BYTES) return null;
  return decoder.decode(await workspace.fs.readFile(uri));
}

async function entries(uri: Uri): Promise<FolderEntry[]> {
  const found = await workspace.fs.readDirectory(uri);
  return found.map(([name, type]) => ({
    name,
    isFolder: (type & FileType.Directory) !== 0,
    isLink: (type & FileType.SymbolicLink) !== 0,
  }));
}

/** What is absent or forbidden is no failure: there is nothing to read. */
const orNull = <Answer>(work: () => Promise<Answer | null>): Promise<Answer | null> => work().catch(() => null);

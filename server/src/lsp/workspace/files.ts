// The files of a workspace as the server reaches them: by itself where its host has them, else by asking the editor.
import type { Connection } from "vscode-languageserver";
import type { ClientTraits } from "../client-traits";
import type { Edge } from "../edge";
import type { Log } from "../log";
import { type FolderEntry, READ_FILE_REQUEST, READ_FOLDER_REQUEST } from "../protocol";
import { schemeOf } from "../uri";

export interface Files {
  /** A file's text without its byte order mark; what is no UTF-8 is replaced. Null where there is no such file, or it cannot be read. */
  read(uri: string): Promise<string | null>;
  /** What is in a folder; null where there is no such folder, or it cannot be read. */
  entries(uri: string): Promise<readonly FolderEntry[] | null>;
  /** The address without links on the way; null where nobody can tell. */
  real(uri: string): Promise<string | null>;
}

/** `file:` of the host itself, every other file system through the editor, where it offers that. */
export function filesOf(connection: Connection, edge: Edge, traits: ClientTraits, log: Log): Files {
  const own = edge.files;
  const others = traits.readsFiles ? new EditorFiles(connection, log) : null;
  const forUri = (uri: string): Files | null => (own && schemeOf(uri) === "file" ? own : others);
  return {
    read: async (uri) => forUri(uri)?.read(uri) ?? null,
    entries: async (uri) => forUri(uri)?.entries(uri) ?? null,
    real: async (uri) => forUri(uri)?.real(uri) ?? null,
  };
}

class EditorFiles implements Files {
  constructor(
    private readonly connection: Connection,
    private readonly log: Log,
  ) {}

  async read(uri: string): Promise<string | null> {
    const text = await this.ask(READ_FILE_REQUEST, uri);
    return typeof text === "string" ? text : null;
  }

  async entries(uri: string): Promise<readonly FolderEntry[] | null> {
    const entries = await this.ask(READ_FOLDER_REQUEST, uri);
    return Array.isArray(entries) ? (entries as FolderEntry[]) : null;
  }

  async real(): Promise<null> {
    return null;
  }

  private ask(request: string, uri: string): Promise<unknown> {
    return this.log.guard<unknown>(`${request} ${uri}`, null, () => this.connection.sendRequest(request, { uri }));
  }
}

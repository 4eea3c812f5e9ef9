// What the editor tells of folders and files, handed to the workspace; and the request to be told.
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileSystemWatcher,
  WatchKind,
} from "vscode-languageserver";
import type { ClientTraits } from "../client-traits";
import type { Log } from "../log";
import type { Change } from "./arrivals";
import type { Workspace } from "./workspace";

const KINDS: Readonly<Record<FileChangeType, Change["kind"]>> = {
  [FileChangeType.Created]: "created",
  [FileChangeType.Changed]: "changed",
  [FileChangeType.Deleted]: "deleted",
};

/** Of a folder that comes or goes, editors name the folder alone, and no pattern matches folders only. */
const WATCHERS: FileSystemWatcher[] = [
  { globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete },
  // Profiles, those that a configuration includes under other names, and configurations.
  { globPattern: "**/*.{yaml,yml}", kind: WatchKind.Change },
  { globPattern: "**/{.gitignore,.occupation-profilesignore}", kind: WatchKind.Change },
];

/** Called once the editor may be asked. */
export function watch(connection: Connection, traits: ClientTraits, workspace: Workspace, log: Log): void {
  connection.onDidChangeWatchedFiles(({ changes }) =>
    workspace.changed(changes.map(({ uri, type }) => ({ uri, kind: KINDS[type] ?? "changed" }))),
  );
  if (traits.watchesFiles) {
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers: WATCHERS })
      .catch((error: unknown) => log.failed("client/registerCapability", error));
  }
  if (traits.changesFolders) {
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) =>
      workspace.setFolders(
        added.map(({ uri }) => uri),
        removed.map(({ uri }) => uri),
      ),
    );
  }
  workspace.setFolders(traits.folders);
}

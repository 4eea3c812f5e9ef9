// The commands by name. What takes more than a line stands in a file of its own.
import { commands, type Disposable, type LogOutputChannel, type Memento, type Uri, window } from "vscode";
import {
  BEGIN_PROFILE_COMMAND,
  type BeginProfileArguments,
  LANGUAGE_ID,
  SHOW_REFERENCES_COMMAND,
} from "../../server/src/lsp/protocol";
import { checkWorkspace } from "./check-workspace";
import { createCounterpart } from "./counterpart";
import { exportProfile } from "./export-profile";
import { importText } from "./import-text";
import { insertSection } from "./insert-section";
import { beginProfile, newProfile } from "./new-profile";
import type { Previews } from "./preview/previews";
import type { Server } from "./server";
import { showReferences } from "./show-references";
import { signOff } from "./sign-off";
import { fixAll } from "./tidying";
import { say } from "./words";

export function registerCommands(
  server: Server,
  previews: Previews,
  output: LogOutputChannel,
  memory: Memento,
): Disposable[] {
  const command = (name: string, run: (...args: never[]) => unknown): Disposable =>
    commands.registerCommand(`occupationProfiles.${name}`, run);
  return [
    command("newProfile", () => newProfile(server)),
    command("importText", (resource?: Uri) => importText(server, resource)),
    command("checkWorkspace", () => checkWorkspace(server)),
    command("export", (resource?: Uri) => exportProfile(server, ofPreview(previews, resource))),
    command("openPreview", (resource?: Uri) => openPreview(previews, resource)),
    command("togglePreviewLock", () => previews.toggleLock()),
    command("refreshPreview", () => previews.refresh()),
    command("insertSection", () => insertSection(server)),
    command("createCounterpart", (resource?: Uri) => createCounterpart(server, resource)),
    command("signOff", () => signOff(server, memory)),
    command("fixAll", () => fixAll(server)),
    command("showOutput", () => output.show()),
    command("restartServer", () => server.restart()),
    commands.registerCommand(BEGIN_PROFILE_COMMAND, (argument: BeginProfileArguments) =>
      beginProfile(server, argument),
    ),
    commands.registerCommand(SHOW_REFERENCES_COMMAND, showReferences),
  ];
}

/** The file that a menu gives; where that is a preview, or one has the focus, the profile in it. */
const ofPreview = (previews: Previews, resource?: Uri): Uri | undefined =>
  resource?.scheme === "webview-panel" ? previews.activeTarget : (resource ?? previews.activeTarget);

/** Of the file that a menu gives, else of the active editor. */
async function openPreview(previews: Previews, resource?: Uri): Promise<void> {
  const active = window.activeTextEditor?.document;
  const target = resource ?? (active?.languageId === LANGUAGE_ID ? active.uri : undefined);
  if (target) previews.open(target);
  else await window.showInformationMessage(say("openProfileFirst"));
}

// The command that checks every profile of the workspace now, whatever the settings leave out. The findings reach Problems as they always
// do; here is what the writer is told of the work.
import { type CancellationToken, commands, ProgressLocation, window, workspace } from "vscode";
import { SETTINGS_SECTION, type WorkspaceCheckAnswer } from "../../server/src/lsp/protocol";
import type { Server } from "./server";
import { say } from "./words";

/** What decides which profiles are listed unasked. */
const SCOPE = `${SETTINGS_SECTION}.diagnostics.scope`;

export async function checkWorkspace(server: Server): Promise<void> {
  if (!workspace.workspaceFolders?.length) {
    await offer("noFolder", "openFolder", "workbench.action.files.openFolder");
    return;
  }
  const { answer, isCancelled } = await withProgress(server);
  const { checked, total, findings, isBeyondScope } = answer;
  if (total === 0 && !isCancelled) {
    await offer("noProfile", "makeProfile", "occupationProfiles.newProfile");
    return;
  }
  const isClean = findings.error + findings.warning + findings.info === 0;
  if (!isClean) await commands.executeCommand("workbench.panel.markers.view.focus", { preserveFocus: true });
  const word = isCancelled ? "checkCancelled" : isClean ? "workspaceClean" : "workspaceChecked";
  const message = say(word, { checked, total, ...findings });
  if (!isBeyondScope) {
    void window.showInformationMessage(message);
    return;
  }
  const choose = say("chooseScope");
  void window.showInformationMessage(`${message} ${say("staysListed")}`, choose).then((chosen) => {
    if (chosen === choose) void commands.executeCommand("workbench.action.openSettings", SCOPE);
  });
}

async function offer(word: "noFolder" | "noProfile", action: "openFolder" | "makeProfile", command: string) {
  const label = say(action);
  if ((await window.showInformationMessage(say(word), label)) === label) await commands.executeCommand(command);
}

async function withProgress(server: Server): Promise<{ answer: WorkspaceCheckAnswer; isCancelled: boolean }> {
  const options = { location: ProgressLocation.Notification, title: say("checkWorkspace"), cancellable: true };
  return window.withProgress(options, async (progress, token: CancellationToken) => {
    let shown = 0;
    const answer = await server.checkWorkspace(({ checked, total }) => {
      const part = total > 0 ? (100 * checked) / total : 0;
      progress.report({ message: say("checkedSoFar", { checked, total }), increment: Math.max(0, part - shown) });
      shown = Math.max(shown, part);
    }, token);
    return { answer, isCancelled: token.isCancellationRequested };
  });
}

// Waiting until the workspace has been read.
import type { Workspace } from "./workspace";

export function whenComplete(workspace: Pick<Workspace, "isComplete" | "onComplete">): Promise<void> {
  if (workspace.isComplete) return Promise.resolve();
  return new Promise((resolve) => {
    const listening = workspace.onComplete.event(() => {
      listening.dispose();
      resolve();
    });
  });
}

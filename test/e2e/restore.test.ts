// A preview comes back after the window is reloaded. The suite runs twice: before the reload, and again after it.
// Then it looks at tabs only: the harness ends a run ten seconds after a reload, and VS Code alone takes half of them to load a webview.
import { commands, type Uri, window, workspace } from "vscode";
import { inWorkspace, open, until } from "./editing";
import { frameEvaluate } from "./host/page";

/** There once the window has been reloaded: the suite's only memory. */
const mark = (): Uri => inWorkspace("reloaded.txt");

const isReloaded = () =>
  Promise.resolve(workspace.fs.stat(mark())).then(
    () => true,
    () => false,
  );

const tabSays = (label: string) =>
  until(`a tab "${label}"`, () => window.tabGroups.all.some(({ tabs }) => tabs.some((tab) => tab.label === label)));

describe("preview after a reload of the window", () => {
  it("is back, locked to its profile as before, and follows again once it is released", async () => {
    if (!(await isReloaded())) {
      await open("perawat.occupation.yaml");
      await commands.executeCommand("occupationProfiles.openPreview");
      await tabSays("Pratinjau: perawat");
      await commands.executeCommand("occupationProfiles.togglePreviewLock");
      await tabSays("Pratinjau (terkunci): perawat");
      await until("the page knows it", () =>
        frameEvaluate<boolean>("#page", "JSON.parse(document.body.dataset.state).locked"),
      );
      await open("bidan.occupation.yaml");
      await workspace.fs.writeFile(mark(), new Uint8Array());
      await commands.executeCommand("workbench.action.reloadWindow");
      // The reload ends this run of the suite; the next one takes the other branch.
      await new Promise(() => {});
    }
    await tabSays("Pratinjau (terkunci): perawat");
    // The label alone may be VS Code's memory; only a preview that lives can be released and turn to the active profile.
    await commands.executeCommand("occupationProfiles.togglePreviewLock");
    await tabSays("Pratinjau: bidan");
  });
});

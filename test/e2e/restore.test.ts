// A preview comes back after the window is reloaded. The suite runs twice: before the reload, and again after it.

import { commands, type Uri, window, workspace } from "vscode";
import * as assert from "./assert";
import { inWorkspace, open, until } from "./editing";
import { frameEvaluate } from "./host/page";

/** There once the window has been reloaded: the suite's only memory. */
const mark = (): Uri => inWorkspace("reloaded.txt");

const exists = (uri: Uri) =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );
const title = () => frameEvaluate<string | null>("#page", `document.getElementById("p-title")?.textContent ?? null`);

describe("preview after a reload of the window", () => {
  it("is back, locked as before, with the page of its profile", async () => {
    if (!(await exists(mark()))) {
      await open("perawat.occupation.yaml");
      await commands.executeCommand("occupationProfiles.openPreview");
      await until("the page", async () => (await title()) === "Perawat");
      await commands.executeCommand("occupationProfiles.togglePreviewLock");
      await until("the lock", () =>
        window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => /terkunci/.test(label))),
      );
      await open("bidan.occupation.yaml");
      await workspace.fs.writeFile(mark(), new Uint8Array());
      await commands.executeCommand("workbench.action.reloadWindow");
      // The reload ends this run of the suite; the next one takes the other branch.
      await new Promise(() => {});
    }
    await until("the preview's tab", () =>
      window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === "Pratinjau (terkunci): perawat")),
    );
    await until("the page", async () => (await title()) === "Perawat");
    const { fileName } = (await until("the active text", () => window.activeTextEditor)).document;
    assert.match(fileName, /bidan\.occupation\.yaml$/);
  });
});

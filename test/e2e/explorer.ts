// Drives the editor's explorer of files.
import { commands } from "vscode";
import { inWorkspace, until } from "./editing";
import { frameEvaluate } from "./host/page";

/** The explorer has the focus, and in it the file. */
const isSelected = (name: string): string =>
  `!!document.querySelector('.explorer-folders-view .monaco-list:focus .monaco-list-row.focused[aria-label^="${name}"]')`;

/** Name and Enter in a single task of the page, so that nothing comes between; false where the field is not there. */
const fieldTakes = (name: string, wanted: string): string => `(() => {
  const field = document.querySelector(".explorer-item input");
  if (field?.value !== ${JSON.stringify(name)}) return false;
  field.value = ${JSON.stringify(wanted)};
  field.dispatchEvent(new KeyboardEvent("keydown", { keyCode: 13, bubbles: true }));
  return true;
})()`;

/**
 * Renames a file of the workspace as its field in the explorer does. Not key by key: up to a second after files came or went,
 * the explorer lists them anew, takes the field away, and renames the file to as much as was typed by then.
 */
export async function renameInExplorer(name: string, wanted: string): Promise<void> {
  await until(`the explorer takes "${wanted}"`, async () => {
    await commands.executeCommand("revealInExplorer", inWorkspace(name));
    await commands.executeCommand("workbench.files.action.focusFilesExplorer");
    if (!(await frameEvaluate<boolean>(".monaco-workbench", isSelected(name)))) return false;
    await commands.executeCommand("renameFile");
    return frameEvaluate<boolean>(".monaco-workbench", fieldTakes(name, wanted));
  });
}

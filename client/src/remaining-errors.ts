// The question whether to go on although a profile has errors: in a quick pick, for editors in a browser may refuse modal dialogs.
import { commands, type QuickPickItem, window } from "vscode";

export interface Doubt {
  readonly title: string;
  readonly question: string;
  readonly anyway: QuickPickItem;
  /** Leads to the findings instead. */
  readonly look: string;
}

/** False also where the question is left unanswered. */
export async function isAgreed({ title, question, anyway, look }: Doubt): Promise<boolean> {
  const items = [anyway, { label: look }];
  const chosen = await window.showQuickPick(items, { title, placeHolder: question, ignoreFocusOut: true });
  if (chosen?.label === look) await commands.executeCommand("workbench.panel.markers.view.focus");
  return chosen === anyway;
}

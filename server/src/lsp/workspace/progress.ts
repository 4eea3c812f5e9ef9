// Tells the author that the workspace is being read, where that takes longer than a moment.
import type { Connection } from "vscode-languageserver";
import { type Language, sentence, type Template } from "../../engine/message";
import type { ClientTraits } from "../client-traits";
import type { Log } from "../log";
import type { Workspace } from "./workspace";

/** What is done sooner needs no mention. */
const MOMENT_MS = 1000;
const STEP_MS = 250;

const TITLE: Template = { en: "Reading the profiles in this workspace", id: "Membaca profil di ruang kerja ini" };
const COUNT: Template = { en: "{read} of {total}", id: "{read} dari {total}" };

/** Called when reading begins. */
export function tellProgress(
  connection: Connection,
  traits: ClientTraits,
  workspace: Workspace,
  language: Language,
  log: Log,
): void {
  if (traits.showsProgress) void log.guard("window/workDoneProgress", undefined, tell);

  async function tell(): Promise<void> {
    await pause(MOMENT_MS);
    if (workspace.isComplete) return;
    const progress = await connection.window.createWorkDoneProgress();
    progress.begin(sentence(TITLE, {}, language), 0);
    while (!workspace.isComplete) {
      const { total, left } = workspace.progress;
      const read = total - left;
      progress.report(total > 0 ? (100 * read) / total : 0, sentence(COUNT, { read, total }, language));
      await pause(STEP_MS);
    }
    progress.done();
  }
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

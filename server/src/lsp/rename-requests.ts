// The requests that rename: by name at a place, and by a file's name. After a new title the id that goes with it is offered.
import type { Connection, ResponseError, WorkspaceEdit } from "vscode-languageserver";
import { type Language, sentence, type Template } from "../engine/message";
import { identityOf } from "../engine/profile/identity";
import { answering, type Parts } from "./editor-requests";
import { FollowRenames, type Warning, warningWords } from "./file-renames";
import { type Renamed, Renames } from "./renames";
import { pathOf } from "./uri";
import type { Files } from "./workspace/files";

const WORDS = {
  offer: {
    en: "The title has changed, but the id is still “{from}”. Rename the files and the references to “{to}” as well?",
    id: "Nama pekerjaannya sudah diganti, tetapi pengenalnya masih “{from}”. Ganti juga nama berkas dan rujukannya menjadi “{to}”?",
  },
  rename: { en: "Rename", id: "Ganti Juga" },
  keep: { en: "Keep “{from}”", id: "Tetap Pakai “{from}”" },
} satisfies Record<string, Template>;

type Offer = NonNullable<Renamed["offer"]>;

export function serveRenames(connection: Connection, parts: Parts, files: Files): void {
  const { documents, configurations, workspace, traits, log } = parts;
  const answer = answering(parts);
  const renames = new Renames(documents, workspace, files, traits);
  const follow = new FollowRenames(documents, configurations, renames);
  connection.onPrepareRename(
    answer("prepareRename", (snapshot, { position }, language) => renames.prepare(snapshot, position, language)),
  );
  connection.onRenameRequest(
    answer(
      "rename",
      async (snapshot, { position, newName }, language): Promise<WorkspaceEdit | ResponseError<void>> => {
        const renamed = await renames.rename(snapshot, position, newName, language);
        if (!("edit" in renamed)) return renamed;
        follow.expect(renamed.edit);
        const { edit, offer } = renamed;
        if (offer)
          void log.guard("rename/offer", undefined, () => offerId(connection, renames, follow, offer, language));
        return edit;
      },
    ),
  );
  connection.workspace.onDidRenameFiles(({ files }) => workspace.renamedFiles(files));
  connection.workspace.onWillRenameFiles(({ files }) =>
    log.guard("willRenameFiles", null, async () => {
      const { edit, warnings } = await follow.follow(files);
      for (const warning of warnings) void warn(connection, parts, warning);
      return edit;
    }),
  );
}

async function offerId(
  connection: Connection,
  renames: Renames,
  follow: FollowRenames,
  { from, to }: Offer,
  language: Language,
): Promise<void> {
  const say = (words: Template) => sentence(words, { from, to }, language);
  const [yes, no] = [{ title: say(WORDS.rename) }, { title: say(WORDS.keep) }];
  const chosen = await connection.window.showInformationMessage(say(WORDS.offer), yes, no);
  await renames.whenAllIsRead();
  if (chosen?.title !== yes.title || (await renames.refusal(from, to))) return;
  const edit = await renames.occupation(from, to);
  follow.expect(edit);
  // Then the editor saves the files, as it does after a rename of its own, unless it is set not to.
  const metadata = { isRefactoring: true };
  await connection.workspace.applyEdit({ label: say(WORDS.rename), edit, metadata });
}

function warn(connection: Connection, { checker, settings, log }: Parts, warning: Warning): Promise<void> {
  return log.guard("willRenameFiles/warning", undefined, async () => {
    const { uri } = warning;
    const language = checker.languageFor(identityOf(pathOf(uri)).lang, await settings.for(uri));
    await connection.window.showWarningMessage(warningWords(warning, language));
  });
}

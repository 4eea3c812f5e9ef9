// A profile that is missed, begun beside the one that refers to it: by our command where the editor has it, else as a new file.
import type { CodeAction } from "vscode-languageserver";
import type { Language } from "../engine/message";
import { languageOf } from "../engine/profile/profile";
import type { Absent } from "../engine/rules/rule";
import { profileSkeleton } from "../engine/write/skeleton";
import type { ClientTraits } from "./client-traits";
import { BEGIN_PROFILE_COMMAND, type BeginProfileArguments } from "./protocol";
import type { Snapshot } from "./snapshot";
import { besideWithName } from "./uri";

/** In the language of the profile that refers to it. Null where the editor can do neither. */
export function beginning(
  snapshot: Snapshot,
  words: string,
  { id, title }: Absent,
  defaultLanguage: Language,
  traits: ClientTraits,
): Pick<CodeAction, "edit" | "command"> | null {
  const language = languageOf(snapshot.profile, { defaultLanguage });
  const suffix = language === defaultLanguage ? "" : `.${language}`;
  const uri = besideWithName(snapshot.uri, `${id}${suffix}.occupation.yaml`);
  if (traits.beginsProfiles) {
    const argument: BeginProfileArguments = { uri, title, language };
    return { command: { title: words, command: BEGIN_PROFILE_COMMAND, arguments: [argument] } };
  }
  if (!traits.createsFiles || !traits.versionedEdits) return null;
  const text = profileSkeleton({ language, indent: 2, lineEnd: "\n", tabStops: false }, title);
  const start = { line: 0, character: 0 };
  return {
    edit: {
      documentChanges: [
        { kind: "create", uri, options: { ignoreIfExists: false } },
        { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
      ],
    },
  };
}

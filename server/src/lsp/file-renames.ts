// A profile's file gets another name in the editor's explorer: the occupation is renamed along with it. Nothing is refused
// here, for the file will be renamed in any case; where references cannot follow, the reason is told.
import {
  type FileRename,
  type RenameFile,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import { REFUSALS, type Refusal } from "../engine/features/rename";
import { type Language, sentence, type Template } from "../engine/message";
import { identityOf } from "../engine/profile/identity";
import type { Documents } from "./documents";
import type { Renames } from "./renames";
import { canonicalUri, pathOf } from "./uri";
import type { Configurations } from "./workspace/configurations";

export interface FileRenames {
  readonly edit: WorkspaceEdit | null;
  /** Why references stay as they are. */
  readonly warnings: readonly Warning[];
}

export interface Warning {
  /** The file that is renamed. */
  readonly uri: string;
  readonly from: string;
  readonly refusal: Refusal;
}

const KEPT: Template = {
  en: "References to “{from}” stay as they are.",
  id: "Rujukan ke “{from}” tidak ikut berubah.",
};

export const warningWords = ({ from, refusal: { message, args } }: Warning, language: Language): string =>
  `${sentence(REFUSALS[message], args, language)} ${sentence(KEPT, { from }, language)}`;

export class FollowRenames {
  /** Renames of files that are part of an answer: editors ask about each of them once more when they carry it out. */
  private expected = new Set<string>();

  constructor(
    private readonly documents: Documents,
    private readonly configurations: Configurations,
    private readonly renames: Renames,
  ) {}

  /** Of an answer that is about to be given. */
  expect({ documentChanges = [] }: WorkspaceEdit): void {
    const files = documentChanges.filter(
      (change): change is RenameFile => "kind" in change && change.kind === "rename",
    );
    this.expected = new Set(files.map(keyOf));
  }

  async follow(files: readonly FileRename[]): Promise<FileRenames> {
    await this.renames.whenAllIsRead();
    const warnings: Warning[] = [];
    const renamed = new Set(files.map(({ oldUri }) => canonicalUri(oldUri)));
    const newIds = new Map<string, string>();
    const isRenamed = (uri: string) => renamed.has(canonicalUri(uri));
    for (const { uri, from, to } of files.flatMap((file) => this.renamedId(file))) {
      if (newIds.has(from)) continue;
      const refusal = await this.refusal(from, to, isRenamed);
      if (refusal) warnings.push({ uri, from, refusal });
      else newIds.set(from, to);
    }
    const edits = await Promise.all([...newIds].map(([from, to]) => this.renames.occupation(from, to, isRenamed)));
    const edit = joined(edits);
    if (edit) this.expect(edit);
    return { edit, warnings };
  }

  /** Which occupation gets which id; nothing where the name says the same occupation as before, or no profile. */
  private renamedId(file: FileRename): { uri: string; from: string; to: string }[] {
    const { oldUri: uri, newUri } = file;
    const from = identityOf(pathOf(uri)).id;
    const { id, fileName } = identityOf(pathOf(newUri));
    if (
      from === null ||
      from === id ||
      !this.configurations.isProfile(canonicalUri(newUri)) ||
      this.isExpected(file, from)
    )
      return [];
    const to = id ?? fileName?.replace(/(?:\.(?:id|en))?\.occupation\.ya?ml$/i, "") ?? "";
    return [{ uri, from, to }];
  }

  private async refusal(from: string, to: string, isRenamed: (uri: string) => boolean): Promise<Refusal | null> {
    const isTaken = this.documents.index().byId(to).length > 0;
    return isTaken ? { message: "taken", args: { id: to } } : this.renames.refusal(from, to, isRenamed);
  }

  /** Where an answer was not carried out after all, references still say the old id. */
  private isExpected(file: FileRename, from: string): boolean {
    return this.expected.delete(keyOf(file)) && this.documents.index().referencesTo(from).length === 0;
  }
}

const keyOf = ({ oldUri, newUri }: FileRename | RenameFile): string =>
  `${canonicalUri(oldUri)} ${canonicalUri(newUri)}`;

/** A file that refers to several renamed occupations gets all its edits at once: each set is for its text as it now is. */
function joined(edits: readonly WorkspaceEdit[]): WorkspaceEdit | null {
  const texts = new Map<string, TextDocumentEdit>();
  const files: WorkspaceEdit["documentChanges"] = [];
  for (const change of edits.flatMap((edit) => edit.documentChanges ?? [])) {
    if (!TextDocumentEdit.is(change)) files.push(change);
    else {
      const { uri } = change.textDocument;
      texts.set(uri, { ...change, edits: inTextOrder([...(texts.get(uri)?.edits ?? []), ...change.edits]) });
    }
  }
  const changes: Record<string, TextEdit[]> = {};
  for (const [uri, own] of edits.flatMap((edit) => Object.entries(edit.changes ?? {})))
    changes[uri] = inTextOrder([...(changes[uri] ?? []), ...own]);
  if (texts.size + files.length > 0) return { documentChanges: [...texts.values(), ...files] };
  return Object.keys(changes).length > 0 ? { changes } : null;
}

const inTextOrder = <Some extends Pick<TextEdit, "range">>(edits: Some[]): Some[] =>
  edits.sort(({ range: { start: a } }, { range: { start: b } }) => a.line - b.line || a.character - b.character);

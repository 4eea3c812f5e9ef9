// Renaming an occupation or a title: the edits to every file concerned as one. Files are read, and never written.
import {
  LSPErrorCodes,
  type Position,
  type Range,
  RenameFile,
  ResponseError,
  type TextDocumentEdit,
  type WorkspaceEdit,
} from "vscode-languageserver";
import {
  idForTitle,
  idRefusal,
  occupationEdits,
  REFUSALS,
  type Refusal,
  renamableAt,
  titleEdit,
  titleRefusal,
} from "../engine/features/rename";
import { type Language, sentence } from "../engine/message";
import { identityOf, renamedFile } from "../engine/profile/identity";
import type { Edit } from "../engine/write/edit";
import type { ClientTraits } from "./client-traits";
import type { Documents } from "./documents";
import { toTextEdits } from "./edits-to-lsp";
import { Snapshot } from "./snapshot";
import { besideWithName, canonicalUri, nameIn, pathOf, schemeOf } from "./uri";
import { mapped } from "./workspace/batches";
import type { Files } from "./workspace/files";
import type { Workspace } from "./workspace/workspace";

/** Of so many files the texts are in memory at once. */
const WIDTH = 16;

export interface Renamed {
  readonly edit: WorkspaceEdit;
  /** The id that would go with a new title, and the one that it would replace. */
  readonly offer: { readonly from: string; readonly to: string } | null;
}

export class Renames {
  constructor(
    private readonly documents: Documents,
    private readonly workspace: Workspace,
    private readonly files: Files,
    private readonly traits: ClientTraits,
  ) {}

  /** What would be renamed at a position, and what it is called so far; else the reason why nothing can be. */
  prepare(snapshot: Snapshot, position: Position, language: Language): { range: Range; placeholder: string } | Refused {
    const target = renamableAt(snapshot.profile, snapshot.offsetAt(position));
    if ("message" in target) return refused(target, language);
    const placeholder = target.kind === "title" ? target.text : (target.id ?? target.text);
    return { range: snapshot.range(target.span), placeholder };
  }

  async rename(snapshot: Snapshot, position: Position, name: string, language: Language): Promise<Renamed | Refused> {
    const target = renamableAt(snapshot.profile, snapshot.offsetAt(position));
    if ("message" in target) return refused(target, language);
    if (target.kind === "title") {
      const refusal = titleRefusal(name);
      if (refusal) return refused(refusal, language);
      const to = this.traits.renamesFiles ? idForTitle(target, name, this.documents.index()) : null;
      const edit = this.workspaceEdit([
        textEdit(snapshot, snapshot.version, [titleEdit(snapshot.profile, target, name)]),
      ]);
      return { edit, offer: to === null ? null : { from: target.id!, to } };
    }
    const [from, to] = [target.id!, name.trim()];
    await this.whenAllIsRead();
    const refusal = await this.refusal(from, to);
    return refusal ? refused(refusal, language) : { edit: await this.occupation(from, to), offer: null };
  }

  async refusal(from: string, to: string, isRenamed: IsRenamed = nothing): Promise<Refusal | null> {
    const index = this.documents.index();
    const needsFiles = index.byId(from).length > 0 && !this.traits.renamesFiles;
    const refusal = idRefusal(from, to, index) ?? (needsFiles ? { message: "noFiles" as const, args: {} } : null);
    return refusal ?? (from === to ? null : this.inTheWay(from, to, isRenamed));
  }

  /** A file may have the new name and be no profile: excluded, ignored. Editors stop halfway at it. */
  private async inTheWay(from: string, to: string, isRenamed: IsRenamed): Promise<Refusal | null> {
    const targets = this.fileRenames(from, to, isRenamed).map(({ newUri }) => newUri);
    const texts = await Promise.all(targets.map((uri) => this.files.read(canonicalUri(uri))));
    const found = targets.find((_, i) => texts[i] !== null);
    return found === undefined ? null : { message: "fileThere", args: { file: nameIn(found) } };
  }

  /** All that gives an occupation another id, as far as files were read. Texts come before file names, so that each edit finds its file. */
  async occupation(from: string, to: string, isRenamed: IsRenamed = nothing): Promise<WorkspaceEdit> {
    if (from === to) return this.workspaceEdit([]);
    const closed = await this.closedEdits(this.concerned(from), from, to);
    // What is open is taken as it is now, whatever was typed while files were read.
    const texts = this.concerned(from).flatMap((file) => {
      const uri = this.documents.uriOf(file);
      const open = uri === null ? null : this.documents.snapshot(uri);
      return (open ? idEdits(open, open.version, from, to) : closed.get(file)) ?? [];
    });
    return this.workspaceEdit([...texts, ...this.fileRenames(from, to, isRenamed)]);
  }

  /** Of every language version, but for files that get other names anyway. */
  private fileRenames(from: string, to: string, isRenamed: IsRenamed): RenameFile[] {
    const { documents } = this;
    const uris = documents
      .index()
      .byId(from)
      .map(({ file }) => documents.uriOf(file) ?? file);
    return uris.filter((uri) => !isRenamed(uri)).map((uri) => renameFile(uri, from, to));
  }

  /** A reference in a file that was not read yet would be left behind. */
  whenAllIsRead(): Promise<void> {
    const { workspace } = this;
    if (workspace.isComplete) return Promise.resolve();
    return new Promise((resolve) => {
      const listener = workspace.onComplete.event(() => {
        listener.dispose();
        resolve();
      });
    });
  }

  /** The files that may name an occupation. What has no id of its own is in no index, and refers to others all the same. */
  private concerned(id: string): string[] {
    const index = this.documents.index();
    const known = [...index.byId(id), ...index.referencesTo(id).map(({ facts }) => facts)].map(({ file }) => file);
    const isNameless = (file: string) => identityOf(pathOf(file)).id === null;
    const nameless = [...this.workspace.profiles()].filter(isNameless);
    const open = this.documents
      .uris()
      .map(canonicalUri)
      .filter((file) => isNameless(file) && this.isOurs(file));
    return [...new Set([...known, ...nameless, ...open])].sort();
  }

  /** Not the old side of a comparison. */
  private isOurs(file: string): boolean {
    return schemeOf(file) === "untitled" || this.workspace.counts(file);
  }

  /** As they are on disk now: what the index remembers of them may be out of date. */
  private async closedEdits(
    files: readonly string[],
    from: string,
    to: string,
  ): Promise<Map<string, TextDocumentEdit>> {
    const closed = new Map<string, TextDocumentEdit>();
    const read = async (file: string) => {
      const text = await this.files.read(file);
      const edit = text === null ? null : idEdits(new Snapshot(file, 0, text, pathOf(file)), null, from, to);
      if (edit) closed.set(file, edit);
    };
    await mapped(
      files.filter((file) => this.documents.uriOf(file) === null),
      WIDTH,
      read,
    );
    return closed;
  }

  private workspaceEdit(documentChanges: (TextDocumentEdit | RenameFile)[]): WorkspaceEdit {
    if (this.traits.versionedEdits) return { documentChanges };
    const texts = documentChanges.flatMap((change) => ("textDocument" in change ? [change] : []));
    return {
      changes: Object.fromEntries(texts.map(({ textDocument: { uri }, edits }) => [uri, edits])),
    } as WorkspaceEdit;
  }
}

/** Is a file renamed by somebody else at the same time? */
type IsRenamed = (uri: string) => boolean;

const nothing: IsRenamed = () => false;

type Refused = ResponseError<void>;

/** Editors show the reason where the name was typed. */
const refused = ({ message, args }: Refusal, language: Language): Refused =>
  new ResponseError(LSPErrorCodes.RequestFailed, sentence(REFUSALS[message], args, language));

/** Null for a profile that does not name the occupation. */
function idEdits(snapshot: Snapshot, version: number | null, from: string, to: string): TextDocumentEdit | null {
  const edits = occupationEdits(snapshot.profile, from, to);
  return edits.length > 0 ? textEdit(snapshot, version, edits) : null;
}

function textEdit(snapshot: Snapshot, version: number | null, edits: readonly Edit[]): TextDocumentEdit {
  return { textDocument: { uri: snapshot.uri, version }, edits: toTextEdits(snapshot, edits) };
}

const renameFile = (uri: string, from: string, to: string): RenameFile =>
  RenameFile.create(uri, besideWithName(uri, renamedFile(nameIn(uri), from, to)));

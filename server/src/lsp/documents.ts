// The open documents: kept in step with the editor, each version parsed once, all dropped on close. Knows no feature.
import { type Connection, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import { factsOf } from "../engine/index/profile-facts";
import type { ConfigFor } from "./config-for";
import { Snapshot } from "./snapshot";
import { canonicalUri, isServed, pathOf } from "./uri";
import type { Layers } from "./workspace/layers";

interface Open {
  /** Tells this opening of the document from an earlier one, whose versions began anew. */
  readonly session: number;
  /** The version that is on disk, as far as the editor has said. */
  savedVersion: number;
  snapshot: Snapshot | null;
}

export class Documents {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly open = new Map<string, Open>();
  /** The addresses of open documents by the file by which the index knows them. */
  private readonly byFile = new Map<string, string>();
  private sessions = 0;

  constructor(
    private readonly layers: Layers,
    private readonly configFor: ConfigFor,
  ) {
    this.documents.onDidOpen(({ document }) => {
      const { uri, version } = document;
      this.open.set(uri, { session: ++this.sessions, savedVersion: version, snapshot: null });
      this.byFile.set(canonicalUri(uri), uri);
    });
    this.documents.onDidSave(({ document }) => {
      const entry = this.open.get(document.uri);
      if (entry) entry.savedVersion = document.version;
      if (this.snapshot(document.uri)) this.layers.show(canonicalUri(document.uri));
    });
    this.documents.onDidClose(({ document: { uri } }) => {
      this.open.delete(uri);
      this.byFile.delete(canonicalUri(uri));
      this.layers.close(canonicalUri(uri));
    });
  }

  listen(connection: Connection): void {
    this.documents.listen(connection);
  }

  /** `change` is also called for a document that was just opened; each is called for documents that are served. */
  on(event: "open" | "change" | "save" | "close", listener: (uri: string) => void): void {
    const events = {
      open: this.documents.onDidOpen,
      change: this.documents.onDidChangeContent,
      save: this.documents.onDidSave,
      close: this.documents.onDidClose,
    };
    events[event](({ document }) => {
      if (isServed(document)) listener(document.uri);
    });
  }

  /** The document as it now is; null where it is not open, or none of ours. */
  snapshot(uri: string): Snapshot | null {
    const document = this.documents.get(uri);
    const entry = this.open.get(uri);
    if (!document || !entry || !isServed(document)) return null;
    if (entry.snapshot?.version !== document.version) {
      const before = entry.snapshot?.profile ?? null;
      entry.snapshot = new Snapshot(uri, document.version, document.getText(), pathOf(uri), before);
      const { file, profile } = entry.snapshot;
      this.layers.putOpen(file, factsOf(profile, file, this.configFor(uri).defaultLanguage));
    }
    return entry.snapshot;
  }

  versionOf(uri: string): number | null {
    return this.documents.get(uri)?.version ?? null;
  }

  /** Which opening of a document this is; null where it is not open. */
  sessionOf(uri: string): number | null {
    return this.open.get(uri)?.session ?? null;
  }

  /** Nothing was typed since the document was opened or saved. */
  isSaved(uri: string): boolean {
    return this.open.get(uri)?.savedVersion === this.versionOf(uri);
  }

  uris(): string[] {
    return this.documents.all().flatMap((document) => (isServed(document) ? [document.uri] : []));
  }

  /** The address under which a file, as the index knows it, is open and served; null where it is not. */
  uriOf(file: string): string | null {
    const uri = this.byFile.get(file);
    const document = uri === undefined ? undefined : this.documents.get(uri);
    return document && isServed(document) ? document.uri : null;
  }

  /** The profiles of the workspace as rules and features see them: what is open as it now is, the rest as it is on disk. */
  index(): Layers["index"] {
    for (const uri of this.uris()) this.snapshot(uri);
    return this.layers.index;
  }
}

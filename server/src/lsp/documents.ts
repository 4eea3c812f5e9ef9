// The open documents: kept in step with the editor, each version parsed once, all dropped on close. Knows no feature.
import { type Connection, Emitter, TextDocuments } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Config } from "../engine/config/config";
import { isProfileName } from "../engine/config/scope";
import { factsOf } from "../engine/index/profile-facts";
import { LANGUAGE_ID } from "./protocol";
import { Snapshot } from "./snapshot";
import { canonicalUri, pathIn, pathOf } from "./uri";
import { type Configurations, isConfiguration } from "./workspace/configurations";
import type { Layers } from "./workspace/layers";

interface Open {
  /** Tells this opening of the document from an earlier one, whose versions began anew. */
  readonly session: number;
  /** The version that is on disk, as far as the editor has said. */
  savedVersion: number;
  snapshot: Snapshot | null;
  /** What held for the file when its facts were taken. */
  config: Config | null;
  /** It is one of ours, as was last told. */
  isServed: boolean;
}

export class Documents {
  private readonly documents = new TextDocuments(TextDocument);
  private readonly open = new Map<string, Open>();
  /** The addresses of open documents by the file by which the index knows them. */
  private readonly byFile = new Map<string, string>();
  /** Open documents that became ours, or are so no longer. */
  private readonly onArrival = new Emitter<string>();
  private readonly onDeparture = new Emitter<string>();
  private sessions = 0;

  constructor(
    private readonly layers: Layers,
    private readonly configurations: Configurations,
  ) {
    this.documents.onDidOpen(({ document }) => {
      const { uri, version } = document;
      const isServed = this.serves(document);
      const entry = { session: ++this.sessions, savedVersion: version, snapshot: null, config: null, isServed };
      this.open.set(uri, entry);
      this.byFile.set(canonicalUri(uri), uri);
      // Whether it is included may have to be read first.
      if (!isServed) void configurations.ready(uri).then(() => this.reconsider(document));
    });
    this.documents.onDidChangeContent(({ document }) => {
      if (isConfiguration(document.uri)) configurations.opened(canonicalUri(document.uri), document.getText());
    });
    configurations.onChange.event(() => {
      for (const document of this.documents.all()) this.reconsider(document);
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
      if (isConfiguration(uri)) configurations.closed(canonicalUri(uri));
    });
  }

  /** Documents under our language id, and those that editors open as plain YAML and that are profiles or configurations. */
  private serves({ uri, languageId }: Pick<TextDocument, "uri" | "languageId">): boolean {
    return (
      languageId === LANGUAGE_ID ||
      isProfileName(pathIn(uri)) ||
      isConfiguration(uri) ||
      this.configurations.isProfile(uri)
    );
  }

  /** A configuration may have made a document one of ours, or none. */
  private reconsider(document: TextDocument): void {
    const { uri } = document;
    const entry = this.open.get(uri);
    const isServed = this.serves(document);
    if (!entry || entry.isServed === isServed) return;
    entry.isServed = isServed;
    if (!isServed) this.layers.close(canonicalUri(uri));
    (isServed ? this.onArrival : this.onDeparture).fire(uri);
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
      if (this.serves(document)) listener(document.uri);
    });
    if (event === "open" || event === "change") this.onArrival.event(listener);
    if (event === "close") this.onDeparture.event(listener);
  }

  /** The document as it now is; null where it is not open, or none of ours. */
  snapshot(uri: string): Snapshot | null {
    const document = this.documents.get(uri);
    const entry = this.open.get(uri);
    if (!document || !entry || !this.serves(document)) return null;
    const config = this.configurations.configFor(uri);
    const known = entry.snapshot?.version === document.version ? entry.snapshot : null;
    if (known && entry.config === config) return known;
    const before = entry.snapshot?.profile ?? null;
    const snapshot = known ?? new Snapshot(uri, document.version, document.getText(), pathOf(uri), before);
    entry.snapshot = snapshot;
    entry.config = config;
    const { file, profile } = snapshot;
    const isLeftOut = this.configurations.isExcluded(uri);
    this.layers.putOpen(file, isLeftOut ? null : factsOf(profile, file, config.defaultLanguage));
    return snapshot;
  }

  textOf(uri: string): string | null {
    return this.documents.get(uri)?.getText() ?? null;
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
    return this.documents.all().flatMap((document) => (this.serves(document) ? [document.uri] : []));
  }

  /** The address under which a file, as the index knows it, is open and served; null where it is not. */
  uriOf(file: string): string | null {
    const uri = this.byFile.get(file);
    const document = uri === undefined ? undefined : this.documents.get(uri);
    return document && this.serves(document) ? document.uri : null;
  }

  /** The profiles of the workspace as rules and features see them: what is open as it now is, the rest as it is on disk. */
  index(): Layers["index"] {
    for (const uri of this.uris()) this.snapshot(uri);
    return this.layers.index;
  }
}

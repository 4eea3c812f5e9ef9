// Code lenses and inlay hints: asked of the engine, worded when they are seen, asked for anew when what they say may have changed.
import {
  type CodeLens,
  CodeLensRefreshRequest,
  type Command,
  type Connection,
  type InlayHint,
  MarkupKind,
} from "vscode-languageserver";
import { inlayHints } from "../engine/features/inlay-hints";
import { type LensKind, type LensWords, lenses, lensWords } from "../engine/features/lenses";
import { answering, type Parts } from "./editor-requests";
import { Places } from "./places";
import { SHOW_REFERENCES_COMMAND, type ShowReferencesArguments } from "./protocol";
import type { Snapshot } from "./snapshot";
import { Soon } from "./soon";

/** What a lens takes along until it is resolved. */
interface LensData {
  readonly uri: string;
  readonly kind: LensKind;
}

export function serveHints(connection: Connection, parts: Parts): void {
  const { documents, checker } = parts;
  const answer = answering(parts);
  connection.onCodeLens(
    answer("codeLens", (snapshot, _params, _language, settings): CodeLens[] => {
      if (!settings.codeLens) return [];
      return lenses(snapshot.profile, documents.index()).map(({ span, kind }) => ({
        range: snapshot.range(span),
        data: { uri: snapshot.uri, kind } satisfies LensData,
      }));
    }),
  );
  connection.onCodeLensResolve((lens) => resolve(parts, lens));
  connection.languages.inlayHint.on(
    answer("inlayHint", (snapshot, { range }, language, { inlayHints: wanted }): InlayHint[] => {
      const defaultLanguage = checker.defaultLanguage(snapshot);
      const context = { index: documents.index(), defaultLanguage, language, ...wanted };
      return inlayHints(snapshot.profile, snapshot.span(range), context).map(({ offset, text, tooltip }) => ({
        position: snapshot.positionAt(offset),
        label: text,
        tooltip: { kind: MarkupKind.PlainText, value: tooltip },
        paddingLeft: true,
      }));
    }),
  );
}

function resolve({ documents, checker, settings, traits, log }: Parts, lens: CodeLens): Promise<CodeLens> {
  return log.guard("codeLens/resolve", lens, async () => {
    const { uri, kind } = lens.data as LensData;
    const given = await settings.for(uri);
    const snapshot = documents.snapshot(uri);
    const id = snapshot?.profile.identity.id;
    if (!snapshot || !id) return lens;
    const words = lensWords(id, kind, documents.index(), checker.language(snapshot, given));
    const places = new Places(documents);
    return { ...lens, command: traits.showsReferences ? command(snapshot, lens, words, places) : bare(words) };
  });
}

function command({ uri }: Snapshot, { range }: CodeLens, { title, places: found }: LensWords, places: Places): Command {
  const { start: position } = range;
  const locations = found.map((place) => places.location(place));
  const argument: ShowReferencesArguments = { uri, position, locations };
  return { title, command: SHOW_REFERENCES_COMMAND, arguments: [argument] };
}

/** Words that nothing happens behind, for editors that have no such command. */
const bare = ({ title }: LensWords): Command => ({ title, command: "" });

/** Long enough for a burst of changes to end. */
const PAUSE_MS = 200;

/** Editors ask anew by themselves for a text that changes, but not when another profile does. */
export class HintRefresh {
  /** The state of the workspace that was last told of; null to tell in any case. */
  private revision: number | null = 0;
  private readonly soon = new Soon(PAUSE_MS, () => void this.tell());

  constructor(
    private readonly connection: Connection,
    private readonly parts: Pick<Parts, "documents" | "workspace" | "traits" | "log">,
  ) {
    const { documents, workspace } = parts;
    documents.on("change", () => this.soon.ask());
    documents.on("close", () => this.soon.ask());
    workspace.onChange.event(() => this.soon.ask());
    workspace.onComplete.event(() => this.soon.ask());
  }

  /** After a change of settings. */
  all(): void {
    this.revision = null;
    this.soon.ask();
  }

  /** Once, and not over and over, where many files are being read. */
  private async tell(): Promise<void> {
    const { documents, workspace, traits, log } = this.parts;
    if (!workspace.isComplete) return;
    const { revision } = documents.index();
    const isNew = revision !== this.revision;
    this.revision = revision;
    await log.guard("refresh of hints", undefined, async () => {
      if (!isNew) return;
      if (traits.refreshesLenses) await this.connection.sendRequest(CodeLensRefreshRequest.type);
      if (traits.refreshesHints) await this.connection.languages.inlayHint.refresh();
    });
  }
}

// The requests of the protocol about an open document: asked of the engine's features, answered in lines and columns.
import {
  type CompletionList,
  type CompletionParams,
  type Connection,
  type Hover,
  type HoverParams,
  MarkupKind,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import { complete } from "../engine/features/completion";
import { folds } from "../engine/features/folding";
import { format } from "../engine/features/format";
import { hover } from "../engine/features/hover";
import { outline } from "../engine/features/outline";
import { selectionSpans } from "../engine/features/selection";
import type { Language } from "../engine/message";
import type { Checker } from "./checker";
import type { ClientTraits } from "./client-traits";
import type { CodeActions } from "./code-actions";
import { toCompletionItem } from "./completion-to-lsp";
import type { Documents } from "./documents";
import { toTextEdits } from "./edits-to-lsp";
import type { Log } from "./log";
import type { ServerSettings } from "./protocol";
import type { Settings } from "./settings";
import type { Snapshot } from "./snapshot";
import { toFlatSymbols, toFoldingRanges, toSelectionRange, toSymbol } from "./structure-to-lsp";
import type { Configurations } from "./workspace/configurations";
import type { Workspace } from "./workspace/workspace";

export interface Parts {
  readonly documents: Documents;
  readonly configurations: Configurations;
  readonly workspace: Workspace;
  readonly checker: Checker;
  readonly settings: Settings;
  readonly traits: ClientTraits;
  readonly codeActions: CodeActions;
  readonly log: Log;
}

/**
 * Answers for the document as it is when the request comes in, also when the settings are still on their way then; null
 * for one that is not open or none of ours.
 */
export function answering({ documents, configurations, checker, settings, log }: Parts) {
  return <Params extends { readonly textDocument: TextDocumentIdentifier }, Answer>(
    what: string,
    answer: (
      snapshot: Snapshot,
      params: Params,
      language: Language,
      settings: ServerSettings,
    ) => Answer | null | Promise<Answer | null>,
  ) =>
    (params: Params): Promise<Answer | null> =>
      log.guard<Answer | null>(what, null, async () => {
        const { uri } = params.textDocument;
        const snapshot = documents.snapshot(uri);
        if (!snapshot) return null;
        const [given] = await Promise.all([settings.for(uri), configurations.ready(uri)]);
        return answer(snapshot, params, checker.language(snapshot, given), given);
      });
}

export function serveEditor(connection: Connection, parts: Parts): void {
  const { traits, codeActions } = parts;
  const answer = answering(parts);
  connection.onHover(answer("hover", (snapshot, params, language) => help(parts, snapshot, params, language)));
  connection.onCompletion(
    answer("completion", (snapshot, params, language) => completions(parts, snapshot, params, language)),
  );
  connection.onCodeAction(
    answer("codeAction", (snapshot, { range, context }, language) =>
      codeActions.at(snapshot, snapshot.span(range), context, language),
    ),
  );
  connection.onDocumentFormatting(
    answer("formatting", (snapshot, { options }) =>
      toTextEdits(snapshot, format(snapshot.profile, { indent: options.tabSize })),
    ),
  );
  connection.onDocumentRangeFormatting(
    answer("rangeFormatting", (snapshot, { options, range }) =>
      toTextEdits(snapshot, format(snapshot.profile, { indent: options.tabSize }, snapshot.span(range))),
    ),
  );
  connection.onDocumentSymbol(
    answer("documentSymbol", (snapshot, _params, language) => {
      const entries = outline(snapshot.profile, language);
      return traits.nestedSymbols
        ? entries.map((entry) => toSymbol(snapshot, entry))
        : toFlatSymbols(snapshot, entries);
    }),
  );
  connection.onFoldingRanges(
    answer("foldingRange", (snapshot) => toFoldingRanges(snapshot, folds(snapshot.profile), traits)),
  );
  connection.onSelectionRanges(
    answer("selectionRange", (snapshot, { positions }) =>
      positions.map((position) =>
        toSelectionRange(snapshot, selectionSpans(snapshot.profile, snapshot.offsetAt(position))),
      ),
    ),
  );
}

function help(
  { documents, checker, traits }: Parts,
  snapshot: Snapshot,
  { position }: HoverParams,
  language: Language,
): Hover | null {
  const markdown = traits.markdownHover;
  const options = { language, markdown, defaultLanguage: checker.defaultLanguage(snapshot), index: documents.index() };
  const found = hover(snapshot.profile, snapshot.offsetAt(position), checker.findings(snapshot), options);
  const kind = markdown ? MarkupKind.Markdown : MarkupKind.PlainText;
  return found && { range: snapshot.range(found.span), contents: { kind, value: found.text } };
}

function completions(
  { checker, traits }: Parts,
  snapshot: Snapshot,
  { position, context: trigger }: CompletionParams,
  language: Language,
): CompletionList {
  const defaultLanguage = checker.defaultLanguage(snapshot);
  const { index } = checker.context(snapshot);
  const context = { language, defaultLanguage, index, snippets: traits.snippets };
  const { entries, isIncomplete } = complete(snapshot.profile, snapshot.offsetAt(position), context);
  // A blank behind a colon asks for words. Enter behind it must begin a new line, not write a skeleton or another's name.
  const isTyped = trigger?.triggerCharacter === " ";
  const wanted = isTyped ? entries.filter(({ kind }) => kind !== "form" && kind !== "name") : entries;
  return { isIncomplete, items: wanted.map((entry) => toCompletionItem(snapshot, entry, traits)) };
}

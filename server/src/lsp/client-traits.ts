// What the editor can do, read from its capabilities once; an editor that says nothing can do little. No behaviour here.
import { type InitializeParams, InsertTextMode, MarkupKind, ResourceOperationKind } from "vscode-languageserver";
import type { InitializationOptions, ServerSettings } from "./protocol";
import { readSettings } from "./settings";

export interface ClientTraits {
  /** Its display language, such as `id` or `en-GB`; null where it names none. */
  readonly language: string | null;
  readonly initialSettings: ServerSettings;
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly relatedInformation: boolean;
  /** Answers `workspace/configuration`. */
  readonly configuration: boolean;
  readonly registersConfiguration: boolean;
  readonly markdownHover: boolean;
  readonly markdownCompletion: boolean;
  readonly snippets: boolean;
  /** How it indents the further lines of what a completion inserts. */
  readonly insertTextMode: "asIs" | "verbatim" | "adjusts";
  readonly codeActionLiterals: boolean;
  readonly versionedEdits: boolean;
  /** Edits may have places to fill in. */
  readonly snippetEdits: boolean;
  /** As part of an edit. */
  readonly renamesFiles: boolean;
  /** Asks before it renames a file. */
  readonly announcesRenames: boolean;
  /** Tells when it has renamed one. */
  readonly reportsRenames: boolean;
  readonly preparesRename: boolean;
  readonly definitionLinks: boolean;
  readonly refreshesLenses: boolean;
  readonly refreshesHints: boolean;
  /** Has our command that lists places. */
  readonly showsReferences: boolean;
  /** Has our command that shows a rule's page, and links findings to addresses. */
  readonly explainsRules: boolean;
  /** Has our command that begins a profile. */
  readonly beginsProfiles: boolean;
  readonly nestedSymbols: boolean;
  readonly wholeLineFolding: boolean;
  readonly mostFolds: number;
  readonly namesEncodings: boolean;
  /** Its folders as the greeting gave them. */
  readonly folders: readonly string[];
  readonly changesFolders: boolean;
  readonly watchesFiles: boolean;
  readonly showsProgress: boolean;
  /** Answers our own requests for files. */
  readonly readsFiles: boolean;
  /** Wants to hear when other files may be profiles. */
  readonly followsProfiles: boolean;
  readonly createsFiles: boolean;
}

/** Everything in the parameters may be absent, and what the options hold is anybody's. */
export function traitsOf(params: InitializeParams): ClientTraits {
  const { textDocument, workspace, general, window } = params.capabilities ?? {};
  const options = (params.initializationOptions ?? {}) as Partial<InitializationOptions>;
  const item = textDocument?.completion?.completionItem;
  const limit = textDocument?.foldingRange?.rangeLimit;
  return {
    language: [options.editorLanguage, params.locale].find((name) => typeof name === "string") ?? null,
    initialSettings: readSettings(options.settings),
    pullsDiagnostics: Boolean(textDocument?.diagnostic),
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    configuration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    markdownHover: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true,
    markdownCompletion: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    snippets: item?.snippetSupport === true,
    insertTextMode: insertTextModeOf(params),
    codeActionLiterals: Boolean(textDocument?.codeAction?.codeActionLiteralSupport),
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    snippetEdits: workspace?.workspaceEdit?.snippetEditSupport === true,
    renamesFiles: canRenameFiles(params),
    announcesRenames: workspace?.fileOperations?.willRename === true,
    reportsRenames: workspace?.fileOperations?.didRename === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    refreshesLenses: workspace?.codeLens?.refreshSupport === true,
    refreshesHints: workspace?.inlayHint?.refreshSupport === true,
    showsReferences: options.showsReferences === true,
    explainsRules: options.explainsRules === true,
    beginsProfiles: options.beginsProfiles === true,
    nestedSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    wholeLineFolding: textDocument?.foldingRange?.lineFoldingOnly === true,
    mostFolds: typeof limit === "number" && limit > 0 ? limit : Number.POSITIVE_INFINITY,
    namesEncodings: Boolean(general?.positionEncodings),
    folders: foldersOf(params),
    changesFolders: workspace?.workspaceFolders === true,
    watchesFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    showsProgress: window?.workDoneProgress === true,
    readsFiles: options.readsFiles === true,
    followsProfiles: options.followsProfiles === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
  };
}

/** Older editors name one folder only. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (Array.isArray(workspaceFolders)) return workspaceFolders.map(({ uri }) => uri);
  return typeof rootUri === "string" ? [rootUri] : [];
}

function canRenameFiles({ capabilities }: InitializeParams): boolean {
  const { documentChanges, resourceOperations } = capabilities?.workspace?.workspaceEdit ?? {};
  return documentChanges === true && resourceOperations?.includes(ResourceOperationKind.Rename) === true;
}

function insertTextModeOf({ capabilities }: InitializeParams): ClientTraits["insertTextMode"] {
  const completion = capabilities?.textDocument?.completion;
  if (completion?.completionItem?.insertTextModeSupport?.valueSet?.includes(InsertTextMode.asIs)) return "asIs";
  return completion?.insertTextMode === InsertTextMode.adjustIndentation ? "adjusts" : "verbatim";
}

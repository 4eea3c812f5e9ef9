// What this server offers to an editor. No behaviour.
import {
  FileOperationPatternKind,
  type FileOperationRegistrationOptions,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { ClientTraits } from "./client-traits";
import { CODE_ACTION_KINDS } from "./code-actions";
import { SOURCE } from "./findings-to-lsp";

/** A colon is not among them: typing it closes the list of keys, and opens none. */
const TRIGGERS = [" ", '"', "'", "{", "[", ","];

const PROFILE_FILES: FileOperationRegistrationOptions["filters"] = [
  {
    pattern: {
      glob: "**/*.occupation.{yaml,yml}",
      matches: FileOperationPatternKind.file,
      options: { ignoreCase: true },
    },
  },
];

export function capabilitiesFor(traits: ClientTraits): ServerCapabilities {
  return {
    ...(traits.namesEncodings && { positionEncoding: PositionEncodingKind.UTF16 }),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: TRIGGERS },
    codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentLinkProvider: {},
    workspaceSymbolProvider: true,
    codeLensProvider: { resolveProvider: true },
    inlayHintProvider: true,
    renameProvider: traits.preparesRename ? { prepareProvider: true } : true,
    workspace: {
      ...(traits.changesFolders && { workspaceFolders: { supported: true, changeNotifications: true } }),
      fileOperations: {
        ...(traits.announcesRenames && { willRename: { filters: PROFILE_FILES } }),
        ...(traits.reportsRenames && { didRename: { filters: PROFILE_FILES } }),
      },
    },
    ...(traits.pullsDiagnostics && {
      diagnosticProvider: { identifier: SOURCE, interFileDependencies: true, workspaceDiagnostics: true },
    }),
  };
}

// What this server offers to an editor. No behaviour.
import { PositionEncodingKind, type ServerCapabilities, TextDocumentSyncKind } from "vscode-languageserver";
import type { ClientTraits } from "./client-traits";
import { CODE_ACTION_KINDS } from "./code-actions";
import { SOURCE } from "./findings-to-lsp";

/** A colon is not among them: typing it closes the list of keys, and opens none. */
const TRIGGERS = [" ", '"', "'", "{", "[", ","];

export function capabilitiesFor(traits: ClientTraits): ServerCapabilities {
  return {
    ...(traits.namesEncodings && { positionEncoding: PositionEncodingKind.UTF16 }),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    ...(traits.changesFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
    hoverProvider: true,
    completionProvider: { triggerCharacters: TRIGGERS },
    codeActionProvider: { codeActionKinds: CODE_ACTION_KINDS },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    ...(traits.pullsDiagnostics && {
      diagnosticProvider: { identifier: SOURCE, interFileDependencies: true, workspaceDiagnostics: true },
    }),
  };
}

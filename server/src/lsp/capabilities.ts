// What this server offers to an editor. No behaviour.
import {
  CodeActionKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import type { ClientTraits } from "./client-traits";
import { SOURCE } from "./findings-to-lsp";
import { FIX_ALL_KIND, UPDATED_KIND } from "./protocol";

/** A colon is not among them: typing it closes the list of keys, and opens none. */
const TRIGGERS = [" ", '"', "'", "{", "[", ","];

export function capabilitiesFor(traits: ClientTraits): ServerCapabilities {
  return {
    ...(traits.namesEncodings && { positionEncoding: PositionEncodingKind.UTF16 }),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
    hoverProvider: true,
    completionProvider: { triggerCharacters: TRIGGERS },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL_KIND, UPDATED_KIND] },
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    ...(traits.pullsDiagnostics && {
      diagnosticProvider: { identifier: SOURCE, interFileDependencies: true, workspaceDiagnostics: false },
    }),
  };
}

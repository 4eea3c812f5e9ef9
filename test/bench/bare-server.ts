// A language server on the same packages as ours that knows nothing of profiles: it finds the one fault of the documents that are
// measured, and says nothing of keys. What it takes, no server on these packages can save.
import { createConnection, TextDocumentSyncKind, TextDocuments } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { FAULT } from "./document";

const connection = createConnection();
const documents = new TextDocuments(TextDocument);
let answers = 0;

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false },
  },
}));

connection.languages.diagnostics.on(({ textDocument: { uri } }) => {
  const document = documents.get(uri);
  const at = document?.getText().indexOf(FAULT) ?? -1;
  const place = document?.positionAt(Math.max(at, 0));
  const items = place && at >= 0 ? [{ range: { start: place, end: place }, message: "A fault." }] : [];
  return { kind: "full", resultId: String(++answers), items };
});

connection.onHover(() => ({ contents: "A key." }));

documents.listen(connection);
connection.listen();

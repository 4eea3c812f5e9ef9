// The requests that lead from one profile to another: definition, references, highlights, links, search. No edits here.
import { type Connection, DocumentHighlightKind, SymbolKind, type WorkspaceSymbol } from "vscode-languageserver";
import { definition } from "../engine/features/definition";
import { links } from "../engine/features/links";
import { highlights, references } from "../engine/features/references";
import { findProfiles } from "../engine/features/workspace-symbols";
import { answering, type Parts } from "./editor-requests";
import { Places } from "./places";

export function serveNavigation(connection: Connection, parts: Parts): void {
  const { documents, checker, traits, log } = parts;
  const answer = answering(parts);
  const places = new Places(documents);
  connection.onDefinition(
    answer("definition", (snapshot, { position }) => {
      const defaultLanguage = checker.defaultLanguage(snapshot);
      const context = { index: documents.index(), defaultLanguage };
      const found = definition(snapshot.profile, snapshot.offsetAt(position), context);
      const targets = found?.targets.map((target) => places.location(target)) ?? [];
      if (!found || !traits.definitionLinks) return targets;
      return targets.map(({ uri, range }) => ({
        originSelectionRange: snapshot.range(found.origin),
        targetUri: uri,
        targetRange: range,
        targetSelectionRange: range,
      }));
    }),
  );
  connection.onReferences(
    answer("references", (snapshot, { position, context: { includeDeclaration } }) => {
      const context = { index: documents.index(), withDeclarations: includeDeclaration };
      return references(snapshot.profile, snapshot.offsetAt(position), context).map((place) => places.location(place));
    }),
  );
  connection.onDocumentHighlight(
    answer("documentHighlight", (snapshot, { position }) =>
      highlights(snapshot.profile, snapshot.offsetAt(position)).map(({ span, isDeclaration }) => ({
        range: snapshot.range(span),
        kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
      })),
    ),
  );
  connection.onDocumentLinks(
    answer("documentLink", (snapshot, _params, language) => {
      const context = { index: documents.index(), defaultLanguage: checker.defaultLanguage(snapshot), language };
      return links(snapshot.profile, context).map(({ span, file, tooltip }) => ({
        range: snapshot.range(span),
        target: documents.uriOf(file) ?? file,
        tooltip,
      }));
    }),
  );
  connection.onWorkspaceSymbol(({ query }) =>
    log.guard<WorkspaceSymbol[]>("workspace/symbol", [], async () =>
      findProfiles(documents.index().all(), query).map(({ name, container, place }) => ({
        name,
        kind: SymbolKind.File,
        containerName: container,
        location: places.location(place),
      })),
    ),
  );
}

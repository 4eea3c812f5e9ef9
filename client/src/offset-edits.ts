// Edits from the server, by offset, as an edit of the workspace. Applies nothing.
import { Range, SnippetString, SnippetTextEdit, type TextDocument, WorkspaceEdit } from "vscode";
import type { OffsetEdit } from "../../server/src/lsp/protocol";

export function workspaceEdit(document: TextDocument, edits: readonly OffsetEdit[]): WorkspaceEdit {
  const edit = new WorkspaceEdit();
  for (const { start, end, text } of edits) edit.replace(document.uri, rangeOf(document, start, end), text);
  return edit;
}

/**
 * The edits, in text order, with the cursor at an offset of the changed text, and the places behind them that the Tab key
 * leads to. An editor leaves selected what it puts in a selection's place, and the next key would delete it; of a snippet
 * alone can be said where the cursor goes, and only while all edits are snippets.
 */
export function editWithCursor(
  document: TextDocument,
  edits: readonly OffsetEdit[],
  cursor: number,
  stops: readonly Range[],
): WorkspaceEdit {
  // The one called 0 is where Tab leads to in the end.
  const first = stops.length > 0 ? 1 : 0;
  let shift = 0;
  let isPlaced = false;
  const snippets = edits.map(({ start, end, text }) => {
    const at = cursor - start - shift;
    shift += text.length - (end - start);
    const isHere = !isPlaced && at >= 0 && at <= text.length;
    isPlaced ||= isHere;
    const snippet = new SnippetString();
    if (isHere) snippet.appendText(text.slice(0, at)).appendTabstop(first).appendText(text.slice(at));
    else snippet.appendText(text);
    return asItIs(rangeOf(document, start, end), snippet);
  });
  const further = stops.map((range, i) =>
    asItIs(range, new SnippetString().appendPlaceholder(document.getText(range), i + 2)),
  );
  const edit = new WorkspaceEdit();
  edit.set(document.uri, [...snippets, ...further]);
  return edit;
}

function asItIs(range: Range, snippet: SnippetString): SnippetTextEdit {
  const edit = new SnippetTextEdit(range, snippet);
  edit.keepWhitespace = true;
  return edit;
}

const rangeOf = (document: TextDocument, start: number, end: number): Range =>
  new Range(document.positionAt(start), document.positionAt(end));

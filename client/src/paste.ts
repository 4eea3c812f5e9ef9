// Pasting and dropping plain text into a profile: the server says how it must be written to stay text, the editor offers that
// first and its own way beside it. Pasting at several cursors is the editor's alone.
import {
  type CancellationToken,
  type DataTransfer,
  DataTransferItem,
  type Disposable,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  languages,
  Range,
  type TextDocument,
} from "vscode";
import { LANGUAGE_ID, type OffsetEdit, type PasteAnswer } from "../../server/src/lsp/protocol";
import { editWithCursor, workspaceEdit } from "./offset-edits";
import type { Server } from "./server";

const PLAIN = "text/plain";
/** Files dragged along bring their paths as plain text: those are the editor's. */
const FILES = "text/uri-list";
/** Noted on what is copied out of a profile: whether it is of one line. */
const ORIGIN = "application/vnd.occupation-profiles.origin";
const ONE_LINE = "one line";

const KIND = DocumentDropOrPasteEditKind.Text.append("occupationProfile");

export function registerPaste(server: Server): Disposable[] {
  const selector = { language: LANGUAGE_ID };
  return [
    languages.registerDocumentPasteEditProvider(
      selector,
      {
        prepareDocumentPaste: noteOrigin,
        provideDocumentPasteEdits: async (document, ranges, transfer, _context, token) => {
          const [range] = ranges;
          if (!range || ranges.length > 1) return undefined;
          const answer = await ask(server, document, range, transfer, token);
          if (!answer) return undefined;
          const edit = new DocumentPasteEdit("", answer.title, KIND);
          edit.additionalEdit = editWithCursor(
            document,
            answer.edits,
            answer.cursor,
            stopsBehind(document, range, answer.edits),
          );
          return [edit];
        },
      },
      // What was noted comes back to those alone who ask for it.
      { providedPasteEditKinds: [KIND], copyMimeTypes: [ORIGIN], pasteMimeTypes: [PLAIN, ORIGIN] },
    ),
    languages.registerDocumentDropEditProvider(
      selector,
      {
        provideDocumentDropEdits: async (document, position, transfer, token) => {
          const answer = await ask(server, document, new Range(position, position), transfer, token);
          if (!answer) return undefined;
          const edit = new DocumentDropEdit("", answer.title, KIND);
          edit.additionalEdit = workspaceEdit(document, answer.edits);
          return edit;
        },
      },
      { providedDropEditKinds: [KIND], dropMimeTypes: [PLAIN] },
    ),
  ];
}

/** What a template leaves to be written, between the quotes that it writes. */
const TO_WRITE = /(?<=")\[[^[\]"\r\n]+\](?=")/g;

/** In a template the Tab key leads on: it must do so still when a text was pasted in place of one of its stops. */
function stopsBehind(document: TextDocument, range: Range, edits: readonly OffsetEdit[]): Range[] {
  if (!/^\[.+\]$/.test(document.getText(range))) return [];
  const behind = Math.max(...edits.map(({ end }) => end));
  return [...document.getText().matchAll(TO_WRITE)]
    .filter(({ index }) => index >= behind)
    .map(({ 0: text, index }) => new Range(document.positionAt(index), document.positionAt(index + text.length)));
}

function noteOrigin(_document: TextDocument, [range, ...others]: readonly Range[], transfer: DataTransfer): void {
  transfer.set(ORIGIN, new DataTransferItem(range?.isSingleLine && others.length === 0 ? ONE_LINE : "lines"));
}

/** Null where the editor's own way will do, also when the document has changed meanwhile. */
async function ask(
  server: Server,
  document: TextDocument,
  range: Range,
  transfer: DataTransfer,
  token: CancellationToken,
): Promise<PasteAnswer | null> {
  if (transfer.get(FILES)) return null;
  const origin = await transfer.get(ORIGIN)?.asString();
  const text = await transfer.get(PLAIN)?.asString();
  // Without a selection VS Code copies the line with its line end, and puts it above the line at which it is pasted.
  if (!text || (origin === ONE_LINE && /[\r\n]$/.test(text))) return null;
  const answer = await server.paste({
    textDocument: { uri: document.uri.toString() },
    start: document.offsetAt(range.start),
    end: document.offsetAt(range.end),
    text,
    isSource: origin !== undefined,
  });
  return answer && !token.isCancellationRequested && answer.version === document.version ? answer : null;
}

// Lines and columns of a document: the same as the editor's, whatever ends its lines.
import assert from "node:assert/strict";
import { TextDocument } from "vscode-languageserver-textdocument";
import { Snapshot } from "../../server/src/lsp/snapshot";

describe("snapshot", () => {
  it("agrees with the library that applies the editor's changes", () => {
    for (const text of [
      "",
      "a",
      "a\nb",
      "a\r\nb\r\n",
      "a\rb\r\rc",
      "\n\n",
      "😀a\r\n\r😀",
      "a\n\r\nb\r",
      "\ufeffa\nb",
    ]) {
      const snapshot = new Snapshot("x:y", 1, text, null);
      const document = TextDocument.create("x:y", "yaml", 1, text);
      for (let offset = 0; offset <= text.length; offset++) {
        // Between CR and LF there is no place; the editor never names it.
        if (text[offset - 1] === "\r" && text[offset] === "\n") continue;
        const position = snapshot.positionAt(offset);
        assert.deepEqual(position, document.positionAt(offset), `${JSON.stringify(text)} at ${offset}`);
        assert.equal(snapshot.offsetAt(position), offset);
      }
    }
  });

  it("takes places outside of the text for its nearest one", () => {
    const snapshot = new Snapshot("x:y", 1, "ab\r\ncd", null);
    const rows: [line: number, character: number, offset: number][] = [
      [-1, 5, 0],
      [0, -3, 0],
      [0, 99, 2],
      [1, 99, 6],
      [7, 0, 6],
    ];
    for (const [line, character, offset] of rows) assert.equal(snapshot.offsetAt({ line, character }), offset);
    assert.deepEqual(snapshot.span({ start: { line: 1, character: 1 }, end: { line: 0, character: 0 } }), {
      start: 5,
      end: 5,
    });
  });
});

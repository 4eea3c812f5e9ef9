// Where lines begin and end, whatever ends them.
import assert from "node:assert/strict";
import { linesOf } from "../../server/src/engine/profile/lines";

describe("lines", () => {
  const lines = (text: string) => linesOf(text).map(({ start, end, indent }) => [start, end, indent]);

  it("end at LF, CRLF or a lone CR, and at the text's end", () => {
    assert.deepEqual(lines("a\r\n b\r  c\nd"), [
      [0, 1, 0],
      [3, 5, 1],
      [6, 9, 2],
      [10, 11, 0],
    ]);
    assert.deepEqual(lines(""), [[0, 0, 0]]);
    assert.deepEqual(lines(" \r"), [
      [0, 1, 1],
      [2, 2, 0],
    ]);
    assert.deepEqual(lines("\r\r\n\n"), [
      [0, 0, 0],
      [1, 1, 0],
      [3, 3, 0],
      [4, 4, 0],
    ]);
  });

  it("have no indentation behind a tab", () => {
    assert.deepEqual(lines("  \t a"), [[0, 5, 2]]);
  });
});

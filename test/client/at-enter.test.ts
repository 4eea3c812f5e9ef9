// What the Enter key has to do in a list, by the lines around the cursor.
import assert from "node:assert/strict";
import { atEnter, columnOfKey } from "../../client/src/at-enter";
import { readCursor } from "../support/cursor";

function found(marked: string) {
  const { text, offset } = readCursor(marked);
  const before = text.slice(0, offset).split("\n");
  const at = before.at(-1)!.length;
  return atEnter(text.split("\n"), before.length - 1, at, at);
}

describe("the Enter key", () => {
  it("closes and opens the quotes of an entry", () => {
    assert.equal(found('duties:\n  - "mencanting<|>"'), "double");
    assert.equal(found('duties:\n  - "mencanting <|> malam" # nanti'), "double");
    assert.equal(found('  - "<|>mencanting"'), "double");
    assert.equal(found('  - "pola \\"parang\\"<|>"'), "double");
    assert.equal(found("- 'pola ''parang''<|>'"), "single");
    assert.equal(atEnter(['  - "[satu]"'], 0, 5, 11), "double");
  });

  it("does nothing else in quotes", () => {
    for (const marked of [
      '  - "mencanting"<|>',
      '  - <|>"mencanting"',
      '  - "mencanting <|>',
      '  - "pola \\<|>"parang"',
      "  - 'pola '<|>'parang'",
      '  - "a<|>": b',
      'duties: "a<|>"',
      '  - title: "a<|>"',
      "  - mencanting<|>",
    ])
      assert.equal(found(marked), null, marked);
    assert.equal(atEnter(['  - "[satu]"'], 0, 4, 11), null);
  });

  it("ends a list at an entry without a word, if it is the last", () => {
    for (const entry of ["  - <|>", "  -<|>", '  - "<|>"', "  - '<|>' "]) {
      assert.equal(found(`duties:\n  - a\n${entry}`), "empty", entry);
      assert.equal(found(`duties:\n  - a\n${entry}\n\nfit: x`), "empty", entry);
      assert.equal(found(`duties:\n  - a\n${entry}\n  - b`), null, entry);
      assert.equal(found(`duties:\n  - a\n${entry}\n    b`), null, entry);
    }
    assert.equal(found("- a\n- <|>\nfit: x"), "empty");
    assert.equal(found("  <|>- "), null);
    assert.equal(found("---<|>"), null);
  });

  it("goes back to the column of the list's key", () => {
    const column = (...lines: string[]) => columnOfKey(lines, lines.length - 1);
    assert.equal(column("duties:", "  - a", "    b", "", "  - "), 0);
    assert.equal(column("title: x", "duties:", "- a", "- "), 0);
    assert.equal(column("x-a:", "  - tags:", "      - a", "      - "), 4);
    assert.equal(column("x-a:", "  - tags:", "    - a", "    - "), 4);
    assert.equal(column("x-a:", "  b:", "    - "), 2);
    assert.equal(column("# x", "  - "), 0);
  });
});

// How places and lines are laid out: offsets to lines and columns, excerpts with carets, harmless characters.
import assert from "node:assert/strict";
import { excerpt } from "../../server/src/cli/report/excerpt";
import { Places } from "../../server/src/cli/report/places";
import { oneLine, printable } from "../../server/src/cli/report/printable";
import { wrapped } from "../../server/src/cli/wrapped";

describe("places", () => {
  it("count lines at LF, CRLF and CR, columns in UTF-16 units", () => {
    const places = new Places("a\r\nb\rc\n\n😀x");
    const at = [0, 1, 3, 4, 5, 7, 8, 10, 11].map((offset) => {
      const { line, column } = places.at(offset);
      return `${line}:${column}`;
    });
    assert.deepEqual(at, ["1:1", "1:2", "2:1", "2:2", "3:1", "4:1", "5:1", "5:3", "5:4"]);
    assert.deepEqual(
      [1, 2, 3, 4, 5, 6].map((line) => places.line(line)),
      ["a", "b", "c", "", "😀x", ""],
    );
  });

  it("answer in any order", () => {
    const text = "satu\ndua\ntiga";
    const places = new Places(text);
    assert.deepEqual(places.at(text.length), { line: 3, column: 5 });
    assert.deepEqual(places.at(0), { line: 1, column: 1 });
    assert.deepEqual(places.at(5), { line: 2, column: 1 });
  });
});

describe("excerpts", () => {
  /** What stands above the carets, cell for cell. */
  const drawn = (line: string, from: number, to: number, width = 60) => {
    const { text, carets } = excerpt(line, from, to, width);
    return `${text}\n${carets}`;
  };

  it("put carets under the place", () => {
    assert.equal(drawn("title: Baker", 7, 12), "title: Baker\n       ^^^^^");
    assert.equal(drawn("", 0, 0), "\n^");
    assert.equal(drawn("abc", 3, 3), "abc\n   ^");
    assert.equal(drawn("abc", 1, 99), "abc\n ^^");
  });

  it("count tabs, wide characters, marks and emoji by the room they take", () => {
    assert.equal(drawn("\tx", 1, 2), "    x\n    ^");
    assert.equal(drawn("\t- x", 0, 1), "    - x\n^^^^");
    assert.equal(drawn("看護 x", 3, 4), "看護 x\n     ^");
    assert.equal(drawn("看護 x", 0, 2), "看護 x\n^^^^");
    assert.equal(drawn("e\u0301 x", 3, 4), "e\u0301 x\n  ^");
    assert.equal(drawn("😀 x", 3, 4), "😀 x\n   ^");
    assert.equal(drawn("a\u200bb", 1, 2), "a\ufffdb\n ^");
  });

  it("show a window of a long line, around the place", () => {
    const line = `${"a".repeat(200)}HERE${"b".repeat(200)}`;
    const { text, carets } = excerpt(line, 200, 204, 40);
    assert.equal(text.length, 40);
    assert.ok(text.startsWith("…aa") && text.endsWith("bb…"), text);
    assert.equal(text.slice(carets.indexOf("^"), carets.length), "HERE");
  });

  it("never grow wider than they may, wherever the place is", () => {
    const line = `${"看".repeat(50)}\t${"😀".repeat(50)}${"x".repeat(100)}`;
    for (let from = 0; from <= line.length; from++) {
      const { text, carets } = excerpt(line, from, from + 30, 40);
      const width = [...text].reduce((sum, char) => sum + (/[看😀]/u.test(char) ? 2 : 1), 0);
      assert.ok(width <= 40 && carets.length <= 42, `${from}: ${text}`);
      assert.doesNotMatch(text, /\p{Surrogate}/u);
    }
  });

  it("look only at the neighbourhood in megabytes", () => {
    const line = "x".repeat(5_000_000);
    for (let i = 0; i < 1000; i++) assert.ok(excerpt(line, i * 5000, 5_000_000, 80).text.length <= 84);
  });
});

describe("foreign text", () => {
  it("cannot move the cursor, hide text or add lines", () => {
    assert.equal(printable("\u001b[31m\u0007\u007f\u009b\u202e\u2066"), "\u241b[31m\u2407\u2421\ufffd\ufffd\ufffd");
    assert.equal(printable("\ud800x"), "\ufffdx");
    assert.equal(oneLine("a\r\n\nb"), "a b");
  });
});

describe("wrapping", () => {
  it("breaks at spaces and loses nothing", () => {
    assert.deepEqual(wrapped("satu dua tiga empat lima enam", 20), ["satu dua tiga empat", "lima enam"]);
    assert.deepEqual(wrapped("x".repeat(50), 20), ["x".repeat(50)]);
  });
});

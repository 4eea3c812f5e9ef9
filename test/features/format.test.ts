// The formatter, text in and text out: columns, blanks, empty lines, order; and what it leaves alone.
import assert from "node:assert/strict";
import { parse } from "../../server/src/engine/profile/parse";
import { assertFormats, formatted } from "../support/layout";

const lines = (...all: string[]) => `${all.join("\n")}\n`;

function check(before: string, after: string, indent?: number): void {
  assert.equal(assertFormats(before, indent === undefined ? {} : { indent }), after);
}

const checkSame = (text: string) => check(text, text);

describe("format", () => {
  describe("columns", () => {
    it("indents lists, mappings and block scalars below their keys", () => {
      check(
        lines(
          "duties:",
          "- bake",
          "-   sell",
          "codes:",
          "    isco08: '7512'",
          "fit: >-",
          "      Early",
          "      risers.",
        ),
        lines(
          "codes:",
          "  isco08: '7512'",
          "",
          "duties:",
          "  - bake",
          "  - sell",
          "",
          "fit: >-",
          "  Early",
          "  risers.",
        ),
      );
    });

    it("keeps the entries of an item below each other", () => {
      check(
        lines("comparison:", "-   id: koki", "    text: >-", "          Koki memasak.", "-", "      title: Barista"),
        lines("comparison:", "  - id: koki", "    text: >-", "      Koki memasak.", "  -", "    title: Barista"),
      );
    });

    it("takes the editor's width for keys, and two for dashes in any case", () => {
      const text = lines("codes:", "  isco08: '7512'", "", "duties:", "  - >-", "    bake", "  - sell");
      check(text, lines("codes:", "    isco08: '7512'", "", "duties:", "    - >-", "      bake", "    - sell"), 4);
      for (const odd of [Number.NaN, -3, 0, 1]) check(text, text, odd);
    });

    it("moves the root to the margin", () => {
      check(lines("  title: Baker", "  duties:", "    - bake"), lines("title: Baker", "", "duties:", "  - bake"));
      check("---\n  title: Baker\n  fit: x\n", "---\ntitle: Baker\nfit: x\n");
    });

    it("shifts the text of a block scalar as a whole", () => {
      check(
        lines("x-a: |", "     one", "       two", "", "      three", "       ", "x-b: y"),
        lines("x-a: |", "  one", "    two", "", "   three", "    ", "", "x-b: y"),
      );
      check("x-a:\n    x-b: |2\n        one\n       two\n", "x-a:\n  x-b: |2\n      one\n     two\n");
      checkSame("x-a: |1\n  one\n two\n");
    });

    it("shifts the further lines of other texts with the first", () => {
      check(
        lines("x-a:", '    x-b: "one', '       two"', "    x-c: [a,", "          b", "     ]"),
        lines("x-a:", '  x-b: "one', '     two"', "  x-c: [a,", "        b", "   ]"),
      );
      check(lines("fit:", "      one", "   two"), lines("fit:", "  one", "  two"));
      checkSame(lines("fit: one", "      two", "   three"));
    });

    it("leaves what is inside of brackets", () => {
      checkSame(lines("codes: {", '  isco08: "2221" }', "", "related: [ a,b , c]"));
    });
  });

  describe("comments", () => {
    it("go with what they stand above", () => {
      check(
        lines("duties:", "# first", "- bake", "    # second", "- sell", "# fit", "fit: x"),
        lines("duties:", "  # first", "  - bake", "  # second", "  - sell", "", "# fit", "fit: x"),
      );
    });

    it("stay below the text that they are indented under", () => {
      check(
        lines(
          "duties:",
          "      - bake",
          "      # - sell",
          "fit:",
          "   # nothing yet",
          "misfit: >-",
          "    x",
          "  # deep",
          "reality: y",
        ),
        lines(
          "duties:",
          "  - bake",
          "  # - sell",
          "",
          "fit:",
          "  # nothing yet",
          "",
          "misfit: >-",
          "  x",
          " # deep",
          "",
          "reality: y",
        ),
      );
    });

    it("keep their text, their last blanks and their distance", () => {
      checkSame(lines("# another  ", "title: Baker     #  a note   "));
    });
  });

  describe("blanks", () => {
    it("are one behind a colon and a dash, none before a colon and at line ends", () => {
      check("title :  Baker  \nduties:  \n  -\tbake\t\n  -   sell\n", "title: Baker\n\nduties:\n  - bake\n  - sell\n");
      check('"title"  :\t"Baker"   # note\n', '"title": "Baker"   # note\n');
    });

    it("stay inside of texts", () => {
      checkSame("fit: one  \n  two\n\nmisfit: 'one  \n\n  two'\n\nreality: |-\n  one  \n  two\n");
    });
  });

  describe("empty lines", () => {
    it("are one between sections, none at the ends", () => {
      check(
        "\n \ntitle: Baker\n\n\nduties:\n  - a\nfit: x\n \n\t\nmisfit:\n  - b\n\n\n",
        "title: Baker\n\nduties:\n  - a\n\nfit: x\n\nmisfit:\n  - b\n",
      );
      check("title: Baker", "title: Baker\n");
      check("title: Baker\r", "title: Baker\r");
    });

    it("need not stand between single lines and between facts", () => {
      checkSame(
        "lang: en\ntitle: Baker\nalternative_titles:\n  - Bread maker\ncodes:\n  isco08: '7512'\nstatus: draft\n",
      );
      checkSame("title: Baker\n\nfit: x\nmisfit: y\n\nupdated: 2026-01-01\nreview_due: 2027-01-01\n");
    });

    it("stay inside of values", () => {
      checkSame("duties:\n  - a\n\n\n  - b\n\nreality: |+\n  x\n\n\n\nx-a: y\n");
      checkSame("reality: |+\n  x\nx-a: [y,\n  z]\n");
    });

    it("are at most one around comments between sections", () => {
      check(
        "# head\n\n\n# more\ntitle: Baker\n\n\n# about fit\n\n\nfit: x\n\n\n# end\n\n",
        "# head\n\n# more\ntitle: Baker\n\n# about fit\n\nfit: x\n\n# end\n",
      );
    });

    it("are not written into an empty file or one of comments", () => {
      for (const text of ["", "\n\n", "# nothing", "\ufeff", "---\n"]) checkSame(text);
    });
  });

  it("editing 45: folds nothing, expands no escape, moves no comment and drops no empty line inside of a value", () => {
    const long = "kata ".repeat(40).trim();
    checkSame(
      lines(
        "title: T",
        "codes: # catatan",
        '  onet: "51-3011.00"',
        "",
        `summary: "Satu\\ndua ${long}"`,
        "",
        `duties: ${long}`,
        "",
        "fit: |-",
        "  a",
        "",
        "",
        "  b",
      ),
    );
  });

  describe("order", () => {
    it("is the schema's, and comments and layout follow", () => {
      check(
        lines("fit: x", "# the work", "duties:", "- a", "title:   Baker"),
        lines("title: Baker", "", "# the work", "duties:", "  - a", "", "fit: x"),
      );
    });

    it("is found even where an empty line had to go first", () => {
      check("reality: >+\nfit:\n\n", "fit:\nreality: >+\n");
    });

    it("editing 51: takes the comments inside and behind an entry along", () => {
      check(
        lines("fit:", "  - x # inside", "duties: a # behind", "title: Baker # name"),
        lines("title: Baker # name", "duties: a # behind", "", "fit:", "  - x # inside"),
      );
    });

    it("is the author's where the author has asked for that", () => {
      const sections = "misfit: b\n\nfit: a\n";
      const entry = `title: T\n\n${sections}\nlint:\n  ignore:\n    - rule: key-order\n      reason: as in the printed edition\n`;
      checkSame(entry);
      const comment =
        "title: T\n\nmisfit: b\n\n# occupation-profiles-ignore-next-line key-order: as in the printed edition\nfit: a\n";
      checkSame(comment);
    });

    it("moves as little as possible", () => {
      const text = lines("title: Baker", "", "fit: x", "", "duties:", "  - a", "", "misfit: y");
      const { edits } = formatted(text);
      assert.deepEqual(
        edits.map(({ start, end, text: added }) => [text.slice(start, end), added]),
        [
          ["", "\nduties:\n  - a\n"],
          ["\nduties:\n  - a\n", ""],
        ],
      );
    });
  });

  it("editing 47: keeps each line end", () => {
    check("title:  Baker\r\nduties:\r\n- a\nfit: x\r\n", "title: Baker\r\n\r\nduties:\r\n  - a\n\nfit: x\r\n");
    check("title:  Baker\rfit:\r  - a", "title: Baker\r\rfit:\r  - a\r");
  });

  it("edits what is wrong and nothing else", () => {
    const text = lines("title: Baker", "", "duties:", "  -  a", "  - b", "", "fit: >-", "    x", "  ");
    assert.deepEqual(formatted(text).edits, [
      { start: text.indexOf("  a"), end: text.indexOf("a\n"), text: " " },
      { start: text.indexOf("    x"), end: text.indexOf("x\n"), text: "  " },
      { start: text.length - 3, end: text.length, text: "" },
    ]);
  });

  describe("what cannot be read for sure", () => {
    it("stays as it is, and so does the column of the root", () => {
      check(
        lines("title:   Baker", "fit:  Note: ask  ", "duties:", "- a"),
        lines("title: Baker", "fit:  Note: ask  ", "duties:", "  - a"),
      );
      checkSame(lines(" title: Baker", ' fit: "open', " misfit: y"));
    });

    it("is also what the format does not have", () => {
      for (const odd of ["fit: &a   x", "fit:  !!str  x", "? fit\n:   x", "fit:  *a"]) {
        assert.ok(assertFormats(`title:   Baker\n${odd}\n`).includes(odd), odd);
      }
    });

    it("leaves a text alone that is no profile", () => {
      for (const text of [
        "-   a\n-   b",
        "{title:   x}",
        "just  words",
        "a: 1\n---\nb:   2\n",
        "<<<<<<< a\ntitle:   x\n=======\n>>>>>>> b\n",
      ]) {
        checkSame(text);
      }
    });
  });

  describe("a part of the text", () => {
    const TEXT = lines(
      "fit:   x",
      "duties:",
      "-   a",
      "-   b",
      "-   >-",
      "      c",
      "codes:",
      "     isco08:   '1'",
      "     onet:   '2'",
    );

    /** The lines that change when those from `first` to `last` are selected. */
    function changed(first: string, last = first, text = TEXT): [string, string][] {
      const span = { start: text.indexOf(first), end: text.indexOf(last) + last.length };
      const result = assertFormats(text, {}, span).split("\n");
      const before = text.split("\n");
      return before.flatMap((line, i): [string, string][] => (line === result[i] ? [] : [[line, result[i]!]]));
    }

    it("is as much as whole entries take, at their own column", () => {
      assert.deepEqual(changed("a"), [["-   a", "- a"]]);
      assert.deepEqual(changed("a", "b"), [
        ["-   a", "- a"],
        ["-   b", "- b"],
      ]);
      assert.deepEqual(changed("c\n"), [
        ["-   >-", "- >-"],
        ["      c", "  c"],
      ]);
      assert.deepEqual(changed("isco08"), [["     isco08:   '1'", "     isco08: '1'"]]);
    });

    it("is the section where its key is touched", () => {
      assert.deepEqual(changed("codes"), [
        ["     isco08:   '1'", "  isco08: '1'"],
        ["     onet:   '2'", "  onet: '2'"],
      ]);
      assert.deepEqual(changed("fit"), [["fit:   x", "fit: x"]]);
    });

    it("separates the sections that it holds, and orders nothing", () => {
      const span = { start: 0, end: TEXT.indexOf("a\n") };
      assert.match(
        assertFormats(TEXT, {}, span),
        /^fit: x\n\nduties:\n {2}- a\n.*\n.*\n {4}c\ncodes:\n {5}isco08: {3}/,
      );
    });

    it("is nothing between entries", () => {
      const text = lines("title:   Baker", "", "# end");
      assert.deepEqual(formatted(text, {}, { start: text.length - 4, end: text.length }).edits, []);
      assert.deepEqual(formatted("", {}, { start: 0, end: 0 }).edits, []);
    });
  });

  it("takes long texts", () => {
    const item = "-   bake\n-   >-\n      bread\n  # and\n";
    const text = `title: Baker\nduties:\n${item.repeat(10_000)}fit: x\n`;
    const { text: result } = formatted(text);
    assert.equal(
      result,
      `title: Baker\n\nduties:\n${"  - bake\n  - >-\n    bread\n  # and\n".repeat(10_000)}\nfit: x\n`,
    );
    assert.equal(parse(result).doubtful.length, 0);
  });
});

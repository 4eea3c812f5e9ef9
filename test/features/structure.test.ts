// Outline, folding and selection: what is named, where it ends, and how a selection grows.
import assert from "node:assert/strict";
import { folds } from "../../server/src/engine/features/folding";
import { type OutlineEntry, outline } from "../../server/src/engine/features/outline";
import { selectionSpans } from "../../server/src/engine/features/selection";
import type { Language } from "../../server/src/engine/message";
import { parse } from "../../server/src/engine/profile/parse";
import { readCursor } from "../support/cursor";

const TEXT = `# Ditulis oleh redaksi.
# Belum ditelaah.
title: Perawat
duties:
  - memeriksa pasien
  - >-
    mencatat tanda vital
    dan mengganti balutan

comparison:
  - id: bidan
    text: Bidan mendampingi kehamilan, sedangkan perawat merawat pasien.
  - title: Dokter
    text: >-
      Dokter menegakkan diagnosis.
codes: {
  isco08: "2221"
}

`;

describe("outline", () => {
  const shown = (entries: readonly OutlineEntry[], depth = 0): string[] =>
    entries.flatMap(({ name, detail, children }) => [
      `${"  ".repeat(depth)}${name}${detail && ` | ${detail}`}`,
      ...shown(children, depth + 1),
    ]);
  const outlineOf = (text: string, language: Language = "id") => shown(outline(parse(text), language));

  it("editing, vscode-yaml#882: names keys by their headings and items by their content", () => {
    assert.deepEqual(outlineOf(TEXT), [
      "Nama pekerjaan | Perawat",
      "Tugas sehari-hari | 2 butir",
      "  memeriksa pasien",
      "  mencatat tanda vital dan mengganti balutan",
      "Bedanya dengan pekerjaan serupa | 2 butir",
      "  bidan | Bidan mendampingi kehamilan, sedangkan perawat merawat…",
      "    Profil pekerjaan lain | bidan",
      "    Perbedaannya | Bidan mendampingi kehamilan, sedangkan perawat merawat…",
      "  Dokter | Dokter menegakkan diagnosis.",
      "    Nama pekerjaan lain | Dokter",
      "    Perbedaannya | Dokter menegakkan diagnosis.",
      "Kode klasifikasi | isco08",
      "  ISCO-08 | 2221",
    ]);
    assert.deepEqual(outlineOf("title: Nurse\nduties: [a]\n", "en"), [
      "Title | Nurse",
      "Day-to-day work | 1 entry",
      "  a",
    ]);
  });

  it("has a name for everything, however broken", () => {
    for (const text of [
      '"": x',
      "? [a]\n: b",
      "duties:\n  -\n  - {}\n  - []\n",
      "x-own: {a: [{b: c}]}",
      "title:",
      "duties:\n  - ''\n",
    ]) {
      const check = (entries: readonly OutlineEntry[]): void => {
        for (const { name, children } of entries) {
          assert.notEqual(name.trim(), "", text);
          check(children);
        }
      };
      check(outline(parse(text), "en"));
    }
    assert.deepEqual(outlineOf("- na"), []);
    assert.deepEqual(outlineOf(""), []);
  });

  it("ends entries on their last line with content, and marks a place inside them", () => {
    const check = (entries: readonly OutlineEntry[]): void => {
      for (const { span, nameSpan, children } of entries) {
        assert.match(TEXT.slice(span.start, span.end), /^\S[\s\S]*\S$|^\S$/);
        assert.ok(nameSpan.start < nameSpan.end && nameSpan.start >= span.start && nameSpan.end <= span.end);
        assert.doesNotMatch(TEXT.slice(nameSpan.start, nameSpan.end), /\n/);
        for (const child of children) assert.ok(child.span.start >= span.start && child.span.end <= span.end);
        check(children);
      }
    };
    check(outline(parse(TEXT), "id"));
  });

  it("cuts long texts between words, and no character in two", () => {
    const [entry] = outline(parse(`title: ${"😀".repeat(80)}`), "en");
    assert.match(entry?.detail ?? "", /^(?:😀)+…$/u);
    const [words] = outline(parse(`title: ${"kata ".repeat(30)}`), "en");
    assert.match(words?.detail ?? "", /^(?:kata )*kata…$/);
  });
});

describe("folding", () => {
  const foldsOf = (text: string) =>
    folds(parse(text)).map(({ span, isComment }) => {
      const line = (offset: number) => text.slice(0, offset).split("\n").length - 1;
      return `${line(span.start)}-${line(span.end)}${isComment ? " comment" : ""}`;
    });

  it("folds comments, sections, items and block scalars to the last line with content", () => {
    assert.deepEqual(foldsOf(TEXT), ["0-1 comment", "3-7", "5-7", "9-14", "10-11", "12-14", "13-14", "15-17"]);
  });

  it("leaves single lines and trailing comments alone", () => {
    assert.deepEqual(foldsOf("title: x # one\nlang: id # two\n# three\n"), []);
    assert.deepEqual(foldsOf(""), []);
    assert.deepEqual(foldsOf("# a\n\n# b\n# c\ntitle: x\n"), ["2-3 comment"]);
  });
});

describe("selection", () => {
  const grown = (marked: string): string[] => {
    const { text, offset } = readCursor(marked);
    return selectionSpans(parse(text), offset).map(({ start, end }) => text.slice(start, end));
  };

  it("grows from word to sentence, value, pair, and the whole text", () => {
    const text = "title: Perawat\nreality: Satu kalimat. Dua kata ini. Tiga.\n";
    assert.deepEqual(grown(text.replace("kata", "ka<|>ta")), [
      "kata",
      "Dua kata ini.",
      "Satu kalimat. Dua kata ini. Tiga.",
      "reality: Satu kalimat. Dua kata ini. Tiga.",
      text.trim(),
      text,
    ]);
  });

  it("takes the words of a value before its quotes or its block", () => {
    assert.deepEqual(grown(`title: "Ju<|>ru las"`), ["Juru", "Juru las", `"Juru las"`, `title: "Juru las"`]);
    assert.deepEqual(grown("duties:\n  - >-\n    satu <|>dua\n    tiga\n").slice(0, 4), [
      "dua",
      "satu dua\n    tiga",
      ">-\n    satu dua\n    tiga",
      "- >-\n    satu dua\n    tiga",
    ]);
  });

  it("holds words together across hyphens", () => {
    assert.equal(grown("title: sehari<|>-hari kerja")[0], "sehari-hari");
    assert.equal(grown("title: keber<|>lanjutan – kerja")[0], "keberlanjutan");
  });

  it("takes keys, comments and blank places", () => {
    assert.deepEqual(grown("sta<|>tus: draft"), ["status", "status: draft"]);
    assert.deepEqual(grown("# a com<|>ment\nlang: id").slice(0, 2), ["comment", "# a comment"]);
    assert.deepEqual(grown("lang: id\n\n<|>\nstatus: draft\n"), [
      "lang: id\n\n\nstatus: draft",
      "lang: id\n\n\nstatus: draft\n",
    ]);
    assert.deepEqual(grown("<|>"), [""]);
  });
});

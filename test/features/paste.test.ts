// Pasting plain text into every kind of place, each judged by the text it leaves; null where the editor's own paste will do.
import assert from "node:assert/strict";
import { paste } from "../../server/src/engine/features/paste";
import { parse } from "../../server/src/engine/profile/parse";
import { applyEdits, orderedEdits } from "../../server/src/engine/write/edit";
import { readCursor } from "../support/cursor";

interface Options {
  /** What is selected behind the cursor. */
  readonly selected?: string;
  readonly isSource?: boolean;
}

/** The text after pasting at `<|>`; null where pasting is left to the editor. */
function pasted(marked: string, text: string, { selected = "", isSource = false }: Options = {}): string | null {
  const { text: before, offset } = readCursor(marked);
  assert.equal(before.slice(offset, offset + selected.length), selected);
  const profile = parse(before, "perawat.occupation.yaml");
  const found = paste(profile, { start: offset, end: offset + selected.length }, text, isSource);
  if (!found) return null;
  assert.deepEqual(orderedEdits(found.edits), found.edits, "edits overlap");
  return applyEdits(before, found.edits);
}

/** The same with the cursor in it. */
function withCursor(marked: string, text: string, { selected = "" }: Options = {}): string {
  const { text: before, offset } = readCursor(marked);
  const found = paste(
    parse(before, "perawat.occupation.yaml"),
    { start: offset, end: offset + selected.length },
    text,
    false,
  );
  const after = found ? applyEdits(before, found.edits) : "";
  return `${after.slice(0, found?.cursor)}<|>${after.slice(found?.cursor)}`;
}

const TWO = "Orang yang sabar: tenang.\r\n\r\nOrang yang teliti #1.";

describe("paste", () => {
  describe("leaves to the editor", () => {
    const left: readonly [string, string, string, Options?][] = [
      ["one safe line", "fit: <|>\n", "Orang yang sabar dan teliti"],
      ["one safe line inside a text", "fit: Orang <|>sabar\n", "yang "],
      ["one safe line in an entry", "duties:\n  - <|>\n", "menemui klien"],
      ["one safe line in a block", "fit: >-\n  Orang<|>\n", " yang sabar: tenang"],
      ["one safe line in quotes", 'fit: "Orang <|>"\n', "yang sabar: tenang"],
      ["nothing but blanks", "fit: <|>\n", " \r\n\t\u00a0"],
      ["what goes into a comment", "# <|>\nfit: x\n", "a: b #c"],
      ["what goes into a comment behind a value", "fit: x # <|>\n", "a: b #c"],
      ["what goes into a key", "fi<|>t: x\n", "a: b #c"],
      ["plain text in an empty file", "<|>", TWO],
      ["a profile in an empty file", "<|>", "title: Perawat\nduties: a\n"],
      ["text on a line of its own at the root", "fit: abc\n<|>\nmisfit: x\n", TWO],
      ["entries of a profile at the root", "fit: abc\n<|>", "misfit: x\nreality: y\n"],
      ["entries of a profile below an empty key", "fit:\n<|>\n", "misfit: x\nreality: y\n"],
      ["entries for a list of entries", "comparison:\n  <|>\n", "- title: Bidan\n  text: Bidan menolong persalinan.\n"],
      ["a key and its value in an entry", "comparison:\n  - <|>\n", "title: Bidan"],
      ["a mapping for a mapping", "codes:\n  <|>\n", 'isco08: "2221"\n  kbji2014: "2221.01"'],
      ["text where none can be", "sources: <|>\n", TWO],
      ["a selection over entries and a key", "fit:\n  - a<|>b\nmisfit: cd\n", "x: y\nz", { selected: "b\nmisfit: c" }],
      [
        "entries in place of entries",
        "fit:\n<|>  - a\n  - b\n",
        "  - c\n  - d\n",
        { selected: "  - a\n  - b\n", isSource: true },
      ],
      ["a word in place of the quotes between two", 'fit:\n  - "a <|>b"\n  - "c d"\n', "x", { selected: 'b"\n  - "c' }],
      ["one safe line in place of an entry", 'fit:\n  - "<|>[a]"\n', "sabar", { selected: "[a]" }],
      ["a selection of keys", "<|>fit: a\nmisfit: b\n", TWO, { selected: "fit: a\nmisfit: b" }],
      ["anything an organisation keeps", "x-owner: <|>\n", "12"],
      ["YAML out of a profile", "fit: <|>\n", '"a: b"', { isSource: true }],
    ];
    for (const [what, before, text, options] of left) {
      it(what, () => assert.equal(pasted(before, text, options), null));
    }
  });

  const cases = (all: readonly (readonly [string, string, string, string, Options?])[]) => {
    for (const [what, before, text, after, options] of all) {
      it(what, () => assert.equal(pasted(before, text, options), after));
    }
  };

  describe("between words", () => {
    cases([
      [
        "keeps apart what a line end kept apart",
        "fit: Orang <|>sabar\nmisfit: x\n",
        "yang teliti: dan\n",
        "fit: >-\n  Orang yang teliti: dan sabar\nmisfit: x\n",
      ],
      ["does so in front as well", "fit: >-\n  Orang<|>\n", "\r\nyang: sabar", "fit: >-\n  Orang yang: sabar\n"],
    ]);
  });

  describe("into an empty value", () => {
    cases([
      [
        "writes paragraphs as a block",
        "title: A\nfit: <|>\nmisfit: x\n",
        TWO,
        "title: A\nfit: >-\n  Orang yang sabar: tenang.\n\n  Orang yang teliti #1.\nmisfit: x\n",
      ],
      ["adds the blank behind the colon", "fit:<|>\n", "Orang: sabar", "fit: >-\n  Orang: sabar\n"],
      ["keeps the file's line ends", "fit: <|>\r\n", "a: b\nc", "fit: >-\r\n  a: b\r\n  c\r\n"],
      [
        "keeps the file's indent",
        "codes:\n    esco: x\nfit: <|>\n",
        "a: b",
        "codes:\n    esco: x\nfit: >-\n    a: b\n",
      ],
      ["pulls a value up to its key", "fit:\n  <|>\n", "a: b", "fit: >-\n  a: b\n"],
      [
        "takes the first line below the key for its value",
        "fit:\n<|>\nmisfit: x\n",
        "a: b",
        "fit: >-\n  a: b\nmisfit: x\n",
      ],
      ["quotes a title", "title: <|>\n", "Perawat: anak", 'title: "Perawat: anak"\n'],
      ["makes a title one line", "title: <|>\n", "Perawat\r\nanak\r\n", "title: Perawat anak\n"],
      ["quotes a code", "codes:\n  kbji2014: <|>\n", "2635.10", 'codes:\n  kbji2014: "2635.10"\n'],
      ["quotes an entry", "duties:\n  - <|>\n", "klien: menemui", 'duties:\n  - "klien: menemui"\n'],
      ["keeps the straight quotes of the text", "fit: <|>\n", '"Siap" katanya', 'fit: >-\n  "Siap" katanya\n'],
      ["keeps typographic quotes", "fit: <|>\n", "“Siap”: katanya", "fit: >-\n  “Siap”: katanya\n"],
      ["keeps a text that looks like a number", "title: <|>\n", "2024", 'title: "2024"\n'],
      [
        "goes into a mapping of a list",
        "comparison:\n  - title: Bidan\n    text: <|>\n",
        "Bidan: ini\nitu",
        "comparison:\n  - title: Bidan\n    text: >-\n      Bidan: ini\n      itu\n",
      ],
      [
        "is quoted in braces",
        "comparison: [{title: B, text: <|>}]\n",
        "a, b",
        'comparison: [{title: B, text: "a, b"}]\n',
      ],
      [
        "is one line in braces",
        "comparison: [{title: B, text: <|>}]\n",
        "a.\n\nb",
        'comparison: [{title: B, text: "a.\\nb"}]\n',
      ],
      ["keeps a comment behind it", "fit: <|> # nanti\n", "a: b", 'fit: "a: b" # nanti\n'],
      ["drops the last line end", "fit: <|>\n", "Orang sabar\r\n", "fit: Orang sabar\n"],
    ]);
  });

  describe("cleans", () => {
    cases([
      ["no-break spaces and soft hyphens", "fit: <|>\n", "Orang\u00a0sa\u00adbar\u200b", "fit: Orang sabar\n"],
      ["tabs", "fit: <|>\n", "Orang\tsabar: tenang", "fit: >-\n  Orang sabar: tenang\n"],
      ["line ends of word processors", "reality: <|>\n", "a\u2028b\u000bc", "reality: >-\n  a\n  b\n  c\n"],
      ["nothing that joins an emoji", "fit: <|>\n", "👩\u200d⚕\ufe0f: ya", "fit: >-\n  👩\u200d⚕\ufe0f: ya\n"],
    ]);
  });

  describe("tells paragraphs from broken lines", () => {
    cases([
      ["lines that end sentences", "reality: <|>\n", "Satu.\nDua.\nTiga", "reality: >-\n  Satu.\n\n  Dua.\n\n  Tiga\n"],
      ["lines that were broken", "reality: <|>\n", "Satu dan\ndua.\nTiga", "reality: >-\n  Satu dan\n  dua.\n  Tiga\n"],
      ["bullets in a text", "reality: <|>\n", "Ada:\n• satu\n• dua", "reality: >-\n  Ada:\n\n  • satu\n\n  • dua\n"],
    ]);
  });

  describe("makes entries of bullets", () => {
    cases([
      ["beside the key", "duties: <|>\nfit: x\n", "• satu\n• dua: ya\n", 'duties:\n  - satu\n  - "dua: ya"\nfit: x\n'],
      ["below the key", "duties:\n  <|>\n", "- satu\r\n- dua", "duties:\n  - satu\n  - dua\n"],
      ["right below the key", "duties:\n<|>\nfit: x\n", "* satu\n* dua", "duties:\n  - satu\n  - dua\nfit: x\n"],
      ["in an empty entry", "duties:\n  - nol\n  - <|>\n", "1. satu\n2. dua", "duties:\n  - nol\n  - satu\n  - dua\n"],
      [
        "in an empty entry between others",
        "duties:\n- <|>\n- tiga\n",
        "1) satu\n2) dua",
        "duties:\n- satu\n- dua\n- tiga\n",
      ],
      ["on a blank line between entries", "duties:\n  - a\n<|>\n  - b\n", "• x", "duties:\n  - a\n  - x\n  - b\n"],
      ["without the mark of a single one", "duties:\n  - <|>\n", "- satu", "duties:\n  - satu\n"],
      [
        "with lines that go on",
        "duties: <|>\n",
        "•\tsatu\n\tdan lagi\n•\tdua",
        "duties:\n  - satu dan lagi\n  - dua\n",
      ],
      ["in names", "alternative_titles: <|>\n", "- A\n- B", "alternative_titles:\n  - A\n  - B\n"],
      ["but not in a text", "misconception: <|>\n", "• satu\n• dua", "misconception: >-\n  • satu\n\n  • dua\n"],
      ["but not of a lone number", "duties:\n  - <|>\n", "1. satu: ya", 'duties:\n  - "1. satu: ya"\n'],
    ]);
  });

  describe("makes entries in place of entries", () => {
    const template = 'fit: x\nduties:\n  - "<|>[satu]"\n  - "[dua]"\nmisfit: y\n';
    const three = 'fit: x\nduties:\n  - mengukur\n  - "menjahit: rok"\n  - memotong\n';
    const filled = `${three}  - "[dua]"\nmisfit: y\n`;
    const inQuotes: Options = { selected: "[satu]" };
    const both = template.replace("<|>", "").replace("  -", "<|>  -");
    const lines: Options = { selected: '  - "[satu]"\n  - "[dua]"\n' };
    const bare: Options = { selected: '- "[satu]"\n  - "[dua]"' };
    const PLAIN = "mengukur\nmenjahit: rok\nmemotong";
    cases([
      ["of bullets", template, "·\tmengukur\r\n·\tmenjahit: rok\r\n·\tmemotong\r\n", filled, inQuotes],
      ["of plain lines", template, PLAIN, filled, inQuotes],
      ["of bullets whose first lost its mark", template, "mengukur\n- menjahit: rok\n- memotong", filled, inQuotes],
      ["of paragraphs", template, "mengukur\n\nmenjahit: rok\n\nmemotong\n", filled, inQuotes],
      [
        "of entries of another profile",
        template,
        '- mengukur\n  - "menjahit: rok"\n  - memotong',
        filled,
        { ...inQuotes, isSource: true },
      ],
      ["in single quotes", template.replaceAll('"', "'"), PLAIN, filled.replaceAll('"[dua]"', "'[dua]'"), inQuotes],
      [
        "without quotes",
        "duties:\n  - <|>satu\n  - dua\n",
        PLAIN,
        'duties:\n  - mengukur\n  - "menjahit: rok"\n  - memotong\n  - dua\n',
        { selected: "satu" },
      ],
      ["in an empty entry", "duties:\n  - <|>\n", "satu\ndua: ya", 'duties:\n  - satu\n  - "dua: ya"\n'],
      ["in place of lines", both, "· mengukur\n· menjahit: rok\n· memotong", `${three}misfit: y\n`, lines],
      ["in place of lines, without marks", both, PLAIN, `${three}misfit: y\n`, lines],
      ["of one line in place of lines", both, "kata: kata", 'fit: x\nduties:\n  - "kata: kata"\nmisfit: y\n', lines],
      ["in place of all but the indent", both.replace("<|>  - ", "  <|>- "), PLAIN, `${three}misfit: y\n`, bare],
      [
        "with Windows line ends",
        both.replaceAll("\n", "\r\n"),
        PLAIN,
        `${three}misfit: y\n`.replaceAll("\n", "\r\n"),
        { selected: lines.selected!.replaceAll("\n", "\r\n") },
      ],
      [
        "what is not selected stays",
        "fit:\n  - a<|>b\n  - cd\n",
        "x: y\nz",
        'fit:\n  - "ax: y"\n  - zd\n',
        { selected: "b\n  - c" },
      ],
      [
        "bullets behind words",
        'fit:\n  - "a \\"b\\"<|>"\n  - e\n',
        "• c\n• d",
        'fit:\n  - a "b"\n  - c\n  - d\n  - e\n',
      ],
      ["bullets between words", "fit:\n  - a <|>d\n", "• b\n• c", "fit:\n  - a\n  - b\n  - c\n  - d\n"],
      ["lines between words", "fit:\n  - 'a <|> d'\n", "b\nc", "fit:\n  - a b\n  - c d\n"],
      [
        "not of lines that a page's width broke",
        'fit:\n  - "<|>[a]"\n',
        `${"kata ".repeat(13)}\n${"lagi ".repeat(12)}\nselesai`,
        `fit:\n  - "${"kata ".repeat(13)}${"lagi ".repeat(12)}selesai"\n`,
        { selected: "[a]" },
      ],
      ["not of one line", 'fit:\n  - "<|>[a]"\n', 'a "b"', 'fit:\n  - "a \\"b\\""\n', { selected: "[a]" }],
    ]);
  });

  describe("into a text", () => {
    cases([
      ["on one line", "fit: Orang <|> sekali\n", "sabar: tenang", "fit: >-\n  Orang sabar: tenang sekali\n"],
      ["at its beginning", "fit: <|>sabar\n", "- Orang ", "fit: >-\n  - Orang sabar\n"],
      ["of several lines", "fit: Orang\n  yang <|>\n  sekali\n", "a #b", "fit: >-\n  Orang\n  yang a #b\n  sekali\n"],
      ["of an entry", "duties:\n  - satu <|>\n", "dua: tiga", 'duties:\n  - "satu dua: tiga"\n'],
      [
        "of an entry, as paragraphs",
        "duties:\n  - satu <|>\n",
        "dua.\n\ntiga",
        "duties:\n  - >-\n    satu dua.\n\n    tiga\n",
      ],
      ["with quotes in it", "title: Ahli <|>\n", 'x: "y"', "title: 'Ahli x: \"y\"'\n"],
      ["in double quotes", 'fit: "Orang <|>"\n', 'a "b" \\c', 'fit: "Orang a \\"b\\" \\\\c"\n'],
      ["in double quotes, as paragraphs", 'fit: "a <|> d"\n', "b.\n\nc", 'fit: "a b.\\nc d"\n'],
      ["in single quotes", "fit: 'Orang <|>'\n", "it's", "fit: 'Orang it''s'\n"],
      ["in single quotes, as paragraphs", "fit: 'a <|>'\n", "b.\n\nc", "fit: 'a b.\n\n  c'\n"],
      [
        "of a folded block",
        "fit: >-\n  a\n  <|>\n  d\nmisfit: x\n",
        "b\nc",
        "fit: >-\n  a\n  b\n  c\n  d\nmisfit: x\n",
      ],
      ["of a folded block, as paragraphs", "fit: >-\n  a <|>\n", "b.\n\nc: #d", "fit: >-\n  a b.\n\n  c: #d\n"],
      ["of a literal block", "fit: |\n    a<|>\n", " b\nc\n\n\nd", "fit: |\n    a b\n    c\n\n    d\n"],
      ["on a blank line of a block", "fit: >-\n  a\n<|>\n  d\n", "b\nc", "fit: >-\n  a\n  b\n  c\n  d\n"],
      ["in place of a part of it", "fit: Orang <|>\n", "a: b", "fit: >-\n  Orang a: b\n", { selected: "" }],
      ["in place of a word", "fit: Orang <|>baik\n", "a: b", "fit: >-\n  Orang a: b\n", { selected: "baik" }],
      ["in place of the whole", "fit: <|>'baik'\n", "a\nb", "fit: >-\n  a\n  b\n", { selected: "'baik'" }],
      ["in a profile with a fault elsewhere", 'title: "A\nfit: <|>\n', "a: b", 'title: "A\nfit: >-\n  a: b\n'],
    ]);
  });

  describe("puts the cursor behind what was pasted", () => {
    const cases: readonly [string, string, string, string, string?][] = [
      ["in an empty value", "fit: <|>\nmisfit: x\n", "a: b\nc", "fit: >-\n  a: b\n  c<|>\nmisfit: x\n"],
      ["in a text", "fit: Orang <|>sabar\n", "a: b\n", "fit: >-\n  Orang a: b <|>sabar\n"],
      ["of several lines", "fit: Orang\n  <|>kini\n  b\n", "a #b ", "fit: >-\n  Orang\n  a #b <|>kini\n  b\n"],
      ["with Windows line ends", "fit: Orang\r\n  <|>kini\r\n", "a #b ", "fit: >-\r\n  Orang\r\n  a #b <|>kini\r\n"],
      ["in double quotes", 'fit: "a <|> d"\n', 'b "c"', 'fit: "a b \\"c\\"<|> d"\n'],
      ["in place of all in double quotes", 'fit: "<|>[a]"\n', 'b "c"', 'fit: "b \\"c\\"<|>"\n', "[a]"],
      ["in single quotes", "fit: 'a <|>''d'\n", "it's", "fit: 'a it''s<|>''d'\n"],
      ["in quotes that it needs", "title: <|>[a]\n", "b: c", 'title: "b: c<|>"\n', "[a]"],
      ["in quotes around more", 'title: a <|> "d"\n', "b: c", "title: 'a b: c<|> \"d\"'\n"],
      ["in a folded block", "fit: >-\n  a\n  <|>d\n", "b\nc ", "fit: >-\n  a\n  b\n  c <|>d\n"],
      ["in a literal block", "fit: |\n  a<|>\n  d\n", "b\nc", "fit: |\n  ab\n  c<|>\n  d\n"],
      ["in the last entry's quotes", "duties: <|>\n", "• a\n• b: c", 'duties:\n  - a\n  - "b: c<|>"\n'],
      [
        "in the last entry, in place of one",
        'fit:\n  - "<|>[a]"\n  - d\n',
        "b\nc: d",
        'fit:\n  - b\n  - "c: d<|>"\n  - d\n',
        "[a]",
      ],
      ["in front of what stays of an entry", "fit:\n  - a <|> 'd'\n", "b\nc:", "fit:\n  - a b\n  - \"c:<|> 'd'\"\n"],
      [
        "in front of what becomes an entry",
        "fit:\n  - a <|> d\n",
        "• b\n• c:",
        'fit:\n  - a\n  - b\n  - "c:<|>"\n  - d\n',
      ],
      ["in the last of further entries", "duties:\n  - <|>\n  - d\n", "• a\n• c", "duties:\n  - a\n  - c<|>\n  - d\n"],
    ];
    for (const [what, before, text, after, selected] of cases) {
      it(what, () => assert.equal(withCursor(before, text, selected === undefined ? {} : { selected }), after));
    }
  });
});

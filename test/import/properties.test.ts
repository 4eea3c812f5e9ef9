// What holds of the import of any text: no word is lost, nothing throws, the result is a profile, and time grows with length alone.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { importText } from "../../server/src/engine/import/import";
import { parse } from "../../server/src/engine/profile/parse";
import { assertInProportion } from "../support/proportion";
import { lostWords, wordsIn } from "./placement";

const TEXTS = join(__dirname, "texts");
const SOURCES = readdirSync(TEXTS)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(join(TEXTS, name), "utf8"));
const PIECES = SOURCES.flatMap((text) => text.split(/(?<=[.!?:]\s)|\n/)).filter((piece) => piece.trim() !== "");

const joint = fc.constantFrom(
  " ",
  "\n",
  "\n\n",
  "\r\n",
  "\r\n\r\n",
  "\n- ",
  "\n• ",
  "\n1. ",
  "\n# ",
  ": ",
  " – ",
  "\n**",
  "\u00a0",
  "\u2028",
  "\t",
);
const odd = fc.constantFrom(
  "\ufeff",
  "\u200b",
  "😀",
  "“",
  "”",
  "'",
  '"',
  "#",
  "|",
  ">",
  "%",
  "@",
  "\u00ad",
  "...",
  "?",
  "(",
  "***",
  "İ",
  "ß",
  "ﬁ",
  "\u0007",
  "a.",
  "12",
);

function keepsEverything(text: string): void {
  const found = importText(text);
  if (!found) {
    assert.deepEqual(wordsIn(text), []);
    return;
  }
  assert.deepEqual(lostWords(text, found), []);
  const { problems, isPartial } = parse(found.text);
  const isSyntax = problems.filter(({ rule }) => /syntax|quote|indent|colon|special/.test(rule));
  assert.deepEqual([isPartial, isSyntax], [false, []]);
  for (const { start, end } of found.frames) assert.ok(start < end && end <= text.length);
}

describe("import of anything", () => {
  it("keeps every word of sentences in any order, with any line ends, bullets and odd characters", () => {
    const parts = fc.array(
      fc.tuple(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, { weight: 1, arbitrary: odd }), joint),
      {
        minLength: 1,
        maxLength: 16,
      },
    );
    fc.assert(
      fc.property(parts, (pieces) => keepsEverything(pieces.map(([piece, gap]) => piece + gap).join(""))),
      { numRuns: 400, seed: 11 },
    );
  });

  it("keeps every word of arbitrary text", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), keepsEverything), {
      numRuns: 300,
      seed: 12,
    });
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void importText(text)),
      { numRuns: 300, seed: 13 },
    );
  });

  describe("takes twice as long for twice as much of any one thing", () => {
    const tokens = [
      "a",
      "a ",
      " ",
      "\n",
      "a\n",
      "- a\n",
      ". ",
      "A. ",
      ", ",
      "a: ",
      "**",
      "“",
      "(",
      "? ",
      "dan ",
      "padahal ",
      "yang ",
      "orang yang ",
      "Mitos: ",
      "# ",
      "banyak orang ",
      "the ",
      "but in fact ",
      "who ",
      "1. a\n",
      "-",
      "seperti ",
      "unlike ",
      "Apa ",
      "a, ",
      "\r",
      "😀",
      "T: Apa?\nJ: Ya.\n",
      "Tugas: mengajar.\n",
      "“a b”. ",
      "Nama: guru guru\n",
      "guru\n=====\n",
      "|",
      "| a ",
      "a | b\n",
      "| a | b |\n",
      "|-|-|\n",
    ];
    for (const token of tokens) {
      const name = JSON.stringify(token);
      const read = (size: number) => importText(token.repeat(Math.ceil(size / token.length)));
      it(name, () => assertInProportion(read, name));
    }
  });

  it("takes twice as long for twice as many sentences of one item, one paragraph, one comparison", () => {
    const sentences = (size: number, sentence: (i: number) => string) =>
      Array.from({ length: size / 40 }, (_, i) => sentence(i)).join(" ");
    const duty = (i: number) => `Ia menilai tugas nomor ${i} di kelas.`;
    const shapes = {
      item: (size: number) => `Guru\n\nTugas:\n- ${sentences(size, duty)}\n- mengajar\n`,
      paragraph: (size: number) => `Guru\n\nTugas: ${sentences(size, duty)}\n`,
      comparison: (size: number) =>
        `Guru\n\nPerbedaan dengan profesi mirip: ${sentences(size, (i) => `Penata${i} merapikan rambut.`)}\n`,
    };
    for (const [name, textOf] of Object.entries(shapes)) assertInProportion((size) => importText(textOf(size)), name);
  });

  it("reads a megabyte of ordinary text in proportion", () => {
    const text = SOURCES.join("\n\n");
    const read = (size: number) => importText(text.repeat(Math.ceil(size / text.length)));
    assertInProportion(read, "ordinary text", { small: 100_000, large: 1_000_000 });
  });
});

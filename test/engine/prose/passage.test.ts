// Texts as readers see them, and the way back: any stretch of a text leads to the characters of the source that stand for it.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../../../server/src/engine/profile/parse";
import { type Passage, passagesOf } from "../../../server/src/engine/prose/passage";
import { wordsOf } from "../../../server/src/engine/prose/words";

const passages = (text: string): readonly Passage[] => passagesOf(parse(text, "perawat.occupation.yaml"));

/** The source of a stretch that is given by its words. */
function sourceOf(text: string, stretch: string): string {
  const passage = passages(text).find((one) => one.text.includes(stretch))!;
  const start = passage.text.indexOf(stretch);
  const span = passage.span(start, start + stretch.length);
  return text.slice(span.start, span.end);
}

describe("passages", () => {
  it("(editing, vale#911) are prose and the phrases of lists, in text order, each with its root key", () => {
    const text = [
      "title: Perawat",
      "alternative_titles: [Suster]",
      "summary: Merawat orang sakit.",
      "duties:",
      "  - merawat luka",
      "  - memberi obat",
      "fit: Orang yang sabar.",
      "comparison:",
      "  - title: Bidan",
      "    text: Bidan menolong persalinan.",
      "more_misconceptions:",
      "  - misconception: Perawat hanya membantu dokter.",
      "    reality: Perawat juga mengkaji.",
      "sources:",
      "  - title: Sebuah buku",
      "x-note: Bukan untuk pembaca.",
      "",
    ].join("\n");
    assert.deepEqual(
      passages(text).map(({ section, kind, text: words }) => [section, kind, words]),
      [
        ["summary", "prose", "Merawat orang sakit."],
        ["duties", "phrase", "merawat luka"],
        ["duties", "phrase", "memberi obat"],
        ["fit", "prose", "Orang yang sabar."],
        ["comparison", "prose", "Bidan menolong persalinan."],
        ["more_misconceptions", "prose", "Perawat hanya membantu dokter."],
        ["more_misconceptions", "prose", "Perawat juga mengkaji."],
      ],
    );
  });

  it("leave out what a syntax error makes doubtful", () => {
    const found = passages("title: Perawat\nsummary: Catatan: hubungi dokter\nfit: Orang yang sabar.\n");
    assert.deepEqual(
      found.map(({ section }) => section),
      ["fit"],
    );
  });

  it("lead back to the source in every style", () => {
    assert.equal(sourceOf("fit: Orang yang sabar.\n", "yang sabar"), "yang sabar");
    assert.equal(sourceOf("fit: Orang\n  yang\n\n  sabar.\n", "yang\nsabar"), "yang\n\n  sabar");
    assert.equal(sourceOf("fit: 'Orang ''kuat'' sabar'\n", "'kuat' s"), "''kuat'' s");
    assert.equal(sourceOf('fit: "Orang \\"kuat\\" dan\n  sab\\u0061r"\n', "dan sabar"), "dan\n  sab\\u0061r");
    assert.equal(sourceOf('fit: "A\\nB\\tC \\U0001F600 D"\n', "B\tC 😀"), "B\\tC \\U0001F600");
    assert.equal(
      sourceOf("fit: >- # catatan\n  Orang yang\n  sabar.\n\n  Kuat.\n", "yang sabar.\nKuat"),
      "yang\n  sabar.\n\n  Kuat",
    );
    assert.equal(sourceOf("fit: |2\n    # Orang\n  😀 sabar\n", "# Orang\n😀 s"), "# Orang\n  😀 s");
  });

  it("lead back word by word in all samples, and inside the text after any mending", () => {
    const folder = join(__dirname, "../../profiles/valid");
    let count = 0;
    for (const name of readdirSync(folder)) {
      const sound = readFileSync(join(folder, name), "utf8");
      for (const text of [sound, sound.replaceAll(". ", ": "), sound.replaceAll("\n  ", "\n ")]) {
        for (const passage of passagesOf(parse(text, name))) {
          for (const word of wordsOf(passage)) {
            const { start, end } = passage.span(word.start, word.end);
            if (text === sound) assert.equal(text.slice(start, end).replace(/\\u0061/g, "a"), word.text);
            assert.ok(start >= 0 && start < end && end <= text.length);
            count++;
          }
        }
      }
    }
    assert.ok(count > 10_000, `${count}`);
  });
});

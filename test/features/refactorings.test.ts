// Refactorings: what is on offer where, and the text that each leaves behind.
import assert from "node:assert/strict";
import { refactorings } from "../../server/src/engine/features/refactorings";
import { sentence } from "../../server/src/engine/message";
import { parse } from "../../server/src/engine/profile/parse";
import { applyEdits } from "../../server/src/engine/write/edit";
import { readCursor } from "../support/cursor";

const lines = (...all: string[]) => `${all.join("\n")}\n`;

function offers(marked: string): { title: string; after: string }[] {
  const { text, offset } = readCursor(marked);
  return refactorings(parse(text), { start: offset, end: offset }, "id").map(({ title, args, edits }) => ({
    title: sentence(title, args, "en"),
    after: applyEdits(text, edits),
  }));
}

const titles = (marked: string) => offers(marked).map(({ title }) => title);

function check(title: string, marked: string, after: string): void {
  for (const convert of [(text: string) => text, (text: string) => text.replaceAll("\n", "\r\n")]) {
    const found = offers(convert(marked));
    const offer = found.find((one) => one.title === title);
    assert.ok(offer, `Not “${title}”, but ${found.map((one) => one.title).join(", ") || "nothing"}.`);
    assert.equal(offer.after, convert(after));
  }
}

const LIST = "Write “Day-to-day work” as a list";
const PROSE = "Write “Day-to-day work” as running text";
const ANSWER = "Move the answer to “What is true instead”";
const BLOCK = "Write over several lines";
const LINE = "Write on one line";
const ORDER = "Put all keys in the usual order, with their comments";

describe("running text to a list", () => {
  const checkList = (before: string, ...after: string[]) => check(LIST, before, lines(...after));

  it("makes an item of each sentence, in the author's quotes", () => {
    checkList(
      "duties: Bakes br<|>ead. Sells it at 6.30! Cleans up.\n",
      "duties:",
      "  - Bakes bread",
      "  - Sells it at 6.30!",
      "  - Cleans up",
    );
    checkList('duties: "Bakes: bread<|>. Sells it."\n', "duties:", '  - "Bakes: bread"', '  - "Sells it"');
    checkList("duties: 'Bakes Ann''s<|> bread. Sells it.'\n", "duties:", "  - 'Bakes Ann''s bread'", "  - 'Sells it'");
    checkList("duties: |-\n  Bakes: br<|>ead.\n  Sells it.\n", "duties:", '  - "Bakes: bread"', "  - Sells it");
  });

  it("knows abbreviations, initials and numbers", () => {
    checkList(
      "duties: Membantu dr. A. Sari, S.H., di kota. Membeli garam, gula, dll. Mem<|>bayar Rp1.000.\n",
      "duties:",
      "  - Membantu dr. A. Sari, S.H., di kota",
      "  - Membeli garam, gula, dll.",
      "  - Membayar Rp1.000",
    );
  });

  it("parts a sentence that lists things, without what leads to it and joins it", () => {
    checkList(
      "duties: Tugas utamanya meliputi membuat<|> roti, menjual kue, serta menyapu lantai.\n",
      "duties:",
      "  - membuat roti",
      "  - menjual kue",
      "  - menyapu lantai",
    );
    checkList(
      "duties: The main duties include baking<|> bread, selling cakes and pies, and sweeping.\n",
      "duties:",
      "  - baking bread",
      "  - selling cakes and pies",
      "  - sweeping",
    );
    checkList(
      "duties: Bakes<|> bread, sells cakes, and sweeps.\n",
      "duties:",
      "  - Bakes bread",
      "  - sells cakes",
      "  - sweeps",
    );
  });

  it("makes of the seed text what was made of it by hand", () => {
    const seed =
      "Tugas utama meliputi mengidentifikasi kebutuhan sosial masyarakat, merancang program-program kesejahteraan, serta melakukan evaluasi terhadap keberhasilan program tersebut. Selain itu, pekerjaan ini juga melibatkan kerja sama dengan berbagai pihak seperti lembaga pemerintah, organisasi non-profit, dan komunitas.";
    checkList(
      `title: Pengelola program\nduties: >- # dari naskah\n  <|>${seed}\n`,
      "title: Pengelola program",
      "duties: # dari naskah",
      "  - mengidentifikasi kebutuhan sosial masyarakat",
      "  - merancang program-program kesejahteraan",
      "  - melakukan evaluasi terhadap keberhasilan program tersebut",
      "  - >-",
      "    kerja sama dengan berbagai pihak seperti lembaga pemerintah, organisasi non-profit, dan",
      "    komunitas",
    );
    check(
      "Write “Who it suits” as a list",
      "title: Guru (SD)\nfit: Profil orang yang cocok untuk tipe pekerjaan Guru (SD) adalah seseorang yang memiliki kesabaran<|> besar, suara jelas, dan waktu.\n",
      "title: Guru (SD)\nfit:\n  - kesabaran besar\n  - suara jelas\n  - waktu\n",
    );
  });

  it("leaves sentences whole whose commas join something else", () => {
    for (const text of [
      "Pada musim hujan, ia menanam padi, dan ia memanen jagung.",
      "Bekerja dengan alat seperti cangkul, sabit, dan bajak.",
      "Menyiram (pagi, siang, dan sore) setiap hari.",
      "Bakes bread, cakes, or pies.",
      "Bakes bread and sells it.",
    ]) {
      assert.deepEqual(
        titles(`duties: ${text.replace(" ", " <|>")}\n`).filter((title) => title === LIST),
        [],
        text,
      );
    }
  });

  it("keeps a comment beside the text, and the file's own indent", () => {
    checkList(
      "codes:\n    isco08: '7512'\nduties: Bakes<|> the bread. Sells it. # all day\nfit: x\n",
      "codes:",
      "    isco08: '7512'",
      "duties: # all day",
      "    - Bakes the bread",
      "    - Sells it",
      "fit: x",
    );
  });

  it("is offered for sections that may be lists, outside of brackets, where there is more than one item", () => {
    for (const text of [
      "reality: O<|>ne. Two.",
      "{duties: O<|>ne. Two.}",
      "duties: O<|>ne.",
      "comparison: O<|>ne. Two.",
      "x-own: O<|>ne. Two.",
    ]) {
      assert.ok(!titles(text).some((title) => / as a list$/.test(title)), text);
    }
  });
});

describe("a list to running text", () => {
  const checkProse = (before: string, after: string) => check(PROSE, before, after);

  it("makes a sentence of each item", () => {
    checkProse(
      "duties:\n  - bakes<|> bread\n  - 'Sells it;'\n  - éclairs, too!\nfit: x\n",
      "duties: Bakes bread. Sells it. Éclairs, too!\nfit: x\n",
    );
    checkProse("duties: # mine\n- bakes<|> bread\n- >-\n  sells\n  it\n", "duties: Bakes bread. Sells it. # mine\n");
    checkProse("duties: [bakes<|> bread, sells it] # mine\n", "duties: Bakes bread. Sells it. # mine\n");
  });

  it("keeps the quotes that all items have, and breaks long lines", () => {
    checkProse("duties:\n  - 'bakes<|> Ann''s bread'\n", "duties: 'Bakes Ann''s bread.'\n");
    checkProse('duties: ["bakes<|>: bread", "sells it"]\n', 'duties: "Bakes: bread. Sells it."\n');
    checkProse(
      `duties: # mine\n${"  - bakes bread and sells<|> it\n"}${"  - bakes bread and sells it\n".repeat(3)}`,
      `duties: >- # mine\n  Bakes bread and sells it. Bakes bread and sells it. Bakes bread and sells it. Bakes bread and\n  sells it.\n`,
    );
  });

  it("is not offered where a comment or a value would be lost", () => {
    for (const text of [
      "duties:\n  - bakes<|> bread # daily\n  - sells it # x\n",
      "duties:\n  # first\n  - bakes<|> the bread\n",
      "duties:\n  - bakes<|> the bread\n  - {a: b}\n",
      "duties:\n  - bakes<|> bread\n  -\n",
    ]) {
      assert.ok(!titles(text).includes(PROSE), text);
    }
  });

  it("comes back as the list that it was", () => {
    const list = "title: Baker\nduties:\n  - Bakes bread\n  - Sells it\n  - Cleans up\n";
    const [prose] = offers(list.replace("Bakes", "Ba<|>kes")).filter(({ title }) => title === PROSE);
    check(LIST, prose!.after.replace("Bakes", "Ba<|>kes"), list);
  });
});

describe("the answer in a misconception", () => {
  const checkAnswer = (before: string, after: string) => check(ANSWER, before, after);

  it("goes to the reality, in front of what is there", () => {
    checkAnswer(
      "misconception: Perawat hanya<|> memberi obat, padahal sebenarnya mereka juga menilai pasien\nreality: Mereka terdidik.\n",
      "misconception: Perawat hanya memberi obat.\nreality: Mereka juga menilai pasien. Mereka terdidik.\n",
    );
    checkAnswer(
      "misconception: \"They only<|> hand out: aid, but in fact they plan.\"\nreality: 'It''s hard work.'\n",
      "misconception: \"They only hand out: aid.\"\nreality: 'They plan. It''s hard work.'\n",
    );
    checkAnswer(
      "misconception: >- # a\n  Guru hanya<|> mengajar\n  di kelas. Kenyataannya, guru juga\n  menilai.\nreality: >- # b\n    Mereka menyiapkan\n    bahan.\n",
      "misconception: >- # a\n  Guru hanya mengajar di kelas.\nreality: >- # b\n    Guru juga menilai.\n    Mereka menyiapkan\n    bahan.\n",
    );
  });

  it("becomes the reality where there is none", () => {
    checkAnswer(
      "misconception: Guru hanya<|> mengajar anak, namun guru juga menilai\ncomparison: x\n",
      "misconception: Guru hanya mengajar anak.\nreality: Guru juga menilai.\ncomparison: x\n",
    );
    checkAnswer(
      "misconception: Guru hanya<|> mengajar anak, namun guru juga menilai # a\nreality: # b\n",
      "misconception: Guru hanya mengajar anak. # a\nreality: Guru juga menilai. # b\n",
    );
    checkAnswer(
      "more_misconceptions:\n- misconception: 'Nurses only<|> make beds; in reality they plan: care'\n",
      "more_misconceptions:\n- misconception: 'Nurses only make beds.'\n  reality: 'They plan: care.'\n",
    );
  });

  it("is found in the pair at the cursor", () => {
    checkAnswer(
      "misconception: Guru hanya mengajar, padahal guru menilai\nreality: Guru itu menilai.\nmore_misconceptions:\n  - misconception: 'Guru selalu<|> libur panjang. Padahal mereka menyiapkan bahan.'\n    reality: |-\n      Guru menilai.\n",
      "misconception: Guru hanya mengajar, padahal guru menilai\nreality: Guru itu menilai.\nmore_misconceptions:\n  - misconception: 'Guru selalu libur panjang.'\n    reality: |-\n      Mereka menyiapkan bahan.\n      Guru menilai.\n",
    );
  });

  it("is none where the claim itself weighs two things, or there is nothing to move", () => {
    for (const text of [
      "Guru tidak hanya mengajar, tetapi juga selalu menilai.",
      "Nurses are not busy, but lazy at work.",
      "Guru sebenarnya hanya mengajar di kelas saja.",
      "Padahal guru hanya mengajar di kelas.",
      "Guru hanya mengajar di kelas, padahal",
      "Namun-namun guru hanya mengajar di kelas.",
    ]) {
      assert.ok(!titles(`misconception: <|>${text}\nreality: Guru juga menilai.\n`).includes(ANSWER), text);
    }
    assert.ok(
      !titles("misconception: Guru hanya<|> mengajar, padahal guru menilai\nreality: [Guru menilai murid.]\n").includes(
        ANSWER,
      ),
    );
  });
});

describe("one line or several", () => {
  it("breaks long texts between words, and keeps the breaks of unquoted ones", () => {
    const long = "kata yang panjang sekali ".repeat(6).trim();
    const first = long.slice(0, long.lastIndexOf(" ", 98));
    check(
      BLOCK,
      `summary: "${long.replace("kata", "ka<|>ta")}" # a\nfit: x\n`,
      `summary: >- # a\n  ${first}\n  ${long.slice(first.length + 1)}\nfit: x\n`,
    );
    check(BLOCK, "fit: one<|> two three\n  four\n\n  five six\n", "fit: >-\n  one two three\n  four\n\n  five six\n");
    check(BLOCK, "duties:\n- 'it''s<|> #1'\n", "duties:\n- >-\n  it's #1\n");
  });

  it("keeps breaks that count as lines", () => {
    check(BLOCK, 'reality: "one: o<|>ne one one one\\n  two"\n', "reality: |-\n  one: one one one one\n    two\n");
    check(BLOCK, 'reality: "one o<|>ne one one\\n"\n', "reality: |\n  one one one one\n");
  });

  it("writes a short block on one line, in quotes where it needs them", () => {
    check(LINE, "reality: >- # a\n  one<|> one one\n  one one\nx-a: b\n", "reality: one one one one one # a\nx-a: b\n");
    check(LINE, "reality: |-\n  one: o<|>ne one one one\n", 'reality: "one: one one one one"\n');
  });

  it("is not offered where the text would change, or for what is no text", () => {
    for (const text of ["reality: |\n  one o<|>ne one one one\n", `reality: >-\n  a<|>\n  ${"kata ".repeat(40)}\n`]) {
      assert.ok(!titles(text).includes(LINE), text);
    }
    for (const text of [
      "title: Ba<|>ker\n",
      "codes:\n  isco08: '7<|>512'\n",
      "reality: [o<|>ne]\n",
      'reality: "  o<|>ne one one one one"\n',
      "reality: 1<|>2\n",
    ]) {
      assert.ok(!titles(text).includes(BLOCK), text);
    }
  });
});

describe("keys in order", () => {
  it("is offered anywhere in a text where it moves something", () => {
    const text = lines("fit: x # a", "# the name", "title: Baker", "summary: y");
    check(ORDER, text.replace("y", "y<|>"), lines("# the name", "title: Baker", "summary: y", "fit: x # a"));
    assert.ok(!titles("title: Ba<|>ker\nfit: x\n").includes(ORDER));
  });
});

it("nothing is offered for a text that cannot be read", () => {
  for (const text of ["<|>", "duties: 'One.<|> Two.", "a: 1\n---\nduties: One<|>. Two.", "duties: &a One.<|> Two."]) {
    assert.deepEqual(titles(text), [], text);
  }
});

describe("brackets at the end of a text without a line end", () => {
  it("editing 49: leave nothing behind, whatever is offered", () => {
    for (const marked of ["duties: [bakes b<|>read, sells it]", "title: T\nduties: ['bakes<|> bread','sells it']"]) {
      const found = offers(marked);
      assert.ok(found.length > 0, marked);
      for (const { title, after } of found) {
        assert.doesNotMatch(after, /[[\]]/, title);
        assert.deepEqual(
          parse(after)
            .problems.filter(
              ({ rule }) => rule !== "too-short" && rule !== "missing-section" && rule !== "missing-title",
            )
            .map(({ rule }) => rule),
          [],
        );
      }
    }
  });
});

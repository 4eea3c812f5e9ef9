// Words, sentences and phrases of passages in both languages: what belongs together, and what is not the author's own words.
import assert from "node:assert/strict";
import type { Language } from "../../../server/src/engine/message";
import { parse } from "../../../server/src/engine/profile/parse";
import { passagesOf } from "../../../server/src/engine/prose/passage";
import { PhraseList } from "../../../server/src/engine/prose/phrases";
import { sentencesOf } from "../../../server/src/engine/prose/sentences";
import { wordsIn, wordsOf } from "../../../server/src/engine/prose/words";
import { assertInProportion } from "../../support/proportion";

const profileOf = (text: string) => parse(`fit: |-\n${text.replace(/^/gm, "  ")}\n`);
const passageOf = (text: string) => passagesOf(profileOf(text))[0]!;
const words = (text: string): string[] => wordsOf(passageOf(text)).map((word) => word.text);
const sentences = (text: string, language: Language = "id"): string[] => {
  const passage = passageOf(text);
  return sentencesOf(passage, language).map(({ start, end }) => passage.text.slice(start, end));
};

describe("words", () => {
  it("hold together over hyphens and apostrophes, and numbers over stops", () => {
    assert.deepEqual(words("undang-undang Jum'at, anak-anaknya – Rp1.500.000,00 (2,5%) e-KTP."), [
      "undang-undang",
      "Jum'at",
      "anak-anaknya",
      "Rp1.500.000,00",
      "2,5",
      "e-KTP",
    ]);
    assert.deepEqual(words("- 'tis 'quoted' naïve é 漢字 😀 x²"), ["tis", "quoted", "naïve", "é", "漢字", "x²"]);
  });

  it("tell what is quoted, an address or marked as foreign", () => {
    const apart = wordsOf(passageOf('A "b c" d “e” *f g* https://h.id/i-j k l@m.id n 2 * 3 * 4 5" o'));
    const told = (kind: string | null) => apart.filter((word) => word.apart === kind).map((word) => word.text);
    assert.deepEqual(told("quoted"), ["b", "c", "e"]);
    assert.deepEqual(told("emphasis"), ["f", "g"]);
    assert.deepEqual(told("address"), ["https", "h", "id", "i-j", "l", "m", "id"]);
    assert.deepEqual(told(null), ["A", "d", "k", "n", "2", "3", "4", "5", "o"]);
  });
});

describe("sentences", () => {
  it("end at a stop, a question or an exclamation, with the quotation mark behind it", () => {
    assert.deepEqual(sentences('Ia merawat. "Sabar!" Benarkah? Ya…  Selesai'), [
      "Ia merawat.",
      '"Sabar!"',
      "Benarkah?",
      "Ya…",
      "Selesai",
    ]);
  });

  it("go on after abbreviations, initials, numbers and lower case", () => {
    for (const whole of [
      "Ia belajar dari dr. Sari, Prof. Budi, dan Siti, S.H. di kampus.",
      "Alat seperti gunting, dll. dipakai tiap hari.",
      "Gaji Rp1.000.000 per bulan di Jl. Merdeka No. 5.",
    ])
      assert.deepEqual(sentences(whole), [whole]);
    assert.deepEqual(sentences("Alat seperti gunting, dll. Semua dipakai."), [
      "Alat seperti gunting, dll.",
      "Semua dipakai.",
    ]);
    const english = "They help, e.g. Mr. Smith or Dr. J. Lee, at 5 p.m. each day.";
    assert.deepEqual(sentences(english, "en"), [english]);
    assert.deepEqual(sentences("1. Merawat.\n2. Menolong."), ["1. Merawat.", "2. Menolong."]);
  });

  it("begin with a small letter, too, behind a whole word", () => {
    assert.deepEqual(sentences("Simpan di server. kemudian kirim berkasnya."), [
      "Simpan di server.",
      "kemudian kirim berkasnya.",
    ]);
    const addresses = "Kirim surat ke hr@toko.example atau lewat example.com sebelum Juni.";
    assert.deepEqual(sentences(addresses), [addresses]);
  });

  it("end behind a letter that is no initial", () => {
    assert.deepEqual(sentences("Data ada di kolom A. Lalu nilainya dihitung."), [
      "Data ada di kolom A.",
      "Lalu nilainya dihitung.",
    ]);
    for (const whole of ["Buku itu ditulis oleh J. Habibie.", "Menurut B. J. Habibie, mesin itu aman."])
      assert.deepEqual(sentences(whole), [whole]);
  });

  it("end with their line or paragraph", () => {
    assert.deepEqual(sentences("Tanpa titik\n\nParagraf lain"), ["Tanpa titik", "Paragraf lain"]);
    assert.deepEqual(sentences("...\n???"), []);
  });
});

describe("phrases", () => {
  const spelling = new PhraseList(
    () => [
      ["resiko", "risiko"],
      ["tanggung jawab", "x"],
      ["tanggung", "y"],
    ],
    {
      language: "id",
      clitics: true,
    },
  );
  const english = new PhraseList(() => [["a lot of", 1]], { language: "en" });
  const found = (text: string) =>
    spelling
      .in(profileOf(text))
      .map((match) => [match.words.map((word) => word.text).join(" "), match.clitic, match.value]);

  it("are found in any case, over line ends, with endings, the longest first", () => {
    assert.deepEqual(found("Resikonya besar. Tanggung\njawabnya, tanggung; resiko-resiko, tanggung, jawab."), [
      ["Resikonya", "nya", "risiko"],
      ["Tanggung jawabnya", "nya", "x"],
      ["tanggung", "", "y"],
      ["tanggung", "", "y"],
    ]);
  });

  /** More different words than are remembered. */
  const manyWords = (begin: string) => Array.from({ length: 25_000 }, (_, i) => `${begin}${i.toString(36)}`).join(" ");

  it("are found in a text with more different words than are remembered", () => {
    const list = new PhraseList(() => [["gotong royong", true]], { language: "id", clitics: true });
    const profile = profileOf(`Gotong royongnya. ${manyWords("kata")} Gotong royongnya.`);
    assert.equal(list.in(profile).length, 2);
  });

  it("are found in words that were read before anybody looked for phrases, whatever was read since", () => {
    const list = new PhraseList(
      () => [
        ["lalu lintas", 1],
        ["rambu", 2],
      ],
      { language: "id", clitics: true },
    );
    const profile = profileOf("Rambunya ada, lalu lintasnya padat.");
    for (const passage of passagesOf(profile)) wordsOf(passage);
    wordsIn(manyWords("istilah"));
    assert.deepEqual(
      list.in(profile).map(({ value }) => value),
      [2, 1],
    );
  });

  it("of each list and language are found apart", () => {
    const profile = profileOf("There is a lot of resiko.");
    assert.deepEqual([english.in(profile).length, spelling.in(profile).length], [1, 1]);
    assert.deepEqual(spelling.in(profileOf("Tidak ada.")), []);
  });

  it("cost no more than the text is long", () => {
    for (const token of ["tanggung ", "a lot ", '"', "*a ", "@", "w", "www.", ". ", "… ", "‘a "]) {
      const read = (size: number) => {
        const passage = passageOf(token.repeat(size));
        assert.ok(sentencesOf(passage, "id").length <= wordsOf(passage).length);
      };
      assertInProportion(read, JSON.stringify(token), { small: 4_000, large: 40_000 });
    }
  });
});

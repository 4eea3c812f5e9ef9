// Content words: forms of one word meet, words that carry nothing are left out, and so is the occupation's name.
import assert from "node:assert/strict";
import { parse } from "../../../server/src/engine/profile/parse";
import { contentOf, shareIn } from "../../../server/src/engine/prose/content-words";
import { englishStem } from "../../../server/src/engine/prose/english-stem";
import { indonesianStem } from "../../../server/src/engine/prose/indonesian-stem";
import { passagesOf } from "../../../server/src/engine/prose/passage";

/** Each line is one word in several forms. */
const INDONESIAN = `
menulis penulis penulisan tulisan ditulis tulis menuliskannya
memukul pukul dipukul pemukul pukulan
menyapu sapu penyapu
mengirim kirim pengiriman kiriman mengirimkan
mengambil ambil pengambilan
membaca baca pembaca bacaan
merawat perawat perawatan rawat dirawat
melatih latihan pelatih terlatih berlatih
mengubah ubah berubah perubahan
meneliti teliti ketelitian peneliti penelitian
sabar kesabaran sabarnya
terampil keterampilan
mendidik didik pendidik pendidikan
memperbaiki baik perbaikan diperbaiki
memahami paham pemahaman
merencanakan rencana perencanaan
membantu bantu bantuan pembantu
berkomunikasi komunikasi komunikatif
mengoordinasikan koordinasi dikoordinasikan
melayani pelayanan layanan
belajar pelajaran mempelajari mengajar pengajar
memimpin pemimpin kepemimpinan
kreatif kreativitas
isu-isu isu isunya
`;

const ENGLISH = `
teach teacher teaching teaches taught
manage manager managers management managing
organise organised organisation organized
careful carefully care caring
patient patience patiently
calculate calculation calculates
empathy empathetic
plan plans planning planned
communicate communication communicating
create creates
accurate accuracy accurately
curious curiously
flexible flexibility
responsible responsibility
tidy tidiness
study studies studying
honest honesty
friend friends friendly
`;

const groupsIn = (list: string): string[][] =>
  list
    .trim()
    .split("\n")
    .map((line) => line.split(" "));

describe("stems", () => {
  for (const [name, list, stem] of [
    ["Indonesian", INDONESIAN, indonesianStem],
    ["English", ENGLISH, englishStem],
  ] as const) {
    it(`of ${name} forms of one word are the same, those of different words are not`, () => {
      const stems = groupsIn(list).map((words) => new Set(words.map(stem)));
      for (const [i, found] of stems.entries()) assert.equal(found.size, 1, `${groupsIn(list)[i]}: ${[...found]}`);
      assert.equal(new Set(stems.flatMap((found) => [...found])).size, stems.length);
    });
  }

  it("leave short words, and words of letters without a vowel, as they are", () => {
    for (const word of ["di", "ber", "kan", "dr", "mengng", "a", ""]) {
      assert.ok(indonesianStem(word).length >= Math.min(word.length, 2), word);
    }
    for (const word of ["s", "ing", "ed", "bss", "", "y"]) assert.equal(englishStem(word), word);
  });
});

describe("content words", () => {
  const contentIn = (text: string, language: "id" | "en") => {
    const profile = parse(text, null);
    return passagesOf(profile).map((passage) => contentOf(profile, passage, language));
  };

  it("are without words that only join or count, and without the title's", () => {
    assert.deepEqual(
      contentIn("title: Tukang roti\nfit: Orang yang suka roti dan sabar.\nreality: Mereka menulis.\n", "id"),
      [["nyabar"], ["nulis"]],
    );
    assert.deepEqual(contentIn("title: Baker\nduties: The bakers don't only bake bread.\n", "en"), [["bread"]]);
    assert.deepEqual(contentIn("duties: dan atau\n", "id"), [[]]);
  });

  it("have a share in others", () => {
    assert.equal(shareIn(["a", "b"], new Set(["b", "c"])), 0.5);
    assert.equal(shareIn([], new Set(["b"])), 0);
  });
});

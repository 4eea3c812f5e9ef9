// number-without-source: sums, shares, counts, years and records in drafts whose sources do not cover them.
import assert from "node:assert/strict";
import { profileIn, profileWith } from "../../server/src/engine/write/example";
import { checkNoFix, checkRule, lintText } from "../support/check-rule";
import { marksIn, marksOf } from "../support/marks";
import { sentencesOf } from "../support/sentences";

const rule = "number-without-source";
const id = (lines: string): string[] => marksOf(rule, "id", lines);
const en = (lines: string): string[] => marksOf(rule, "en", lines);

describe(rule, () => {
  it("is told once for each section, at its first figure", () => {
    const [finding] = checkRule(
      profileWith(
        "id",
        `reality: Juga 40% dari mereka bergaji Rp5 juta sebulan.
#             ^^^ info number-without-source
`,
      ),
    );
    assert.ok((finding?.related.length ?? 0) > 0);
    assert.deepEqual(id("fit: Juga 60 persen.\nreality: Juga dua juta rupiah.\n"), ["60 persen", "juta"]);
    assert.deepEqual(sentencesOf(rule, profileWith("id", "reality: Juga 60 persen dari mereka.\n"), "id"), [
      "Tidak ada sumber yang mendukung “60 persen”. Sebutkan asalnya dalam “sources”, atau hapus angka ini.",
    ]);
    checkNoFix(profileWith("id", "reality: Juga 60 persen dari mereka.\n"), { rule });
  });

  it("knows sums, counts, averages, ratios, leave and records", () => {
    assert.deepEqual(en("reality: They also earn $20,000.\n"), ["$20,000"]);
    assert.deepEqual(en("reality: There are also 12,500 bakers.\n"), ["12,500"]);
    assert.deepEqual(en("reality: They also have 6 weeks of holiday.\n"), ["6"]);
    assert.deepEqual(en("reality: One in five also owns the shop.\n"), ["One in five"]);
    assert.deepEqual(en("reality: It is also the highest death rate of any job.\n"), ["highest"]);
    assert.deepEqual(id("reality: Juga profesi dengan gaji tertinggi di Asia.\n"), ["dengan gaji tertinggi"]);
    assert.deepEqual(id("reality: Juga rata-rata 300 roti sehari.\n"), ["300"]);
  });

  it("leaves alone measures, the whole, laws and aims", () => {
    assert.deepEqual(en("reality: They also lift 20,000 kg of flour, and use 100% rye.\n"), []);
    assert.deepEqual(en("reality: They also aim for highest standards at a low rate.\n"), []);
    assert.deepEqual(en("reality: They also ask what happens if 40% of the flour is rye.\n"), []);
    assert.deepEqual(id("reality: Juga gedung tertinggi menurut Undang-Undang Nomor 3 Tahun 2003.\n"), []);
    assert.deepEqual(id("reality: Juga rata-rata F6 dan kolom B2 dalam tabel.\n"), []);
    assert.deepEqual(id("reality: Juga salah satu dari dua roti pada pukul 07.00.\n"), []);
  });

  it("leaves alone what is mixed, money to hold, names of standards, and years of events", () => {
    for (const right of [
      "Juga menaati ISO 22000 dan SNI 10010 setiap hari.",
      "Sejak tahun 1978 pengurusnya juga dipilih; pada tahun 1998 toko dibuka.",
      "Juga memakai alkohol 70%, kadar gula ±5%, dan adonan dengan kadar air 60–65 persen.",
      "Juga memeriksa pecahan uang Rp2.000,00 dan Rp5.000,00 serta meterai Rp10.000,00.",
      "Juga berusia paling rendah 25 tahun dalam jabatan itu.",
    ])
      assert.deepEqual(id(`reality: "${right}"\n`), [], right);
    for (const right of [
      "They also mix 70% alcohol with a £5 note in the till.",
      "Since 2010 bakers have also needed a certificate, and run 10k races.",
    ])
      assert.deepEqual(en(`reality: "${right}"\n`), [], right);
  });

  it("knows thousands with a letter, shares of people, and years of a change", () => {
    assert.deepEqual(en("reality: They also earn between 22k and 30k a year.\n"), ["22k"]);
    assert.deepEqual(id("reality: Di tepi air payau, 40% petambak juga merugi.\n"), ["40%"]);
    assert.deepEqual(id("reality: Pada 2025 kebutuhannya juga naik.\n"), ["2025"]);
  });

  it("shares the ground with missing-sources: drafts are its own, and a source covers what it names", () => {
    const figure = "reality: Tukang roti juga bekerja malam, dan 40% dari mereka memiliki toko sendiri.\n";
    const covers = (sections: string) => `${profileWith("id", figure)}sources:\n  - title: Buku\n${sections}`;
    assert.deepEqual(marksIn(rule, profileWith("id", figure)), ["40%"]);
    assert.deepEqual(marksIn(rule, covers("")), []);
    assert.deepEqual(marksIn(rule, covers("    covers: [reality]\n")), []);
    assert.deepEqual(marksIn(rule, covers("    covers: [duties]\n")), ["40%"]);
    const inReview = profileIn("id", "in-review").replace(/^reality:.*\n/m, figure);
    assert.deepEqual(
      lintText(inReview).findings.map((one) => one.rule),
      ["missing-sources"],
    );
  });
});

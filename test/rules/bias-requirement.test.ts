// What the rules about the candidate take for a requirement: neither what is denied, forbidden to ask, a right, a law's own words nor a
// religious office; but what is asked of citizens, beside schooling, or of people of one kind.
import assert from "node:assert/strict";
import type { Language } from "../../server/src/engine/message";
import { profileWith } from "../../server/src/engine/write/example";
import { lintText } from "../support/check-rule";
import { marksOf } from "../support/marks";

type Case = readonly [lines: string, ...marks: string[]];

function checkCases(rule: string, language: Language, cases: readonly Case[]): void {
  for (const [lines, ...marks] of cases) assert.deepEqual(marksOf(rule, language, `${lines}\n`), marks, lines);
}

/** No rule about the candidate speaks. */
function checkFair(language: Language, texts: readonly string[]): void {
  for (const text of texts) {
    const { findings } = lintText(profileWith(language, `${text}\n`));
    const found = findings.flatMap(({ rule }) => (rule.startsWith("bias-") ? [rule] : []));
    assert.deepEqual(found, [], text);
  }
}

describe("rules about the candidate", () => {
  it("leave alone what is said to be no requirement", () => {
    checkFair("id", [
      "fit: Tidak ada batas usia bagi pelamar.",
      "fit: Batas usia sudah lama dihapus di sini.",
      "fit: Pelamar tidak harus berusia muda atau berpenampilan menarik.",
      "fit: Siapa saja boleh melamar tanpa membedakan suku, agama, status perkawinan, dan warna kulit.",
      "fit: Status pernikahan tidak memengaruhi keputusan.",
      "fit: Perusahaan tidak boleh menanyakan status perkawinan, agama, atau usia pelamar.",
      "fit: Tinggi badan minimal 160 cm tidak lagi menjadi syarat.",
      "fit: Pelamar berusia 20 tahun dan 50 tahun sama peluangnya.",
      "fit: Perempuan pun bisa mengangkat karung ini dengan alat bantu.",
      "fit: Putra daerah dan pendatang sama-sama diterima.",
      "fit: Yang dicari ialah ketekunan, bukan usia muda.",
    ]);
    checkFair("en", [
      "fit: There is no age limit.",
      "fit: Women are encouraged to apply.",
      "fit: Applicants need not be native speakers.",
      "fit: Good looks are not a requirement.",
      "fit: Whether you wear glasses or marital status makes no difference.",
      "fit: Employers may not ask about marital status.",
    ]);
  });

  it("leave alone rights of those who do the work", () => {
    checkFair("id", [
      "fit: Karyawan perempuan berhak atas cuti melahirkan.",
      "fit: Perempuan yang melahirkan memperoleh cuti tiga bulan.",
      "fit: Perempuan merupakan separuh dari semua magang.",
      "fit: Perempuan yang sakit karena haid tidak wajib bekerja pada hari pertama.",
    ]);
    checkFair("en", [
      "fit: Pregnant women are entitled to lighter duties.",
      "fit: Women have the right to equal pay.",
      "fit: Women make up half of the bakers.",
    ]);
  });

  it("still hear what is asked beside a denial", () => {
    checkCases("bias-gender", "id", [
      ["fit: Tidak ada batas usia, tetapi diutamakan perempuan.", "perempuan"],
      ["fit: Laki-laki yang tidak membedakan pelanggan.", "Laki-laki"],
    ]);
    checkCases("bias-age", "id", [
      ["fit: Usia maksimal 30 tahun, jurusan tidak dibatasi.", "Usia maksimal 30 tahun"],
      ["fit: Orang yang tidak mudah lelah dan berusia maksimal 30 tahun.", "berusia maksimal 30 tahun"],
    ]);
    checkCases("bias-family", "en", [
      ["fit: People with no children, as experience does not matter.", "with no children"],
    ]);
  });

  it("hear what is asked of citizens, not only of people", () => {
    checkCases("bias-age", "id", [
      ["fit: Warga negara Indonesia berusia 20 sampai 35 tahun.", "berusia 20 sampai 35 tahun"],
      ["fit: Anggota masyarakat berusia paling tinggi 40 tahun.", "berusia paling tinggi 40 tahun"],
    ]);
    checkCases("bias-origin", "id", [["fit: Warga negara Indonesia yang beragama Kristen.", "beragama Kristen"]]);
    checkCases("bias-looks", "id", [["fit: Warga negara Indonesia berpenampilan menarik.", "berpenampilan menarik"]]);
    checkCases("bias-family", "id", [["fit: Warga negara yang belum menikah.", "belum menikah"]]);
    checkCases("bias-age", "en", [["fit: Citizens aged 18 to 30 who like to travel.", "aged 18 to 30"]]);
    checkFair("id", ["fit: Orang yang senang melayani warga negara yang belum menikah."]);
    checkFair("en", ["fit: People who like to help citizens over 60."]);
  });
});

describe("bias-age beside other requirements", () => {
  it("is not silenced by schooling that a comma parts from it", () => {
    checkCases("bias-age", "id", [
      ["fit: Usia maksimal 30 tahun, pendidikan minimal D-3.", "Usia maksimal 30 tahun"],
      ["fit: Maks. 27 tahun, pengalaman tidak perlu.", "Maks. 27 tahun"],
      ["fit: Berpengalaman kerja minimal 20 tahun sebagai tukang roti."],
      ["fit: Usia kerja mesin ini minimal 20 tahun."],
    ]);
    checkCases("bias-age", "en", [
      ["fit: Maximum age 35, high school education or above.", "Maximum age 35"],
      ["fit: People aged 20 to 30 with work experience.", "aged 20 to 30"],
    ]);
  });

  it("hears generations, decades and years of birth", () => {
    checkCases("bias-age", "id", [
      ["fit: Cocok untuk generasi Z yang suka gawai.", "generasi Z"],
      ["fit: Milenial yang suka bereksperimen.", "Milenial"],
      ["misfit: Orang yang sudah berumur, sebab banyak berdiri.", "sudah berumur"],
      ["fit: Calon maksimal kelahiran tahun 2001.", "maksimal kelahiran tahun 2001"],
      ["fit: Orang yang gemar berdiskusi dengan kaum muda."],
      ["fit: Orang yang menyukai pelajar, anak muda, dan lansia sebagai pelanggan."],
      ["fit: Orang yang telaten merawat meja yang sudah berumur."],
    ]);
    checkCases("bias-age", "en", [
      ["fit: Thirty-somethings with a sense of humour.", "Thirty-somethings"],
      ["fit: Suitable for people in their early twenties.", "in their early twenties"],
      ["fit: Millennials who like mornings.", "Millennials"],
      ["fit: People who like to serve customers in their fifties."],
    ]);
  });

  it("says nothing of retirement, nor where the law is named", () => {
    checkFair("id", [
      "fit: Batas usia pensiun ialah 58 tahun.",
      "fit: Pegawai pensiun pada usia 60 tahun.",
      "fit: Sesuai dengan Permenaker Nomor 2 Tahun 2015, pekerja berusia minimal 18 tahun.",
      "fit: Menurut Pasal 81 ayat (2), pemegang SIM B1 berusia paling rendah 20 tahun.",
      "fit: Pengemudi berusia paling rendah 20 tahun.\nsources:\n  - title: Undang-Undang Nomor 22 Tahun 2009\n    covers: [fit]",
    ]);
    checkFair("en", ["fit: Applicants must be at least 20 years old under the Train Driving Regulations 2010."]);
    const levels = (fit: string) =>
      lintText(profileWith("id", `fit: ${fit}\n`)).findings.flatMap(({ rule, severity }) =>
        rule === "bias-age" ? [severity] : [],
      );
    assert.deepEqual(levels("Calon hakim berusia paling rendah 25 tahun menurut undang-undang."), ["info"]);
    assert.deepEqual(levels("Sarjana hukum berusia paling tinggi 25 tahun."), ["warning"]);
  });
});

describe("bias-origin and bias-gender in religious work", () => {
  it("leave a faith to an occupation that is religious by its title, and a sex to its offices", () => {
    checkFair("id", [
      "title: Imam masjid\nfit: Laki-laki muslim yang fasih.",
      "title: Biarawati\nfit: Perempuan Katolik yang terpanggil.",
      "title: Guru agama Katolik\nfit: Penganut agama Katolik yang sabar.",
    ]);
    checkFair("en", ["title: Parish priest\nfit: A confirmed Christian who prays daily."]);
    checkCases("bias-gender", "id", [["title: Guru agama Islam\nfit: Laki-laki yang sabar.", "Laki-laki"]]);
    checkCases("bias-origin", "id", [["title: Imam masjid\nfit: Putra daerah yang fasih.", "Putra daerah"]]);
    checkCases("bias-origin", "en", [["title: Nun\nfit: Native speakers who pray.", "Native speakers"]]);
  });

  it("tell a subject that is taught or studied from a faith that is held", () => {
    checkFair("id", [
      "fit: Orang yang menguasai ilmu agama Islam.",
      "fit: Lulusan Program Studi Pendidikan Agama Kristen.",
      "fit: Orang yang mengharapkan rekan muslim saja.",
      "fit: Orang yang mudah bekerja sama dengan rekan berbeda agama.",
    ]);
    checkCases("bias-origin", "id", [
      ["fit: Penganut agama Buddha yang sabar.", "agama Buddha"],
      ["fit: Muslim yang rajin.", "Muslim"],
      ["fit:\n  - agama Islam\n  - sabar", "agama Islam"],
      ["misfit: Orang dari luar suku, karena sulit dipercaya.", "luar suku"],
    ]);
    checkCases("bias-origin", "en", [["fit: Locals who go to church on Sundays.", "Locals", "go to church"]]);
  });

  it("hear a sex in other words, preferred, or in a pronoun for the title", () => {
    checkCases("bias-gender", "id", [
      ["fit: Cocok bagi kaum hawa yang telaten.", "kaum hawa"],
      ["fit: Laki-laki atau perempuan, diutamakan laki-laki.", "laki-laki"],
      ["fit: Kaum adam dan kaum hawa."],
      ["fit: Orang yang tahan hawa panas di depan oven."],
    ]);
    checkCases("bias-gender", "en", [
      ["title: Baker\nfit: The baker must trust his nose, and he rises early.", "his"],
      ["title: Baker\nfit: A baker trusts his or her nose."],
      ["title: Baker\nfit: A baker, he says, is somebody who gets up before the birds."],
      ["title: Baker\nfit: The baker greets each customer before he orders."],
      ["fit: Ideal for housewives.", "housewives"],
      ["fit: People who enjoy helping housewives."],
    ]);
    checkCases("bias-family", "id", [["fit: Orang yang sabar mengurus pensiun janda atau duda pegawai."]]);
    checkCases("bias-family", "id", [["fit: Diutamakan janda yang tekun.", "janda"]]);
  });
});

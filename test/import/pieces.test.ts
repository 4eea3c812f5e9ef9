// What pieces a text is read as: headings, labels in front of a text, sentences.
import assert from "node:assert/strict";
import { piecesWithFacts } from "../../server/src/engine/import/beforehand";

const formsIn = (source: string): string[] =>
  piecesWithFacts(source, "id").pieces.map(({ form, content }) => `${form} ${content.text}`);

describe("pieces of a text", () => {
  it("are headings, labels in front of a text, and sentences", () => {
    const source = "# Guru\n\nApa tugasnya?\nMitos 1: Guru pulang siang. Fakta: Ia juga menilai.\n- Gaji | cukup\n";
    assert.deepEqual(formsIn(source), [
      "line Guru",
      "line Apa tugasnya?",
      "label Mitos 1:",
      "sentence Guru pulang siang.",
      "label Fakta:",
      "sentence Ia juga menilai.",
      "label Gaji |",
      "sentence cukup",
    ]);
  });

  it("know lines that are broken where they are full from lines of their own", () => {
    const wrapped =
      "Seorang guru mengajar di kelas setiap pagi dan menilai tugas siswa pada\nsore hari, lalu menyiapkan bahan untuk esok hari bersama rekan yang lain\ndi sekolah.\n";
    assert.deepEqual(formsIn(wrapped), [`sentence ${wrapped.trim().replaceAll("\n", " ")}`]);
    const chat = "kerjaannya ngajar tiap pagi sampai sore\ngajinya lumayan\nyg gampang marah jangan\n";
    assert.equal(formsIn(chat).length, 3);
  });

  it("are the sentences in front of a lead-in, and the lead-in", () => {
    assert.deepEqual(formsIn("Guru yang baik selalu sabar. Tugasnya antara lain:\n- mengajar\n- menilai\n"), [
      "sentence Guru yang baik selalu sabar.",
      "line Tugasnya antara lain:",
      "line mengajar",
      "line menilai",
    ]);
  });

  it("are the headings in front of numbered paragraphs, where all of them have one", () => {
    const numbered = [
      "1. Pengertian. Arsiparis mengurus arsip.",
      "2. Kegiatan. Menata arsip. Menilai arsip yang akan dimusnahkan.",
      "3. Kecakapan dan sifat. Teratur dan tekun.",
      "4. Anggapan. Mitos: Arsiparis menganggur. Fakta: Ia menilai arsip.",
      "5. Jabatan yang berdekatan. Pustakawan mengurus terbitan.",
    ];
    assert.deepEqual(formsIn(`ARSIPARIS\n\n${numbered.join("\n")}\n`), [
      "line ARSIPARIS",
      "label Pengertian.",
      "sentence Arsiparis mengurus arsip.",
      "label Kegiatan.",
      "sentence Menata arsip.",
      "sentence Menilai arsip yang akan dimusnahkan.",
      "label Kecakapan dan sifat.",
      "sentence Teratur dan tekun.",
      "label Anggapan.",
      "label Mitos:",
      "sentence Arsiparis menganggur.",
      "label Fakta:",
      "sentence Ia menilai arsip.",
      "label Jabatan yang berdekatan.",
      "sentence Pustakawan mengurus terbitan.",
    ]);
    const beliefs = formsIn(
      "Chef\n\n1. Chefs always shout. Nobody has to.\n2. You need talent. You need practice.\n3. It is an art. It is a craft, too.\n4. Cooks are rich. Few of them are.\n",
    );
    assert.ok(beliefs.slice(1).every((form) => form.startsWith("sentence")));
    const steps = formsIn(`Arsiparis menata arsip di ruang simpan. Ia tekun.\n\n${numbered.join("\n")}\n`);
    assert.ok(steps.includes("sentence Pengertian.") && steps.includes("sentence Kegiatan."));
  });

  it("end where a label inside begins the answer to a belief", () => {
    const belief = "Menurut banyak orang yang tidak pernah masuk kelas, seorang guru cuma mengajar sampai siang";
    assert.deepEqual(formsIn(`${belief} fakta: ia juga menilai tugas semua siswa.\n`), [
      `sentence ${belief}`,
      "label fakta:",
      "sentence ia juga menilai tugas semua siswa.",
    ]);
  });
});

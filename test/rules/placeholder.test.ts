// placeholder: what waits to be written, and how grave it is.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { profileSkeleton } from "../../server/src/engine/write/skeleton";
import { checkRule, lintText } from "../support/check-rule";
import { marksOf } from "../support/marks";

const rule = "placeholder";

describe("placeholder", () => {
  it("marks notes, blanks and words in brackets", () => {
    checkRule(
      profileWith(
        "id",
        "reality: Tukang roti juga TODO setiap hari.\n#                         ^^^^ warning placeholder\n",
      ),
    );
    const cases: readonly (readonly [value: string, ...marks: string[]])[] = [
      ["Tukang roti .... setiap hari.", "...."],
      ["Tukang roti ____ setiap hari.", "____"],
      ["Tukang roti di {{kota}} dan <NAMA>.", "{{kota}}", "<NAMA>"],
      ["Tukang roti juga [isi dengan contoh] setiap hari.", "[isi dengan contoh]"],
      ["Lorem ipsum dolor sit amet.", "Lorem ipsum"],
      ["Tukang roti juga (akan dilengkapi) setiap hari.", "(akan dilengkapi)"],
      ["isi nanti ya", "isi nanti ya"],
      ["Juga bekerja selama xx jam, atau XX hari.", "xx", "XX"],
      [
        "Juga (lengkapi nanti) dan (contoh isi nanti) serta (data menyusul).",
        "(lengkapi nanti)",
        "(contoh isi nanti)",
        "(data menyusul)",
      ],
      ["Juga bergaji Rp... per bulan, Rp … per tahun, atau Rp. XX juta.", "Rp...", "Rp …", "Rp. XX"],
      ["Gaji XXX rupiah juga di PT XXX.", "XXX", "XXX"],
    ];
    for (const [value, ...marks] of cases) assert.deepEqual(marksOf(rule, "id", `reality: ${value}\n`), marks, value);
  });

  it("marks everything that a skeleton leaves to be written", () => {
    for (const language of ["id", "en"] as const) {
      const text = profileSkeleton({ language, indent: 2, lineEnd: "\n", tabStops: false });
      const { findings } = lintText(text, { config: { defaultLanguage: language } });
      const open = text.split("\n").filter((line) => line.includes("["));
      assert.equal(findings.filter((finding) => finding.rule === rule).length, open.length);
    }
  });

  it("takes TBC for a note in English, where no illness is spoken of", () => {
    const en = (reality: string): string[] => marksOf(rule, "en", `reality: "${reality}"\n`);
    assert.deepEqual(en("They also work nights, hours TBC."), ["TBC"]);
    assert.deepEqual(en("They also visit the TBC ward and treat TBC."), []);
    assert.deepEqual(marksOf(rule, "id", 'reality: "Jam kerjanya juga: TBC"\n'), ["TBC"]);
  });

  it("is an error once readers may see it", () => {
    for (const [status, severity] of [
      ["draft", "warning"],
      ["in-review", "warning"],
      ["approved", "error"],
      ["published", "error"],
    ]) {
      const text = profileWith("en", `status: ${status}\nreality: Bakers also TODO all day long.\n`);
      const { findings } = lintText(text, { config: { defaultLanguage: "en" } });
      assert.equal(findings.find((finding) => finding.rule === rule)?.severity, severity, status);
    }
  });

  it("leaves alone brackets that say something, dots, and own keys", () => {
    for (const value of [
      "Tukang roti [sic] memanggang roti.",
      "Tukang roti tersenyum... lalu memanggang.",
      "Suhu oven < 200 dan > 100 derajat.",
      "Dokter paru juga menangani TBC anak dan tuberkulosis (TBC).",
      "Juga menjadi juara pada Pekan Olahraga Nasional XXX dan MTQ XXX, sesuai dengan bab XXX.",
      "Ukuran XXL dan XXX juga dijahit, dengan kromosom XX dan XY, pada abad XX.",
      "Kendaraan (yang dilengkapi rem angin) dan kartu (diisi setiap hari) juga diperiksa (yang belum diisi).",
      "Harganya juga Rp5.000... lalu naik.",
      "Tukang roti (di kota) mengisi formulir yang perlu dilengkapi.",
    ]) {
      assert.deepEqual(marksOf(rule, "id", `reality: "${value}"\n`), [], value);
    }
    assert.deepEqual(marksOf(rule, "id", "x-catatan: TODO\n"), []);
  });
});

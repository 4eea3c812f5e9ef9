// near-duplicate-profile: titles that differ by rank or by a word, codes of one occupation.
import assert from "node:assert/strict";
import { lintText } from "../support/check-rule";

const rule = "near-duplicate-profile";

/** What is found about a title beside another one: how grave it is, and in which message. */
function said(title: string, other: string, language = "id", lines = "", otherLines = lines): string[] {
  const path = `satu.${language}.occupation.yaml`;
  const others = { [`dua.${language}.occupation.yaml`]: `title: ${other}\n${otherLines}` };
  const { findings } = lintText(`title: ${title}\n${lines}`, { path, others });
  return findings.flatMap(({ rule: id, severity, message }) => (id === rule ? [`${severity} ${message}`] : []));
}

const code = (system: string, text: string): string => `codes:\n  ${system}: "${text}"\n`;

describe(rule, () => {
  it("marks the title, and the code where the titles differ", () => {
    const options = {
      path: "kepala-gudang-roti.occupation.yaml",
      others: { "pengurus-gudang-roti.occupation.yaml": `title: Pengurus gudang roti\n${code("kbji2014", "1324.01")}` },
    };
    const { findings } = lintText(`title: Kepala gudang roti\n${code("kbji2014", "1324.01")}`, options);
    const own = findings.filter(({ rule: id }) => id === rule);
    assert.deepEqual(
      own.map(({ span, related }) => [span, related.map(({ file }) => file)]),
      [[{ start: 7, end: 25 }, ["pengurus-gudang-roti.occupation.yaml"]]],
      "each other occupation is told of once",
    );
    assert.deepEqual(said("Juru las", "Tukang sambung logam", "id", code("kbji2014", "7212.01")), ["warning code"]);
  });

  it("takes ranks and words for the same for one, and is less sure where a word is added", () => {
    assert.deepEqual(said("Manajer layanan lansia", "Pengurus layanan lansia"), ["warning title"]);
    assert.deepEqual(said("Guru bahasa Inggris", "Pengajar Bahasa Inggris"), ["warning title"]);
    assert.deepEqual(said("Operator mesin cetak", "Operator mesin cetak ofset"), ["info title"]);
    assert.deepEqual(said("Bread baker", "Senior bread bakers", "en"), ["warning title"]);
  });

  it("tells apart heads and members, levels, fields, and what is merely wider", () => {
    for (const [one, other] of [
      ["Guru sekolah dasar", "Kepala sekolah dasar"],
      ["Guru bahasa Inggris", "Guru bahasa Jepang"],
      ["Perawat gigi", "Dokter gigi"],
      ["Analis data", "Analis data pasar"],
      ["Petugas gudang roti", "Kepala gudang roti"],
      ["Produser film layar lebar", "Asisten produser film layar lebar"],
    ] as const) {
      assert.deepEqual(said(one, other), [], `${one}, ${other}`);
    }
    assert.deepEqual(said("Palliative care social worker", "Social care worker", "en"), []);
  });

  it("asks for exact codes that few share", () => {
    assert.deepEqual(said("Koki", "Juru masak", "id", code("isco08", "5120")), []);
    assert.deepEqual(said("Koki", "Juru masak", "id", code("kbji2014", "5120.99")), []);
    assert.deepEqual(said("Koki", "Juru masak", "id", code("kbji2014", "5120")), []);
  });

  it("is silent once the two are compared, about one occupation, and about what is retired", () => {
    const comparison = "comparison:\n  - id: dua\n    text: Yang satu memimpin, yang lain mengurus.\n";
    assert.deepEqual(said("Kepala gudang roti", "Pengurus gudang roti", "id", comparison, ""), []);
    assert.deepEqual(said("Kepala gudang roti", "Pengurus gudang roti", "id", "", "status: retired\n"), []);
    const path = "bidan.occupation.yaml";
    const others = { "bidan.en.occupation.yaml": `title: Midwife\n${code("kbji2014", "2222.01")}` };
    const { findings } = lintText(`title: Bidan\n${code("kbji2014", "2222.01")}`, { path, others });
    assert.deepEqual(
      findings.filter(({ rule: id }) => id === rule),
      [],
    );
  });
});

// What the file's name says against what is in the file: `bad-file-name`, `id-mismatch` and `lang-mismatch`.
import assert from "node:assert/strict";
import { fittingFileName } from "../../server/src/engine/profile/identity";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const P = (lines: string): string => profileWith("id", lines);
const T = (lines: string): string => P(`${lines}title: Tukang roti\n`);
const complete = P("");
/** The text stays Indonesian, whatever its file says. */
const rulesIn = (text: string, path?: string): string[] =>
  lintText(text, path === undefined ? {} : { path }).findings.flatMap(({ rule }) =>
    rule === "wrong-language" ? [] : [rule],
  );

describe("bad-file-name", () => {
  const rule = "bad-file-name";

  it("accepts identifiers, with or without language and ending", () => {
    for (const name of ["a", "tukang-roti", "3d-artist", "perawat.en", "perawat.id", "a".repeat(80)]) {
      for (const ending of [".occupation.yaml", ".occupation.yml", ".yaml", ""]) {
        assert.deepEqual(rulesIn(complete, `/x y/${name}${ending}`), [], name + ending);
      }
    }
    assert.deepEqual(rulesIn(complete, "C:\\Data Saya\\tukang-roti.occupation.yaml"), []);
    assert.deepEqual(rulesIn(complete), []);
  });

  it("refuses other names", () => {
    for (const name of [
      "Tukang-Roti",
      "tukang_roti",
      "tukang roti",
      "-roti",
      "tukang--roti",
      "rôti",
      "perawat.EN",
      "perawat.fr",
      "a".repeat(81),
      ".en",
      "",
    ]) {
      assert.deepEqual(rulesIn(complete, `/x/${name}.occupation.yaml`), [rule], name);
    }
  });

  it("marks the first content line", () => {
    checkRule(
      `# kepala\n---\n\n  title: Tukang roti  # c\n# ^^^^^^^^^^^^^^^^^^^^^^^ error bad-file-name\n${complete.replace(/^title:.*\n/, "").replace(/^(?=.)/gm, "  ")}`,
      {
        path: "Tukang Roti.occupation.yaml",
      },
    );
    assert.ok(rulesIn("", "X Y.occupation.yaml").includes(rule));
    for (const text of ["# c\n", "\n\n", "\ufeff", " ", "\ufeff\n# c", "---\n"])
      lintText(text, { path: "X Y.occupation.yaml" });
  });

  it("suggests the name that would fit", () => {
    assert.deepEqual(sentencesOf(rule, complete, "en", { path: "/x/Tukang Roti.occupation.yaml" }), [
      "Rename the file “Tukang Roti.occupation.yaml” to “tukang-roti.occupation.yaml”: only lower-case letters, digits and hyphens may stand before “.occupation”.",
    ]);
    assert.match(
      sentencesOf(rule, complete, "id", { path: "/x/???.yaml" })[0]!,
      /misalnya “pekerja-sosial.occupation.yaml”/,
    );
    assert.match(
      sentencesOf(rule, T("id: tukang-roti\n"), "en", { path: "/x/Baru 2.occupation.yaml" })[0]!,
      / to “tukang-roti.occupation.yaml”: only/,
    );
    checkNoFix(complete, { rule, path: "Tukang Roti.occupation.yaml" });
  });

  it("finds it in the name itself", () => {
    const cases = [
      ["Ahli Gizi (RS).occupation.yml", "ahli-gizi-rs.occupation.yml"],
      ["Perawat.EN.Occupation.YAML", "perawat.en.occupation.yaml"],
      ["Perawat_id.occupation.yaml", "perawat.id.occupation.yaml"],
      ["Café.yaml", "cafe.yaml"],
      ["!!!.occupation.yaml", null],
    ] as const;
    for (const [name, fitting] of cases) assert.equal(fittingFileName(name, null), fitting);
  });
});

describe("id-mismatch", () => {
  const rule = "id-mismatch";
  const path = "/x/tukang-roti.id.occupation.yaml";

  it("marks the value that differs from the file name", () => {
    checkRule(T("id: toko-roti # c\n#   ^^^^^^^^^ error id-mismatch\n"), { path });
    assert.deepEqual(rulesIn(T("id: tukang-roti\n"), path), []);
    assert.deepEqual(rulesIn(T("id: toko-roti\n")), []);
    assert.deepEqual(rulesIn(T("id: Toko Roti\n"), path), ["invalid-value"]);
    assert.deepEqual(rulesIn(T("id: toko-roti\n"), "/x/Toko Roti.occupation.yaml"), ["bad-file-name"]);
  });

  it("names both", () => {
    assert.deepEqual(sentencesOf(rule, T("id: toko-roti\n"), "en", { path }), [
      "The id is “toko-roti”, but the file name says “tukang-roti”. Make them the same, or remove the id.",
    ]);
    assert.deepEqual(sentencesOf(rule, T("id: toko-roti\n"), "id", { path }), [
      "Pengenalnya “toko-roti”, tetapi nama berkasnya menyebut “tukang-roti”. Samakan, atau hapus pengenalnya.",
    ]);
  });

  it("is mended by the file's id, or by leaving it out", () => {
    const fix = checkFix(T("id: toko-roti # c\n"), T("id: tukang-roti # c\n"), { rule, path });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    checkFix(T('id: "toko-roti"\r\n'), T('id: "tukang-roti"\r\n'), { rule, path });
    checkFix(T("id: toko-roti\n"), T(""), { rule, path, nth: 1 });
    assert.deepEqual(fixTitlesOf(rule, T("id: toko-roti\n"), "id", { path }), [
      "Ubah menjadi “tukang-roti” *",
      "Hapus pengenal karena nama berkas sudah memuatnya",
    ]);
  });
});

describe("lang-mismatch", () => {
  const rule = "lang-mismatch";
  const path = "/x/tukang-roti.en.occupation.yaml";

  it("marks the value that differs from the file name", () => {
    checkRule(T("lang: 'id' # c\n#     ^^^^ error lang-mismatch\n"), { path });
    assert.deepEqual(rulesIn(T("lang: en\n"), path), []);
    assert.deepEqual(rulesIn(T("lang: en\n"), "/x/tukang-roti.occupation.yaml"), []);
    assert.deepEqual(rulesIn(T("lang: fr\n"), path), ["invalid-value"]);
  });

  it("names both, and is mended by the file's language", () => {
    assert.deepEqual(sentencesOf(rule, T("lang: id\n"), "en", { path }), [
      "“lang” is “id”, but the file name ends in “.en”. Make them the same.",
    ]);
    const fix = checkFix(T("lang: 'id' # c\n"), T("lang: 'en' # c\n"), { rule, path });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    checkFix(T("lang: id\r\n"), T("lang: en\r\n"), { rule, path });
  });
});

// duties-not-action, duties-not-parallel and duties-as-list: how duties begin and end, and lists that are not written as one.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule, lintText } from "../support/check-rule";
import { marksOf } from "../support/marks";
import { sentencesOf } from "../support/sentences";

const list = (...entries: readonly string[]): string => `duties:\n${entries.map((entry) => `  - ${entry}\n`).join("")}`;

describe("duties-not-action", () => {
  const rule = "duties-not-action";

  it("marks entries that begin with a thing", () => {
    checkRule(
      profileWith(
        "id",
        `duties:
  - menguleni adonan
  - laporan bulanan
#   ^^^^^^^ info duties-not-action
  - kerja malam
#   ^^^^^ info duties-not-action
`,
      ),
    );
    assert.deepEqual(
      marksOf(rule, "en", list("bake bread", "weekly reports", "reports", "the ovens", "plans for the week")),
      ["weekly", "reports", "the", "plans"],
    );
    assert.deepEqual(sentencesOf(rule, profileWith("id", list("menguleni adonan", "oven")), "id"), [
      "“oven” tidak menyebutkan apa yang dikerjakan. Awali dengan kata kerja, misalnya “menyusun” atau “memeriksa”.",
    ]);
  });

  it("leaves alone verbs, activities, what begins otherwise, and running text", () => {
    assert.deepEqual(
      marksOf(
        rule,
        "id",
        list("turut menjual", "ikut antre", "siapkan loyang", "pemanggangan roti", "kerja sama dengan toko"),
      ),
      [],
    );
    assert.deepEqual(
      marksOf(rule, "id", list("secara rutin memeriksa oven", "bersama rekan menjual", "SOP dapur", "diminta hadir")),
      [],
    );
    assert.deepEqual(
      marksOf(
        rule,
        "en",
        list("bake", "baking", "bakes bread", "digitise recipes", "re-test ovens", "carefully clean"),
      ),
      [],
    );
    assert.deepEqual(marksOf(rule, "id", "duties: Laporan bulanan disusun dan dikirim.\n"), []);
    assert.deepEqual(
      marksOf(
        rule,
        "id",
        list(
          "men-*scan* dokumen",
          "mem-*backup* data",
          "me-*review* laporan",
          "surat-menyurat dengan pelanggan",
          "ronda malam",
        ),
      ),
      [],
    );
    assert.deepEqual(
      marksOf(
        rule,
        "id",
        list(
          "atas perintah hakim, menyita barang bukti",
          "sesuai dengan peraturan, memungut retribusi",
          "hari Jumat pagi, membersihkan oven",
          "siaga 24 jam menerima panggilan",
          "belanja ke pasar induk",
        ),
      ),
      [],
    );
    assert.deepEqual(marksOf(rule, "id", list("laporan, menyusun anggaran", "oven dan loyang, tepung")), [
      "laporan",
      "oven",
    ]);
    assert.deepEqual(marksOf(rule, "en", list("proof and score loaves")), []);
  });
});

describe("duties-not-parallel", () => {
  const rule = "duties-not-parallel";

  it("is told once, at the first entry that differs, and shows one that most are like", () => {
    const [finding] = checkRule(
      profileWith(
        "id",
        `duties:
  - menguleni adonan
  - kerja sama dengan toko
#   ^^^^^^^^^^ info duties-not-parallel
  - membentuk roti
  - pemanggangan roti
  - menjual roti
`,
      ),
    );
    assert.deepEqual(
      finding?.related.map(({ message }) => message),
      ["again", "most"],
    );
    assert.deepEqual(marksOf(rule, "en", list("bake bread", "selling it", "clean up")), ["selling"]);
    assert.deepEqual(marksOf(rule, "id", list("penjualan roti", "pemanggangan", "membersihkan oven")), [
      "membersihkan",
    ]);
  });

  it("claims nothing of most duties where as many begin otherwise", () => {
    const text = profileWith("id", list("pembuatan roti", "penjualan roti", "membeli tepung", "membersihkan oven"));
    assert.deepEqual(sentencesOf(rule, text, "id"), [
      "Sebagian tugas diawali seperti “membeli”, sebagian lagi seperti “pembuatan”. Samakan bentuknya.",
    ]);
    const [finding] = lintText(text).findings.filter((one) => one.rule === rule);
    assert.deepEqual(
      finding?.related.map(({ message }) => message),
      ["again", "other"],
    );
  });

  it("sees capitals and full stops", () => {
    assert.deepEqual(marksOf(rule, "id", list("menguleni adonan", "Membentuk roti", "menjual roti")), ["Membentuk"]);
    assert.deepEqual(marksOf(rule, "id", list("Menguleni adonan.", "Membentuk roti", "Menjual roti.")), ["roti"]);
    assert.deepEqual(sentencesOf(rule, profileWith("en", `lang: en\n${list("bake bread.", "sell it")}`), "en"), [
      "Some of these duties end with a full stop and some do not. Make them all end alike.",
    ]);
  });

  it("leaves alone what is alike, names, short forms, and things that another rule speaks of", () => {
    assert.deepEqual(
      marksOf(rule, "id", list("menguleni adonan", "ikut menjual", "bertemu pembeli", "MC di pameran")),
      [],
    );
    assert.deepEqual(marksOf(rule, "id", list("menguleni adonan", "laporan bulanan")), []);
    assert.deepEqual(marksOf(rule, "id", list("membeli tepung, ragi, dll.", "menjual roti")), []);
    assert.deepEqual(marksOf(rule, "id", list("menguleni adonan")), []);
  });
});

describe("duties-as-list", () => {
  const rule = "duties-as-list";
  const P = (duties: string): string => profileWith("id", `duties: ${duties}\n`);
  const LED = "Tugas utama tukang roti meliputi menguleni adonan, membentuk roti, dan menjualnya.";

  it("marks a sentence that lists, and lists written by hand", () => {
    assert.deepEqual(marksOf(rule, "id", `duties: Toko buka pagi. ${LED}\n`), [LED]);
    assert.deepEqual(
      marksOf(rule, "en", "duties: They are responsible for baking bread, selling it and cleaning up.\n"),
      ["They are responsible for baking bread, selling it and cleaning up."],
    );
    assert.deepEqual(marksOf(rule, "id", "duties: |-\n  Di dapur:\n  - menguleni adonan\n  - menjual roti\n"), [
      "- menguleni adonan\n  - menjual roti",
    ]);
    assert.deepEqual(marksOf(rule, "id", "duties: Di dapur (1) menguleni adonan dan (2) menjual roti.\n"), [
      "(1) menguleni adonan dan (2) menjual roti.",
    ]);
    assert.deepEqual(sentencesOf(rule, P(LED), "id"), [
      "Kalimat ini memerinci 3 tugas. Sebagai daftar dengan satu tugas per butir, semuanya lebih mudah dibaca.",
    ]);
  });

  it("is written as a list, with every word that carries content", () => {
    const text = profileWith("id", `duties: ${LED}\n`);
    const after = profileWith("id", list("menguleni adonan", "membentuk roti", "menjualnya"));
    checkFix(text, after, { rule });
    checkFix(
      profileWith("en", "duties: Duties include baking bread, selling it and cleaning up.\n"),
      profileWith("en", list("baking bread", "selling it", "cleaning up")),
      { rule, config: { defaultLanguage: "en" } },
    );
    checkFix(
      P("|-\n  - menguleni adonan\n  - menjual roti"),
      profileWith("id", list("menguleni adonan", "menjual roti")),
      { rule },
    );
    checkNoFix(P("Pagi-pagi tugas di dapur meliputi menguleni adonan, membentuk roti, dan menjualnya."), { rule });
  });

  it("leaves alone what tells of a day, and lists of other things", () => {
    assert.deepEqual(marksOf(rule, "id", "duties: Menguleni adonan, membentuk roti, dan menjualnya.\n"), []);
    assert.deepEqual(marksOf(rule, "id", "duties: Pekerjaan ini melibatkan tepung, ragi, garam, dan air.\n"), []);
    assert.deepEqual(marksOf(rule, "en", "duties: They are responsible for mixing, shaping and baking bread.\n"), []);
    assert.deepEqual(marksOf(rule, "en", "duties: Their work is based on plans, instructions and calculations.\n"), []);
    assert.deepEqual(marksOf(rule, "id", "duties: Lihat buku (1) dan (1), lalu panggang.\n"), []);
    assert.deepEqual(
      marksOf(rule, "id", "reality: Juga tugasnya meliputi menguleni adonan, membentuk roti, dan menjualnya.\n"),
      [],
    );
  });
});

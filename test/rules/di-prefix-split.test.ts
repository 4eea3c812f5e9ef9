// The passive prefix di- apart from its verb: found, told from places, and joined.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { marksIn } from "../support/marks";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "di-prefix-split";
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);

describe(rule, () => {
  it("marks the prefix and the verb", () => {
    checkRule(
      P(
        "Roti juga di jual dan harus di panggangnya.\n#                  ^^^^^^^ warning di-prefix-split\n#                                    ^^^^^^^^^^^^^^ warning di-prefix-split",
      ),
    );
    assert.deepEqual(marksIn(rule, P("Juga di lakukan, Di perhatikan, di bayar tinggi, di rancang, di awasi.")), [
      "di lakukan",
      "di bayar",
      "di rancang",
      "di awasi",
    ]);
  });

  it("knows places and things", () => {
    assert.deepEqual(
      marksIn(
        rule,
        P(
          "Ia juga bekerja di pendidikan, di rekan, di pekan, di gerakan, di cetakan, di masukan, di tanaman, di proses, di luar, di pasar, di rawat inap, di simpan pinjam, di data.",
        ),
      ),
      [],
    );
    assert.deepEqual(marksIn(rule, P("Ia juga berkata “di jual” di Jual Beli Rumah, di undang undang.")), []);
  });

  it("leaves names of activities and things that a verb is part of", () => {
    for (const right of [
      "Di angkat besi juga selisih satu kilogram menentukan.",
      "Juga bertugas di rawat inap, di rawat jalan, dan di bongkar muat tepung.",
      "Juga di tanya jawab seusai pelatihan, di lompat jauh, dan di tolak peluru.",
      "Perawat di cuci darah, pelatih di olah vokal, dan guru di pijat refleksi juga sabar.",
      "Juga belajar di ukir Jepara, bekerja di lepas pantai, dan tidur di rakit.",
      "Di baca puisi, ia juga menjadi juara; di evaluasi akhir, ia menilai.",
      "Juga ditulis di cetak kedua, di pesan singkat, dan di nilai tertentu.",
    ])
      assert.deepEqual(marksIn(rule, P(right)), [], right);
  });

  it("knows words that are nouns as well by the words around them", () => {
    for (const [faulty, ...marks] of [
      ["Tepung juga di ayak, lalu di bungkus.", "di ayak", "di bungkus"],
      ["Roti juga harus di hias sebelum dikirim.", "di hias"],
      ["Rangka juga di las oleh tukang.", "di las"],
      ["Baju juga dicuci, di setrika, dan di lipat.", "di setrika", "di lipat"],
      ["Juga perlu di evaluasi dan di verifikasi.", "di evaluasi", "di verifikasi"],
      ["Ia juga tidak di gaji, tetapi di bimbing.", "di gaji", "di bimbing"],
    ] as const)
      assert.deepEqual(marksIn(rule, P(faulty)), marks, faulty);
    checkRule(P("Roti juga di kirim pos.\n#                  ^^^^^^^^ info di-prefix-split"));
    assert.deepEqual(fixTitlesOf(rule, P("Roti juga di kirim pos."), "en"), ["Write “dikirim” *"]);
    assert.deepEqual(sentencesOf(rule, P("Roti juga di kirim pos."), "id"), [
      "Jika yang dimaksud kata kerja pasif, “di kirim” ditulis serangkai: “dikirim”.",
    ]);
  });

  it("is corrected, also over the end of a line", () => {
    assert.deepEqual(sentencesOf(rule, P("Juga di jual."), "id"), [
      "Awalan “di-” ditulis serangkai: “dijual”, bukan “di jual”.",
    ]);
    assert.deepEqual(fixTitlesOf(rule, P("Juga di jual."), "en"), ["Write “dijual” *!"]);
    checkFix(P(">-\n  Roti juga di\n  lakukannya sendiri."), P(">-\n  Roti juga dilakukannya sendiri."), { rule });
    checkFix(P("Di gunakan juga."), P("Digunakan juga."), { rule });
  });
});

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

  it("is corrected, also over the end of a line", () => {
    assert.deepEqual(sentencesOf(rule, P("Juga di jual."), "id"), [
      "Awalan “di-” ditulis serangkai: “dijual”, bukan “di jual”.",
    ]);
    assert.deepEqual(fixTitlesOf(rule, P("Juga di jual."), "en"), ["Write “dijual” *!"]);
    checkFix(P(">-\n  Roti juga di\n  lakukannya sendiri."), P(">-\n  Roti juga dilakukannya sendiri."), { rule });
    checkFix(P("Di gunakan juga."), P("Digunakan juga."), { rule });
  });
});

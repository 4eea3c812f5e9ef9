// The prepositions di and ke joined to a place: found, told from verbs, and parted.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { marksIn } from "../support/marks";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "di-ke-preposition";
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);

describe(rule, () => {
  it("marks the word, a hint where a verb is possible", () => {
    checkRule(
      P(
        "Ia juga bekerja diluar kantor diawal bulan.\n#                        ^^^^^^ warning di-ke-preposition\n#                                      ^^^^^^ info di-ke-preposition",
      ),
    );
    assert.deepEqual(marksIn(rule, P("Dimanakah ia, didalamnya juga, kerumah siapa, diantaranya?")), [
      "Dimanakah",
      "didalamnya",
      "kerumah",
      "diantaranya",
    ]);
  });

  it("knows the places of many trades", () => {
    assert.deepEqual(
      marksIn(
        rule,
        P(
          "Juga kegudang, kedapur, digudang, kesekeliling, diproyek, kepabrik, kesawahnya, pergi kelapangan, dan keluar negeri.",
        ),
      ),
      [
        "kegudang",
        "kedapur",
        "digudang",
        "kesekeliling",
        "diproyek",
        "kepabrik",
        "kesawahnya",
        "pergi kelapangan",
        "keluar negeri",
      ],
    );
    assert.deepEqual(
      marksIn(rule, P("Ia juga berkemeja, kelapangan dadanya besar, kelautan, kehutanan, keruangan, dan kedokteran.")),
      [],
    );
    checkFix(P("Juga turun kelapangan."), P("Juga turun ke lapangan."), { rule });
  });

  it("knows verbs and words that begin so", () => {
    assert.deepEqual(
      marksIn(
        rule,
        P(
          "Ia juga keluar kepada dibalik didalami dibawahi ditengahi kedua kemari dikantori dilapangkan kesatu diakhiri.",
        ),
      ),
      [],
    );
    assert.deepEqual(marksIn(rule, P("Ia bekerja di PT Dimana Saja juga.")), []);
  });

  it("is corrected", () => {
    assert.deepEqual(sentencesOf(rule, P("Ia juga diluar."), "id"), [
      "Kata depan “di” dan “ke” ditulis terpisah: “di luar”, bukan “diluar”.",
    ]);
    assert.deepEqual(fixTitlesOf(rule, P("Ia juga diluar."), "en"), ["Write “di luar” *!"]);
    assert.deepEqual(fixTitlesOf(rule, P("Ia juga datang diawal."), "en"), ["Write “di awal” *"]);
    checkFix(P("Dimana pun juga kedalamnya."), P("Di mana pun juga kedalamnya."), { rule });
    checkFix(P('"Juga kedepannya, \\"ia\\" pergi."'), P('"Juga ke depannya, \\"ia\\" pergi."'), { rule });
  });
});

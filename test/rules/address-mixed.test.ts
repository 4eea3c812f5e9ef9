// address-mixed: kamu beside Anda, and "anda" without its capital.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";
import { sentencesOf } from "../support/sentences";

const rule = "address-mixed";
const P = (lines: string): string => profileWith("id", lines);

describe(rule, () => {
  it("is told once, at the rarer form, and shows the others", () => {
    const [finding] = checkRule(
      P(`fit: Anda suka pagi. Roti Anda laku, dan hari Anda tenang.
misfit: Kamu suka malam karena bakatmu muncul pada malam hari.
#       ^^^^ info address-mixed
`),
    );
    assert.equal(finding?.related.length, 2);
    assert.deepEqual(marksOf(rule, "id", "fit: Kamu suka pagi, dan rotimu laku.\nmisfit: Anda suka malam.\n"), [
      "Anda",
    ]);
    assert.deepEqual(sentencesOf(rule, P("fit: Kamu suka pagi.\nmisfit: Anda suka malam.\n"), "id"), [
      "Pembaca disapa “Kamu” di sini, tetapi “Anda” di bagian lain profil ini. Pilih salah satu.",
    ]);
  });

  it("gives “anda” its capital", () => {
    assert.deepEqual(marksOf(rule, "id", "fit: Jika anda suka pagi, hari anda tenang.\n"), ["anda", "anda"]);
    const fix = checkFix(P("fit: Jika anda suka pagi.\n"), P("fit: Jika Anda suka pagi.\n"), { rule });
    assert.equal(fix.safe, true);
  });

  it("leaves alone one form, words that only end so, and quotations", () => {
    assert.deepEqual(marksOf(rule, "id", "fit: Kamu suka pagi, dan kalian tenang.\n"), []);
    assert.deepEqual(marksOf(rule, "id", "fit: Anda meramu jamu, bertemu tamu, dan menimba ilmu.\n"), []);
    assert.deepEqual(marksOf(rule, "id", "fit: Anda tahu beda “kamu” dan “anda”.\n"), []);
    assert.deepEqual(marksOf(rule, "en", "fit: Anda suka pagi, kamu malam.\n"), []);
  });
});

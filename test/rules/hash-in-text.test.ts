// hash-in-text: in prose only, and only where the sign is glued to text; cut texts are errors.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/profile/example";
import { checkFix, checkRule } from "../support/check-rule";

const rule = "hash-in-text";
const whole = (lines: string) => profileWith("id", lines);

describe("hash-in-text", () => {
  it("finds what a sign takes away from prose", () => {
    checkRule(
      whole(`reality: Bagi tukang roti, aturan #1 adalah kesabaran.
#                                 ^^^^^^^^^^^^^^^^^^^^ warning hash-in-text
`),
    );
    checkRule(
      whole(`comparison:
  - title: Koki pastri
    text: Koki pastri menghias, sedangkan tukang roti nomor #1 dalam roti.
#                                                           ^^^^^^^^^^^^^^ warning hash-in-text
`),
    );
  });

  it("finds a text that is swallowed whole", () => {
    checkRule(
      whole(`reality: #1 dalam urusan roti.
#        ^^^^^^^^^^^^^^^^^^^^^ error hash-in-text
`),
    );
  });

  it("leaves comments, lists, quotes, blocks and other values alone", () => {
    checkRule(
      whole(`title: Tukang roti #1
duties:
  - menguleni adonan #catatan
fit: "Orang dengan aturan #1 yang jelas." # catatan
misfit: >-
  Orang yang tidak menyukai aturan #1 itu.
misconception: Tukang roti hanya mengikuti resep.
reality: Tukang roti tahu bahwa C#1 bukan roti. # catatan
`),
    );
  });

  it("is an error where the text goes on after the comment", () => {
    checkRule(
      whole(`reality: Tukang roti tahu aturan #1
#                                ^^ error hash-in-text
  dan aturan nomor dua.
`),
    );
    checkRule(
      whole(`reality: Tukang roti tahu aturan
  # catatan
# ^^^^^^^^^ error hash-in-text
  dan aturan nomor dua.
`),
    );
  });

  it("quotes all of it, as a suggestion only", () => {
    const before = whole("reality: Bagi tukang roti, aturan #1 itu sabar.  \n");
    const fix = checkFix(before, whole('reality: "Bagi tukang roti, aturan #1 itu sabar."  \n'), { rule });
    assert.equal(fix.safe, false);
    checkFix(whole("reality: #1 dalam urusan roti.\n"), whole('reality: "#1 dalam urusan roti."\n'), { rule });
    checkFix(
      whole("reality: Tukang roti tahu aturan #1\n  dan aturan nomor dua.\n"),
      whole("reality: >-\n  Tukang roti tahu aturan #1\n  dan aturan nomor dua.\n"),
      { rule },
    );
  });
});

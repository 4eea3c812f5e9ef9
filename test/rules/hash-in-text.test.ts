// hash-in-text: in text that readers see, and only where the sign is glued to text; cut texts are errors.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkOffers, checkRule, lintText } from "../support/check-rule";

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

  it("finds what a sign takes away from titles and list items", () => {
    checkRule(
      whole(`title: Tukang roti #1
#                  ^^ warning hash-in-text
alternative_titles:
  - Juru oven #2
#             ^^ warning hash-in-text
duties:
  - menjadi #1 dalam membuat roti
#           ^^^^^^^^^^^^^^^^^^^^^ warning hash-in-text
  - #1 dalam urusan oven
#   ^^^^^^^^^^^^^^^^^^^^ error hash-in-text
fit: Orang yang menyukai pagi hari.
misfit: Orang yang menyukai malam hari.
misconception: Tukang roti hanya mengikuti resep.
reality: Tukang roti juga menyesuaikan adonan.
comparison:
  - title: Koki #1
#               ^^ warning hash-in-text
    text: Koki menyiapkan hidangan, sedangkan tukang roti membuat roti.
sources:
  - title: Buku #3
#               ^^ warning hash-in-text
    publisher: Penerbit #4
#                       ^^ warning hash-in-text
`),
    );
    checkFix(whole("duties:\n  - #1 dalam oven\n"), whole('duties:\n  - "#1 dalam oven"\n'), { rule });
    checkFix(whole("title: #1 roti\n"), whole('title: "#1 roti"\n'), { rule });
  });

  it("moves a note between the lines of a text above it", () => {
    checkFix(
      whole("reality: Tukang roti tahu aturan\n  # catatan satu\n  # catatan dua\n  dan aturan nomor dua.\n"),
      whole("# catatan satu\n# catatan dua\nreality: Tukang roti tahu aturan\n  dan aturan nomor dua.\n"),
      { rule },
    );
    checkFix(
      whole("duties:\n  - menguleni\n    # catatan\n    adonan roti\n"),
      whole("duties:\n  # catatan\n  - menguleni\n    adonan roti\n"),
      { rule },
    );
  });

  it("leaves comments, quotes, blocks and other values alone", () => {
    checkRule(
      whole(`title: Tukang roti # 1
alternative_titles:
  - Pembuat roti # sebutan sehari-hari
codes:
  isco08: "7512" #catatan
status: draft #catatan
x-rak: nomor #12
duties:
  - "menguleni adonan" # catatan
fit: "Orang dengan aturan #1 yang jelas." # catatan
misfit: >-
  Orang yang lebih suka hari tanpa aturan #1 itu.
misconception: Tukang roti hanya mengikuti resep.
reality: Tukang roti tahu bahwa C#1 bukan roti. # ---
`),
    );
  });

  it("asks whether a comment behind a text belongs to it", () => {
    const [finding] = checkRule(
      whole(`duties:
  - menguleni adonan
  - memanggang roti, lihat # katalog
#                          ^^^^^^^^^ info hash-in-text
fit: Orang yang sabar # kata orang
#                     ^^^^^^^^^^^^ info hash-in-text
misfit: Orang yang suka bergadang.
misconception: Tukang roti hanya mengikuti resep.
reality: Tukang roti juga menimbang
  bahan dengan teliti. # Sumber: Balai Roti 2020
#                      ^^^^^^^^^^^^^^^^^^^^^^^^^ info hash-in-text
comparison:
  - title: Koki pastri # catatan
    text: Koki pastri menghias kue, sedangkan tukang roti membuat roti. # lihat 3
#                                                                       ^^^^^^^^^ info hash-in-text
`),
    );
    assert.equal(finding?.message, "note");
    // Its line is a request to ignore something, or a doubt of the import.
    const { findings } = lintText(whole("reality: Tukang roti juga menimbang. # import-note: benarkah?\n"));
    assert.deepEqual(
      findings.map((one) => one.rule),
      ["import-note"],
    );
  });

  it("offers to make it part of the text, or a note on a line of its own", () => {
    const fit = (lines: string) => whole(`fit: ${lines}`);
    checkOffers(fit("Orang yang sabar # kata orang\n"), ["quote", "above"], { rule });
    const quoted = fit('"Orang yang sabar # kata orang"\n');
    const fix = checkFix(fit("Orang yang sabar # kata orang\n"), quoted, { rule, nth: 0 });
    assert.deepEqual([fix.safe, fix.preferred], [false, false]);
    const item = (lines: string) => whole(`duties:\n  - menguleni\n${lines}  - menjual\n`);
    checkFix(item("  - memanggang  # c d  \n"), item("  # c d\n  - memanggang  \n"), { rule, nth: 1 });
    checkFix(item('  - baca "itu" # c\n'), item("  - 'baca \"itu\" # c'\n"), { rule, nth: 0 });
    checkFix(fit("Orang yang\n  sabar. # c\n"), fit(">-\n  Orang yang\n  sabar. # c\n"), { rule, nth: 0 });
    checkFix(fit("Orang yang\n  sabar. # c\n"), whole("# c\nfit: Orang yang\n  sabar.\n"), { rule, nth: 1 });
    const crlf = item("  - memanggang # c\n").replaceAll("\n", "\r\n");
    checkFix(crlf, item("  # c\n  - memanggang\n").replaceAll("\n", "\r\n"), { rule, nth: 1 });
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

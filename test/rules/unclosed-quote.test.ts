// unclosed-quote: at the opening mark, whatever follows; the fix closes it where the text ends.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const rule = "unclosed-quote";
const whole = (lines: string) => profileWith("id", lines);

describe("unclosed-quote", () => {
  it("points at the opening mark of either kind", () => {
    checkRule(
      whole(`title: "Perawat
#      ^ error unclosed-quote
alternative_titles:
  - 'Juru rawat
#   ^ error unclosed-quote
  - Mantri
`),
    );
  });

  it("lets the next line with a key or dash end the text", () => {
    checkRule(
      whole(`summary: "Satu baris
#        ^ error unclosed-quote
  dan lanjutannya
duties:
  - "mencatat obat
#   ^ error unclosed-quote
  - "memeriksa pasien"
`),
    );
  });

  it("makes a typographic mark at the end the closing one", () => {
    const reality = (text: string) => whole(`reality: ${text}\n`);
    checkRule(reality('"Tukang roti juga menimbang.”\n#        ^ error unclosed-quote'));
    assert.deepEqual(sentencesOf(rule, reality('"Tukang roti juga menimbang.”'), "id"), [
      'Tanda petik ini (") ditutup dengan ”, yang tidak dikenal YAML sebagai penutup. Ganti dengan ".',
    ]);
    const rows = [
      ['"Tukang roti juga menimbang.”', '"Tukang roti juga menimbang."'],
      ["'Tukang roti juga menimbang.’", "'Tukang roti juga menimbang.'"],
      ["'Tukang roti juga menimbang.”  ", "'Tukang roti juga menimbang.'  "],
      ['"Tukang roti juga menimbang”.', '"Tukang roti juga menimbang."'],
      ['"Tukang roti juga\n  membaca “resep” dan menimbang.”', '"Tukang roti juga\n  membaca “resep” dan menimbang."'],
      ['"Tukang roti \\ juga menimbang.”', '"Tukang roti \\\\ juga menimbang."'],
      // Here the mark has a partner, stands for inches, or is an apostrophe.
      ['"Tukang roti juga membaca “resep”', '"Tukang roti juga membaca “resep”"'],
      ['"Tukang roti memakai loyang 20”', '"Tukang roti memakai loyang 20”"'],
      ['"Tukang roti juga salat Jum’at', '"Tukang roti juga salat Jum’at"'],
      ['"Tukang roti juga punya roti pekerja’', '"Tukang roti juga punya roti pekerja’"'],
    ] as const;
    for (const [before, after] of rows) assert.ok(checkFix(reality(before), reality(after), { rule }).safe, before);
  });

  it("closes the mark at the end of the text, comments and line ends untouched", () => {
    checkFix(whole('title: "Perawat\n'), whole('title: "Perawat"\n'), { rule });
    checkFix(whole("title: 'Perawat\r\n"), whole("title: 'Perawat'\r\n"), { rule });
    checkFix(whole('summary: "Satu\n  dua\n'), whole('summary: "Satu\n  dua"\n'), { rule });
    checkFix(whole('duties:\n  - "satu  \n  - dua\n'), whole('duties:\n  - "satu"  \n  - dua\n'), { rule });
  });

  it("keeps backslashes and marks inside", () => {
    checkFix(whole('x-a: "D:\\data\n'), whole('x-a: "D:\\\\data"\n'), { rule });
    checkFix(whole("x-a: 'Hari Jum''at\n"), whole("x-a: 'Hari Jum''at'\n"), { rule });
  });

  it("leaves a comment outside", () => {
    const fix = checkFix(whole('title: "Perawat # tanyakan: Ani\n'), whole('title: "Perawat" # tanyakan: Ani\n'), {
      rule,
    });
    assert.equal(fix.safe, false);
  });

  it("keeps an apostrophe", () => {
    const fix = checkFix(whole("summary: 'kan kubantu\n"), whole('summary: "\'kan kubantu"\n'), { rule });
    assert.equal(fix.safe, false);
    checkFix(whole("x-a: 'Tis the season.\n"), whole('x-a: "\'Tis the season."\n'), { rule });
  });
});

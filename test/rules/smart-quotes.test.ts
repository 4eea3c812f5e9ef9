// smart-quotes: a pair around a whole value or key; quotations inside a text are the author's.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";

const rule = "smart-quotes";
const whole = (lines: string) => profileWith("id", lines);

describe("smart-quotes", () => {
  it("finds pairs around a whole value", () => {
    checkRule(
      whole(`title: “Tukang roti”
#      ^^^^^^^^^^^^^ warning smart-quotes
alternative_titles: [‘Juru roti’, „Pembuat roti“]
#                    ^^^^^^^^^^^ warning smart-quotes
#                                 ^^^^^^^^^^^^^^ warning smart-quotes
`),
    );
  });

  it("finds pairs around a text that is no sentence by itself", () => {
    assert.deepEqual(marksOf(rule, "id", "fit: “Orang sabar dan teliti”\n"), ["“Orang sabar dan teliti”"]);
  });

  it("finds a pair around a key, and reads the key", () => {
    checkRule(
      whole(`“reality”: Tukang roti menyesuaikan setiap adonan.
^^^^^^^^^ warning smart-quotes
comparison:
  - “title”: Koki pastri
#   ^^^^^^^ warning smart-quotes
    text: Koki pastri menghias, sedangkan tukang roti memanggang.
`),
    );
  });

  it("leaves quotations and quoted values alone", () => {
    checkRule(
      whole(`misfit: “Roti” dan “kue” itu sama baginya.
misconception: “Tukang roti” hanya mengikuti “resep”.
reality: "“Tukang roti menyesuaikan adonan.”"
more_misconceptions:
  - misconception: “Siapa saja bisa membuat roti!”
    reality: Adonan yang baik perlu dipelajari lama.
comparison:
  - title: Koki pastri
    text: Koki pastri “menghias”, tukang roti “memanggang”.
x-a: “b”
`),
    );
  });

  it("puts straight quotes in their place", () => {
    const fix = checkFix(whole("title: “Tukang roti” # c\r\n"), whole('title: "Tukang roti" # c\r\n'), { rule });
    assert.equal(fix.safe, false);
    checkFix(whole('title: “Tukang "roti"”\n'), whole("title: 'Tukang \"roti\"'\n"), { rule });
    const key = checkFix(whole("“fit”: Orang sabar dan teliti.\n"), whole('"fit": Orang sabar dan teliti.\n'), {
      rule,
    });
    assert.equal(key.safe, true);
  });

  it("finds marks without a counterpart, and pairs of two kinds", () => {
    checkRule(
      whole(`duties:
  - memanggang roti"
#                  ^ warning smart-quotes
  - menjual roti”
#               ^ warning smart-quotes
  - “melayani pembeli
#   ^ warning smart-quotes
  - memakai loyang 12"
  - menulis “roti” dan "kue"
`),
    );
    checkRule(
      whole(`reality: “Tukang roti menyesuaikan setiap adonan dengan cuaca."
#        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning smart-quotes
`),
    );
    checkFix(whole('duties:\n  - memanggang roti"\n'), whole("duties:\n  - memanggang roti\n"), { rule });
    checkFix(whole("duties:\n  - “- dan roti\n"), whole('duties:\n  - "- dan roti"\n'), { rule });
    checkFix(
      whole('reality: “Tukang roti menyesuaikan setiap adonan."\n'),
      whole('reality: "Tukang roti menyesuaikan setiap adonan."\n'),
      { rule },
    );
  });
});

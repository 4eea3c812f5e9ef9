// Words that say the same twice: pairs, words around others, plurals behind a word that means many; and the shorter form.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { marksIn } from "../support/marks";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "pleonasm";
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);

describe(rule, () => {
  it("marks all that could be shorter", () => {
    checkRule(P("Ia juga sangat sabar sekali.\n#                ^^^^^^^^^^^^^^^^^^^ info pleonasm"));
    assert.deepEqual(
      marksIn(
        rule,
        P("Juga agar supaya adalah merupakan para pekerja-pekerjanya, berbagai isu-isu, hanya duduk saja."),
      ),
      ["agar supaya", "adalah merupakan", "para pekerja-pekerjanya", "berbagai isu-isu", "hanya duduk saja"],
    );
  });

  it("knows what only looks so", () => {
    assert.deepEqual(
      marksIn(
        rule,
        P(
          "Juga sangat sabar dan pandai sekali, sangat, ramah sekali, berbagai undang-undang, para laki-laki, banyak hati-hati, hanya. Itu saja, karena itu.",
        ),
      ),
      [],
    );
    assert.deepEqual(marksIn(rule, P("Juga “agar supaya”.")), []);
  });

  it("leaves a direction that names its place, and words that exist doubled alone", () => {
    for (const right of [
      "Ia juga naik ke atas kapal, turun ke bawah tanah, maju ke depan kelas, dan mundur ke belakang garis kuning.",
      "Semua laba-laba, seluruh alun-alun, kisi-kisi, semua baling-baling, dan banyak ondel-ondel juga indah.",
      "Waktu istirahatnya juga hanya cukup untuk tidur.",
      "Juga hanya menerima siapa saja, hanya boleh datang kapan saja, dan hanya saja lambat.",
      "Juga hanya menggunakan satu jenis saja.",
      "Mereka juga saling menolong, dan bantu-membantu.",
    ])
      assert.deepEqual(marksIn(rule, P(right)), [], right);
  });

  it("marks a direction alone, words for each other, and “saja” farther behind", () => {
    assert.deepEqual(
      marksIn(
        rule,
        P(
          "Ia juga naik ke atas, lalu turun ke bawah dengan tangga, hanya bekerja pagi hari saja, dan saling bantu-membantu.",
        ),
      ),
      ["naik ke atas", "turun ke bawah", "hanya bekerja pagi hari saja", "saling bantu-membantu"],
    );
    checkFix(P("Juga cukup hanya dengan air."), P("Juga cukup dengan air."), { rule });
  });

  it("is shortened", () => {
    assert.deepEqual(sentencesOf(rule, P("Juga agar supaya rapi."), "id"), ["“agar supaya” berlebihan; cukup “agar”."]);
    assert.deepEqual(fixTitlesOf(rule, P("Juga agar supaya tetap rapi."), "en"), ["Write “agar” *"]);
    checkFix(P("Ia juga sangat\n  sabar sekali."), P("Ia juga sangat sabar."), { rule });
    checkFix(P("Berbagai isu-isunya juga."), P("Berbagai isunya juga."), { rule });
  });
});

// conjunction: words that cannot begin a sentence, and the commas that belong to joining words.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "conjunction";
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);
const marks = (reality: string): string[] => marksOf(rule, "id", `reality: ${reality}\n`);

describe(rule, () => {
  it("marks what joins parts of a sentence and begins one", () => {
    checkRule(P("Ia juga rapi. Sedangkan koki menghias.\n#                      ^^^^^^^^^ info conjunction"));
    assert.deepEqual(marks("Juga rapi. Dan cepat. Atau lambat. Serta teliti. Sehingga laku. Tetapi mahal."), [
      "Dan",
      "Atau",
      "Serta",
      "Sehingga",
      "Tetapi",
    ]);
    assert.deepEqual(marks("Juga rapi. Sementara koki menghias kue."), ["Sementara"]);
    assert.deepEqual(marksOf(rule, "id", "duties:\n  - menguleni adonan\n  - serta memanggang roti\n"), ["serta"]);
  });

  it("marks a joining word without its comma", () => {
    assert.deepEqual(marks("Selain itu ia melatih. Namun ia juga lelah. Oleh karena itu ia tidur."), [
      "Selain itu",
      "Namun",
      "Oleh karena itu",
    ]);
    assert.deepEqual(marks("Ia juga menakar sedangkan koki menghias, bukan menjual melainkan membuat."), [
      "sedangkan",
      "melainkan",
    ]);
    checkFix(P("Ia juga rapi. Selain\n  itu ia cepat."), P("Ia juga rapi. Selain itu, ia cepat."), { rule });
    checkFix(P("Ia juga menakar sedangkan koki menghias."), P("Ia juga menakar, sedangkan koki menghias."), { rule });
    checkNoFix(P("Ia juga rapi. Dan cepat."), { rule });
  });

  it("leaves alone what is right, quoted or in a name", () => {
    assert.deepEqual(marks("Selain itu, ia juga cepat. Sementara itu, koki menghias. Namun, ia lelah."), []);
    assert.deepEqual(marks("Sementara koki menghias, tukang roti juga membuat roti, sedangkan pelayan menjual."), []);
    assert.deepEqual(marks("Selain itu semua, ia juga rapi dan cepat sehingga laku. Karena itu adalah tugasnya."), []);
    assert.deepEqual(marks("Ia juga berkata, “Dan roti?” lalu pergi."), []);
    for (const last of ["dan tugas lain yang diberikan pimpinan", "serta hal-hal lain di dapur"])
      assert.deepEqual(marksOf(rule, "id", `duties:\n  - menguleni adonan\n  - ${last}\n`), [], last);
    assert.deepEqual(marksOf(rule, "en", "reality: Also rapi. Dan cepat.\n"), []);
  });

  it("says what to do", () => {
    assert.deepEqual(sentencesOf(rule, P("Ia juga rapi. Dan cepat."), "en"), [
      "“Dan” joins parts of one sentence. Join this sentence to the one before, or begin it with another word.",
    ]);
    assert.deepEqual(sentencesOf(rule, P("Namun ia juga lelah."), "id"), [
      "Perlu tanda koma sesudah “Namun” di awal kalimat.",
    ]);
    assert.deepEqual(fixTitlesOf(rule, P("Namun ia juga lelah."), "id"), ["Tulis “Namun,” *"]);
  });
});

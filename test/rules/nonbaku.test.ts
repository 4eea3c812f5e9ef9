// Indonesian spellings that are not standard: where, how sure, what is left alone, and the correction in every style of YAML.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { marksIn } from "../support/marks";
import { assertInProportion } from "../support/proportion";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "nonbaku";
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);
const fix = (before: string, after: string) => checkFix(P(before), P(after), { rule });

describe(rule, () => {
  it("marks the word with its ending, a warning where it is certain and a hint where it is likely", () => {
    checkRule(P("Ia menjaga obyek wisata juga.\n#                   ^^^^^ warning nonbaku"));
    checkRule(
      P(
        "Resikonya besar juga, aktifitas-aktifitasnya pun.\n#        ^^^^^^^^^ info nonbaku\n#                              ^^^^^^^^^^^^^^^^^^^^^^ info nonbaku",
      ),
    );
    checkRule(P("Bekerja di bawah tanggungjawab juga.\n#                         ^^^^^^^^^^^^^ warning nonbaku"));
  });

  it("leaves names, quotations, addresses and emphasis alone", () => {
    assert.deepEqual(marksIn(rule, P("Ia bekerja di Apotik Sehat juga.")), []);
    assert.deepEqual(marksIn(rule, P('Ia mengganti "obyek", *obyek* dan www.obyek.id juga.')), []);
    assert.deepEqual(marksIn(rule, P("Ia juga tidak makan siang. Obyek itu jauh.")), ["Obyek"]);
    assert.deepEqual(marksIn(rule, P("Ia juga menjaga OBYEK wisata.")), ["OBYEK"]);
  });

  it("leaves the glossary's words alone, also inside a longer term", () => {
    const text = P("Obyek wisata dan obyeknya juga dijaga, obyek vital juga.");
    assert.deepEqual(marksIn(rule, text, { config: { glossary: ["Obyek"] } }), []);
    assert.deepEqual(marksIn(rule, text, { config: { glossary: ["obyek wisata"] } }), ["obyeknya", "obyek"]);
    assert.deepEqual(marksIn(rule, text, { config: { glossary: ["wisata", "vital"] } }), [
      "Obyek",
      "obyeknya",
      "obyek",
    ]);
  });

  it("speaks of Indonesian texts alone, and of no word that another rule owns", () => {
    assert.deepEqual(
      marksIn(rule, profileWith("en", "reality: They also guard an obyek.\n"), { config: { defaultLanguage: "en" } }),
      [],
    );
    assert.deepEqual(marksIn(rule, P("Ia juga mengkoordinasikan siapapun diluar lembaga non-profit.")), []);
  });

  it("names both spellings, and the word that the glossary would take", () => {
    const text = P("Obyeknya juga dijaga.");
    assert.deepEqual(sentencesOf(rule, text, "en"), ["“Obyeknya” is not the standard spelling; write “Objeknya”."]);
    assert.deepEqual(sentencesOf(rule, text, "id"), ["“Obyeknya” tidak baku; bentuk bakunya “Objeknya”."]);
    assert.deepEqual(
      lintText(text).findings.map(({ word }) => word),
      ["obyek"],
    );
    assert.deepEqual(fixTitlesOf(rule, text, "id"), ["Tulis “Objeknya” *!"]);
    assert.deepEqual(fixTitlesOf(rule, P("Resikonya juga besar."), "en"), ["Write “Risikonya” *"]);
  });
});

describe(`the words of ${rule}`, () => {
  it("are marked in no other sense", () => {
    assert.deepEqual(marksIn(rule, P("Juga bis kota, sopir bisnya, kaos kaki, coklat, otopsi, dan raport.")), [
      "bis kota",
      "sopir bisnya",
      "kaos kaki",
      "coklat",
      "otopsi",
      "raport",
    ]);
    assert.deepEqual(
      marksIn(rule, P("Juga bis surat, syahdan, elitis, cokelat, hygiene-nya *hygiene*, dan Syah.")),
      [],
    );
    checkRule(P("Ia juga terlanjur lelah.\n#                ^^^^^^^^^ info nonbaku"));
  });
});

describe(`the fix of ${rule}`, () => {
  it("keeps capitals and endings", () => {
    fix("Obyek wisata juga dijaga.", "Objek wisata juga dijaga.");
    fix("Menjaga OBYEK wisata juga.", "Menjaga OBJEK wisata juga.");
    fix("Kerjasamanya juga penting.", "Kerja samanya juga penting.");
    fix("Lalulintas dan tatausaha juga ramai.", "Lalu lintas dan tatausaha juga ramai.");
    fix("Tanggung-jawab juga besar.", "Tanggung jawab juga besar.");
  });

  it("works in every style, and over the end of a line", () => {
    fix("'Ia juga ''menjaga'' obyek.'", "'Ia juga ''menjaga'' objek.'");
    fix('"Ia juga \\"menjaga\\" oby\\u0065k."', '"Ia juga \\"menjaga\\" objek."');
    fix(">-\n  Ia juga menindak\n  lanjuti laporan.", ">-\n  Ia juga menindaklanjuti laporan.");
    fix("|\n  Ia juga menjaga\n  obyek itu.", "|\n  Ia juga menjaga\n  objek itu.");
    fix("Ia juga menanda\n  tangani surat.", "Ia juga menandatangani surat.");
  });

  it("costs no more than the text is long", () => {
    assertInProportion((size) => assert.equal(marksIn(rule, P(`>-\n  ${"obyek ".repeat(size)}`)).length, size), rule, {
      small: 2_000,
      large: 20_000,
    });
  });
});

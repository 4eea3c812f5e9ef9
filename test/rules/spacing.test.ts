// Blanks too many or missing: where, what only looks so, and how they are corrected in every style of YAML.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { marksIn } from "../support/marks";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "spacing";
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);
const EN = (reality: string): string => profileWith("en", `reality: ${reality}\n`);
const en = { config: { defaultLanguage: "en" as const } };

describe(rule, () => {
  it("marks the words on both sides", () => {
    checkRule(
      P(
        "Ia sabar , teliti,rapi juga.\n#           ^^^^^^^ warning spacing\n#                   ^^^^^^^^^^^ warning spacing",
      ),
    );
    assert.deepEqual(marksIn(rule, P("Juga ia  pergi ( ke pasar ) lalu pulang . Benar. Selesai.Lalu ia tidur !")), [
      "ia  pergi",
      "( ke",
      "pasar )",
      "pulang .",
      "Selesai.Lalu",
      "tidur !",
    ]);
    assert.deepEqual(marksIn(rule, EN("They also bake , and sell.  Then they rest  a bit."), en), [
      "bake ,",
      "rest  a",
    ]);
    assert.deepEqual(marksIn(rule, EN("They also knead ,shape and bake."), en), ["knead ,"]);
  });

  it("marks whole characters, also those that take two units", () => {
    assert.deepEqual(marksIn(rule, P("Juga roti😀 , kue😀  😀 dan (😀 ) begitu.")), ["😀 ,", "😀  😀", "😀 )"]);
  });

  it("knows numbers, names, ratios, addresses, quotations and lines of their own", () => {
    assert.deepEqual(
      marksIn(
        rule,
        P("Juga 1,5 kg, Rp1.000,00, Budi, S.H., M.Kn., Node.js, .NET, 1 : 3, pukul 08.00 ... di https://a.id/b,c"),
      ),
      [],
    );
    assert.deepEqual(marksIn(rule, P("'Juga \"satu ,dua\" dan dan/atau (satu) begini…'")), []);
    assert.deepEqual(marksIn(rule, P("|\n  Juga satu,\n    dua  \n  tiga.")), []);
  });

  it("is corrected, and nothing but blanks changes", () => {
    assert.deepEqual(sentencesOf(rule, P("Ia sabar , juga teliti."), "id"), ["Hapus spasi sebelum “,”."]);
    assert.deepEqual(fixTitlesOf(rule, P("Ia sabar , juga teliti."), "en"), ["Correct the spacing *"]);
    const fix = (before: string, after: string) => checkFix(P(before), P(after), { rule });
    fix("Ia sabar  , juga teliti.", "Ia sabar, juga teliti.");
    fix("Juga menimbang ,menguleni adonan.", "Juga menimbang, menguleni adonan.");
    fix("'Ia juga ''sabar'',teliti dan rapi,rajin.'", "'Ia juga ''sabar'',teliti dan rapi, rajin.'");
    fix('"Ia juga   \\"sabar\\" sekali."', '"Ia juga \\"sabar\\" sekali."');
    fix(">-\n  Ia juga sabar\n  ( dan rapi) begitu.", ">-\n  Ia juga sabar\n  (dan rapi) begitu.");
  });

  it("costs no more than the text is long", () => {
    for (const token of ["a ,", " ", "( ", "a,", ". "]) lintText(P(`>-\n  a${token.repeat(20_000)}b`));
  });
});

// Words of everyday talk: found with their endings, told from homonyms, and their formal counterparts.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { marksIn } from "../support/marks";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "register";
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);

describe(rule, () => {
  it("marks the word", () => {
    checkRule(
      P("Ia nggak cuma juga memanggang.\n#           ^^^^^ info register" + "\n#                 ^^^^ info register"),
    );
    assert.deepEqual(marksIn(rule, P("Kok bisa juga gampangnya, sih, Udah.")), ["Kok bisa", "gampangnya", "sih"]);
  });

  it("knows homonyms, names, quotations and the glossary", () => {
    assert.deepEqual(
      marksIn(rule, P("Juga kok badminton, agak tebal, kasih, tanah liat, “nggak”, *banget*, Toko Kalo Jaya.")),
      [],
    );
    assert.deepEqual(marksIn(rule, P("Biar lambat asal selamat, begitu juga kata orang.")), []);
    assert.deepEqual(marksIn(rule, P("Juga mesti gercep, kasih tau tamu, ngatur stok biar cuan, dan ngecek oven.")), [
      "gercep",
      "kasih tau",
      "ngatur",
      "biar",
      "cuan",
      "ngecek",
    ]);
    assert.deepEqual(marksIn(rule, P("Juga bikin roti."), { config: { glossary: ["bikin"] } }), []);
  });

  it("offers the formal word where there is one", () => {
    assert.deepEqual(sentencesOf(rule, P("Juga nggak mudah, sih."), "id"), [
      "“nggak” termasuk ragam percakapan; dalam ragam resmi dipakai “tidak”.",
      "“sih” termasuk ragam percakapan; dalam ragam resmi tidak dipakai.",
    ]);
    assert.deepEqual(fixTitlesOf(rule, P("Juga mudah sih rasanya."), "en"), []);
    assert.deepEqual(fixTitlesOf(rule, P("Juga nggak mudah begitu."), "en"), ["Write “tidak” *"]);
    checkFix(P("Bikin roti juga sulit."), P("Membuat roti juga sulit."), { rule });
  });
});

// misconception-frame: words that only say that a belief follows, and taking them out.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";

const rule = "misconception-frame";
const EN = { config: { defaultLanguage: "en" } } as const;
const id = (misconception: string): string[] => marksOf(rule, "id", `misconception: ${misconception}\n`);
const en = (misconception: string): string[] => marksOf(rule, "en", `misconception: ${misconception}\n`);

describe(rule, () => {
  it("marks the words in front of the belief", () => {
    checkRule(
      profileWith(
        "en",
        "misconception: Many people think that bakers only bake.\n#              ^^^^^^^^^^^^^^^^^^^^^^ info misconception-frame\n",
      ),
      EN,
    );
    assert.deepEqual(id("Miskonsepsi tentang tukang roti adalah bahwa mereka selalu tidur siang."), [
      "Miskonsepsi tentang tukang roti adalah bahwa",
    ]);
    assert.deepEqual(id("Salah satu mitos yang beredar adalah roti mudah dibuat."), [
      "Salah satu mitos yang beredar adalah",
    ]);
    assert.deepEqual(id("Roti itu mudah. Orang sering mengira adonan tinggal dicampur."), ["Orang sering mengira"]);
    assert.deepEqual(id("Kata orang, roti itu mudah dibuat."), ["Kata orang"]);
    assert.deepEqual(en("There is a widespread myth that bakers only bake."), ["There is a widespread myth that"]);
    assert.deepEqual(en("It is often believed that bakers only bake."), ["It is often believed that"]);
    assert.deepEqual(en("People see bakers as cooks who only bake."), ["People see"]);
  });

  it("leaves alone beliefs that speak of thoughts", () => {
    for (const text of [
      "Mitos adalah bagian dari pekerjaan tukang roti yang hanya bercerita.",
      "Harapan pelanggan adalah roti murah yang selalu hangat.",
      "Hakim selalu percaya bahwa polisi benar.",
      "Banyak orang tua hanya menitipkan anak.",
    ]) {
      assert.deepEqual(id(text), [], text);
    }
    for (const text of [
      "Myths and legends are all that historians study.",
      "Everyone can think of a cake.",
      "Some people are born bakers.",
      "Bakers know what people think and only sell that.",
    ]) {
      assert.deepEqual(en(text), [], text);
    }
  });

  it("takes them out, with the judgement that only goes with them", () => {
    const P = (misconception: string) => profileWith("id", `misconception: ${misconception}\n`);
    const { safe } = checkFix(
      P("Ada anggapan bahwa tukang roti hanya memanggang."),
      P("Tukang roti hanya memanggang."),
      { rule },
    );
    assert.equal(safe, false);
    checkFix(P("Anggapan bahwa tukang roti hanya memanggang adalah keliru."), P("Tukang roti hanya memanggang."), {
      rule,
    });
    checkFix(
      P(">-\n  Banyak orang\n  mengira, misalnya, bahwa roti\n  itu mudah dibuat."),
      P(">-\n  Roti\n  itu mudah dibuat."),
      { rule },
    );
    checkFix(
      profileWith("en", "misconception: The idea that bakers only bake is a common myth.\n"),
      profileWith("en", "misconception: Bakers only bake.\n"),
      { rule, ...EN },
    );
    checkNoFix(profileWith("en", "misconception: People see bakers as cooks with flour.\n"), { rule, ...EN });
  });
});

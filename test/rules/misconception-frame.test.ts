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

  it("marks everyday words for it, hearsay without a comma, questions, and words behind the belief", () => {
    for (const [text, mark] of [
      ["Banyak yang kira tukang roti mudah kaya.", "Banyak yang kira"],
      ["Banyak pula yang yakin tukang roti tidur siang.", "Banyak pula yang yakin"],
      ["Sebagian orang tua bahkan percaya roti tidak laku.", "Sebagian orang tua bahkan percaya"],
      ["Orang-orang pada ngira roti gampang dibuat.", "Orang-orang pada ngira"],
      ["Konon tukang roti tidak pernah tidur.", "Konon"],
      ["Katanya sih tukang roti pasti gemuk.", "Katanya sih"],
      ["Apakah benar tukang roti hanya memanggang?", "Apakah benar"],
      ["Benarkah roti tinggal dipanggang?", "Benarkah"],
      ["“Roti tinggal dipanggang,” begitu kata orang.", "begitu kata orang"],
    ])
      assert.deepEqual(id(text!), [mark], text);
    for (const [text, mark] of [
      ["You may also have heard that bakers get rich.", "You may also have heard that"],
      ["Is it true that bakers only bake?", "Is it true that"],
      ["Bakers get fat, or so people say.", "or so people say"],
    ])
      assert.deepEqual(en(text!), [mark], text);
    checkNoFix(profileWith("id", "misconception: Benarkah roti tinggal dipanggang?\n"), { rule });
    assert.deepEqual(id("Tukang roti mengabaikan kata orang."), []);
    assert.deepEqual(en("You hear nothing but machines all day."), []);
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

  it("keeps the marks in front of the belief with their partners, and a capital one letter", () => {
    const before = (belief: string) => profileWith("en", `misconception: Many people think that ${belief}\n`);
    const cases: readonly [belief: string, after: string][] = [
      ["“bakers are lazy” and only sleep.", "“Bakers are lazy” and only sleep."],
      ['"bakers are lazy" and only sleep.', `'"Bakers are lazy" and only sleep.'`],
      ["*bakers* are only lazy.", '"*Bakers* are only lazy."'],
      ["(some) bakers are only lazy.", "(Some) bakers are only lazy."],
      ["[some] bakers are only lazy.", '"[Some] bakers are only lazy."'],
      ["-5 degrees is only cool.", '"-5 degrees is only cool."'],
      ["ﬁne bread is only easy.", "ﬁne bread is only easy."],
      ["ßharp knives are only toys.", "ßharp knives are only toys."],
    ];
    for (const [belief, after] of cases)
      checkFix(before(belief), profileWith("en", `misconception: ${after}\n`), { rule, ...EN });
    const P = (misconception: string) => profileWith("en", `misconception: ${misconception}\n`);
    checkFix(P("“Many people think that bakers only bake.”"), P("“Bakers only bake.”"), { rule, ...EN });
    checkFix(P("(Many people think that) bakers only bake."), P("Bakers only bake."), { rule, ...EN });
    checkNoFix(P("Many people (think that bakers) only bake."), { rule, ...EN });
  });

  it("takes the words that join a judgement with it, and leaves one that is the belief itself", () => {
    const EN_CASES: readonly [belief: string, after: string][] = [
      ["bakers only sleep, which is wrong.", "Bakers only sleep."],
      ["bakers only sleep, and this is wrong.", "Bakers only sleep."],
      ["bakers only sleep and this is wrong!", "Bakers only sleep!"],
      ["bakers only sleep (which is wrong).", "Bakers only sleep."],
      ["bakers only sleep — a view that is *wrong*.", "Bakers only sleep."],
      ["“bakers only sleep”, which is false.", "“Bakers only sleep”."],
      ["baking bread only at night is wrong.", "Baking bread only at night is wrong."],
      ["bakers are lazy, dull, wrong.", "Bakers are lazy, dull, wrong."],
    ];
    for (const [belief, after] of EN_CASES)
      checkFix(
        profileWith("en", `misconception: Many people think that ${belief}\n`),
        profileWith("en", `misconception: ${after}\n`),
        { rule, ...EN },
      );
    const P = (misconception: string) => profileWith("id", `misconception: ${misconception}\n`);
    for (const judgement of [", yang keliru", ", dan itu salah", " (itu tidak benar)", " dan hal itu adalah mitos"])
      checkFix(
        P(`Banyak orang mengira bahwa tukang roti hanya memanggang${judgement}.`),
        P("Tukang roti hanya memanggang."),
        { rule },
      );
  });

  it("comes to an end on a long text", () => {
    id(`“${"Banyak orang mengira bahwa (roti) *itu* mudah, yang keliru. ".repeat(3000)}”`);
    en(`Many people think that ${"(".repeat(40_000)}bakers${")".repeat(40_000)} only bake.`);
  });
});

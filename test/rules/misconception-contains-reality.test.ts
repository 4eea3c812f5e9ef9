// misconception-contains-reality: where a belief turns into its answer, and moving that to the reality.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkOffers, checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";
import { sentencesOf } from "../support/sentences";

const rule = "misconception-contains-reality";
const EN = { config: { defaultLanguage: "en" } } as const;
const id = (misconception: string): string[] => marksOf(rule, "id", `misconception: ${misconception}\n`);
const en = (misconception: string): string[] => marksOf(rule, "en", `misconception: ${misconception}\n`);

describe(rule, () => {
  it("marks the answer from the word on that turns", () => {
    checkRule(
      profileWith(
        "id",
        "misconception: Roti itu mudah, padahal adonan hidup.\n#                              ^^^^^^^^^^^^^^^^^^^^^ warning misconception-contains-reality\n",
      ),
    );
    assert.deepEqual(id("Roti selalu sama. Kenyataannya adonan berubah."), ["Kenyataannya adonan berubah."]);
    assert.deepEqual(id("Roti selalu sama, tetapi adonan juga berubah."), ["tetapi adonan juga berubah."]);
    assert.deepEqual(id("Roti selalu sama namun nyatanya adonan berubah."), ["namun nyatanya adonan berubah."]);
    assert.deepEqual(id("|-\n  Roti selalu sama\n  Faktanya adonan berubah."), ["Faktanya adonan berubah."]);
    assert.deepEqual(en("Bakers only bake, but they also plan."), ["but they also plan."]);
    assert.deepEqual(en("Bakers only bake when in fact they plan."), ["when in fact they plan."]);
    assert.deepEqual(en("Bakers only bake. This is not true; they plan."), ["This is not true; they plan."]);
    assert.deepEqual(
      marksOf(
        rule,
        "en",
        "more_misconceptions:\n  - misconception: Ovens are easy. In reality they burn.\n    reality: Ovens also need care.\n",
      ),
      ["In reality they burn."],
    );
  });

  it("marks a text that is an answer from its beginning, and cannot move it", () => {
    const answer = "Tukang roti tidak hanya memanggang, melainkan juga mengatur stok.";
    assert.deepEqual(id(answer), [answer.slice("Tukang roti ".length)]);
    assert.deepEqual(id("Tukang roti bukan sekadar memanggang tetapi juga berhitung."), [
      "bukan sekadar memanggang tetapi juga berhitung.",
    ]);
    assert.deepEqual(en("Bakers do not just bake; they also plan."), ["not just bake; they also plan."]);
    assert.deepEqual(id("Tukang roti bukan hanya kaya, tetapi juga sombong."), []);
    assert.deepEqual(en("Bakers are not only rich but also arrogant."), []);
    assert.deepEqual(id("Tukang roti tidak hanya miskin, tetapi juga selalu lelah."), []);
    const [sentence] = sentencesOf(rule, profileWith("id", `misconception: ${answer}\n`), "id");
    assert.match(sentence!, /tulislah di sini apa yang diyakini orang/);
  });

  it("leaves alone what weighs, adds or only sounds so", () => {
    for (const text of [
      "Guru tidak hanya mengajar, tetapi juga selalu menilai.",
      "Guru hanya mengajar, tetapi liburnya panjang sekali.",
      "Guru sebenarnya hanya mengajar di kelas.",
      "Pengacara selalu membela yang salah padahal bukti sudah jelas.",
      "Padahal guru hanya mengajar di kelas.",
      "Guru hanya mengajar di kelas, padahal",
      "“Guru hanya mengajar, padahal sebenarnya menilai” hanya kata orang.",
    ]) {
      assert.deepEqual(id(text), [], text);
    }
    for (const text of [
      "Bakers are not busy, but lazy at work.",
      "Bakers do not actually do anything but wait.",
      "Bakers work hard at night but sleep until noon every day.",
      "Bakers however hard they try only burn bread.",
    ]) {
      assert.deepEqual(en(text), [], text);
    }
  });

  it("moves the answer in front of the reality", () => {
    const { safe } = checkFix(
      profileWith(
        "id",
        "misconception: Roti itu mudah dibuat, padahal sebenarnya adonan hidup.\nreality: Cuaca mengubahnya juga.\n",
      ),
      profileWith("id", "misconception: Roti itu mudah dibuat.\nreality: Adonan hidup. Cuaca mengubahnya juga.\n"),
      { rule },
    );
    assert.equal(safe, false);
    checkFix(
      profileWith(
        "en",
        "misconception: Only old bakers bake (actually, they also plan).\nreality: They also test flour.\n",
      ),
      profileWith("en", "misconception: Only old bakers bake.\nreality: They also plan. They also test flour.\n"),
      { rule, ...EN },
    );
    checkOffers(profileWith("en", "misconception: Bakers only bake (actually, they also plan) and sleep.\n"), [], {
      rule,
      ...EN,
    });
  });

  it("says what is there and where it belongs", () => {
    const text = profileWith("en", "misconception: Bakers only bake, but in fact they also plan.\n");
    assert.deepEqual(sentencesOf(rule, text, "en", EN), [
      "From “but in fact” on, this is the answer to the misconception. Move it to “What is true instead”, so that only the belief is left here.",
    ]);
  });

  it("moves whole pairs of marks, and what is exclaimed with the answer", () => {
    const rest = { en: "They also test flour.", id: "Mereka juga menguji tepung." } as const;
    const cases: readonly [language: "en" | "id", before: string, claim: string, answer: string][] = [
      ["en", "Bakers only bake. No, that is wrong. They plan.", "Bakers only bake.", "No, that is wrong. They plan."],
      ["en", "Bakers only bake. No. That is wrong. They plan.", "Bakers only bake.", "No. That is wrong. They plan."],
      ["en", "Bakers only bake. Well, actually, they plan.", "Bakers only bake.", "Well, actually, they plan."],
      ["en", "Bakers only bake. *But in fact* they plan.", "Bakers only bake.", "They plan."],
      ["en", "Bakers only bake (but in fact they plan (a lot)).", "Bakers only bake.", "They plan (a lot)."],
      ["en", "“Bakers only bake”, but in fact they plan.", "“Bakers only bake”.", "They plan."],
      ["id", "Roti selalu sama. Tidak, itu keliru.", "Roti selalu sama.", "Tidak, itu keliru."],
      ["id", "Roti selalu sama, *padahal* adonan hidup.", "Roti selalu sama.", "Adonan hidup."],
    ];
    for (const [language, before, claim, answer] of cases)
      checkFix(
        profileWith(language, `misconception: ${before}\nreality: ${rest[language]}\n`),
        profileWith(language, `misconception: ${claim}\nreality: ${answer} ${rest[language]}\n`),
        { rule, config: { defaultLanguage: language } },
      );
    checkFix(
      profileWith("en", "misconception: Bakers only bake, *but in fact they plan*.\nreality: They also test flour.\n"),
      profileWith("en", 'misconception: Bakers only bake.\nreality: "*They plan*. They also test flour."\n'),
      { rule, ...EN },
    );
    for (const torn of [
      "“Bakers only bake. But in fact they plan every day.”",
      "Bakers only *bake, but in fact* they plan.",
      "Only old bakers bake (actually, they also plan) (often).",
    ])
      checkOffers(profileWith("en", `misconception: ${torn}\n`), [], { rule, ...EN });
    en(`Bakers only bake ${"(".repeat(40_000)}actually they plan${")".repeat(40_000)}`);
  });

  it("names words, also where they are part of the answer", () => {
    for (const [misconception, words] of [
      ["Bakers only bake. This is not true; they plan.", "This is not true"],
      ["Bakers only bake. No, that is wrong. They plan.", "No, that is wrong"],
      ["Bakers only bake. *But in fact* they plan.", "But in fact"],
    ]) {
      const [finding] = sentencesOf(rule, profileWith("en", `misconception: ${misconception}\n`), "en", EN);
      assert.ok(finding?.startsWith(`From “${words}” on,`), finding);
    }
  });
});

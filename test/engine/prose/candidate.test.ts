// Whom a phrase is said of: the candidate, or others; by section, by the words in front of it, and in each language.
import assert from "node:assert/strict";
import type { Language } from "../../../server/src/engine/message";
import { parse } from "../../../server/src/engine/profile/parse";
import { ofCandidate } from "../../../server/src/engine/prose/candidate";
import { PhraseList } from "../../../server/src/engine/prose/phrases";
import { assertInProportion } from "../../support/proportion";

const LISTS = {
  id: new PhraseList(() => [["kidal", true]], { language: "id" }),
  en: new PhraseList(() => [["left-handed", true]], { language: "en" }),
};

const count = (language: Language, text: string): number =>
  ofCandidate(parse(`title: Tukang roti\n${text}\n`), language, LISTS[language]).length;

describe("statements about the candidate", () => {
  it("are those of fit and misfit, and elsewhere those that ask or define", () => {
    assert.equal(count("id", "fit: Orang kidal yang sabar."), 1);
    assert.equal(count("id", "misfit:\n  - kidal\n  - orang kidal"), 2);
    assert.equal(count("id", "duties: Memakai gunting kidal."), 0);
    assert.equal(count("id", "duties: Calon harus kidal."), 1);
    assert.equal(count("id", "summary: Tukang roti adalah orang kidal."), 1);
    assert.equal(count("id", "reality: Orang kidal harus memanggang."), 0);
    assert.equal(count("en", "summary: Bakers are people who must be left-handed."), 1);
    assert.equal(count("en", "comparison: Cooks must be left-handed."), 0);
  });

  it("are not about people served, as far as the nearest word tells", () => {
    assert.equal(count("id", "fit: Senang mendampingi anak kidal."), 0);
    assert.equal(count("id", "fit: Senang mendampingi anak, kidal."), 1);
    assert.equal(count("id", "fit: Senang mendampingi anak, remaja, dan orang kidal."), 0);
    assert.equal(count("id", "fit: Sabar bekerja dengan rekan baru yang kidal."), 1);
    assert.equal(count("id", "fit: Senang bekerja dengan orang kidal."), 0);
    assert.equal(count("en", "fit: People who help left-handed beginners."), 0);
    assert.equal(count("en", "fit: Works with left-handed people."), 0);
    assert.equal(count("en", "fit: Patient with left-handed people."), 0);
    assert.equal(count("en", "fit: Left-handed pupils are welcome."), 0);
    assert.equal(count("en", "fit: One of the left-handed."), 1);
  });

  it("are not quoted", () => {
    assert.equal(count("id", 'fit: Orang yang disebut "kidal".'), 0);
    assert.equal(count("id", "fit: Orang *kidal* yang sabar."), 1);
  });

  it("are found in time that is in proportion to the text", () => {
    const textOf = (times: number) => `fit: ${"Orang kidal. ".repeat(times)}${"kidal ".repeat(times)}`;
    assertInProportion((size) => assert.ok(count("id", textOf(size)) >= size), "candidates", {
      small: 1_600,
      large: 16_000,
    });
  });
});

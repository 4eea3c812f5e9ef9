// wrong-language: sentences, lists and whole profiles in the other language.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule, lintText } from "../support/check-rule";
import { marksOf } from "../support/marks";
import { sentencesOf } from "../support/sentences";

const rule = "wrong-language";
const all = (text: string, path?: string): string[] =>
  lintText(text, path === undefined ? {} : { path }).findings.flatMap(({ rule: id, span }) =>
    id === rule ? [text.slice(span.start, span.end)] : [],
  );

describe(rule, () => {
  it("marks each sentence of a text, and a list as a whole", () => {
    assert.deepEqual(
      marksOf(rule, "id", "reality: Ia juga rapi. They also clean the ovens and wait for the others. Lalu pulang.\n"),
      ["They also clean the ovens and wait for the others."],
    );
    const [finding] = checkRule(
      profileWith(
        "en",
        `fit:
  - likes early mornings
  - menyukai pekerjaan yang teratur dan sunyi
#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning wrong-language
  - tahan bekerja dengan tangan untuk waktu lama
`,
      ),
      { config: { defaultLanguage: "en" } },
    );
    assert.equal(finding?.related.length, 1);
  });

  it("is told once of a whole profile, at the language that it claims", () => {
    const english = profileWith("en", "");
    assert.deepEqual(all(`lang: id\n${english}`), ["id"]);
    assert.deepEqual(all(english, "/x/baker.id.occupation.yaml").length, 1);
    assert.deepEqual(sentencesOf(rule, `lang: id\n${english}`, "en"), [
      "This profile counts as Indonesian, but it is written in English. Correct “lang” or the name of the file, or translate the text.",
    ]);
  });

  it("says nothing where no language is claimed, or two are", () => {
    const english = profileWith("en", "");
    assert.deepEqual(all(english), []);
    assert.deepEqual(all(`lang: id\n${english}`, "/x/baker.en.occupation.yaml"), []);
  });

  it("leaves alone titles, quotations, emphasis and names", () => {
    assert.deepEqual(
      marksOf(rule, "id", "reality: Juga *The Art of the Loaf and the Oven* dan “the way of the baker”.\n"),
      [],
    );
    assert.deepEqual(marksOf(rule, "en", "reality: Also the Dewan Roti dan Kue untuk Anak and the guild.\n"), []);
    assert.deepEqual(marksOf(rule, "id", "reality: Ia juga berpikir out of the box dan rapi.\n"), []);
  });
});

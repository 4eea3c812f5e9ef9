// vague: three phrases in one section that leave open what is meant.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";
import { sentencesOf } from "../support/sentences";

const rule = "vague";

describe("vague", () => {
  it("is told once, at the first of them, and names them all", () => {
    const [finding] = checkRule(
      profileWith(
        "id",
        `duties:
  - mengurus berbagai hal
#            ^^^^^^^^^^^^ info vague
  - menghubungi pihak terkait
  - menyiapkan perlengkapan dan sebagainya
`,
      ),
    );
    assert.equal(finding?.related.length, 2);
    const text = profileWith("en", "lang: en\nreality: Bakers do various tasks, talk to relevant parties and so on.\n");
    const [said] = sentencesOf(rule, text, "en");
    assert.match(said!, /^This section has 3 vague phrases: various tasks, relevant parties, and so on\./);
  });

  it("leaves alone one or two of them, and those of several sections", () => {
    assert.deepEqual(marksOf(rule, "id", "reality: Tukang roti membeli tepung, ragi, dan sebagainya.\n"), []);
    assert.deepEqual(
      marksOf(rule, "id", "fit: Sikap yang baik dan berbagai minat.\nreality: Mereka mengurus berbagai roti.\n"),
      [],
    );
    assert.deepEqual(marksOf(rule, "en", 'reality: Bakers hate "etc.", "various things" and "and so on".\n'), []);
  });
});

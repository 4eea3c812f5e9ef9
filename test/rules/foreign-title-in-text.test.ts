// foreign-title-in-text: the title of another profile where this occupation is meant.
import assert from "node:assert/strict";
import type { Language } from "../../server/src/engine/message";
import { profileWith } from "../../server/src/engine/write/example";
import { lintText } from "../support/check-rule";
import { assertInProportion } from "../support/proportion";

const rule = "foreign-title-in-text";
const NAMES = { id: ["tukang-roti", "Koki pastri"], en: ["baker", "Pastry chef"] } as const;

function marks(language: Language, lines: string, more = ""): string[] {
  const [id, title] = NAMES[language];
  const text = profileWith(language, lines);
  const path = `${id}.${language}.occupation.yaml`;
  const others = { [`lain.${language}.occupation.yaml`]: `title: ${title}\n${more}` };
  return lintText(text, { path, others }).findings.flatMap(({ rule: found, span }) =>
    found === rule ? [text.slice(span.start, span.end)] : [],
  );
}

describe(rule, () => {
  it("marks the name, whatever its case, also one of the other names", () => {
    assert.deepEqual(marks("id", "fit: Seorang Koki  Pastri harus betah berdiri.\n"), ["Koki  Pastri"]);
    assert.deepEqual(
      marks("id", "fit: Tugas seorang patissier menuntut ketelitian.\n", "alternative_titles: [Patissier]\n"),
      ["patissier"],
    );
    assert.deepEqual(marks("en", "fit: A pastry chef must like standing.\n"), ["pastry chef"]);
    assert.deepEqual(marks("en", "duties: [works as a pastry chef in a team]\n"), ["pastry chef"]);
  });

  it("is silent where this occupation is named too, in comparisons, and about people whom one meets or once was", () => {
    for (const lines of [
      "fit: Sebagai koki pastri, tukang roti juga bangun pagi.\n",
      "fit: Orang yang pernah bekerja sebagai koki pastri.\n",
      "fit: Orang yang senang membantu seorang koki pastri.\n",
      "misconception: Ia sering dianggap sebagai koki pastri.\n",
      "comparison: Sebagai koki pastri, orang menghias kue, sedangkan tukang roti membuat roti.\n",
      "fit: Ia bekerja dengan koki pastri.\n",
      "fit: Bekerja sebagai koki juga berarti bangun pagi.\n",
    ]) {
      assert.deepEqual(marks("id", lines), [], lines);
    }
    assert.deepEqual(marks("en", "fit: The first step to become a pastry chef.\n"), []);
    assert.deepEqual(marks("en", "fit: Many begin as a pastry chef and learn to make bread later.\n"), []);
  });

  it("is silent about the own name in short, and about another language", () => {
    const text = profileWith("id", "title: Tukang roti manis\nfit: Seorang tukang roti bangun pagi.\n").replace(
      /^title: Tukang roti\n/m,
      "",
    );
    const path = "tukang-roti-manis.occupation.yaml";
    for (const others of [
      { "tukang-roti.occupation.yaml": "title: Tukang roti\n" },
      { "tukang-roti.en.occupation.yaml": "title: Tukang roti\n" },
    ])
      assert.deepEqual(
        lintText(text, { path, others }).findings.filter((finding) => finding.rule === rule),
        [],
      );
  });

  it("comes to an end on a long sentence", () => {
    const long = (times: number) => marks("en", `fit: ${"as a pastry chef ".repeat(times)}a baker.\n`);
    assertInProportion((size) => assert.deepEqual(long(size), []), rule, { small: 800, large: 8000 });
  });
});

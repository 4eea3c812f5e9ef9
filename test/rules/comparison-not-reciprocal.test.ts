// A comparison that the other profile does not return: where, with which other end, and what counts as returning it.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule, lintText } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const rule = "comparison-not-reciprocal";
const path = "tukang-roti.occupation.yaml";
const CHEF = "koki-pastri.occupation.yaml";
const OWN = profileWith(
  "id",
  "comparison:\n  - id: koki-pastri\n    text: Koki menghias kue, sedangkan tukang roti memanggang.\n",
).replace("title: Tukang roti\n", "title: Tukang roti\nalternative_titles: [Pembuat roti]\n");
const found = (others: Readonly<Record<string, string>>, text = OWN): string[] =>
  lintText(text, { path, others }).findings.flatMap((finding) =>
    finding.rule === "wrong-language" ? [] : [finding.rule],
  );
const chef = (comparison: string): Record<string, string> => ({
  [CHEF]: `title: Koki pastri\ncomparison:${comparison}`,
});

describe(rule, () => {
  it("marks the id and points at the comparison of the other profile", () => {
    const others = chef("\n  - title: Penjual kue\n    text: Penjual kue menjual kue.\n");
    const [finding] = checkRule(
      OWN.replace("id: koki-pastri\n", "id: koki-pastri\n#       ^^^^^^^^^^^ info comparison-not-reciprocal\n"),
      { path, others },
    );
    const start = others[CHEF]!.indexOf("comparison");
    assert.deepEqual(
      finding?.related.map(({ file, span }) => [file, span]),
      [[CHEF, { start, end: start + "comparison".length }]],
    );
    assert.deepEqual(sentencesOf(rule, OWN, "en", { path, others }), [
      "The profile of “Koki pastri” (koki-pastri) does not compare itself with this occupation. Add a comparison there for readers who come from that profile.",
    ]);
    assert.deepEqual(sentencesOf(rule, OWN, "id", { path, others }), [
      "Profil “Koki pastri” (koki-pastri) tidak membandingkan dirinya dengan pekerjaan ini. Tambahkan perbandingan di sana bagi pembaca yang datang dari profil itu.",
    ]);
  });

  it("is content with an id, a title or another title, also beside other comparisons", () => {
    const first = "\n  - title: Penjual kue\n    text: Lain.";
    assert.deepEqual(found(chef(`${first}\n  - id: tukang-roti\n`)), []);
    assert.deepEqual(found(chef(`${first}\n  - title: Tukang  Roti\n`)), []);
    assert.deepEqual(found(chef(`${first}\n  - {id: tukang-rotti, title: pembuat roti}\n`)), []);
    assert.deepEqual(found({ ...chef(first), ...{ [CHEF]: `${chef(first)[CHEF]}\nrelated: [tukang-roti]\n` } }), [
      rule,
    ]);
  });

  it("does not judge prose, what is not written yet, and what could not be read", () => {
    assert.deepEqual(found(chef(" Penjual kue menjual kue, koki membuatnya.\n")), []);
    assert.deepEqual(found({ [CHEF]: "title: Koki pastri\n" }), []);
    assert.deepEqual(found(chef("\n")), []);
    assert.deepEqual(found(chef('\n  - title: Penjual kue\n    text: "Penjual kue\n')), []);
  });

  it("asks the version in the same language alone", () => {
    const other = chef("\n  - title: Penjual kue\n")[CHEF]!;
    assert.deepEqual(found({ "koki-pastri.en.occupation.yaml": other }), []);
    assert.deepEqual(found({ "koki-pastri.en.occupation.yaml": other, ...chef("\n  - id: tukang-roti\n") }), []);
    assert.deepEqual(found({ "koki-pastri.en.occupation.yaml": other }, `lang: en\n${OWN}`), [rule]);
  });

  it("needs an id of its own", () => {
    assert.deepEqual(lintText(OWN, { others: chef("\n  - title: Penjual kue\n") }).findings, []);
  });
});

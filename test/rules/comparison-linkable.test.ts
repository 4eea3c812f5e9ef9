// A comparison by title alone with an occupation that has a profile: where, with which one, and how the id is added.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "comparison-linkable";
const TEXT = "text: Koki menghias kue, sedangkan tukang roti memanggang.";
const P = (item: string): string => profileWith("id", `comparison:\n  - ${item}\n    ${TEXT}\n`);
const options = {
  path: "tukang-roti.occupation.yaml",
  others: {
    "koki-pastri.en.occupation.yaml": "title: Pastry chef\n",
    "koki-pastri.occupation.yaml": "title: Koki pastri\nalternative_titles: [Pembuat kue, Koki]\n",
    "juru-masak.occupation.yaml": "title: Juru masak\nalternative_titles: [Koki]\n",
    "404.occupation.yaml": "title: Penjaga halaman\n",
  },
};
const rulesIn = (text: string): string[] => lintText(text, options).findings.map((finding) => finding.rule);

describe(rule, () => {
  it("marks the title, in either language and whatever its case", () => {
    checkRule(P("title: koki  Pastri\n#          ^^^^^^^^^^^^ info comparison-linkable"), options);
    checkRule(P('title: "Pastry chef"\n#          ^^^^^^^^^^^^^ info comparison-linkable'), options);
    checkRule(P("title: Pembuat kue\n#          ^^^^^^^^^^^ info comparison-linkable"), options);
  });

  it("is silent about names without a profile, items with an id, and profiles that are compared already", () => {
    assert.deepEqual(rulesIn(P("title: Pembuat cokelat")), []);
    assert.deepEqual(rulesIn(P("id: juru-masak\n    title: Koki pastri")), []);
    assert.deepEqual(rulesIn(P("id:\n    title: Koki pastri")), ["empty-section"]);
    const both = `title: Pastry chef\n    ${TEXT}\n  - id: koki-pastri`;
    assert.deepEqual(rulesIn(P(both)), []);
    assert.deepEqual(rulesIn(P("title: tukang Roti")), ["comparison-self"]);
  });

  it("names the profile, or all that have the name", () => {
    assert.deepEqual(sentencesOf(rule, P("title: Koki pastri"), "en", options), [
      "“Koki pastri” has a profile here: koki-pastri. Add its “id”, so that readers can open it.",
    ]);
    assert.deepEqual(sentencesOf(rule, P("title: koki"), "id", options), [
      "“koki” adalah nama beberapa profil di sini: juru-masak, koki-pastri. Tambahkan “id” profil yang dimaksud.",
    ]);
  });
});

describe(`the fix of ${rule}`, () => {
  const fix = (before: string, after: string) => checkFix(before, after, { rule, ...options });

  it("adds the id before the title", () => {
    const added = fix(P("title: Koki pastri # c"), P("id: koki-pastri\n    title: Koki pastri # c"));
    assert.deepEqual([added.safe, added.preferred], [true, true]);
    fix(P('title: "Penjaga halaman"'), P('id: "404"\n    title: "Penjaga halaman"'));
    const flow = (names: string) => profileWith("id", `comparison: [{${names}, text: Koki menghias kue kecil.}]\n`);
    fix(flow("title: Koki pastri"), flow("id: koki-pastri, title: Koki pastri"));
    const after = `${TEXT}\n    title: Koki pastri`;
    const block = (item: string) => profileWith("id", `comparison:\n  - ${item}\n`);
    const left = lintText(block(after), options).findings.map((finding) => finding.rule);
    assert.deepEqual(
      left.filter((id) => id === rule),
      [rule],
    );
    fix(block(after), block(`id: koki-pastri\n    ${after}`));
    fix(
      P("title: Koki pastri").replaceAll("\n", "\r\n"),
      P("id: koki-pastri\n    title: Koki pastri").replaceAll("\n", "\r\n"),
    );
  });

  it("is safe only where the name is the profile's title", () => {
    assert.equal(fix(P("title: Pembuat kue"), P("id: koki-pastri\n    title: Pembuat kue")).safe, false);
    assert.deepEqual(fixTitlesOf(rule, P("title: Koki pastri"), "id", options), [
      "Tambahkan pengenal “koki-pastri” (Koki pastri) *!",
    ]);
  });

  it("offers each of several profiles and prefers none", () => {
    assert.deepEqual(fixTitlesOf(rule, P("title: Koki"), "en", options), [
      "Add the id “juru-masak” (Juru masak)",
      "Add the id “koki-pastri” (Koki pastri)",
    ]);
  });
});

// A profile compared with itself, by id or by one of its names, and what was probably meant.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "comparison-self";
const TEXT = "text: Koki menghias kue, sedangkan tukang roti memanggang.";
const P = (item: string): string => profileWith("id", `comparison:\n  - ${item}\n    ${TEXT}\n`);
const options = {
  path: "tukang-roti.occupation.yaml",
  others: { "koki-pastri.occupation.yaml": "title: Koki pastri\n" },
};

describe(rule, () => {
  it("marks its own id, or one of its own names", () => {
    checkRule(P("id: tukang-roti\n#       ^^^^^^^^^^^ error comparison-self"), options);
    checkRule(P("title: tukang Roti\n#          ^^^^^^^^^^^ error comparison-self"), options);
    const named = profileWith("id", "title: Tukang roti\nalternative_titles: [Pembuat roti]\n");
    const item = `comparison:\n  - title: pembuat roti\n#          ^^^^^^^^^^^^ error comparison-self\n    ${TEXT}\n`;
    checkRule(named.replace(/comparison: .*\n/, item), options);
  });

  it("says which of them", () => {
    assert.deepEqual(sentencesOf(rule, P("id: tukang-roti"), "en", options), [
      "“tukang-roti” is the id of this profile itself. Name the other occupation that it is compared with.",
    ]);
    assert.deepEqual(sentencesOf(rule, P("title: Tukang Roti"), "id", options), [
      "“Tukang Roti” adalah nama pekerjaan ini sendiri. Sebutkan pekerjaan lain yang dibandingkan dengannya.",
    ]);
  });

  it("takes a text without a file for none but its title", () => {
    assert.deepEqual(lintText(P("id: tukang-roti")).findings, []);
    assert.equal(lintText(P("title: Tukang roti")).findings[0]?.rule, rule);
  });
});

describe(`the fixes of ${rule}`, () => {
  const fix = (before: string, after: string, nth?: number) =>
    checkFix(P(before), P(after), { rule, ...options, ...(nth !== undefined && { nth }) });

  it("follow the title, where it names another occupation", () => {
    fix("id: tukang-roti\n    title: koki Pastri", "id: koki-pastri\n    title: koki Pastri");
    fix("id: tukang-roti\n    title: Koki pastri", "title: Koki pastri", 1);
    fix("id: tukang-roti\n    title: Penjual kue", "title: Penjual kue");
    assert.deepEqual(fixTitlesOf(rule, P("id: tukang-roti\n    title: Koki pastri"), "id", options), [
      "Ubah menjadi “koki-pastri” (Koki pastri) *",
      "Hapus pengenal, pertahankan nama “Koki pastri”",
    ]);
  });

  it("keep what the comparison says where nobody knows which occupation was meant", () => {
    const NAME = 'title: "[nama pekerjaan lain]"';
    const named = fix("title: Tukang roti # c", `${NAME} # c`);
    assert.deepEqual([named.safe, named.preferred], [false, true]);
    fix("id: tukang-roti", NAME);
    fix("id: tukang-roti\n    title: Tukang roti", NAME);
    const flow = (names: string) => profileWith("id", `comparison: [{${names}, text: Koki menghias kue kecil.}]\n`);
    checkFix(flow("id: tukang-roti"), flow(NAME), { rule, ...options });
    checkFix(flow('"id": "tukang-roti"'), flow(NAME.replace("title", '"title"')), { rule, ...options });
  });
});

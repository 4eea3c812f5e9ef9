// An id in a comparison that leads to no profile: where, when nothing can be known, and what is offered instead.
import assert from "node:assert/strict";
import { MutableProfileIndex } from "../../server/src/engine/index/profile-index";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "comparison-unresolved";
const TEXT = "text: Koki menghias kue, sedangkan tukang roti memanggang.";
const P = (item: string): string => profileWith("id", `comparison:\n  - ${item}\n    ${TEXT}\n`);
const options = {
  path: "tukang-roti.occupation.yaml",
  others: {
    "koki-pastri.occupation.yaml": "title: Koki pastri\nalternative_titles: [Pembuat kue]\n",
    "koki-pastri.en.occupation.yaml": "title: Pastry chef\n",
    "404.occupation.yaml": "title: Penjaga halaman\n",
  },
};
const rulesIn = (text: string): string[] => lintText(text, options).findings.map((finding) => finding.rule);

describe(rule, () => {
  it("marks the id, whatever stands beside it", () => {
    checkRule(P("id: koki\n#       ^^^^ warning comparison-unresolved"), options);
    checkRule(P('id: "koki"\n#       ^^^^^^ warning comparison-unresolved\n    title: Koki'), options);
    const flow = `comparison: [{id: koki, ${TEXT.replace(/: (.*)$/, ': "$1"')}}]\n`;
    checkRule(profileWith("id", `${flow}#                 ^^^^ warning comparison-unresolved\n`), options);
  });

  it("knows every language version of a profile", () => {
    assert.deepEqual(rulesIn(P("id: koki-pastri")), []);
    assert.deepEqual(rulesIn(P('id: "404"')), []);
    const english = { path: "x.occupation.yaml", others: { "baker.en.occupation.yaml": "title: Baker\n" } };
    assert.deepEqual(lintText(P("id: baker"), english).findings, []);
  });

  it("leaves to others what is no id, or its own", () => {
    assert.deepEqual(rulesIn(P("id: Koki Pastri")), ["invalid-value"]);
    assert.deepEqual(rulesIn(P("id: 405")), ["value-coerced"]);
    assert.deepEqual(rulesIn(P("id:")), ["empty-section"]);
    assert.deepEqual(rulesIn(P("id: tukang-roti")), ["comparison-self"]);
  });

  it("is silent where not all profiles are known", () => {
    const index = new MutableProfileIndex();
    assert.deepEqual(lintText(P("id: koki"), { path: options.path, index }).findings, []);
    index.setWhole(true);
    assert.equal(lintText(P("id: koki"), { path: options.path, index }).findings.length, 1);
  });

  it("says which id it is", () => {
    assert.deepEqual(sentencesOf(rule, P("id: koki"), "en", options), [
      "No profile here has the id “koki”. Correct it, or name the occupation with “title” until it has a profile.",
    ]);
    assert.deepEqual(sentencesOf(rule, P("id: koki"), "id", options), [
      "Di sini tidak ada profil dengan pengenal “koki”. Perbaiki pengenalnya, atau sebut pekerjaan itu dengan “title” selama profilnya belum ada.",
    ]);
  });
});

describe(`the fixes of ${rule}`, () => {
  it("offer the profile of that title first, then the nearest ids, and a name in words last", () => {
    assert.deepEqual(fixTitlesOf(rule, P("id: kue\n    title: pembuat Kue"), "en", options), [
      "Change to “koki-pastri” (Koki pastri) *",
      "Remove the id and keep the name “pembuat Kue”",
    ]);
    assert.deepEqual(fixTitlesOf(rule, P("id: koki-pastry"), "id", options), [
      "Ubah menjadi “koki-pastri” (Koki pastri) *",
      "Sebut dengan “title” saja: “Koki pastry”",
    ]);
    assert.deepEqual(
      fixTitlesOf(rule, P("id: pembuat-kue"), "en", options)[0],
      "Change to “koki-pastri” (Koki pastri) *",
    );
    assert.deepEqual(fixTitlesOf(rule, P("id: pemadam-kebakaran"), "en", options), [
      "Name it by a title instead: “Pemadam kebakaran” *",
    ]);
  });

  it("keep the author's quotes, comments and form", () => {
    const fix = (before: string, after: string, nth?: number) =>
      checkFix(P(before), P(after), { rule, ...options, ...(nth !== undefined && { nth }) });
    assert.equal(fix("id: koki-pastry # c", "id: koki-pastri # c").safe, false);
    fix("id: 'koki-pastry'", "id: 'koki-pastri'");
    fix('id: "4044"', 'id: "404"');
    fix("id: koki-pastry # c", "title: Koki pastry # c", 1);
    fix('"id": "pemadam"', '"title": "Pemadam"');
    fix("id: koki-pastry\n    title: Koki kue", "title: Koki kue", 1);
    const flow = (names: string) =>
      profileWith("id", `comparison: [{${names}, ${TEXT.replace(/: (.*)$/, ': "$1"')}}]\n`);
    checkFix(flow("id: x-y, title: Koki kue"), flow("title: Koki kue"), { rule, ...options });
    checkFix(flow("id: pemadam"), flow("title: Pemadam"), { rule, ...options });
  });
});

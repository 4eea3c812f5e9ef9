// Profiles that cannot be told apart: the same id in one language, the same title in one language.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const P = (lines: string): string => profileWith("id", lines);
const path = "tukang-roti.occupation.yaml";

describe("duplicate-id", () => {
  const rule = "duplicate-id";
  const TWIN = "lama/tukang-roti.occupation.yaml";
  const others = {
    [TWIN]: "id: tukang-roti\ntitle: Pembuat roti\n",
    "tukang-roti.en.occupation.yaml": "title: Baker\n",
  };

  it("marks the id, else the title line, and points at the same place in each other file", () => {
    const [finding] = checkRule(P("title: Tukang roti\n^^^^^^^^^^^^^^^^^^ error duplicate-id\n"), { path, others });
    assert.deepEqual(
      finding?.related.map(({ file, span }) => [file, span]),
      [[TWIN, { start: 4, end: 15 }]],
    );
    checkRule(P("id: tukang-roti\n#   ^^^^^^^^^^^ error duplicate-id\ntitle: Tukang roti\n"), { path, others });
    const untitled = { path, others: { [TWIN]: "x-a: b\n", "b/tukang-roti.occupation.yml": "title: Roti\n" } };
    const [both] = lintText(P("title: Tukang roti\n"), untitled).findings;
    assert.deepEqual(
      both?.related.map(({ span }) => span),
      [
        { start: 7, end: 11 },
        { start: 0, end: 0 },
      ],
    );
  });

  it("says how many there are", () => {
    const three = { ...others, "b/tukang-roti.id.occupation.yaml": "" };
    assert.deepEqual(sentencesOf(rule, P(""), "en", { path, others }), [
      "Another file is also the profile of “Tukang roti” (tukang-roti) in this language. Join the two, or rename one of them.",
    ]);
    assert.deepEqual(sentencesOf(rule, P(""), "id", { path, others: three }), [
      "2 berkas lain juga menjadi profil “Tukang roti” (tukang-roti) dalam bahasa ini. Gabungkan semuanya, atau ganti nama berkas yang lain.",
    ]);
  });

  it("leaves other language versions, texts without a file and empty files alone", () => {
    assert.deepEqual(lintText(P(""), { path, others: { "a/tukang-roti.occupation.yaml": "lang: en\n" } }).findings, []);
    assert.deepEqual(lintText(P(""), { others }).findings, []);
    assert.deepEqual(
      lintText("", { path, others }).findings.map((finding) => finding.rule),
      ["empty-file"],
    );
  });

  it("can be another language version that does not say so", () => {
    const alone = { path, others: { [TWIN]: others[TWIN]! } };
    checkFix(P("title: Tukang roti\n"), P("lang: en\ntitle: Tukang roti\n"), { rule, ...alone, nth: 0 });
    checkFix(P('lang: "id"\n'), P('lang: "en"\n'), { rule, ...alone, nth: 0 });
    assert.deepEqual(fixTitlesOf(rule, P(""), "en", alone), ["This is the English version: say so with “lang: en”"]);
    checkNoFix(P(""), { rule, path, others });
    checkNoFix(P(""), { rule, path: "tukang-roti.id.occupation.yaml", others: { [path]: "title: x y z\n" } });
  });
});

describe("duplicate-title", () => {
  const rule = "duplicate-title";
  const others = {
    "koki-pastri.occupation.yaml": "title: Koki  pastri\nalternative_titles: [Pembuat kue]\n",
    "koki-pastri.en.occupation.yaml": "title: Pastry chef\n",
    "tukang-roti.en.occupation.yaml": "title: Baker\n",
  };
  const options = { path, others };

  it("marks a title that is another occupation's, whatever its case and blanks", () => {
    const [finding] = checkRule(P('title: "koki Pastri"\n#      ^^^^^^^^^^^^^ error duplicate-title\n'), options);
    assert.deepEqual(
      finding?.related.map(({ file, span }) => [file, span]),
      [["koki-pastri.occupation.yaml", { start: 7, end: 19 }]],
    );
    checkNoFix(P("title: Koki pastri\n"), { rule, ...options });
    assert.deepEqual(sentencesOf(rule, P("title: Koki pastri\n"), "en", options), [
      "“Koki pastri” is also the title of another occupation (koki-pastri). Make the two differ, for example by naming the field.",
    ]);
  });

  it("marks another title that is another occupation's title, and removes it", () => {
    const titles = (list: string): string => P(`title: Tukang roti\nalternative_titles:${list}`);
    checkRule(titles("\n  - Roti\n  - Koki pastri\n#   ^^^^^^^^^^^ error duplicate-title\n"), options);
    const fix = checkFix(titles("\n  - Koki pastri\n  - Roti\n"), titles("\n  - Roti\n"), { rule, ...options });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    checkFix(titles(" [Koki pastri]\n"), P("title: Tukang roti\n"), { rule, ...options });
    assert.deepEqual(sentencesOf(rule, titles(" [KOKI PASTRI]\n"), "id", options), [
      "“KOKI PASTRI” sudah menjadi nama pekerjaan lain (koki-pastri), jadi tidak dapat menjadi sebutan lain pekerjaan ini.",
    ]);
  });

  it("lets occupations share other titles, languages share titles, and versions of one occupation as well", () => {
    assert.deepEqual(lintText(P("title: Pembuat kue\n"), options).findings, []);
    assert.deepEqual(lintText(P("title: Tukang roti\nalternative_titles: [Pembuat kue]\n"), options).findings, []);
    assert.deepEqual(lintText(P("title: Pastry chef\n"), options).findings, []);
    assert.deepEqual(lintText(P("title: Baker\n"), options).findings, []);
    assert.deepEqual(lintText(P("title: Koki pastri\n"), { others }).findings, []);
  });
});

// Values in another form than their key asks for: what is said about each form, and which values are suggested.
import assert from "node:assert/strict";
import { schema } from "../../server/src/engine/schema/schema";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkOffers, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "invalid-value";
const P = (lines: string): string => profileWith("id", lines);
const T = (lines: string): string => P(`title: Tukang roti\n${lines}`);
const codes = (lines: string): string => T(`codes:\n  ${lines}\n`);
const updated = (date: string): string => P(`updated: ${date}\n`);
const said = (text: string): string | undefined => sentencesOf(rule, text, "en")[0];
const titles = (text: string): string[] => fixTitlesOf(rule, text, "en");
const rulesIn = (text: string): string[] => lintText(text).findings.map((finding) => finding.rule);

describe("invalid-value", () => {
  it("marks the value with its quotes, on one line", () => {
    checkRule(T("status: publishd # c\n#       ^^^^^^^^ error invalid-value\n"));
    checkRule(T("status: 'publishd'\n#       ^^^^^^^^^^ error invalid-value\n"));
    checkRule(T("status: >-\n^^^^^^ error invalid-value\n  publishd\n"));
    checkRule(
      P(
        "sources: [{title: Sensus, covers: [duties, ft]}]\n#                                          ^^ error invalid-value\n",
      ),
    );
    checkRule(P("related:\n  - Juru masak\n#   ^^^^^^^^^^ error invalid-value\n"));
  });

  it("keeps the comment beside the head of a block", () => {
    checkFix(T("status: >- # c\n  publishd\n"), T('status: "published" # c\n'), { rule });
    checkFix(T("status: |  # c\n  publishd\n\n# d\n"), T('status: "published"  # c\n\n# d\n'), { rule });
  });

  it("lists the possible words, and the nearest first", () => {
    const all = schema.properties!["status"]!.enum!.join(", ");
    assert.equal(
      said(T("status: publishd\n")),
      `“status” cannot be “publishd”. Did you mean “published”? Possible values: ${all}.`,
    );
    assert.equal(said(T("status: selesai\n")), `“status” cannot be “selesai”. Possible values: ${all}.`);
    assert.match(
      sentencesOf(rule, T("status: draf\n"), "id")[0]!,
      /Maksud Anda “draft”\? Pilihannya: draft, in-review,/,
    );
  });

  it("has its own words for every form", () => {
    assert.equal(said(P("title: Tukang roti.\n")), "Remove the full stop at the end of the title “Tukang roti.”.");
    assert.match(said(P("id: Tukang Roti\ntitle: Tukang roti\n"))!, /cannot be an id: .* as in “pekerja-sosial”/);
    assert.match(said(P("related: [Juru Masak]\n"))!, /cannot be an id: .* as in “perawat”/);
    assert.match(said(P("lint:\n  ignore:\n    - {rule: Bias age, reason: Undang-undang.}\n"))!, /as in “bias-age”/);
    assert.match(said(codes('kbji2014: "75120"'))!, /not a KBJI 2014 code: .* as in “2635.08”/);
    assert.match(said(codes('kbji2026: "x"'))!, /not a KBJI 2026 code/);
    assert.match(said(codes('isco08: "75121"'))!, /not an ISCO-08 code/);
    assert.match(said(codes('onet: "51-3011"'))!, /not an O\*NET-SOC code/);
    assert.match(said(codes("esco: esco"))!, /not an ESCO address: .* beginning with “http:\/\/”/);
    assert.match(said(P("sources:\n  - title: Sensus\n    url: kantor pusat\n"))!, /not a web address/);
    assert.match(said(updated("kemarin"))!, /not a date in the form year-month-day, as in “2025-03-14”/);
    assert.match(said(updated("2026-02-30"))!, /There is no such date as “2026-02-30”/);
    assert.match(sentencesOf(rule, updated("2025-02-29"), "id")[0]!, /Tanggal “2025-02-29” tidak ada dalam kalender/);
  });

  it("knows leap years", () => {
    assert.deepEqual(rulesIn(updated("2024-02-29")), []);
    assert.deepEqual(rulesIn(updated("2000-02-29")), []);
    assert.deepEqual(rulesIn(updated("1900-02-29")), [rule]);
  });

  it("shows a long value in part", () => {
    assert.match(said(T(`status: ${"publish ".repeat(100)}\n`))!, /^“status” cannot be “(?:publish ){7}p…”\./);
  });

  it("says once that YAML made no text of it, where quotes would not help either", () => {
    assert.deepEqual(rulesIn(T("status: true\n")), [rule]);
    assert.deepEqual(rulesIn(updated("2026")), [rule]);
    assert.deepEqual(rulesIn(T("status: [draft]\n")), ["wrong-kind"]);
  });

  it("wants the next check after the last change, and points at both", () => {
    const text = P("updated: 2026-05-01\nreview_due: 2026-05-01\n");
    checkRule(text.replace("due: 2026-05-01\n", "due: 2026-05-01\n#           ^^^^^^^^^^ error invalid-value\n"));
    const [finding] = lintText(text).findings;
    assert.deepEqual(
      finding!.related.map(({ span }) => [
        text.slice(0, span.start).split("\n").at(-1),
        text.slice(span.start, span.end),
      ]),
      [["updated: ", "2026-05-01"]],
    );
    assert.equal(said(text), "“review_due” (2026-05-01) must be later than “updated” (2026-05-01).");
    assert.deepEqual(rulesIn(P("updated: 2026-05-01\nreview_due: 2026-05-02\n")), []);
    assert.deepEqual(rulesIn(P("updated: 2026-05-99\nreview_due: 2026-05-02\n")), [rule]);
  });
});

describe("the fixes of invalid-value", () => {
  it("put the word that was meant in the author's quotes (row 14 of the editor's table)", () => {
    const fix = checkFix(T("status: publishd # c\n"), T("status: published # c\n"), { rule });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    checkFix(T('status: "publishd"\n'), T('status: "published"\n'), { rule });
    checkFix(T("status: 'publishd'\r\n"), T("status: 'published'\r\n"), { rule });
    checkFix(T("status: >-\n  publishd\n"), T('status: "published"\n'), { rule });
    assert.deepEqual(titles(T("status: review\n")), ["Change to “in-review” *"]);
    assert.deepEqual(titles(P("sources: [{title: Sensus, covers: [tugas]}]\n")), ["Change to “duties” *"]);
    assert.deepEqual(titles(P("lang: Indonesia\ntitle: Tukang roti\n")), ["Change to “id” *"]);
    checkOffers(T("status: selesai\n"), Array(6).fill("change"), { rule });
  });

  it("understand the Indonesian words for the values", () => {
    for (const [word, meant] of [
      ["draf", "draft"],
      ["Sedang ditelaah", "in-review"],
      ["perlu perubahan", "changes-requested"],
      ["disetujui", "approved"],
      ["Terbit", "published"],
      ["tidak berlaku lagi", "retired"],
    ]) {
      assert.equal(titles(T(`status: ${word}\n`))[0], `Change to “${meant}” *`, word);
    }
    const review = P("reviews:\n  - by: Tim\n    kind: bahasa\n    on: 2026-01-02\n    result: approved\n");
    assert.deepEqual(titles(review), ["Change to “language” *"]);
    checkFix(
      review.replace("bahasa", "language").replace("approved", "disetujui"),
      review.replace("bahasa", "language"),
      { rule },
    );
  });

  it("are safe where only capitals differ", () => {
    assert.deepEqual(titles(T("status: Draft\n")), ["Change to “draft” *!"]);
    assert.deepEqual(titles(T("status: In Review\n")), ["Change to “in-review” *!"]);
  });

  it("turn a date into its one form where it is clear, and offer both where it is not", () => {
    for (const date of [
      "15/03/2026",
      "15-3-2026",
      "15.03.2026",
      "03/15/2026",
      "2026/3/15",
      "2026-3-15",
      "20260315",
      "15 Maret 2026",
      "15 Mar 2026",
      "March 15, 2026",
      "15-mar-2026",
    ]) {
      assert.equal(checkFix(updated(date), updated("2026-03-15"), { rule }).safe, true, date);
    }
    checkFix(updated('"15/03/2026"'), updated('"2026-03-15"'), { rule });
    checkFix(
      P("sources: [{title: Sensus, accessed: 15/3/2026}]\n"),
      P("sources: [{title: Sensus, accessed: 2026-03-15}]\n"),
      { rule },
    );
    assert.deepEqual(titles(updated("3/4/2026")), ["Change to “2026-04-03”", "Change to “2026-03-04”"]);
    assert.deepEqual(titles(updated("2026-03-15T10:00:00")), ["Change to “2026-03-15” *"]);
    for (const date of ["31/02/2026", "kemarin", "12/2026", "15 Foo 2026"])
      checkOffers(updated(date), ["comment"], { rule });
    assert.deepEqual(titles(updated("2026-05-1818")), ["Change to “2026-05-18”"]);
    assert.deepEqual(titles(updated("026-07-21")), ["Change to “2026-07-21”"]);
    assert.deepEqual(titles(updated("2026-02-30")), ["Change to “2026-02-28”"]);
    assert.deepEqual(titles(updated("2026-15-03")), ["Change to “2026-03-15”"]);
    assert.deepEqual(titles(updated("2026-11-31")), ["Change to “2026-11-30”"]);
  });

  it("mend codes whose digits are right", () => {
    const mends = (key: string, wrong: string, right: string) =>
      checkFix(codes(`${key}: "${wrong}"`), codes(`${key}: "${right}"`), { rule });
    for (const code of ["7512-01", "751201", "7512,01", "75 12.01", "7512.01."]) mends("kbji2014", code, "7512.01");
    mends("kbji2026", "7512.1", "7512.10");
    mends("isco08", "7512.01", "7512");
    mends("isco08", "75.12", "7512");
    for (const code of ["51-3011", "513011.00", "51-3011.0", "51.3011.00"]) mends("onet", code, "51-3011.00");
    for (const code of ["7512.011", "roti", "0110.01x"]) checkNoFix(codes(`kbji2014: "${code}"`), { rule });
    checkNoFix(codes('isco08: "0110.01"'), { rule });
  });

  it("restore an ESCO address", () => {
    const right = "http://data.europa.eu/esco/occupation/4b05bef2-ded4-4b09-ab94-f4c6a555a775";
    assert.equal(
      checkFix(codes(`esco: ${right.replace("http", "https")}`), codes(`esco: ${right}`), { rule }).safe,
      true,
    );
    assert.equal(
      checkFix(
        codes(
          `esco: "${right.toUpperCase().replace("HTTP", "http").replace("DATA.EUROPA.EU/ESCO/OCCUPATION", "data.europa.eu/esco/occupation")}"`,
        ),
        codes(`esco: "${right}"`),
        { rule },
      ).safe,
      true,
    );
    assert.equal(checkFix(codes(`esco: ${right}.html`), codes(`esco: ${right}`), { rule }).safe, false);
    checkNoFix(codes(`esco: ${right}0`), { rule });
  });

  it("put the lines aside that a value swallowed", () => {
    const item = (more: string) =>
      P(`comparison:\n  - id: koki-kue\n${more}    text: Koki kue menghias, tukang roti memanggang.\n`);
    const fix = checkFix(item("      Koki kue\n\n      menghias.\n"), item("#       Koki kue\n\n#       menghias.\n"), {
      rule,
    });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    checkFix(updated("2026-03-15\n  lalu selesai"), updated("2026-03-15\n#   lalu selesai"), { rule });
    checkOffers(updated("2026-03-15 lalu selesai"), ["comment"], { rule });
  });

  it("begin a web address", () => {
    const source = (url: string) => P(`sources:\n  - title: Sensus\n    url: ${url}\n`);
    checkFix(source("www.bps.go.id/sensus"), source("https://www.bps.go.id/sensus"), { rule });
    checkFix(source("HTTPS://bps.go.id"), source("https://bps.go.id"), { rule });
    checkOffers(source("kantor pusat"), ["comment"], { rule });
  });

  it("take the stop from a title", () => {
    assert.equal(checkFix(P("title: Tukang roti.\n"), P("title: Tukang roti\n"), { rule }).safe, false);
    checkFix(P("title: 'Tukang roti ...'\n"), P("title: 'Tukang roti'\n"), { rule });
    checkNoFix(P("title: Ab.\n"), { rule });
  });

  it("make an identifier: the file's, that of the profile of this name, or the text's own", () => {
    const id = (text: string) => P(`id: ${text}\ntitle: Tukang roti\n`);
    checkFix(id("Tukang Roti"), id("tukang-roti"), { rule });
    checkFix(id("Tukang Roti"), id("pembuat-roti"), { rule, path: "pembuat-roti.occupation.yaml" });
    assert.equal(
      checkFix(id("Tukang Roti"), id("tukang-roti"), { rule, path: "tukang-roti.occupation.yaml" }).safe,
      true,
    );
    const others = { "juru-masak.occupation.yaml": "title: Koki\n" };
    assert.equal(checkFix(P("related: [Koki]\n"), P("related: [juru-masak]\n"), { rule, others }).safe, true);
    assert.equal(checkFix(P("related: [Juru Masak]\n"), P("related: [juru-masak]\n"), { rule, others }).safe, true);
    assert.equal(checkFix(P("related: [Juru Las]\n"), P("related: [juru-las]\n"), { rule, others }).safe, false);
    checkNoFix(P("related: ['???']\n"), { rule });
  });
});

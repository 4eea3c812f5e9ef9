// A title that is absent or empty: where it is reported, and which title the fix suggests.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "missing-title";
const path = "/profil/tukang-roti.occupation.yaml";
const rest = profileWith("id", "").replace(/^title:.*\n/m, "");
const rulesIn = (text: string): string[] => lintText(text).findings.map((finding) => finding.rule);

describe("missing-title", () => {
  it("marks the first content line when it is absent", () => {
    checkRule(`# kepala\n\nlang: id # c\n^^^^^^^^ error missing-title\n${rest}`);
  });

  it("marks the key with its empty value, however that is written", () => {
    checkRule(`title:\n^^^^^^ error missing-title\n${rest}`);
    checkRule(`title: # nanti\n^^^^^^ error missing-title\n${rest}`);
    checkRule(`title: ""\n^^^^^^^^^ error missing-title\n${rest}`);
    checkRule(`title: '  '\n^^^^^^^^^^^ error missing-title\n${rest}`);
    checkRule(`title: ~\n^^^^^^^^ error missing-title\n${rest}`);
    checkRule(`title: null\n^^^^^^^^^^^ error missing-title\n${rest}`);
    checkRule(`title: >-\n^^^^^^^^^ error missing-title\n\n${rest}`);
  });

  it("says what to do in both languages", () => {
    assert.match(sentencesOf(rule, rest, "en")[0]!, /^The title is missing: begin the profile with “title:”/);
    assert.match(sentencesOf(rule, rest, "id")[0]!, /^Nama pekerjaan belum ada: awali profil dengan “title:”/);
    assert.match(sentencesOf(rule, `title:\n${rest}`, "en")[0]!, /^“title” has no text yet/);
    assert.match(sentencesOf(rule, `title:\n${rest}`, "id")[0]!, /^“title” belum diisi/);
  });

  it("is silent where a misspelt key or an unreadable line stands for it", () => {
    for (const key of ["tilte", "Title", "titel", "Nama pekerjaan"]) {
      assert.deepEqual(rulesIn(`${key}: Tukang roti\n${rest}`), ["unknown-key"], key);
    }
    assert.deepEqual(rulesIn(`title: "Tukang roti\n${rest}`), ["unclosed-quote"]);
    assert.ok(!rulesIn(`title\n${rest}`).includes(rule));
  });
});

describe("the fix of missing-title", () => {
  it("inserts the title that the file name suggests, in its place", () => {
    const fix = checkFix(`lang: id\n${rest}`, `lang: id\ntitle: Tukang roti\n${rest}`, { rule, path });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    assert.deepEqual(fixTitlesOf(rule, rest, "id", { path }), ["Sisipkan nama pekerjaan “Tukang roti” *"]);
    assert.deepEqual(fixTitlesOf(rule, rest, "en", { path: "/x/social-worker.en.occupation.yaml" }), [
      "Insert the title “Social worker” *",
    ]);
  });

  it("goes above the first key and its comment, below the file's head", () => {
    const before = `# yaml-language-server: $schema=occupation-profile.schema.json\n\n# tugas\n${rest}`;
    checkFix(before, before.replace("# tugas", "title: Tukang roti\n# tugas"), { rule, path });
    checkFix(`\ufeff${rest}`, `\ufefftitle: Tukang roti\n${rest}`, { rule, path });
    const crlf = rest.replaceAll("\n", "\r\n");
    checkFix(crlf, `title: Tukang roti\r\n${crlf}`, { rule, path });
  });

  it("quotes a title that YAML would take for something else", () => {
    checkFix(rest, `title: "3d artist"\n${rest}`, { rule, path: "3d-artist.occupation.yaml" });
    checkFix(rest, `title: "[nama pekerjaan]"\n${rest}`, { rule });
    checkFix(rest, `title: "[name of the occupation]"\n${rest}`, { rule, config: { defaultLanguage: "en" } });
  });

  it("fills an empty one and keeps what stands around it", () => {
    for (const [before, after] of [
      ["title:", "title: Tukang roti"],
      ["title: # nanti", "title: Tukang roti # nanti"],
      ['title: ""  # nanti', "title: Tukang roti  # nanti"],
      ["title: ~", "title: Tukang roti"],
      ['"title": null', '"title": Tukang roti'],
    ]) {
      checkFix(`${before}\n${rest}`, `${after}\n${rest}`, { rule, path });
    }
  });

  it("works in flow form", () => {
    const flow =
      "{duties: [a], fit: [b], misfit: [c], misconception: Hanya ikut resep saja., reality: Juga menyesuaikan adonan., comparison: Koki kue menghias kue.}";
    checkFix(flow, flow.replace("{", '{title: "Tukang roti", '), { rule, path });
    checkFix(flow.replace("{", '{title: "", '), flow.replace("{", "{title: Tukang roti, "), { rule, path });
  });
});

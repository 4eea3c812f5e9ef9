// Unknown keys at every level: what was meant, what is allowed, and the renamings with every value kept.
import assert from "node:assert/strict";
import { schema } from "../../server/src/engine/schema/schema";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkOffers, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "unknown-key";
const P = (lines: string): string => profileWith("id", lines);
const complete = P("");
const renamed = (key: string, to: string): string => complete.replace(new RegExp(`^${key}:`, "m"), `${to}:`);
const rulesIn = (text: string): string[] => lintText(text).findings.map((finding) => finding.rule);
const said = (text: string): string | undefined => sentencesOf(rule, text, "en")[0];
const CODES = "title: Tukang roti\ncodes:\n";

describe("unknown-key", () => {
  it("marks the key alone, at every level", () => {
    checkRule(
      `title: Tukang roti\ndutys: Menguleni adonan.\n^^^^^ error unknown-key\n${complete.replace(/^(?:title|duties):.*\n/gm, "")}`,
    );
    checkRule(P(`${CODES}  kbji: "7512"\n# ^^^^ error unknown-key\n`));
    checkRule(
      P("sources: [{title: Sensus, 'uri': https://bps.go.id}]\n#                         ^^^^^ error unknown-key\n"),
    );
    checkRule(P("lint:\n  ignores: []\n# ^^^^^^^ error unknown-key\n"));
  });

  it("editing 55: lists every allowed key in the message", () => {
    assert.equal(
      said(P("colour: coklat\n")),
      `“colour” is not a key of a profile. Allowed keys: ${Object.keys(schema.properties!).join(", ")}; your own keys begin with “x-”.`,
    );
    assert.equal(
      said(P("comparison:\n  - title: Koki\n    txet: Koki kue menghias, tukang roti memanggang.\n")),
      "“txet” is not a key of “comparison”. Did you mean “text”? Allowed keys here: id, title, text.",
    );
  });

  it("asks what was meant, without a list in which that would be lost", () => {
    assert.deepEqual(sentencesOf(rule, renamed("duties", "dutys"), "id"), [
      "“dutys” bukan kunci profil. Maksud Anda “duties”? Kunci Anda sendiri diawali “x-”.",
    ]);
  });

  it("says that what was meant is there already", () => {
    const beside = P("duties: Menguleni adonan.\ntugas: Memanggang roti.\n");
    checkRule(P("tugas: Memanggang roti.\n^^^^^ error unknown-key\n"));
    assert.deepEqual(sentencesOf(rule, beside, "id"), [
      "“tugas” bukan kunci profil. Tampaknya maksud Anda “duties”, yang sudah ada: pindahkan isinya ke sana.",
    ]);
    const item = P("comparison:\n  - title: Koki kue\n    text: Koki kue menghias kue.\n    teks: Roti saja.\n");
    assert.deepEqual(sentencesOf(rule, item, "en"), [
      "“teks” is not a key of “comparison”. It seems to mean “text”, which is already there: move this text into it.",
    ]);
    // A free key that is as near may be meant as well.
    assert.match(said(P(`${CODES}  kbji2014: "7512"\n  kbji20: "7512"\n`))!, /Did you mean “kbji2026”/);
  });

  it("editing 57: reports each one, and nothing else for it", () => {
    const text = complete.replace("duties:", "dutys:").replace("reality:", "realita:").replace("fit:", "Fit:");
    assert.deepEqual(rulesIn(text), [rule, rule, rule]);
  });

  it("understands headings in both languages", () => {
    const meant = (key: string) =>
      /Did you mean “(\w+)”/.exec(said(P(`${key}: x\n`).replace(/^(?:summary|reality|lang):.*\n/gm, "")) ?? "")?.[1];
    assert.equal(meant("Ringkasan"), "summary");
    assert.equal(meant("sumber"), "sources");
    assert.equal(meant("bahasa"), "lang");
    assert.deepEqual(rulesIn(renamed("duties", "tugas")), [rule]);
    assert.deepEqual(rulesIn(renamed("comparison", "perbandingan")), [rule]);
  });

  it("knows what writers call keys that they cannot name in English", () => {
    for (const key of ["judul", "Nama", "name"]) {
      const text = renamed("title", key);
      assert.deepEqual(rulesIn(text), [rule], key);
      assert.match(said(text)!, /Did you mean “title”/, key);
      assert.equal(fixTitlesOf(rule, text, "en")[0], "Change to “title” *", key);
    }
    const item = P("comparison:\n  - nama: Koki kue\n    teks: Koki kue menghias kue, sedangkan ini tidak.\n");
    checkFix(item, item.replace("nama:", "title:"), { rule });
    checkFix(item, item.replace("teks:", "text:"), { rule, finding: 1 });
    assert.match(said(P("id_pekerjaan: tukang-roti\n"))!, /Did you mean “id”/);
    // What the file has already is not meant once more.
    assert.doesNotMatch(said(P("judul: Tukang roti\n"))!, /Did you mean/);
  });

  it("says where a key of the format belongs", () => {
    assert.match(said(P('title: Tukang roti\nkbji2014: "7512"\n'))!, /^Write “kbji2014” under “codes”, not here\./);
    assert.match(said(P("publisher: BPS\n"))!, /^Write “publisher” under “sources”, not here\./);
    assert.match(said(P("reason: Undang-undang\n"))!, /^Write “reason” under “lint.ignore”, not here\./);
    assert.match(said(P(`${CODES}  status: draft\n`))!, /^“status” is a key of the profile itself/);
  });

  it("marks the colon of a key that is not there", () => {
    checkRule(P(": Menguleni adonan.\n^ error unknown-key\n"));
    checkOffers(P("x-a: 'b'\n\n : c\n"), ["comment"], { rule });
  });

  it("leaves an organisation's own keys alone", () => {
    assert.deepEqual(rulesIn(P("x-rak: {tags: [a, 1], '': null}\n")), []);
  });

  it("copes with keys that are no words", () => {
    for (const key of ["__proto__", "constructor", "1", "true", '"a b"', "[a, b]", "é".repeat(40), "toString"]) {
      assert.ok(
        rulesIn(P(`${key}: x\n`)).every((id) => id === rule),
        key,
      );
      assert.ok(fixTitlesOf(rule, P(`${key}: x\n`), "en").length <= 4, key);
    }
  });
});

describe("the fixes of unknown-key", () => {
  it("change the key, preferred where one is nearest, and keep the value (row 13 of the editor's table)", () => {
    const fix = checkFix(renamed("duties", "dutys"), complete, { rule });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    assert.deepEqual(fixTitlesOf(rule, renamed("duties", "dutys"), "id"), ["Ubah menjadi “duties” *"]);
    const block = P("dutys:\n  # c\n  - menguleni  # d\n\n").replace(/^duties:.*\n/m, "");
    checkFix(block, block.replace("dutys", "duties"), { rule });
    checkFix(block.replaceAll("\n", "\r\n"), block.replace("dutys", "duties").replaceAll("\n", "\r\n"), { rule });
    checkFix(renamed("duties", '"dutys" '), renamed("duties", '"duties" '), { rule });
    checkFix(renamed("duties", "'dutys'"), renamed("duties", "'duties'"), { rule });
  });

  it("prefer none of two that are equally near", () => {
    const titles = fixTitlesOf(rule, P("update_due: 2026-01-02\n"), "en");
    assert.ok(titles.filter((title) => title.endsWith("*")).length <= 1);
    const tied = fixTitlesOf(rule, P("sources:\n  - titlr: x\n    ul: x\n"), "en");
    assert.equal(tied[0], "Change to “title” *");
    const both = fixTitlesOf(rule, P(`${CODES}  kbji20: "7512"\n`), "en");
    assert.deepEqual(both, ["Change to “kbji2014”", "Change to “kbji2026”"]);
  });

  it("offer no key that is there already", () => {
    const text = P("Title: Pembuat roti\n");
    assert.deepEqual(fixTitlesOf(rule, text, "en"), ["Keep it as your own key “x-title”"]);
  });

  it("move its value to the key that is there already", () => {
    const list = (own: string, tugas: string) => P(`duties:\n${own}${tugas}`);
    const template = '  - "[tugas kedua, serta untuk siapa atau bersama siapa]"\n';
    const fix = checkFix(
      list(`${template}${template}`, "tugas:\n  # catatan\n  - menguleni adonan # pagi\n\n  - memanggang roti\n"),
      list("  # catatan\n  - menguleni adonan # pagi\n\n  - memanggang roti\n", ""),
      { rule },
    );
    assert.deepEqual([fix.title, fix.args, fix.safe], ["merge", { to: "duties" }, false]);
    checkFix(
      list(
        "  - menguleni adonan # pagi\n",
        "tugas: # c\n    # d\n    - memanggang roti\n    - >-\n      menata\n      roti\n",
      ),
      list("  - menguleni adonan # pagi\n  # c\n  # d\n  - memanggang roti\n  - >-\n    menata\n    roti\n", ""),
      { rule },
    );
    checkFix(
      list("  - menguleni adonan\n", "tugas: memanggang roti\n"),
      list("  - menguleni adonan\n  - memanggang roti\n", ""),
      { rule },
    );
    checkFix(
      list("  - menguleni adonan\n", 'tugas: [a b, "c: d"]\n'),
      list('  - menguleni adonan\n  - a b\n  - "c: d"\n', ""),
      { rule },
    );
    checkFix(P("duties: [a b]\ntugas:\n  - c d\n  - 'e'\n"), P('duties: [a b, c d, "e"]\n'), { rule });
    checkFix(
      P("duties: Menguleni adonan.\ntugas:\n  - memanggang roti\n"),
      P("duties:\n  - Menguleni adonan.\n  - memanggang roti\n"),
      { rule },
    );
    checkFix(
      P("# a\nduties: # b\n  - menguleni adonan\n\n# c\n# d\ntugas:\n  - memanggang roti\n"),
      P("# a\n# c\n# d\nduties: # b\n  - menguleni adonan\n  - memanggang roti\n\n"),
      { rule },
    );
    assert.deepEqual(fixTitlesOf(rule, list("  - menguleni\n", "tugas:\n  - memanggang roti\n"), "id"), [
      "Pindahkan isinya ke “duties” *",
      "Pertahankan sebagai kunci sendiri “x-tugas”",
    ]);
  });

  it("join texts as paragraphs, or as the sentence that they are", () => {
    checkFix(
      P("duties: Menguleni adonan.\ntugas: Memanggang roti. # c\n"),
      P("duties: >-\n  Menguleni adonan.\n\n  Memanggang roti.\n# c\n"),
      { rule },
    );
    checkFix(
      P("duties: >- # a\n  Menguleni\n  adonan.\ntugas: 'Memanggang roti.'\n"),
      P("duties: >- # a\n  Menguleni\n  adonan.\n\n  Memanggang roti.\n"),
      { rule },
    );
    checkFix(
      P("duties: |\n  Menguleni adonan.\ntugas: Memanggang roti.\n"),
      P("duties: |-\n  Menguleni adonan.\n\n  Memanggang roti.\n"),
      { rule },
    );
    checkFix(
      P(
        "comparison:\n  - title: Koki kue\n    text: Koki kue menghias kue,\n    teks: sedangkan tukang roti memanggang roti.\n",
      ),
      P("comparison:\n  - title: Koki kue\n    text: Koki kue menghias kue, sedangkan tukang roti memanggang roti.\n"),
      { rule },
    );
  });

  it("keep it as an own key, last, at the root only", () => {
    assert.deepEqual(fixTitlesOf(rule, P("sumary: Roti untuk warga setiap hari.\n"), "en"), [
      "Change to “summary” *",
      "Keep it as your own key “x-sumary”",
    ]);
    checkFix(P("colour: coklat # c\n"), P("x-colour: coklat # c\n"), { rule, nth: 0 });
    checkFix(P('"open questions": [a]\n'), P('"x-open-questions": [a]\n'), { rule, nth: 0 });
    checkFix(P("tags: a\nx-tags: b\n"), P("x-tags-2: a\nx-tags: b\n"), { rule, nth: 0 });
    checkNoFix(P(`${CODES}  colour: "1"\n`), { rule });
  });

  it("prefer the own key where it is almost one", () => {
    for (const key of ["x_owner", "X-owner", "X_Owner"]) checkFix(P(`${key}: a\n`), P("x-owner: a\n"), { rule });
  });

  it("move a code under `codes`", () => {
    const alone = 'title: Tukang roti\nkbji2014: "7512" # c\n';
    checkFix(P(alone), P('title: Tukang roti\ncodes:\n  kbji2014: "7512" # c\n'), { rule });
    const beside = `${CODES}  isco08: "7512"\nkbji2014: "7512"\n`;
    checkFix(P(beside), P(`${CODES}  kbji2014: "7512"\n  isco08: "7512"\n`), { rule });
    const flow = 'title: Tukang roti\ncodes: {isco08: "7512"}\nonet: "51-3011.00"\n';
    checkFix(P(flow), P('title: Tukang roti\ncodes: {isco08: "7512", onet: "51-3011.00"}\n'), { rule });
  });

  it("give entries their list's key back", () => {
    const list = (heading: string) =>
      P(
        `comparison:\n  - title: Koki kue\n    text: Koki kue menghias, tukang roti memanggang.\n${heading}  - title: Sensus\n    publisher: BPS\n    covers: [duties]\n  - title: Buku\n`,
      );
    const fix = checkFix(list(""), list("sources:\n"), { rule, left: 0 });
    assert.deepEqual([fix.title, fix.safe], ["heading", false]);
  });

  it("put a key aside that has no place where it stands", () => {
    const item = (line: string) =>
      P(`comparison:\n  - title: Koki kue\n${line}    text: Koki kue menghias, tukang roti memanggang.\n`);
    checkFix(item("    by: >-\n      Tim\n\n      bahasa\n"), item("#     by: >-\n#       Tim\n\n#       bahasa\n"), {
      rule,
      nth: 0,
    });
    const first = P("sources:\n  - by: Tim # c\n    title: Sensus\n");
    checkFix(first, P("sources:\n  - # by: Tim # c\n    title: Sensus\n"), { rule, nth: 0 });
    checkNoFix(P("sources:\n  - {by: Tim, title: Sensus}\n"), { rule });
  });

  it("take away the indent of a key that belongs to the root", () => {
    const text = `${CODES}  isco08: "7512"\n  status: draft # c\n`;
    checkFix(P(text), P(text.replace("  status", "status")), { rule });
    checkOffers(P(`${CODES}  status: draft\n  isco08: "7512"\n`), ["comment"], { rule });
    checkOffers(P(`${text}status: published\n`), ["comment"], { rule });
    checkNoFix(P('title: Tukang roti\ncodes: {isco08: "7512", status: draft}\n'), { rule });
  });

  it("make a name that became a key the title of its comparison", () => {
    const text = (item: string) => P(`comparison:\n${item}`);
    checkFix(
      text("  - Koki kue: Koki kue menghias,\n      tukang roti memanggang. # c\n".replace(" # c", "")),
      text("  - title: Koki kue\n    text: Koki kue menghias,\n      tukang roti memanggang.\n"),
      { rule },
    );
    checkFix(
      text("  - Koki kue: >-\n      Koki kue menghias, tukang roti memanggang.\n"),
      text("  - title: Koki kue\n    text: >-\n      Koki kue menghias, tukang roti memanggang.\n"),
      { rule },
    );
    checkFix(
      text("  - {Koki kue: Koki kue menghias kue besar.}\n"),
      text("  - {title: Koki kue, text: Koki kue menghias kue besar.}\n"),
      { rule },
    );
    assert.match(said(text("  - Koki kue: Koki kue menghias kue besar.\n"))!, /^“Koki kue” is read as a key here\./);
  });

  it("brings a key back into the entry that it fell out of", () => {
    const [finding, ...rest] = checkRule(
      profileWith(
        "id",
        `comparison:
  - title: Koki
text: >-
^^^^ error unknown-key
  Koki menyiapkan hidangan.
`,
      ),
    );
    assert.deepEqual([finding?.message, rest], ["outdented", []]);
    checkFix(
      profileWith("id", "comparison:\n  - title: Koki\ntext: >-\n  Koki menyiapkan hidangan.\n"),
      profileWith("id", "comparison:\n  - title: Koki\n    text: >-\n      Koki menyiapkan hidangan.\n"),
      { rule: "unknown-key" },
    );
  });

  it("knows the headings of texts in both languages, with what follows them", () => {
    const rows: [string, string][] = [
      ["Tugas utama", "duties"],
      ["Tugas-tugas utama", "duties"],
      ["Cocok untuk", "fit"],
      ["tidak_cocok", "misfit"],
      ["Tidak cocok untuk", "misfit"],
      ["miskonsepsi", "misconception"],
      ["Miskonsepsi umum", "misconception"],
      ["realitas", "reality"],
      ["kenyataan", "reality"],
      ["perbedaan", "comparison"],
      ["Perbandingan", "comparison"],
    ];
    for (const [name, key] of rows) {
      const text = profileWith("id", "");
      checkFix(text.replace(`${key}:`, `${name}:`), text, { rule: "unknown-key" });
      assert.equal(lintText(text.replace(`${key}:`, `${name}:`)).findings.length, 1, name);
    }
  });

  it("offers to move a line with a colon into the block above", () => {
    const before = profileWith("en", "reality: |\n  Bakers also plan.\nNote: they manage a shop.\n");
    const fix = checkFix(before, before.replace("Note", "  Note"), { rule: "unknown-key", nth: 0 });
    assert.equal(fix.safe, false);
  });
});

// Keys and entries without a value: a section, another key, an entry, and what may be done about each.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "empty-section";
const P = (lines: string): string => profileWith("id", lines);
const rulesIn = (text: string): string[] => lintText(text).findings.map((finding) => finding.rule);
const REALITY = '"[apa yang benar, dengan contoh yang tampak dalam keseharian kerja]"';
const MISFIT = `
  - "[apa yang lebih disukai orang ini, dan mengapa pekerjaan ini tidak memberikannya]"
  - "[keinginan kedua yang sulit terpenuhi dalam keseharian]"`;

describe("empty-section", () => {
  it("marks the key with its empty value on one line", () => {
    checkRule(P("reality:\n^^^^^^^^ error empty-section\n"));
    checkRule(P("reality: # nanti\n^^^^^^^^ error empty-section\n"));
    checkRule(P('reality: ""\n^^^^^^^^^^^ error empty-section\n'));
    checkRule(P("reality: '  '\n^^^^^^^^^^^^^ error empty-section\n"));
    checkRule(P("reality: null\n^^^^^^^^^^^^^ error empty-section\n"));
    checkRule(P("reality: |\n^^^^^^^^^^ error empty-section\n\n"));
    checkRule(P("misfit: []\n^^^^^^^^^^ error empty-section\n"));
    checkRule(P("title: Tukang roti\nsummary:\n^^^^^^^^ error empty-section\n"));
    checkRule(P("sources:\n  - title:\n#   ^^^^^^ error empty-section\n"));
  });

  it("marks an entry by its dash", () => {
    checkRule(P("misfit:\n  - suka bergadang\n  -\n# ^ error empty-section\n"));
    checkRule(P('misfit:\n  - ""\n# ^^^^ error empty-section\n  - suka bergadang\n'));
    checkRule(P('misfit: [suka bergadang, ""]\n#                        ^^ error empty-section\n'));
  });

  it("says which it is", () => {
    const said = (lines: string) => sentencesOf(rule, P(lines), "en")[0];
    assert.equal(said("reality:\n"), "The section “reality” (What is true instead) has no text yet.");
    assert.equal(said("misfit: []\n"), "The section “misfit” (Who may not enjoy it) has no text yet.");
    assert.equal(
      said("title: Tukang roti\nsummary:\n"),
      "“summary” (In short) has no value: fill it in or remove the key.",
    );
    assert.equal(
      said("misfit:\n  - a\n  -\n"),
      "This entry of “misfit” (Who may not enjoy it) is empty: fill it in or remove it.",
    );
    assert.equal(
      said("sources:\n  - title:\n"),
      "“title” (Title of the document) has no value, but this entry needs it. Fill it in.",
    );
    assert.deepEqual(sentencesOf(rule, P("reality:\n"), "id"), ["Bagian “reality” (Kenyataannya) belum diisi."]);
  });

  it("is silent where the text stands behind a number sign", () => {
    assert.deepEqual(rulesIn(P("reality: #1 adalah adonan.\n")), ["hash-in-text"]);
  });

  it("leaves an empty optional list alone", () => {
    assert.deepEqual(rulesIn(P("related: []\nsources: []\n")), []);
  });
});

describe("the fix of empty-section", () => {
  it("fills a section with its skeleton and keeps the comment", () => {
    const fix = checkFix(P("reality: # nanti\n"), P(`reality: ${REALITY} # nanti\n`), { rule });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    checkFix(P("reality:   ''  # nanti\n"), P(`reality: ${REALITY}  # nanti\n`), { rule });
    checkFix(P("reality:\n  # nanti\n  ''\n"), P(`reality:\n  # nanti\n  ${REALITY}\n`), { rule });
    checkFix(P('"reality": ~\n'), P(`"reality": ${REALITY}\n`), { rule });
    checkFix(P("misfit:\n"), P(`misfit:${MISFIT}\n`), { rule });
    checkFix(P("misfit: []  # nanti\n"), P(`misfit:  # nanti${MISFIT}\n`), { rule });
    checkFix(P("misfit: >-\n"), P(`misfit:${MISFIT}\n`), { rule });
    const crlf = (text: string) => text.replaceAll("\n", "\r\n");
    checkFix(crlf(P("misfit: ''\n")), crlf(P(`misfit:${MISFIT}\n`)), { rule });
  });

  it("fills a section inside braces", () => {
    const flow = (reality: string, fit: string) =>
      `{title: Tukang roti, duties: [a], fit: ${fit}, misfit: [c], misconception: Hanya ikut resep saja., reality: ${reality}, comparison: Koki kue menghias kue.}`;
    checkFix(flow('""', "[b]"), flow(REALITY, "[b]"), { rule });
    const text = '"[siapa yang betah dalam pekerjaan ini, dan bagian mana dari kesehariannya yang ia sukai]"';
    checkFix(flow("Juga menyesuaikan adonan.", "[]"), flow("Juga menyesuaikan adonan.", text), { rule });
  });

  it("fills what an entry needs, where a text will do", () => {
    const before = P("sources:\n  - title: # nanti\n    publisher: BPS\n");
    checkFix(before, before.replace("- title:", '- title: "[Judul dokumen]"'), { rule });
    checkNoFix(P("reviews:\n  - by: Tim bahasa\n    kind:\n    on: 2026-01-02\n    result: approved\n"), { rule });
  });

  it("removes a key that is not needed with its line, unasked never", () => {
    const before = P("title: Tukang roti\nsummary:\n");
    const fix = checkFix(before, P("title: Tukang roti\n"), { rule, nth: 0 });
    assert.deepEqual([fix.safe, fix.preferred], [false, false]);
    assert.deepEqual(fixTitlesOf(rule, before, "id"), ["Hapus kunci kosong “summary”"]);
    checkFix(P("title: Tukang roti\nsummary: # nanti\n"), P("title: Tukang roti\n# nanti\n"), { rule, nth: 0 });
    const spaced = P("comparison: Koki kue menghias, tukang roti memanggang.\n\nrelated:\n\nupdated: 2026-01-02\n");
    checkFix(spaced, spaced.replace("related:\n\n", ""), { rule, nth: 0 });
    const last = P("related:\n");
    checkFix(last.trimEnd(), last.replace("\nrelated:\n", ""), { rule, nth: 0 });
    const first = P("sources:\n  - url:\n    title: Sensus\n");
    checkFix(first, first.replace("url:\n    ", ""), { rule, nth: 0 });
    const flow = P("sources: [{title: Sensus, url: }, {url: , title: Sensus}]\n");
    checkFix(flow, flow.replace(", url: }", " }"), { rule, nth: 0 });
    checkFix(flow, flow.replace("url: , ", ""), { rule, nth: 0, finding: 1 });
  });

  it("removes an empty entry, but not the only one", () => {
    const before = P("misfit:\n  - suka bergadang\n  -\n  - suka malam\n");
    checkFix(before, before.replace("  -\n", ""), { rule, nth: 0 });
    const commented = P("misfit:\n  - suka bergadang\n  - # nanti\n");
    checkFix(commented, commented.replace("- # nanti", "# nanti"), { rule, nth: 0 });
    checkFix(P('misfit: [suka bergadang, ""]\n'), P("misfit: [suka bergadang]\n"), { rule, nth: 0 });
    checkNoFix(P("misfit:\n  -\n"), { rule });
  });
});

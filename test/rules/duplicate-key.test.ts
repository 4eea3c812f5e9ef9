// duplicate-key: every later occurrence at every level, with the first beside it; no fix loses a word.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule } from "../support/check-rule";
import { fixTitlesOf } from "../support/sentences";

const rule = "duplicate-key";
const whole = (lines: string) => profileWith("id", "") + lines;

describe("duplicate-key", () => {
  it("finds every later occurrence, in quotes or not, in blocks and in braces", () => {
    const findings = checkRule(
      whole(`x-a: 1
"x-a": 2
^^^^^ error duplicate-key
x-a: 3
^^^ error duplicate-key
x-b: {c: 1, c: 2}
#           ^ error duplicate-key
x-d:
  - e: 1
    e: 2
#   ^ error duplicate-key
`),
    );
    assert.equal(findings[0]?.related[0]?.span.start, findings[1]?.related[0]?.span.start);
    assert.deepEqual(findings[0]?.related[0]?.message, "first");
  });

  it("leaves equal keys of different mappings alone", () => {
    checkRule(whole("x-a: {b: 1}\nx-c: {b: 1}\nx-d: [{b: 1}, {b: 1}]\n"));
  });

  it("deletes an equal one with its lines", () => {
    checkFix(whole("x-a: 1\nx-b: 2\nx-a: 1\nx-c: 3\n"), whole("x-a: 1\nx-b: 2\nx-c: 3\n"), { rule });
    checkFix(whole("x-a:\r\n  - b\r\nx-a: [b]\r\n"), whole("x-a:\r\n  - b\r\n"), { rule });
    checkFix(whole("x-a: {b: 1, b: 1, c: 2}\n"), whole("x-a: {b: 1, c: 2}\n"), { rule });
  });

  it("joins texts and lists to those above", () => {
    const before = profileWith("id", "fit: Orang yang sabar sekali.\nfit: Orang yang teliti. # c\n");
    const after = profileWith("id", "fit: >-\n  Orang yang sabar sekali.\n\n  Orang yang teliti.\n# c\n");
    const fix = checkFix(before, after, { rule });
    assert.deepEqual([fix.title, fix.safe], ["merge", false]);
    assert.deepEqual(fixTitlesOf(rule, before, "id"), [
      "Gabungkan dengan yang pertama *",
      "Simpan dahulu teksnya sebagai “x-fit-2”",
    ]);
    const lists = (lines: string) => profileWith("id", `fit:\n  - suka pagi hari\n${lines}`);
    checkFix(
      lists("misfit: Orang yang suka malam hari.\nfit:\n- teliti # a\n# b\n- sabar\n"),
      lists("  - teliti # a\n  # b\n  - sabar\nmisfit: Orang yang suka malam hari.\n"),
      { rule },
    );
    const crlf = lists("fit:\n    - teliti\n").replaceAll("\n", "\r\n");
    checkFix(crlf, lists("  - teliti\n").replaceAll("\n", "\r\n"), { rule });
    const pairs = (lines: string) =>
      profileWith(
        "id",
        `comparison:\n  - title: Koki\n    text: Koki menghias, sedangkan tukang roti memanggang.\n${lines}`,
      );
    const second = "  - title: Juru masak\n    text: >-\n      Juru masak memasak, sedangkan tukang roti memanggang.\n";
    checkFix(pairs(`comparison:\n${second}`), pairs(second), { rule });
    const codes = (lines: string) => profileWith("id", `codes:\n  isco08: "7512"\n${lines}`);
    checkFix(codes('codes:\n    kbji2014: "7512"\n'), codes('  kbji2014: "7512"\n'), { rule });
  });

  it("puts a text in the place of what a template leaves to be written", () => {
    const template = '  - "[kekuatan yang dipakai setiap hari]"\n';
    const fit = (lines: string) => profileWith("id", `fit:${lines}`);
    checkFix(fit(`\n${template}fit: Orang yang teliti. # c\n`), fit(" Orang yang teliti. # c\n"), { rule });
    checkFix(fit(` Orang yang teliti.\nfit:\n${template}`), fit(" Orang yang teliti.\n"), { rule });
    checkFix(fit("\nfit:\n  - teliti\n"), fit("\n  - teliti\n"), { rule });
    // The comments right above come along, also at the end of the text.
    const last = (lines: string) => profileWith("id", `fit:\n${template}`).trimEnd() + lines;
    checkFix(
      last("\n# c\nfit: Orang yang teliti."),
      `${last("").replace(`fit:\n${template}`, "# c\nfit: Orang yang teliti.\n")}\n`,
      { rule },
    );
    // Brackets of the author's own are words like others.
    checkFix(fit('\n  - "[tanya Bu Rina]"\nfit: [teliti]\n'), fit('\n  - "[tanya Bu Rina]"\n  - teliti\n'), { rule });
  });

  it("keeps a different one under a free name where the two do not go together", () => {
    checkFix(whole("status: draft\nstatus: published\n"), whole("status: draft\nx-status-2: published\n"), { rule });
    const commented = "fit:\n  - a b # c\nfit: [d, # e\n  f]\n";
    checkFix(profileWith("id", commented), profileWith("id", commented.replace("\nfit", "\nx-fit-2")), { rule });
    checkFix(whole("x-a: 1\nx-a-2: 0\nx-a: 2\n"), whole("x-a: 1\nx-a-2: 0\nx-a-3: 2\n"), { rule });
    checkFix(whole("x-a:\n  b: 1\n  b: 2\n"), whole("x-a:\n  b: 1\n  x-b-2: 2\n"), { rule });
  });

  it("keeps an equal one that has a comment", () => {
    checkFix(whole("x-a: 1\nx-a: 1 # c\n"), whole("x-a: 1\nx-a-2: 1 # c\n"), { rule });
  });

  it("keeps a different one as a comment where no other key may stand", () => {
    const comparison = (second: string) =>
      profileWith(
        "id",
        `comparison:\n  - title: Koki pastri\n    text: Koki menghias, sedangkan tukang roti memanggang.\n${second}`,
      );
    checkFix(
      comparison("    text: >-\n      Tukang roti memanggang,\n      sedangkan koki menghias.\n"),
      comparison("#     text: >-\n#       Tukang roti memanggang,\n#       sedangkan koki menghias.\n"),
      { rule, nth: 1 },
    );
    checkNoFix(
      profileWith("id", "comparison:\n  - {title: Koki, title: Juru masak, text: Koki menghias, bukan memanggang.}\n"),
      {
        rule,
      },
    );
  });

  it("passes over keys on lines in doubt, and repeated merge keys", () => {
    checkRule(
      whole(`x-p: &p {q: 1}
x-r:
  <<: *p
# ^^ error alias
  <<: *p
`),
    );
  });
});

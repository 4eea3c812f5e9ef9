// yaml-syntax: what keeps YAML from reading and has no rule of its own, each with the words that fit.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkOffers, checkRule } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const rule = "yaml-syntax";
const whole = (lines: string) => profileWith("id", lines);

/** The message of the only finding. */
const messageIn = (annotated: string) => {
  const findings = checkRule(annotated);
  assert.equal(findings.length, 1);
  return findings[0]!.message;
};

describe("yaml-syntax", () => {
  it("a space missing after a key's colon", () => {
    assert.equal(messageIn(whole("fit:Orang yang menyukai pagi hari.\n^^^^ error yaml-syntax\n")), "missingSpace");
    const fix = checkFix(whole("fit:Orang yang sabar sekali.\n"), whole("fit: Orang yang sabar sekali.\n"), { rule });
    assert.equal(fix.safe, true);
    const sign = whole("x-a: b\nreality:#1 di kota ini.\n");
    const emptied = checkFix(sign, sign.replace("y:", "y: "), { rule, nth: 0 });
    assert.deepEqual([emptied.safe, emptied.preferred], [false, false], "a comment would be left in place of the text");
  });

  it("a colon missing after the first key of an entry", () => {
    const text = "    text: Koki pastri menghias kue, sedangkan tukang roti membuat roti.\n";
    const second = (line: string) => whole(`comparison:\n  - title: Juru masak\n${text}  - ${line}\n${text}`);
    assert.equal(messageIn(second("title Koki pastri\n#   ^^^^^ error yaml-syntax")), "colonAbsent");
    const fix = checkFix(second("title Koki pastri # c"), second("title: Koki pastri # c"), { rule });
    assert.deepEqual([fix.title, fix.safe], ["addColon", false]);
    checkFix(second("title koki pastri"), second("title: koki pastri"), { rule });
    const source = (line: string) => whole(`sources:\n- ${line}\n  publisher: Balai Roti\n`);
    checkFix(source("title Buku roti").replaceAll("\n", "\r\n"), source("title: Buku roti").replaceAll("\n", "\r\n"), {
      rule,
    });
    assert.equal(sentencesOf(rule, source("title Buku roti"), "id")[0], "Titik dua setelah “title” belum ada.");
    // A text whose first word is a key's name, with another text's colon below it.
    assert.deepEqual(
      sentencesOf(rule, whole("duties:\n  - title deeds are checked\n    carefully: each one\n"), "id"),
      [],
    );
  });

  it("a space missing after a dash", () => {
    const before = whole("duties:\n  - menguleni adonan\n  -memanggang roti\n");
    assert.equal(
      messageIn(before.replace("-memanggang roti\n", "-memanggang roti\n# ^ error yaml-syntax\n")),
      "missingDashSpace",
    );
    assert.equal(checkFix(before, before.replace("-memang", "- memang"), { rule }).safe, true);
    checkRule(
      whole(`duties:
  -menguleni adonan
# ^ error yaml-syntax
  -memanggang roti
# ^ error yaml-syntax
`),
    );
    checkRule(whole("x-a: -satu\nx-b:\n  - -satu\n  - -2\n"));
  });

  it("a list below a key that has a text", () => {
    assert.equal(
      messageIn(
        whole(`fit: Orang yang
  - menyukai pagi hari
# ^^^^^^^^^^^^^^^^^^^^ error yaml-syntax
  - bekerja teratur
`),
      ),
      "listBelowText",
    );
  });

  it("a list that begins beside its key", () => {
    const after = whole("duties:\n    - menguleni adonan\n    - memanggang roti\n");
    checkFix(after.replace("\n    - meng", " - meng"), after, { rule });
    checkFix(after.replace("\n    - meng", "- meng"), after, { rule });
    const nested = whole("comparison:\n  - title: Koki\n    text: Koki menghias, bukan memanggang.\n");
    checkFix(nested.replace("\n  - title", " - title"), nested, { rule });
    checkFix(whole("misfit:  - bangun siang\r\n"), whole("misfit:\n  - bangun siang\r\n"), { rule });
    checkRule(
      whole(`duties: - catatan: mencatat
#       ^ error yaml-syntax
#         ^^^^^^^^ error colon-in-text
  - memanggang roti
`),
    );
  });

  it("a character too much in front of a key", () => {
    const before = whole("fit: Orang yang sabar sekali.\n");
    checkFix(before.replace("fit:", "]fit:"), before, { rule });
    assert.equal(messageIn(`${whole("")}@sources:\n^ error yaml-syntax\n  - title: Buku roti\n`), "strayCharacter");
  });

  it("a line of text before the first key", () => {
    assert.equal(messageIn(`Profil tukang roti\n^^^^^^^^^^^^^^^^^^ error yaml-syntax\n${whole("")}`), "unreadable");
  });

  it("a colon missing after a key", () => {
    const before = whole("duties\n  - menguleni adonan setiap pagi\n");
    checkFix(before, before.replace("duties\n", "duties:\n"), { rule });
    assert.equal(messageIn(before.replace("duties\n", "duties\n^^^^^^ error yaml-syntax\n")), "missingColon");
  });

  it("a bracket that is not closed", () => {
    const before = whole("alternative_titles: [Pembuat roti, Juru roti\n");
    checkFix(before, before.replace("Juru roti\n", "Juru roti]\n"), { rule });
    checkRule(
      whole(`alternative_titles: [Pembuat roti, Juru roti
#                   ^ error yaml-syntax
`),
    );
    checkFix(whole("x-a: {b: 1, c: [2\n"), whole("x-a: {b: 1, c: [2]}\n"), { rule });
  });

  it("a code after a backslash that YAML does not know", () => {
    checkRule(
      whole(`x-a: "D:\\data\\new \\"a\\""
#       ^^ error yaml-syntax
`),
    );
    checkFix(whole('x-a: "D:\\data\\new \\"a\\""\n'), whole('x-a: "D:\\\\data\\\\new \\"a\\""\n'), { rule });
    checkRule(whole('x-a: "a\\tb\\u00e9\\x41 \\\\ \\/"\n'));
  });

  it("a block inside brackets", () => {
    assert.equal(messageIn(`${whole("")}x-a: [\n  a,\n  - b\n# ^^^ error yaml-syntax\n]\n`), "blockInFlow");
    checkNoFix(`${whole("")}x-a: [\n  a,\n  - b\n]\n`, { rule });
  });

  it("one finding where nothing more precise is known, and the rest of the file is read", () => {
    const findings = checkRule(`${whole("")}x-a: [a, b: c: d]
^^^^^^^^^^^^^^^^^ error yaml-syntax
x-b: "e
#    ^ error unclosed-quote
`);
    assert.equal(findings.length, 2);
  });

  it("a key that is being typed", () => {
    assert.equal(
      messageIn(whole("summary: Tukang roti memanggang roti setiap pagi.\ndut\n^^^ error yaml-syntax\n")),
      "missingColon",
    );
    checkNoFix(whole("summary: Tukang roti memanggang roti setiap pagi.\nrel\n"), { rule });
  });

  it("a key written as elsewhere", () => {
    const after = whole("reality: Tukang roti juga mengatur toko.\n");
    for (const form of [
      "reality = ",
      "reality=",
      "reality\uff1a",
      "reality ",
      "reality; ",
      "reality -> ",
      "**reality**: ",
      '"reality:" ',
    ]) {
      const fix = checkFix(after.replace("reality: ", form), after, { rule });
      assert.equal(fix.safe, false, form);
    }
    checkFix(after.replace("reality: ", "## Reality\n"), after.replace("reality: ", "reality:\n  "), { rule });
  });

  it("a comma behind the closing quotation mark", () => {
    checkFix(whole('fit: "Orang yang sabar sekali.",\n'), whole('fit: "Orang yang sabar sekali."\n'), { rule });
  });

  it("a character beside the key of a list", () => {
    const after = whole("duties:\n  - menguleni adonan\n");
    for (const stray of ["*", " *", "...", "{", ","])
      checkFix(after.replace("duties:", `duties:${stray}`), after, { rule });
  });

  it("a dash before a key of the root", () => {
    const after = whole("reality: Tukang roti juga mengatur toko.\n");
    checkFix(after.replace("reality", "- reality"), after, { rule });
    checkFix(after.replace("title", "- title"), after, { rule });
  });

  it("items with another mark, a glued dash or none", () => {
    for (const mark of ["\u2022", "\u2013", "*", "1.", "1)", "\u00b7"]) {
      checkRule(
        whole(`duties:
  ${mark} menguleni adonan
  ${"^".repeat(mark.length)} error yaml-syntax
  ${mark} memanggang roti
  ${"^".repeat(mark.length)} error yaml-syntax
`),
      );
    }
    const after = whole("duties:\n  - menguleni adonan\n  - memanggang roti\n");
    for (const form of ["\u2022 mem", "\u2014mem", "mem", "2. mem"]) {
      assert.equal(checkFix(after.replace("- mem", form), after, { rule }).safe, false);
    }
    for (const form of ["\u2022 men", "\u2014men", "men"]) checkFix(after.replace("- men", form), after, { rule });
    assert.equal(
      checkFix(after.replace("- menguleni adonan", '-"menguleni"'), after.replace("menguleni adonan", '"menguleni"'), {
        rule,
      }).safe,
      true,
    );
    const numbers = whole("duties:\n  - 2 roti\n  -50 kue\n");
    assert.equal(checkFix(numbers, numbers.replace("-50", "- 50"), { rule }).safe, false);
  });

  it("marks inside texts are text", () => {
    checkRule(whole("reality: Tukang roti mengatur\n  \u2013 harinya dan\n  \u2013 minggunya.\n"));
    checkRule(whole("duties:\n  - menjaga suhu oven sampai\n    -5 derajat\n"));
    checkRule(whole("duties:\n  \u2013 menguleni adonan untuk banyak orang\n"));
  });

  it("a bracket is closed before a comment", () => {
    checkFix(
      whole('alternative_titles: [Pembuat roti, "Oven #1" # a\n'),
      whole('alternative_titles: [Pembuat roti, "Oven #1"] # a\n'),
      { rule },
    );
  });

  it("a list that lost its key", () => {
    const list = (heading: string) =>
      profileWith("id", `title: Tukang roti\n${heading}  - Pembuat roti\n  - Pemanggang roti\nstatus: draft\n`);
    assert.equal(checkFix(list(""), list("alternative_titles:\n"), { rule }).title, "heading");
    const aside = list("").replace("  - Pembuat", "#   - Pembuat").replace("  - Pemanggang", "#   - Pemanggang");
    checkFix(list(""), aside, { rule, nth: 1 });
  });

  it("a line that nothing explains can be put aside", () => {
    const text = whole("comparison:\n    text: Koki kue menghias kue.\n  - title: Koki kue\n");
    checkOffers(text, ["asComment"], { rule });
    checkFix(text, text.replace("  - title", "#   - title"), { rule, nth: 0 });
  });
});

// multiple-documents: one finding on the first mark, the first document is checked, the others are not.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkOffers, checkRule } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const whole = profileWith("id", "");

describe("multiple-documents", () => {
  it("is one finding for any number of documents", () => {
    const [finding] = checkRule(`${whole}---
^^^ error multiple-documents
title: "a
---
- b
`);
    assert.equal(finding?.message, "second");
    checkOffers(`${whole}---\ntitle: b\n`, ["comment"], { rule: "multiple-documents" });
  });

  it("editing 25: says it in the author's words", () => {
    const text = `${whole}---\nb: 2\n`;
    assert.deepEqual(sentencesOf("multiple-documents", text, "en"), [
      "Three hyphens end the profile, and what follows them is not read. A file holds one profile: move what follows to a file of its own.",
    ]);
    assert.deepEqual(sentencesOf("multiple-documents", text, "id"), [
      "Tiga tanda hubung mengakhiri profil, dan bagian sesudahnya tidak dibaca. Satu berkas memuat satu profil: pindahkan bagian berikutnya ke berkas tersendiri.",
    ]);
  });

  it("says so when nothing follows", () => {
    const [finding] = checkRule(`${whole}---\n^^^ error multiple-documents\n`);
    assert.equal(finding?.message, "marker");
  });

  it("deletes a mark that stands between parts of one profile, or behind all of it", () => {
    const rule = "multiple-documents";
    assert.equal(checkFix(`${whole}---\nx-a: 1\n`, `${whole}x-a: 1\n`, { rule }).preferred, true);
    checkFix(`${whole}...\nx-a: 1\n`, `${whole}x-a: 1\n`, { rule });
    checkFix(`${whole}---\n`, whole, { rule });
  });

  it("keeps a second profile as a comment, line by line", () => {
    const rule = "multiple-documents";
    checkFix(`${whole}---\ntitle: b\n\nfit: c\n`, `${whole}# ---\n# title: b\n\n# fit: c\n`, { rule, nth: 0 });
    checkFix(whole + whole, whole + whole.replace(/^(?=.)/gm, "# "), { rule, nth: 0 });
  });

  it("checks the first document with content", () => {
    checkRule(`---
^^^ error multiple-documents
---
${whole.replace("title: Tukang roti", 'title: "Tukang roti\n#      ^ error unclosed-quote')}`);
  });

  it("accepts the marks of a single document, and text that looks like them", () => {
    checkRule(`---\n${whole}...\n`);
    checkRule(`%YAML 1.2\n---\n${whole}`);
    checkRule(`${whole}x-a: |\n  ---\nx-b: "a --- b"\n`);
  });

  it("is one finding where a second profile is pasted behind the first", () => {
    for (const [text, mark] of [
      [whole + whole, "title: Tukang roti\n^^^^^ error multiple-documents\n"],
      [whole + whole + whole, "title: Tukang roti\n^^^^^ error multiple-documents\n"],
    ] as const) {
      const at = text.indexOf("title:", 1);
      checkRule(text.slice(0, at) + mark + text.slice(at + "title: Tukang roti\n".length));
    }
    checkOffers(whole + whole, ["comment"], { rule: "multiple-documents" });
  });

  it("calls no section absent that may be in the text below front matter", () => {
    checkRule(`---
lang: id
title: Tukang roti
---
^^^ error multiple-documents

# Tukang roti

Tukang roti memanggang roti.
`);
  });

  it("at three dots with something behind them, which leave sections open", () => {
    checkRule(`${profileWith("id", "")}...
^^^ error multiple-documents
x-a: satu
`);
    checkRule(
      profileWith("id", "comparison: Koki menghias kue, sedangkan tukang roti tidak.\n").replace(
        "comparison",
        "...\n^^^ error multiple-documents\ncomparison",
      ),
    );
    checkRule(`${profileWith("id", "")}...\n`);
  });
});

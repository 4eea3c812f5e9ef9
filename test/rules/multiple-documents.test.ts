// multiple-documents: one finding on the first mark, the first document is checked, the others are not.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/profile/example";
import { checkNoFix, checkRule } from "../support/check-rule";

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
    checkNoFix(`${whole}---\ntitle: b\n`, { rule: "multiple-documents" });
  });

  it("says so when nothing follows", () => {
    const [finding] = checkRule(`${whole}---\n^^^ error multiple-documents\n`);
    assert.equal(finding?.message, "marker");
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
});

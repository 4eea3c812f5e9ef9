// Thousands of findings in one text: the fixes of all of them take linear time. What each fix says is its rule's test.
import assert from "node:assert/strict";
import { complete } from "../../server/src/engine/features/completion";
import { fixAll } from "../../server/src/engine/features/fix-all";
import { parse } from "../../server/src/engine/profile/parse";
import { fixesFor, lint } from "../../server/src/engine/rules/lint";
import { emptyContext } from "../support/context";

const COUNT = 6000;
/** Linear work takes a few hundred milliseconds at most, quadratic work several seconds. */
const LIMIT = 2500;

const ROWS: Readonly<Record<string, string>> = {
  "duplicate-key": `title: Baker\n${"fit: x y\n".repeat(COUNT)}`,
  "duplicate-key below": `codes:\n${"  fit: x\n".repeat(COUNT)}`,
  "smart-quotes": `duties:\n${"  - “bakes”\n".repeat(COUNT)}`,
  "invisible-character": `duties:\n${"  - bakes\u00a0bread\n".repeat(COUNT)}`,
  "hash-in-text": `duties:\n${"  - bakes #1 bread\n".repeat(COUNT)}`,
  "missing-key": `comparison:\n${"  - title: x\n".repeat(COUNT)}`,
  "missing-key parted": `comparison:\n${"  - title: x\n  - text: A cook makes meals.\n".repeat(COUNT / 2)}`,
  "comparison-no-other": `comparison:\n${"  - text: A cook prepares meals and more\n".repeat(COUNT)}`,
  "wrong-kind": `duties:\n${"  - a: b\n    c: d\n".repeat(COUNT)}`,
  "wrong-kind nested": `duties:\n${"  - a:\n    - b\n".repeat(COUNT)}`,
  "empty-section": `duties:\n${"  -\n".repeat(COUNT)}`,
  "duplicate-item": `alternative_titles:\n${"  - 12\n".repeat(COUNT)}`,
  "unknown-key": `codes:\n${Array.from({ length: COUNT }, (_, i) => `  zz${i}: a\n`).join("")}`,
};

describe("thousands of findings", () => {
  for (const [name, text] of Object.entries(ROWS)) {
    it(`have their fixes in linear time: ${name}`, () => {
      const context = emptyContext();
      const profile = parse(text);
      const findings = lint(profile, context).filter(({ rule }) => name.startsWith(rule));
      assert.ok(findings.length > COUNT / 3, `only ${findings.length} findings of ${name}`);
      const start = performance.now();
      for (const finding of findings) fixesFor(profile, finding, context);
      assert.ok(performance.now() - start < LIMIT, `${Math.round(performance.now() - start)} ms`);
    });
  }

  it("are corrected all at once in linear time", () => {
    const profile = parse(`title: Baker\n${"fit: x y\n".repeat(COUNT)}`);
    const start = performance.now();
    fixAll(profile, emptyContext());
    assert.ok(performance.now() - start < 2 * LIMIT, `${Math.round(performance.now() - start)} ms`);
  });
});

describe("completion in hostile text", () => {
  const at = (text: string): number => {
    const profile = parse(text);
    const { index } = emptyContext();
    const start = performance.now();
    complete(profile, text.length, { language: "en", defaultLanguage: "en", index, snippets: true });
    return performance.now() - start;
  };

  it("gives up far too deep in brackets", () => {
    for (const bracket of ["{", "[", "{a: ", "[{a: "]) {
      const time = at(bracket.repeat(40_000));
      assert.ok(time < LIMIT, `${bracket}: ${Math.round(time)} ms`);
    }
  });

  it("reads a long line of entries once", () => {
    for (const entry of ['"a", ', "a, ", "'a', ", '"a\\", ', "{a: b}, "]) {
      const time = at(`duties: [${entry.repeat(40_000)}`);
      assert.ok(time < LIMIT, `${entry}: ${Math.round(time)} ms`);
    }
  });
});

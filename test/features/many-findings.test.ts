// Thousands of findings in one text, and hostile text under the cursor: all is answered, and nothing hangs (mocha's own time
// limit ends quadratic work). How fast it is, the benchmark measures; what each fix says is its rule's test.
import assert from "node:assert/strict";
import { complete } from "../../server/src/engine/features/completion";
import { fixAll } from "../../server/src/engine/features/fix-all";
import { parse } from "../../server/src/engine/profile/parse";
import { fixesFor, lint } from "../../server/src/engine/rules/lint";
import { applyEdits } from "../../server/src/engine/write/edit";
import { emptyContext } from "../support/context";

const COUNT = 6000;

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

const coerced = (text: string): number =>
  lint(parse(text), emptyContext()).filter(({ rule }) => rule === "value-coerced").length;

describe("thousands of findings", () => {
  for (const [name, text] of Object.entries(ROWS)) {
    it(`have their fixes: ${name}`, () => {
      const context = emptyContext();
      const profile = parse(text);
      const findings = lint(profile, context).filter(({ rule }) => name.startsWith(rule));
      assert.ok(findings.length > COUNT / 3, `only ${findings.length} findings of ${name}`);
      const edits = findings.flatMap((finding) => fixesFor(profile, finding, context)).flatMap((fix) => fix.edits);
      assert.ok(edits.every(({ start, end }) => 0 <= start && start <= end && end <= text.length));
    });
  }

  it("are corrected all at once", () => {
    const text = `alternative_titles:\n${Array.from({ length: COUNT }, (_, i) => `  - ${i}\n`).join("")}`;
    assert.equal(coerced(text), COUNT);
    assert.equal(coerced(applyEdits(text, fixAll(parse(text), emptyContext()).edits)), 0);
  });
});

describe("completion in hostile text", () => {
  const offeredAtEnd = (text: string) => {
    const { index } = emptyContext();
    return complete(parse(text), text.length, { language: "en", defaultLanguage: "en", index, snippets: true }).entries;
  };

  it("gives up far too deep in brackets", () => {
    for (const bracket of ["{", "[", "{a: ", "[{a: "]) {
      assert.deepEqual(offeredAtEnd(bracket.repeat(40_000)), [], bracket);
    }
  });

  it("reads a long line of entries once", () => {
    for (const entry of ['"a", ', "a, ", "'a', ", '"a\\", ', "{a: b}, "]) {
      assert.deepEqual(offeredAtEnd(`duties: [${entry.repeat(40_000)}`), [], entry);
    }
  });
});

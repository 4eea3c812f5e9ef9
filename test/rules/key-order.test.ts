// Keys out of order: one finding per file, and a fix that moves blocks with their comments and changes nothing else.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "../../server/src/engine/profile/parse";
import { plainValue } from "../../server/src/engine/profile/value";
import { ROOT_KEYS } from "../../server/src/engine/schema/schema";
import { applyEdits } from "../../server/src/engine/write/edit";
import { profileWith } from "../../server/src/engine/write/example";
import { firstOutOfOrder, inSchemaOrder } from "../../server/src/engine/write/order";
import { checkFix, checkNoFix, checkRule, lintText } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const rule = "key-order";
const complete = profileWith("id", "");
const VALID = join(__dirname, "../profiles/valid");
const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
const lines = (...keys: string[]): string =>
  keys.map((key) => complete.split("\n").find((line) => line.startsWith(`${key}:`))).join("\n");
const rest = lines("misfit", "misconception", "reality", "comparison");

describe("key-order", () => {
  it("marks the first key out of place, once per file", () => {
    const [title, duties, fit] = ["title", "duties", "fit"].map((key) => lines(key));
    checkRule(`${duties}\n${title}\n^^^^^ info key-order\n${rest}\n${fit}\n`);
    checkRule(`"fit": [suka roti]\nstatus: draft\n^^^^^^ info key-order\n${title}\n${duties}\n${rest}\n`);
  });

  it("names the key that it belongs before", () => {
    const text = `status: draft\n${complete}`;
    assert.deepEqual(sentencesOf(rule, text, "en"), ["“title” should be written before “status”."]);
    assert.deepEqual(sentencesOf(rule, text, "id"), ["“title” seharusnya ditulis sebelum “status”."]);
  });

  it("does not judge strange and own keys, nor a key that is there twice", () => {
    const rulesIn = (text: string) => lintText(text).findings.map((finding) => finding.rule);
    assert.deepEqual(rulesIn(`x-a: 1\n${complete}x-b: 2\nupdated: 2026-01-02\n`), []);
    assert.ok(!rulesIn(`${complete}title: Tukang roti\n`).includes(rule));
    assert.ok(!rulesIn(`warna: coklat\n${complete}`).includes(rule));
  });
});

describe("the fix of key-order", () => {
  it("moves each key with its comments and the empty lines before it", () => {
    const spaced = rest.replaceAll("\n", "\n\n");
    const before = `# kepala

# tentang fit
fit:
  - suka roti # a
  # di dalam
# di bawah fit

# tentang duties
${lines("duties")} # b

status: draft
x-rak: 12
${lines("title")}

${spaced}

# kaki
`;
    const after = `# kepala

${lines("title")}

status: draft
x-rak: 12

# tentang duties
${lines("duties")} # b

# tentang fit
fit:
  - suka roti # a
  # di dalam
# di bawah fit

${spaced}

# kaki
`;
    const fix = checkFix(before, after, { rule });
    assert.deepEqual([fix.safe, fix.preferred], [true, true]);
    checkFix(crlf(before), crlf(after), { rule });
  });

  it("leaves what stands before and after all keys in its place", () => {
    const [title, duties, fit] = ["title", "duties", "fit"].map((key) => lines(key));
    const body = `${fit}\n${rest}`;
    checkFix(
      `%YAML 1.2\n---\n${duties}\n${title}\n${body}\n...\n`,
      `%YAML 1.2\n---\n${title}\n${duties}\n${body}\n...\n`,
      { rule },
    );
    checkFix(`\ufeff${duties}\n${title}\n${body}\n`, `\ufeff${title}\n${duties}\n${body}\n`, { rule });
    const modeline = "# yaml-language-server: $schema=occupation-profile.schema.json\n";
    checkFix(`${modeline}${duties}\n${title}\n${body}\n`, `${modeline}${title}\n${duties}\n${body}\n`, { rule });
    checkFix(`${duties}\n${body}\n${title}`, `${title}\n${duties}\n${body}`, { rule });
  });

  it("keeps the empty lines that a block text keeps", () => {
    const [title, duties, fit] = ["title", "duties", "fit"].map((key) => lines(key));
    const kept = "summary: |+\n  Roti untuk warga setiap hari.\n\n\n";
    checkFix(`${kept}${title}\n${duties}\n${fit}\n${rest}\n`, `${title}\n${kept}${duties}\n${fit}\n${rest}\n`, {
      rule,
    });
  });

  it("changes places inside braces", () => {
    const flow = (first: string, second: string) =>
      `{\n  ${first},\n  ${second}, fit: [b], misfit: [c], misconception: Hanya ikut resep saja., reality: Juga menyesuaikan adonan., comparison: Koki kue menghias kue.\n}\n`;
    checkFix(flow("duties: [a]", "title: Tukang roti"), flow("title: Tukang roti", "duties: [a]"), { rule });
    checkNoFix(flow("duties: [a]", "title: Tukang roti").replace("{", "{ # c"), { rule });
  });

  it("follows the file's habit of empty lines", () => {
    const [title, duties, fit] = ["title", "duties", "fit"].map((key) => lines(key));
    const spaced = rest.replaceAll("\n", "\n\n");
    checkFix(`${duties}\n\n${title}\n\n${fit}\n\n${spaced}\n`, `${title}\n\n${duties}\n\n${fit}\n\n${spaced}\n`, {
      rule,
    });
    checkFix(`${duties}\n${title}\n${fit}\n${rest}\n`, `${title}\n${duties}\n${fit}\n${rest}\n`, { rule });
    checkFix(
      `status: draft\nlang: id\n${title}\n\n${duties}\n\n${fit}\n\n${spaced}\n`,
      `lang: id\n${title}\nstatus: draft\n\n${duties}\n\n${fit}\n\n${spaced}\n`,
      { rule },
    );
  });

  it("waits until the text can be read", () => {
    const text = `status: draft\n${complete}summary: "Roti\n`;
    const { profile } = lintText(text);
    assert.equal(inSchemaOrder(profile), null);
  });

  it("keeps every value and comment of every valid profile, however its keys are shuffled", () => {
    for (const file of readdirSync(VALID)) {
      const text = readFileSync(join(VALID, file), "utf8");
      const blocks = text.trimEnd().split(/\n(?=[a-z])/);
      fc.assert(
        fc.property(
          fc.shuffledSubarray(blocks, { minLength: 2 }),
          fc.boolean(),
          fc.boolean(),
          (some, isCrlf, isOpen) => {
            const commented = some.map((block, i) => (i % 3 === 0 ? `# about ${i}\n${block}\n  # in ${i}` : block));
            const shuffled = commented.join("\n") + (isOpen ? "" : "\n");
            assertSorted(isCrlf ? crlf(shuffled) : shuffled);
          },
        ),
        { numRuns: 8 },
      );
    }
  });
});

function assertSorted(text: string): void {
  const profile = parse(text);
  const edits = inSchemaOrder(profile);
  assert.ok(edits, `no fix for:\n${text}`);
  const after = applyEdits(text, edits);
  const sorted = parse(after);
  assert.ok(sorted.root?.kind === "map" && firstOutOfOrder(sorted.root) === null, after);
  const value = (some: typeof profile) => {
    const plain = plainValue(some.root) as Record<string, unknown>;
    return ROOT_KEYS.map((key) => plain[key]);
  };
  const comments = (some: typeof profile) =>
    some.comments.map(({ span }) => some.text.slice(span.start, span.end)).sort();
  assert.deepEqual(value(sorted), value(profile));
  assert.deepEqual(comments(sorted), comments(profile));
  assert.equal(after.includes("\n") && !after.includes("\r\n"), text.includes("\n") && !text.includes("\r\n"));
}

// merge-conflict: one finding per block or stray mark, and nothing else from inside a block.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkOffers, checkRule, lintText } from "../support/check-rule";

const rule = "merge-conflict";
const whole = (lines: string) => profileWith("id", lines);
const BLOCK = "<<<<<<< HEAD\nfit: “a”\nfit: *b\n=======\n\tfit: @c\n- : [\n>>>>>>> cabang\n";

describe("merge-conflict", () => {
  it("is one finding per block, on its first line", () => {
    const first = "<<<<<<< HEAD\n^^^^^^^^^^^^ error merge-conflict\n";
    const [finding] = checkRule(whole(BLOCK.replace("<<<<<<< HEAD\n", first)));
    const text = whole(BLOCK);
    assert.equal(text.slice(finding!.extent!.start, finding!.extent!.end), BLOCK.trimEnd());
    assert.deepEqual(
      finding!.related.map(({ span, message }) => [text.slice(span.start, span.end), message]),
      [[">>>>>>> cabang", "end"]],
    );
    checkOffers(text, ["first", "second"], { rule });
  });

  it("offers either version, and to delete a mark that is alone", () => {
    const text = whole(BLOCK);
    const first = text.replace(BLOCK, "fit: “a”\nfit: *b\n");
    const second = text.replace(BLOCK, "\tfit: @c\n- : [\n");
    checkFix(text, first, { rule, nth: 0 });
    checkFix(text, second, { rule, nth: 1 });
    const crlf = (lines: string) => lines.replaceAll("\n", "\r\n");
    checkFix(crlf(text), crlf(second), { rule, nth: 1 });
    checkFix(whole("x-a: 1\n>>>>>>> cabang\nx-b: 2\n"), whole("x-a: 1\nx-b: 2\n"), { rule, nth: 0 });
  });

  it("counts each of several blocks, with a common ancestor or without", () => {
    checkRule(
      whole(`<<<<<<< HEAD
^^^^^^^^^^^^ error merge-conflict
fit: Orang yang menyukai pagi hari.
||||||| dasar
fit: Orang yang menyukai pagi.
=======
fit: Orang yang menyukai fajar.
>>>>>>> cabang
<<<<<<< HEAD
^^^^^^^^^^^^ error merge-conflict
misfit: Orang yang suka bangun siang.
=======
>>>>>>> cabang
`),
    );
  });

  it("editing 67: is one finding per block, of thousands too", () => {
    const blocks = "<<<<<<< HEAD\nx-a: 1\n=======\nx-a: 2\n>>>>>>> cabang\n".repeat(3000);
    const { findings } = lintText(whole(blocks));
    assert.deepEqual([...new Set(findings.map((finding) => finding.rule))], [rule]);
    assert.equal(findings.length, 3000);
  });

  it("is one finding per mark that stands alone", () => {
    checkRule(`${whole("")}>>>>>>> cabang
^^^^^^^^^^^^^^ error merge-conflict
x-a: b
||||||| dasar
^^^^^^^^^^^^^ error merge-conflict
`);
  });

  it("is one finding where a mark is missing, or conflicts are nested", () => {
    checkRule(`${whole("")}=======
^^^^^^^ error merge-conflict
fit: Orang yang menyukai fajar.
>>>>>>> cabang
`);
    checkRule(`${whole("")}<<<<<<< HEAD
^^^^^^^^^^^^ error merge-conflict
x-a: b
=======
x-a: c
`);
    checkRule(
      whole(`<<<<<<< HEAD
^^^^^^^^^^^^ error merge-conflict
fit: Orang yang menyukai pagi hari.
=======
<<<<<<< lain
fit: Orang yang menyukai fajar.
=======
fit: Orang yang suka bangun pagi.
>>>>>>> lain
>>>>>>> cabang
`),
    );
  });

  it("knows marks that stand further right, but for text under | or >", () => {
    checkRule(
      whole(`duties:
  <<<<<<< HEAD
# ^^^^^^^^^^^^ error merge-conflict
  - menguleni adonan
  =======
  - memanggang roti
  >>>>>>> cabang
  - membersihkan oven
`),
    );
    checkRule(whole("x-a: |\n  <<<<<<< HEAD\n  =======\n"));
  });

  it("keeps the first version, so that sections in it are not missing", () => {
    checkRule(
      whole(`<<<<<<< HEAD
^^^^^^^^^^^^ error merge-conflict
fit: Orang yang menyukai pagi hari.
=======
>>>>>>> cabang
`),
    );
  });

  it("leaves underlines and quotations of marks in texts alone", () => {
    checkRule(`${whole("")}x-a: |\n  =======\n  <<<<<<< b\nx-b: "======="\n`);
  });
});

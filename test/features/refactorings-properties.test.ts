// What refactorings keep, at places all over the samples, other layouts of them, and damaged texts.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { refactorings } from "../../server/src/engine/features/refactorings";
import { parse } from "../../server/src/engine/profile/parse";
import type { Profile } from "../../server/src/engine/profile/profile";
import { type Scalar, walk } from "../../server/src/engine/profile/tree";
import { saysTheSame } from "../../server/src/engine/write/content";
import { applyEdits } from "../../server/src/engine/write/edit";
import { disarranged } from "../support/layout";
import { damaged, mutated, Random } from "../support/mutations";

const VALID = join(__dirname, "../profiles/valid");
const TEXTS = readdirSync(VALID).map((name) => readFileSync(join(VALID, name), "utf8"));

/** Words that only lead to a list, join its parts, or turn a claim. */
const FRAME = new Set(
  "the work job suits people who selain itu tugas pekerjaan utama ini juga meliputi mencakup melibatkan termasuk adalah dan serta and as well padahal namun tetapi tapi sebenarnya kenyataannya realitanya but however in fact reality actually".split(
    " ",
  ),
);

/** Every word of the values, in small letters, sorted. */
function wordsOf({ root }: Profile): string[] {
  const scalars = walk(root).flatMap(({ node }) => (node.kind === "scalar" ? [node as Scalar] : []));
  return scalars.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort();
}

function assertWordsKept(before: Profile, after: Profile, shown: string): void {
  const left = wordsOf(after);
  const counts = new Map<string, number>();
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of wordsOf(before)) {
    const count = counts.get(word) ?? 0;
    if (count === 0) assert.ok(FRAME.has(word), `“${word}” is lost: ${shown}`);
    else counts.set(word, count - 1);
  }
  for (const [word, count] of counts) assert.equal(count, 0, `“${word}” is new: ${shown}`);
}

/** Checks everything on offer at an offset; returns how much that is. */
function assertOffers(text: string, offset: number): number {
  const before = parse(text);
  const offers = refactorings(before, { start: offset, end: offset }, "id");
  for (const { title, kind, edits } of offers) {
    const result = applyEdits(text, edits);
    const shown = `${title.en} in ${JSON.stringify(text)} became ${JSON.stringify(result)}`;
    assert.notEqual(result, text, shown);
    for (const { start, end } of edits) assert.ok(0 <= start && start <= end && end <= text.length, shown);
    const after = parse(result);
    assert.equal(after.isPartial, false, shown);
    assert.ok(after.problems.length <= before.problems.length, shown);
    if (/line/.test(title.en) || (kind === "move" && /order/.test(title.en)))
      assert.ok(saysTheSame(before, after), shown);
    else assertWordsKept(before, after, shown);
    const ends = (some: string) => [...new Set(some.match(/\r\n|\n|\r/g))].sort();
    assert.ok(
      ends(result).every((end) => ends(text).includes(end) || ends(text).length === 0),
      shown,
    );
  }
  return offers.length;
}

describe("refactorings", () => {
  it("keep every word, comment and line end wherever they are offered", () => {
    const random = new Random(3);
    let offered = 0;
    for (const text of TEXTS) {
      for (let n = 0; n < 12; n++) {
        const some = n % 3 === 0 ? disarranged(text, random) : n % 3 === 1 ? text : text.replace(/\n/g, "\r\n");
        offered += assertOffers(some, random.below(some.length));
      }
    }
    assert.ok(offered > 100, `only ${offered} offers`);
  });

  it("keep all that in damaged texts, too", () => {
    const random = new Random(5);
    for (const text of TEXTS) {
      for (let n = 0; n < 12; n++) {
        const some = n % 2 === 0 ? mutated(text, random) : damaged(text, random);
        assertOffers(some, random.below(some.length + 1));
      }
    }
  });

  it("take long texts", () => {
    for (const piece of ["kata ", ".", "'.\" ", "namun ", ", dan ", "  ", "A. ", "\n\n  "]) {
      const long = piece.repeat(Math.floor(200_000 / piece.length));
      for (const key of ["duties", "misconception"]) {
        const text = `title: x\n${key}: >-\n  kata ${long} kata\n`;
        refactorings(parse(text), { start: 12, end: 12 }, "id");
      }
    }
  });
});

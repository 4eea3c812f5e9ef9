// What a judge reads of a finding: the sentence with its marks, whatever the value is written like.
import assert from "node:assert/strict";
import { parse } from "../../server/src/engine/profile/parse";
import { passagesOf } from "../../server/src/engine/prose/passage";
import { quotationAt } from "./quotation";

/** The quotation of the words in a text between ⟦ and ⟧. */
function quoted(marked: string) {
  const start = marked.indexOf("⟦");
  const end = marked.indexOf("⟧") - 1;
  const profile = parse(marked.replace(/[⟦⟧]/g, ""), "baker.en.occupation.yaml");
  return quotationAt(profile, passagesOf(profile), { start, end }, "en");
}

describe("what a judge reads", () => {
  for (const [style, text] of Object.entries({
    plain: "reality: It is so. Bakers also ⟦weigh⟧ it. So it is.\n",
    quoted: 'reality: "It is so. Bakers also ⟦weigh⟧ it. So it is."\n',
    folded: "reality: >-\n  It is so. Bakers\n  also ⟦weigh⟧ it. So it is.\n",
  })) {
    it(`is the sentence with its marks (${style})`, () => {
      const { sentence, shown, marked, around } = quoted(text)!;
      assert.deepEqual(
        [sentence, shown, marked, around(1)],
        ["Bakers also weigh it.", "Bakers also ⟦weigh⟧ it.", "weigh", "also [weigh] it."],
      );
    });
  }

  it("shows many words by the first and the last, and what nobody sees by its number", () => {
    assert.equal(quoted("reality: ⟦One two three four five six seven.⟧\n")!.marked, "One two three … seven.");
    const { shown, marked } = quoted("reality: Bakers⟦\u00a0⟧weigh  it.\n")!;
    assert.deepEqual([shown, marked], ["Bakers⟦‹U+00A0›⟧weigh  it.", "‹U+00A0›"]);
  });

  it("is a title as a whole, or the texts of a section whose key is marked", () => {
    assert.equal(quoted("title: Bread ⟦maid⟧\n")!.shown, "Bread ⟦maid⟧");
    assert.equal(quoted("title: Baker\nalternative_titles: [Cook, Bread ⟦maid⟧]\n")!.shown, "Bread ⟦maid⟧");
    assert.equal(quoted("⟦duties⟧: [bake bread, sell it]\n")!.shown, "bake bread / sell it");
  });

  it("is nothing where a finding is about neither", () => {
    assert.equal(quoted("⟦title⟧: Baker\n"), null);
    assert.equal(quoted("status: ⟦draft⟧\n"), null);
    assert.equal(quoted("⟦reality⟧:\n"), null);
  });
});

// empty-file: which texts hold no profile, where that shows, and the template that fills them.
import assert from "node:assert/strict";
import { fixesFor } from "../../server/src/engine/rules/lint";
import { checkFix, checkRule, lintText } from "../support/check-rule";

const rule = "empty-file";

describe("empty-file", () => {
  it("shows on the first comment, the first content, the first blanks, or at 0", () => {
    checkRule("\n  # Menyusul  \n# ^^^^^^^^^^ error empty-file\n# dua\n");
    checkRule("---\n^^^ error empty-file\n...\n");
    checkRule("\n  \n^^ error empty-file\n");
    checkRule("∅ error empty-file\n\n\n");
    checkRule("\ufeff\n^ error empty-file\n");
  });

  it("stays silent where something else explains the missing profile", () => {
    checkRule("-\n^ error wrong-kind\n");
    checkRule("[\n^ error wrong-kind\n");
  });

  it("inserts the template in the profile's language", () => {
    const text = (path: string) => {
      const fix = checkFix("", insertedInto("", path), { rule, path });
      assert.equal(fix.safe, false);
      return fix.edits[0]!.text;
    };
    assert.match(text("a/perawat.occupation.yaml"), /^lang: id\ntitle: "\[nama pekerjaan\]"\n\nduties:/);
    assert.match(text("a/perawat.en.occupation.yaml"), /^lang: en\ntitle: "\[name of the occupation\]"\n\nduties:/);
  });

  it("keeps comments and a byte order mark, and the file's line ends", () => {
    const after = insertedInto("# Menyusul\r\n\r\n");
    assert.match(after, /^# Menyusul\r\n\r\nlang: id\r\ntitle: .*\r\n$/s);
    assert.doesNotMatch(after, /[^\r]\n/);
    checkFix("# Menyusul\r\n\r\n", after, { rule });
    assert.match(insertedInto("\ufeff\n"), /^\ufefflang: id\n/);
    assert.match(insertedInto("---\n"), /^---\n\nlang: id\n/);
    assert.match(insertedInto(" \n\n"), /^lang: id\n/);
  });
});

/** The text with the template that the fix offers; `checkFix` then confirms it. */
function insertedInto(before: string, path = "a/perawat.occupation.yaml"): string {
  const { profile, findings, context } = lintText(before, { path });
  const edit = fixesFor(profile, findings[0]!, context)[0]!.edits[0]!;
  return before.slice(0, edit.start) + edit.text + before.slice(edit.end);
}

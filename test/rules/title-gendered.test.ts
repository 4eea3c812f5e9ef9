// title-gendered: titles that name one sex.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";
import { sentencesOf } from "../support/sentences";

const rule = "title-gendered";

describe("title-gendered", () => {
  it("marks the word in titles and alternative titles", () => {
    checkRule(
      profileWith(
        "id",
        "title: Awak kabin\nalternative_titles:\n  - Pramugari udara\n#   ^^^^^^^^^ info title-gendered\n",
      ),
    );
    assert.deepEqual(marksOf(rule, "en", "title: Night watchman\n"), ["watchman"]);
    assert.deepEqual(marksOf(rule, "en", "title: 'Cleaning lady'\n"), ["'Cleaning lady'"]);
    assert.deepEqual(marksOf(rule, "id", "title: Tenaga kebersihan perempuan\n"), ["perempuan"]);
  });

  it("proposes a title for everyone where there is one", () => {
    assert.match(sentencesOf(rule, profileWith("id", "title: Pramugari\n"), "id")[0]!, /“awak kabin”/);
    assert.match(sentencesOf(rule, profileWith("id", "title: Kameramen\n"), "id")[0]!, /“juru kamera”/);
    assert.deepEqual(marksOf(rule, "id", "title: Office boy\n"), ["boy"]);
    assert.match(sentencesOf(rule, profileWith("id", "title: Satpam wanita\n"), "en")[0]!, /Use a title for everyone/);
  });

  it("leaves alone both forms together, and a sex that is not the worker's", () => {
    for (const title of [
      "Pramugari atau pramugara",
      "Perancang pakaian wanita",
      "Wartawan",
      "Kesehatan perempuan desa",
    ]) {
      assert.deepEqual(marksOf(rule, "id", `title: ${title}\n`), [], title);
    }
    assert.deepEqual(marksOf(rule, "en", "title: Server\nalternative_titles: [Waiter, Waitress]\n"), []);
    assert.deepEqual(marksOf(rule, "en", "title: Waitress\nalternative_titles: [Waiter]\n"), ["Waitress"]);
    assert.deepEqual(marksOf(rule, "en", "title: Womenswear designer\n"), []);
  });
});

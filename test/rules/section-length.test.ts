// Sections that are very short or very long: where that is said, from which status on, and which words count.
import assert from "node:assert/strict";
import { profileIn, profileWith } from "../../server/src/engine/write/example";
import { checkRule, lintText } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const rule = "section-length";
const SOURCES = "sources:\n  - title: Sensus\n    covers: [misconception, reality]\n";
const P = (status: string, fit: string): string =>
  profileIn("id", status, SOURCES).replace(/^fit:.*\n/m, () => `fit: ${fit}\n`);
/** So many words, no two alike side by side, in sentences of ordinary length. */
const words = (count: number): string =>
  Array.from({ length: count }, (_, i) =>
    i % 12 === 11 && i < count - 1 ? "malam." : i % 2 === 0 ? "Pagi" : "siang",
  ).join(" ");
const said = (text: string): string[] =>
  lintText(text)
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message }) => message);

describe(rule, () => {
  it("marks the key, and gives the words beside those that are advised", () => {
    const text = P("in-review", `${words(14)}.`);
    checkRule(text.replace(/^(fit: .*\n)/m, "$1^^^ info section-length\n"));
    assert.deepEqual(sentencesOf(rule, text, "en"), [
      "“Who it suits” has few words (14). Between 15 and 90 are advised: what else do readers want to know?",
    ]);
    assert.deepEqual(sentencesOf(rule, P("draft", `${words(91)}.`), "id"), [
      "“Siapa yang cocok” berisi banyak kata (91). Yang dianjurkan 15 sampai 90 kata: tinggalkan yang tidak diperlukan pembaca.",
    ]);
  });

  it("takes a belief of three words for a whole one", () => {
    const belief = (text: string) =>
      profileIn("id", "in-review", SOURCES).replace(/^misconception:.*\n/m, () => `misconception: ${text}\n`);
    assert.deepEqual(said(belief("Seniman hidup melarat.")), []);
    assert.deepEqual(said(belief("Seniman melarat.")), ["short"]);
  });

  it("allows what is advised, the ends included", () => {
    assert.deepEqual(said(P("in-review", words(15))), []);
    assert.deepEqual(said(P("in-review", words(90))), []);
    assert.deepEqual(said(P("in-review", words(91))), ["long"]);
  });

  it("does not call a draft short, and says nothing of what is retired", () => {
    assert.deepEqual(said(P("draft", words(9))), []);
    assert.deepEqual(said(profileWith("id", "")), []);
    assert.deepEqual(said(P("retired", words(200))), []);
    for (const status of ["in-review", "changes-requested", "approved", "published"]) {
      assert.deepEqual(said(P(status, words(9))), ["short"], status);
    }
  });

  it("counts a list as a whole, and leaves an empty section and a skeleton to others", () => {
    assert.deepEqual(said(P("in-review", `\n  - ${words(8)}\n  - ${words(7)}`)), []);
    assert.deepEqual(said(P("in-review", '"[siapa yang cocok dengan pekerjaan ini]"')), []);
    assert.deepEqual(said(P("in-review", "")), []);
    assert.deepEqual(said(P("in-review", `"${words(3)}`)), []);
  });
});

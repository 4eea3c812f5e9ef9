// sentence-long: how many words a sentence may have, in each language, and what counts as one.
import assert from "node:assert/strict";
import type { Language } from "../../server/src/engine/message";
import { profileWith } from "../../server/src/engine/write/example";
import { lintText } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const rule = "sentence-long";
const words = (count: number): string =>
  Array.from({ length: count }, (_, i) => (i === 0 ? "Kata" : i % 2 === 0 ? "kata" : "lain")).join(" ");

function severities(language: Language, lines: string): string[] {
  const { findings } = lintText(profileWith(language, lines), { config: { defaultLanguage: language } });
  return findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);
}

describe("sentence-long", () => {
  it("is information beyond the first limit and a warning beyond the second", () => {
    for (const [language, long, tooLong] of [
      ["id", 25, 35],
      ["en", 25, 35],
    ] as const) {
      const of = (count: number) => severities(language, `reality: ${words(count)}.\n`);
      assert.deepEqual([of(long), of(long + 1), of(tooLong), of(tooLong + 1)], [[], ["info"], ["info"], ["warning"]]);
    }
  });

  it("counts each sentence by itself, past abbreviations and numbers", () => {
    assert.deepEqual(severities("id", `reality: ${words(20)}. ${words(20)}.\n`), []);
    assert.deepEqual(severities("id", `reality: ${words(13)} dr. Sari Rp1.000.000 ${words(13)}.\n`), ["info"]);
    assert.deepEqual(severities("en", `reality: ${words(20)} 9 a.m. He ${words(10)}.\n`), []);
  });

  it("marks the sentence alone, over its lines, and entries of lists too", () => {
    const text = profileWith("id", `reality: >-\n  Satu. ${words(13)}\n  lalu ${words(13)}. Dua.\n`);
    const [finding] = lintText(text).findings;
    assert.equal(text.slice(finding!.span.start, finding!.span.end), `${words(13)}\n  lalu ${words(13)}.`);
    const list = profileWith("id", `duties:\n  - ${words(26)}\n`);
    assert.match(sentencesOf(rule, list, "id")[0]!, /^Butir ini terdiri atas 26 kata/);
  });
});

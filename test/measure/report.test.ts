// What is counted in a small corpus, and the page that is made of it.
import assert from "node:assert/strict";
import { passagesOf } from "../../server/src/engine/prose/passage";
import { wordsOf } from "../../server/src/engine/prose/words";
import type { Rule } from "../../server/src/engine/rules/rule";
import { profileWith } from "../../server/src/engine/write/example";
import { probe, withRule } from "../support/probe-rule";
import { type Corpus, digestOf } from "./corpus";
import { type Measured, measured } from "./findings";
import { report } from "./report";

/** Marks one word of every text, and once each section that holds it by its key. */
const ZAP: Rule = probe({
  severity: "warning",
  messages: { here: { en: "A {word}.", id: "Sebuah {word}." } },
  check(profile, _context, say) {
    for (const passage of passagesOf(profile)) {
      for (const { lower, start, end } of wordsOf(passage)) {
        const span = passage.span(start, end);
        const args = { word: lower };
        const related = [{ file: "cook.en.occupation.yaml", span: { start: 7, end: 11 }, message: "here", args }];
        if (lower === "zap") say({ span, message: "here", args, related });
        if (lower === "zip") say({ span, message: "here", severity: "info", args });
      }
    }
    const root = profile.root?.kind === "map" ? profile.root.pairs : [];
    for (const { key } of root)
      if (key.text === "fit") say({ span: key.span, message: "here", severity: "info", args: { word: "key" } });
  },
});

const DUTIES =
  "duties: >-\n  Bakers zap the dough. Then they zip\n  the long bag of flour up again before dawn and go on.\n";
const corpus: Corpus = {
  name: "probes",
  edition: "1",
  language: "en",
  quotable: 1,
  files: [
    { path: "baker.en.occupation.yaml", text: profileWith("en", DUTIES), own: new Set(["duties", "fit"]) },
    {
      path: "cook.en.occupation.yaml",
      text: profileWith("en", "title: Cook\nreality: They also zap it now and then.\n"),
      own: new Set(["summary"]),
    },
  ],
};

/** What the probe says; what other rules say of these texts is theirs. */
async function measuredProbes(some: Corpus): Promise<Measured> {
  const result = await withRule(ZAP, async () => measured(some));
  const own = (counts: Measured["counts"]) => new Map([...counts].filter(([rule]) => rule === ZAP.id));
  return { ...result, counts: own(result.counts), hits: result.hits.filter(({ rule }) => rule === ZAP.id) };
}

describe("measuring a corpus", () => {
  it("counts what is in its text, and tells the rest apart", async () => {
    const { profiles, sentences, words, counts, elsewhere } = await measuredProbes(corpus);
    assert.deepEqual([profiles, sentences, words], [2, 3, 30]);
    assert.deepEqual([...counts], [["probe", { error: 0, warning: 1, info: 2 }]]);
    assert.equal(elsewhere.get("probe"), 2, "in the other one's reality, and at its key");
  });

  it("knows each hit by its sentence", async () => {
    const { hits } = await measuredProbes(corpus);
    assert.deepEqual(
      hits.map(({ level, marked, around, message }) => [level, marked, around, message]),
      [
        ["warning", "zap", "Bakers [zap] the", "A zap. [cook.en.occupation.yaml: Cook]"],
        ["info", "zip", "they [zip] the", "A zip."],
        ["info", "fit", "", "A key."],
      ],
    );
    assert.deepEqual(
      hits.map(({ shown }) => shown),
      [
        "Bakers ⟦zap⟧ the dough.",
        "Then they ⟦zip⟧ the long bag of flour up again before dawn and go on.",
        "People who like early mornings and steady work with their hands.",
      ],
    );
    for (const { shown, digest } of hits) assert.equal(digest, digestOf(shown.replace(/[⟦⟧]/g, "")));
  });

  it("shows nothing around a hit in a text that must not be quoted", async () => {
    const { hits } = await measuredProbes({ ...corpus, quotable: 0 });
    assert.deepEqual([...new Set(hits.map(({ around }) => around))], [""]);
  });

  it("is written as a page, the same every time", async () => {
    const all = [await measuredProbes(corpus)];
    const page = report(all, new Map(), [ZAP]);
    assert.equal(report(all, new Map(), [ZAP]), page);
    const rows = page.split("\n").filter((line) => line.startsWith("| "));
    const cells = rows.map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
    assert.deepEqual(cells, [
      ["language", "text", "edition", "profiles", "sentences", "words"],
      ["English", "probes", "1", "2", "3", "30"],
      ["rule", "findings", "all", "probes"],
      ["`probe`", "1", "33.33", "33.33"],
      ["rule", "findings", "all", "probes"],
      ["`probe`", "2", "66.67", "66.67"],
      ["rule", "language", "level", "hits", "judged", "right by both", "wrong", "agreement", "waiting", ""],
      ["`probe`", "English", "warning", "1", "0", "0", "", "", "1", ""],
      ["`probe`", "English", "information", "2", "0", "0", "", "", "2", ""],
    ]);
  });
});

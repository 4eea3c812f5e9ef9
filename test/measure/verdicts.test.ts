// Which hits are judged, what judges say of them, and what is committed of both.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { RULES } from "../../server/src/engine/rules/all";
import { digestOf } from "./corpus";
import { PACKAGES } from "./debian";
import type { Hit } from "./findings";
import { REPORT } from "./places";
import { identityOf, SAMPLE_SIZE, sampleOf } from "./sample";
import { goneVerdicts, standings, waitingHits } from "./standing";
import {
  formatVerdicts,
  type Judgement,
  parseVerdicts,
  readVerdicts,
  type Said,
  type Verdict,
  withSaid,
} from "./verdicts";
import { readWorksheet, worksheet } from "./worksheet";

const hit = (i: number, parts: Partial<Hit> = {}): Hit => ({
  rule: "probe",
  level: "info",
  language: "en",
  corpus: "probes",
  shown: `Sentence ${i} has a ⟦zap⟧ in it.`,
  digest: digestOf(`Sentence ${i} has a zap in it.`),
  marked: "zap",
  around: "",
  message: "A zap.",
  ...parts,
});

const hits = Array.from({ length: 60 }, (_, i) => hit(i));
const said = (some: readonly Hit[], judgement: Judgement): Map<string, Said> =>
  new Map(some.map((one) => [identityOf(one), { judgement, reason: "" }]));

describe("the sample of hits", () => {
  it("is the same whatever the order, and each hit is in it once", () => {
    const sample = sampleOf(hits);
    assert.equal(sample.length, SAMPLE_SIZE);
    assert.deepEqual(sampleOf([...hits, ...hits].reverse()), sample);
    assert.notDeepEqual(sample, hits.slice(0, SAMPLE_SIZE), "the first ones are not the random ones");
  });

  it("keeps the other hits when one goes", () => {
    const [gone, ...others] = sampleOf(hits);
    const after = sampleOf(hits.filter((one) => one !== gone));
    assert.deepEqual(after.slice(0, -1), others);
  });

  it("takes warnings first, and each rule and language for itself", () => {
    const warnings = [hit(1, { level: "warning", marked: "zaps" }), hit(2, { level: "warning", marked: "zaps" })];
    const indonesian = hit(3, { language: "id" });
    const sample = sampleOf([...hits, ...warnings, indonesian]);
    assert.deepEqual(new Set(sample.slice(0, 2)), new Set(warnings));
    assert.equal(sample.length, SAMPLE_SIZE + 1);
    assert.equal(sample.at(-1), indonesian);
  });
});

describe("verdicts", () => {
  const drawn = sampleOf(hits);

  it("go from a sheet into the table and back", () => {
    const sheet = worksheet(drawn).replace(/\t\t$/gm, "\tright\ta zap indeed");
    const first = withSaid([], hits, "first", readWorksheet(sheet).get("probe")!);
    const both = withSaid(first, hits, "second", said(drawn.slice(0, 5), "wrong"));
    assert.equal(both.length, SAMPLE_SIZE);
    assert.equal(both.filter(({ second }) => second === "wrong").length, 5);
    const text = formatVerdicts(both);
    assert.equal(formatVerdicts(parseVerdicts(text)), text);
    assert.ok(!text.includes("Sentence"), "no sentence is committed");
    assert.equal(readWorksheet(worksheet(drawn)).size, 0, "an empty sheet says nothing");
  });

  it("that are none are refused", () => {
    assert.throws(() => parseVerdicts("language\n"), /first line/);
    const text = formatVerdicts(withSaid([], hits, "first", said(drawn, "right")));
    assert.throws(() => parseVerdicts(text.replace("\tright\t", "\tmaybe\t")), /"maybe" is no verdict/);
    assert.throws(() => parseVerdicts(text.replace(/\t[0-9a-f]{12}\t/, "\t\t")), /line 2/);
    assert.throws(() => readWorksheet("rule\n"), /first line/);
  });

  it("tell how a rule stands: what both call right is right, more than one wrong warning in ten is too often", () => {
    const warnings = hits.map((one): Hit => ({ ...one, level: "warning" }));
    const judged = (wrong: number): Verdict[] => {
      const first = withSaid([], warnings, "first", said(drawn, "right"));
      const second = withSaid(first, warnings, "second", said(drawn, "right"));
      return withSaid(second, warnings, "second", said(drawn.slice(0, wrong), "wrong"));
    };
    const stands = (verdicts: readonly Verdict[], some = warnings) =>
      standings(some, new Map([["probe", verdicts]]))[0]!;
    assert.deepEqual(stands(judged(2)), {
      rule: "probe",
      language: "en",
      level: "warning",
      hits: 60,
      judged: 20,
      rightByBoth: 18,
      agreed: 18,
      waiting: 0,
      isTooOftenWrong: false,
    });
    assert.equal(stands(judged(3)).isTooOftenWrong, true);
    assert.equal(stands(judged(3), hits).isTooOftenWrong, false, "hints may be wrong more often");
    assert.equal(stands([]).waiting, SAMPLE_SIZE);
  });

  it("wait for new hits and are named when theirs is gone", () => {
    const verdicts = new Map([["probe", withSaid([], hits, "first", said(drawn, "right"))]]);
    assert.equal(waitingHits(hits, verdicts).length, SAMPLE_SIZE);
    assert.equal(waitingHits(hits, verdicts, "first").length, 0);
    const left = hits.filter((one) => one !== drawn[0]);
    assert.equal(waitingHits(left, verdicts, "first").length, 1, "another one is drawn");
    assert.deepEqual(
      goneVerdicts(left, verdicts).map(([rule, { digest }]) => [rule, digest]),
      [["probe", drawn[0]!.digest]],
    );
  });
});

describe("what is committed of the measuring", () => {
  const ids = new Set(RULES.map(({ id }) => id));

  it("are verdicts on rules that exist, each hit once, with no sentence of Debian's", () => {
    for (const [rule, verdicts] of readVerdicts()) {
      assert.ok(ids.has(rule), `${rule} is no rule: rename or remove its verdicts`);
      const known = verdicts.map(identityOf);
      assert.equal(new Set(known).size, known.length, `${rule} judges a hit twice`);
      for (const { corpus, around, marked } of verdicts) {
        assert.ok(marked.split(" ").length <= 6, `${rule}: too many words are quoted: ${marked}`);
        assert.ok(around === "" || !PACKAGES.includes(corpus), `${rule}: ${corpus} is quoted`);
      }
    }
  });

  it("is a page with whole tables, about rules that exist, without a place or a time of this run", () => {
    const page = readFileSync(REPORT, "utf8");
    for (const heading of [
      "# Rule quality",
      "## Texts",
      "## Findings in English",
      "## Findings in Indonesian",
      "## Verdicts",
    ]) {
      assert.ok(page.includes(`\n${heading}`) || page.startsWith(heading), `no “${heading}”: run \`npm run measure\``);
    }
    const tables = page.split("\n\n").filter((block) => block.startsWith("|"));
    assert.ok(tables.length >= 5, "a table is missing");
    for (const table of tables) {
      const widths = table
        .trimEnd()
        .split("\n")
        .map((row) => row.split("|").length);
      assert.equal(new Set(widths).size, 1, table);
    }
    const unknown = [...page.matchAll(/\| `([a-z0-9-]+)`/g)].map(([, id]) => id!).filter((id) => !ids.has(id));
    assert.deepEqual(unknown, [], "no such rules: run `npm run measure`");
    assert.doesNotMatch(page, /\d{4}-\d\d-\d\d|\/(?:home|root|tmp|work)\//);
  });
});

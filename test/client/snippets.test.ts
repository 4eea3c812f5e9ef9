// The snippets: each, put where it belongs and left unchanged, is a text that the format accepts.
import assert from "node:assert/strict";
import { snippets } from "../../schemas/snippets";
import { parse } from "../../server/src/engine/profile/parse";
import { SECTIONS } from "../../server/src/engine/schema/schema";

/** The text that a writer gets who accepts every placeholder as it stands. */
function expanded(body: readonly string[]): string {
  return body
    .join("\n")
    .replaceAll("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-08-01")
    .replace(/\$\{\d+\|([^,|]+)[^|]*\|\}/g, "$1")
    .replace(/\$\{\d+:([^}]*)\}/g, "$1")
    .replace("https://", "https://example.org");
}

const LISTS: Readonly<Record<string, string>> = {
  misconception: "more_misconceptions",
  anggapan: "more_misconceptions",
  comparison: "comparison",
  beda: "comparison",
  source: "sources",
  sumber: "sources",
  review: "reviews",
  telaah: "reviews",
};

describe("snippets", () => {
  const all = Object.entries(snippets());

  for (const [name, { prefix, body }] of all) {
    it(`${prefix}: ${name}`, () => {
      const text = expanded(body);
      const list = LISTS[prefix.replace(/-(?:item|butir)$/, "")];
      const isItem = /-(?:item|butir)$/.test(prefix);
      const whole = isItem ? `${list}:\n${text.replace(/^/gm, "  ")}\n` : `${text}\n`;
      const faults = parse(whole).problems.filter(({ rule }) => rule !== "missing-section" && rule !== "missing-title");
      assert.deepEqual(faults, []);
      const stops = [...body.join("\n").matchAll(/\$\{(\d+)/g)].map(([, number]) => Number(number));
      assert.deepEqual(
        stops,
        stops.map((_, i) => i + 1),
        "tab stops in order",
      );
    });
  }

  it("has a whole profile and every section in both languages, each under a prefix of its own", () => {
    const prefixes = all.map(([, { prefix }]) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
    for (const language of ["id", "en"]) {
      const texts = all.filter(([name]) => name.endsWith(`(${language})`)).map(([, { body }]) => expanded(body));
      assert.equal(texts.filter((text) => parse(text).problems.length === 0).length, 2, "two whole profiles");
      for (const section of SECTIONS)
        assert.ok(
          texts.some((text) => text.startsWith(`${section}:`)),
          section,
        );
    }
  });
});

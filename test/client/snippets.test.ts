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

/** The list that an entry belongs to, by its first keys. */
const LISTS: readonly (readonly [RegExp, string])[] = [
  [/^- misconception:/, "more_misconceptions"],
  [/^- title:.*\n {2}text:/, "comparison"],
  [/^- title:.*\n {2}url:/, "sources"],
  [/^- by:/, "reviews"],
];

describe("snippets", () => {
  const all = Object.entries(snippets());

  for (const [name, { body }] of all) {
    it(name, () => {
      const text = expanded(body);
      const list = LISTS.find(([beginning]) => beginning.test(text))?.[1];
      const whole = list ? `${list}:\n${text.replace(/^/gm, "  ")}\n` : `${text}\n`;
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

  it("has a whole profile and every section in both languages, none of which is offered while typing", () => {
    for (const [name, snippet] of all) assert.ok(!("prefix" in snippet), name);
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

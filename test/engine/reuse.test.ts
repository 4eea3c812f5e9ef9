// Reading on from an earlier version gives what reading anew gives: random edits of whole profiles, seeded.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../../server/src/engine/profile/parse";
import { composeChange } from "../../server/src/engine/profile/reuse";

const FOLDER = join(__dirname, "../profiles/valid");
const SAMPLES = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") }));

/** A small generator of the same numbers on every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const INSERTS = [
  "a",
  " ",
  "\n",
  "\n\n",
  ": ",
  "- ",
  "#",
  '"',
  "'",
  "x-note: y\n",
  "  ",
  "\t",
  "[",
  "}",
  "&a ",
  "*a",
  "---\n",
  "|\n",
  "kata ",
  "…",
  "duties:\n",
  "? ",
];

function edited(text: string, random: (below: number) => number): string {
  const at = random(text.length + 1);
  const length = [0, 0, 0, 1, 1, 3, 40, 400][random(8)]!;
  const insert = random(3) === 0 ? "" : INSERTS[random(INSERTS.length)]!;
  return text.slice(0, at) + insert + text.slice(at + length);
}

describe("reading on from an earlier version", () => {
  for (const { name, text } of SAMPLES) {
    it(`equals reading anew, for ${name}`, () => {
      const random = seeded(name.length * 7919);
      let before = parse(text, name);
      for (let i = 0; i < 150; i++) {
        // Start over now and then: most states of a file being written are near a valid one.
        if (i % 6 === 0) before = parse(text, name);
        const next = edited(before.text, random);
        const after = parse(next, name, before);
        assert.deepEqual(after, parse(next, name), `edit ${i} of ${name}`);
        before = after;
      }
    });
  }

  it("reads only the entry that changed", () => {
    const sample = SAMPLES.find(({ name }) => name === "perawat.occupation.yaml")!;
    const before = parse(sample.text, sample.name);
    assert.ok(before.root?.kind === "map");
    const at = sample.text.indexOf("\nmisfit:") + 1;
    const text = `${sample.text.slice(0, at)}fit2: ${sample.text.slice(at)}`.replace("fit2: ", "x-a: b\n");
    const composed = composeChange(text, { text: sample.text, root: before.root, comments: before.comments });
    const pairs = composed?.root?.kind === "map" ? composed.root.pairs : [];
    assert.equal(
      pairs.filter((pair) => before.root?.kind === "map" && before.root.pairs.includes(pair)).length > 3,
      true,
    );
  });

  it("leaves what is not plain to the full reading", () => {
    const read = (text: string) => parse(text, null);
    for (const [old, text] of [
      ["title: a\nfit: b\n", "title: a\n---\nfit: b\n"],
      ["title: a\nfit: b\n", 'title: "a\nfit: b\n'],
      ["title: a\nfit: b\n", "title: a\n- x\nfit: b\n"],
      ["title: a\nfit: b\n", "title: a\n? fit: b\n"],
    ] as const) {
      const before = read(old);
      assert.ok(before.root?.kind === "map");
      assert.equal(composeChange(text, { text: old, root: before.root, comments: before.comments }), null, text);
    }
  });
});

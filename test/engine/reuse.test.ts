// Reading on from an earlier version gives what reading anew gives: random edits of whole profiles, seeded.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "../../server/src/engine/profile/parse";
import { composeChange } from "../../server/src/engine/profile/reuse";
import { type Node, pairOf } from "../../server/src/engine/profile/tree";

const FOLDER = join(__dirname, "../profiles/valid");
/** Lists in every form that YAML knows. */
const LISTS = `title: Koki
duties:
- memasak hidangan utama
# about the next one
- menata piring

- >-
  melatih juru masak
  baru

- |+
  memesan bahan

# behind the list
fit:
    - x: 1
      y: 2
    -   - teliti
        - cepat
    - {a: b,
       c: d}
    - "tahan
      lelah"
related: [pelayan, kasir]
`;
const SAMPLES = [
  ...readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), "utf8") })),
  { name: "koki.occupation.yaml", text: LISTS },
];

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
  "\n- ",
  "\n    - ",
  " # kata\n",
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
      for (let i = 0; i < 100; i++) {
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

  it("reads only the list item that changed", () => {
    const before = parse(LISTS, "koki.occupation.yaml");
    assert.ok(before.root?.kind === "map");
    const text = LISTS.replace("tahan", "sangat tahan");
    const composed = composeChange(text, { text: LISTS, root: before.root, comments: before.comments });
    const items = (root: Node | null | undefined) => {
      const list = pairOf(root, "fit")?.value;
      return list?.kind === "list" ? list.items : [];
    };
    const kept = items(composed?.root).map((item, i) => item === items(before.root)[i]);
    assert.deepEqual(kept, [true, true, true, false]);
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

// Completion below the root: at every place of every list and mapping, what is offered and in which order.
import assert from "node:assert/strict";
import { accept, labels, offer, sorted } from "../support/completion";

/** In the order in which editors show them, `*` at the one that is preselected. */
function shown(marked: string): string[] {
  const { entries } = offer(marked);
  const preselected = entries.filter(({ isPreselected }) => isPreselected).map(({ label }) => label);
  assert.ok(preselected.length <= 1, `${marked}: ${preselected.join(", ")}`);
  return sorted(entries).map((label) => (preselected.includes(label) ? `*${label}` : label));
}

const SECTION_NAMES = ["duties", "fit", "misfit", "misconception", "reality", "comparison"];
const without = (...names: string[]): string[] => SECTION_NAMES.filter((name) => !names.includes(name));

const NEW_ITEMS: readonly [list: string, whole: string, ...keys: string[]][] = [
  ["comparison:", "One comparison", "id", "title", "text"],
  ["more_misconceptions:", "A belief and its answer", "misconception", "reality"],
  ["sources:", "One source", "title", "url", "publisher", "accessed", "covers"],
  ["reviews:", "One review", "by", "kind", "on", "result", "note"],
  ["lint:\n  ignore:", "One ignored finding", "rule", "section", "reason"],
];

describe("completion of nested entries", () => {
  describe("of a new item", () => {
    for (const [list, whole, ...keys] of NEW_ITEMS) {
      const indent = list.includes("\n") ? "  " : "";
      const first = `${keys[0]}: x\n`;
      it(`${list.replace("\n  ", " ")} offers the whole item, then its keys in order`, () => {
        for (const dash of ["-<|>", "- <|>", "-   <|>"]) {
          const expected = [`*${whole}`, ...keys];
          assert.deepEqual(shown(`${list}\n${indent}  ${dash}`), expected);
          assert.deepEqual(shown(`${list}\n${indent}${dash}\n`), expected);
          assert.deepEqual(shown(`${list}\n${indent}  - ${first}${indent}  ${dash}\nx-a: b\n`), expected);
          assert.deepEqual(shown(`${list}\n${indent}  - ${first}\n${indent}  # c\n${indent}  ${dash}\n`), expected);
          assert.deepEqual(shown(`${list}\n${indent}  ${dash}\n${indent}  - ${first}`), expected);
        }
        assert.deepEqual(shown(`${list}\n${indent}  -\n${indent}    <|>`), [`*${keys[0]}`, ...keys.slice(1)]);
      });

      it(`${list.replace("\n  ", " ")} offers the whole item below the last one`, () => {
        const item = `${indent}  - ${first}`;
        const at = `${indent}  <|>\n`;
        for (const below of [at, `\n${indent}  # c\n${at}x-a: b\n`, at + item]) {
          assert.deepEqual(shown(`${list}\n${item}${below}`), [whole], below);
        }
      });
    }

    it("writes what the item must have", () => {
      const text = 'text: "[what this occupation does, whereas (name of the other occupation) does …]"';
      const title = 'title: "[the other occupation]"';
      const accepted = (before: string) => accept(before, "One comparison");
      assert.equal(accepted("comparison:\n  - <|>"), `comparison:\n  - ${title}\n    ${text}`);
      assert.equal(accepted("comparison:\n  -<|>"), `comparison:\n  - ${title}\n    ${text}`);
      assert.equal(accepted("comparison:\n-   <|>\n"), `comparison:\n-   ${title}\n    ${text}\n`);
      const one = "comparison:\n  - title: x\n    text: y\n";
      assert.equal(accepted(`${one}  <|>\n`), `${one}  - ${title}\n    ${text}\n`);
      assert.equal(accepted(`${one}  - <|>\n`), `${one}  - ${title}\n    ${text}\n`);
      assert.equal(accepted("comparison: [<|>]"), `comparison: [{${title}, ${text}}]`);
      assert.equal(accepted("comparison: [{title: x}, <|>]"), `comparison: [{title: x}, {${title}, ${text}}]`);
      assert.equal(
        accept("reviews:\r\n  - <|>\r\n", "One review"),
        "reviews:\r\n  - by: \r\n    kind: \r\n    on: \r\n    result: \r\n",
      );
    });

    it("leaves items alone that have begun", () => {
      assert.deepEqual(shown("comparison:\n  - <|>\n    text: y"), ["*id", "title"]);
      assert.deepEqual(shown("comparison:\n  - i<|>\n    text: y"), ["*id", "title"]);
      assert.deepEqual(shown("comparison:\n  - <|>: y"), []);
    });
  });

  it("offers the keys that an item has not yet, the next one first", () => {
    const rows: [string, string[]][] = [
      ["comparison:\n  - title: x\n    <|>", ["*text", "id"]],
      ["comparison:\n- title: x\n  <|>", ["*text", "id"]],
      ["comparison:\n  -   title: x\n      <|>", ["*text", "id"]],
      ["comparison:\n  -\n    title: x\n    <|>", ["*text", "id"]],
      ["comparison:\n  - id: a\n    <|>\n    text: y", ["*title"]],
      ["comparison:\n  - text: >-\n      a\n      b\n    <|>", ["*id", "title"]],
      ["comparison:\n  - id: a\n    text: y\n  - te<|>", ["*One comparison", "id", "title", "text"]],
      ["more_misconceptions:\n  - misconception: x\n    <|>", ["*reality"]],
      ["more_misconceptions:\n  - reality: x\n    <|>", ["*misconception"]],
      ["sources:\n  - title: x\n    <|>", ["*url", "publisher", "accessed", "covers"]],
      ["sources:\n  - title: x\n    publisher: y\n    <|>", ["*accessed", "url", "covers"]],
      ["sources:\n  - url: x\n    <|>", ["*title", "publisher", "accessed", "covers"]],
      ["sources:\n  - title: x\n    covers:\n      - duties\n    <|>", ["*url", "publisher", "accessed"]],
      [
        "sources:\n  - title: x\n    covers:\n    - duties\n    <|>",
        ["*url", "Sections it supports", "publisher", "accessed"],
      ],
      ["reviews:\n  - by: x\n    <|>\n", ["*kind", "on", "result", "note"]],
      ["reviews:\n  - kind: language\n    <|>\n    result: approved", ["*on", "by", "note"]],
      ["codes:\n  <|>", ["*kbji2014", "kbji2026", "isco08", "esco", "onet"]],
      [`codes:\n  isco08: "2635"\n  <|>\n`, ["*esco", "kbji2014", "kbji2026", "onet"]],
      ["lint:\n  <|>", ["*ignore"]],
      ["lint:\n  ignore:\n    - rule: x\n      <|>", ["*reason", "section"]],
      ["lint:\n  ignore:\n  - rule: x\n    <|>", ["*reason", "section"]],
    ];
    for (const [text, expected] of rows) assert.deepEqual(shown(text), expected, text);
  });

  it("offers them in flow form", () => {
    const rows: [string, string[]][] = [
      ["comparison: [{<|>}]", ["*id", "title", "text"]],
      ["comparison: [{title: x, <|>}]", ["*text", "id"]],
      ["comparison: [{ <|>, text: x }]", ["*id", "title"]],
      ["comparison: [{title: x}, {<|>}]", ["*id", "title", "text"]],
      ["codes: {<|>}", ["*kbji2014", "kbji2026", "isco08", "esco", "onet"]],
      ["comparison:\n  - {<|>}\n", ["*id", "title", "text"]],
      ["comparison:\n  - {title: x,\n     <|>}\n", ["*text", "id"]],
      ["comparison: [\n  {\n    title: x,\n    <|>\n  }\n]\n", ["*text", "id"]],
      ["comparison: [{<|>\nrelated: []\n", ["*id", "title", "text"]],
      ["lint: {ignore: [{rule: x, <|>}]}", ["*reason", "section"]],
      ["comparison: [<|>]", ["One comparison"]],
      ["comparison: [{title: x, text: y},\n  <|>]", ["One comparison"]],
      ["more_misconceptions: [<|>]", ["A belief and its answer"]],
    ];
    for (const [text, expected] of rows) assert.deepEqual(shown(text), expected, text);
    assert.equal(accept("comparison: [{<|>}]", "id"), "comparison: [{id: }]");
    assert.match(accept("comparison: [{<|>}]", "text"), /^comparison: \[\{text: "\[.*\]"\}\]$/);
    assert.equal(accept("comparison: [{i<|> text: x}]", "id"), "comparison: [{id: , text: x}]");
    assert.equal(accept("comparison: [{te<|>: x}]", "text"), "comparison: [{text: x}]");
    assert.equal(accept(`codes: {<|>isco08: "1"}`, "isco08"), `codes: {isco08: "1"}`);
    assert.equal(accept(`codes: {<|> isco08: "1"}`, "onet"), `codes: {onet: "", isco08: "1"}`);
    assert.equal(accept("codes: {\n  <|>\n  isco08: x}", "onet"), 'codes: {\n  onet: "",\n  isco08: x}');
  });

  it("parts what is inserted in flow form from what follows, and takes the place of a value behind its colon", () => {
    assert.equal(accept("related: [guru,<|> bidan]", "404"), 'related: [guru,"404", bidan]');
    assert.equal(accept("related: [guru, <|># x\n  bidan]", "404"), 'related: [guru, "404", # x\n  bidan]');
    assert.equal(accept("related: [guru, <|>]", "404"), 'related: [guru, "404"]');
    assert.match(accept("comparison: [<|> {id: bidan}]", "One comparison"), /"\}, \{id: bidan\}\]$/);
    assert.equal(accept("{status:<|> draft}", "published"), "{status: published}");
    assert.equal(accept('codes: {kbji2014:<|> "2635", isco08: x}', "2"), 'codes: {kbji2014: "2", isco08: x}');
    assert.deepEqual(shown("{status:<|>\n  draft}"), []);
    assert.deepEqual(shown("{codes:<|> {isco08: x}}"), []);
  });

  it("offers nothing behind a whole profile in brackets", () => {
    assert.deepEqual(shown("{title: x}\n<|>"), []);
    assert.deepEqual(shown("{title: x}<|>"), []);
    assert.notDeepEqual(shown("{title: x, <|>"), []);
  });

  it("puts a line that begins too far to the left in line with what it goes on with", () => {
    assert.equal(accept("comparison:\n  - title: x\n   <|>\n", "id"), "comparison:\n  - title: x\n    id: \n");
    assert.equal(accept("comparison:\n  - title: x\n   i<|>\n", "id"), "comparison:\n  - title: x\n    id: \n");
    assert.equal(accept("codes:\n    isco08: x\n  <|>\n", "onet"), `codes:\n    isco08: x\n    onet: ""\n`);
    const deep = "comparison:\n    - title: x\n      text: y\n";
    assert.match(accept(`${deep}  <|>\n`, "One comparison"), /y\n {4}- title: ".*"\n {6}text: ".*"\n$/);
    assert.equal(accept(`${deep}     <|>\n`, "id"), `${deep}      id: \n`);
    assert.equal(accept("related:\n    - perawat\n  <|>\n", "bidan"), "related:\n    - perawat\n    - bidan\n");
    assert.deepEqual(labels("comparison:\n  - title: x\n      <|>\n"), []);
  });

  it("goes on with a list that stands in the column of its key, after the key that comes next", () => {
    const root = shown("title: x\ncomparison:\n- title: x\n  text: y\n<|>\n");
    assert.deepEqual(root.slice(0, 3), ["*duties", "One comparison", "id"]);
    assert.match(
      accept("comparison:\n- title: x\n  text: y\n<|>\n", "One comparison"),
      /y\n- title: ".*"\n {2}text: ".*"\n$/,
    );
    assert.deepEqual(shown("lint:\n  ignore:\n  - rule: a\n  <|>\n"), ["One ignored finding"]);
    assert.deepEqual(shown("comparison:\n- title: x\nrelated: [a]\n<|>\n").includes("One comparison"), false);
  });

  it("offers values with their dash where a list of words has none yet, or ends", () => {
    const covers = "sources:\n  - title: x\n    covers:\n";
    assert.deepEqual(shown(`${covers}      <|>`), SECTION_NAMES);
    assert.deepEqual(shown(`${covers}      - duties\n      <|>\n`), without("duties"));
    assert.deepEqual(shown(`${covers}      -<|>`), SECTION_NAMES);
    assert.deepEqual(shown(`${covers}    - duties\n    - <|>`), without("duties"));
    assert.equal(accept(`${covers}      <|>`, "fit"), `${covers}      - fit`);
    assert.equal(accept(`${covers}      - fit\n      mis<|>`, "misfit"), `${covers}      - fit\n      - misfit`);
    assert.deepEqual(shown("sources:\n  - covers: <|>"), ["Sections it supports"]);
  });
});

// Words that are added to a configuration's glossary: the text afterwards, in every form that the list has.
import assert from "node:assert/strict";
import { intoGlossary } from "../../../server/src/engine/config/glossary";
import { readConfig } from "../../../server/src/engine/config/read";
import { applyEdits } from "../../../server/src/engine/write/edit";

function added(text: string, word: string): string | null {
  const edit = intoGlossary(text, word);
  if (!edit) return null;
  const after = applyEdits(text, [edit]);
  const { config, findings } = readConfig(after, "occupation-profiles.yaml");
  assert.deepEqual(findings, [], after);
  assert.equal(config.glossary.at(-1), word);
  assert.equal(config.glossary.length, readConfig(text, "x").config.glossary.length + 1);
  return after;
}

describe("a word for the glossary", () => {
  it("begins the list where there is none", () => {
    assert.equal(added("", "barista"), "glossary:\n  - barista\n");
    assert.equal(added("# Pengaturan\n", "barista"), "# Pengaturan\nglossary:\n  - barista\n");
    assert.equal(added("language: id", "barista"), "language: id\nglossary:\n  - barista\n");
    assert.equal(added("language: id\r\n", "barista"), "language: id\r\nglossary:\r\n  - barista\r\n");
    assert.equal(added("glossary:\nlanguage: id\n", "barista"), "glossary:\n  - barista\nlanguage: id\n");
  });

  it("joins a list in its own form", () => {
    assert.equal(
      added("glossary:\n  - a # satu\nlanguage: id\n", "b"),
      "glossary:\n  - a # satu\n  - b\nlanguage: id\n",
    );
    assert.equal(added("glossary:\n- a", "b"), "glossary:\n- a\n- b");
    assert.equal(added("glossary: [a]\n", "b"), 'glossary: [a, "b"]\n');
    assert.equal(added("glossary: []\n", "b"), 'glossary: ["b"]\n');
  });

  it("is quoted where YAML would read something else", () => {
    assert.equal(added("", "yes: no"), 'glossary:\n  - "yes: no"\n');
    assert.equal(added("", "2026"), 'glossary:\n  - "2026"\n');
  });

  it("leaves a text alone that cannot take it", () => {
    for (const text of [
      'glossary: "a\n',
      "glossary: a\n",
      "{glossary: [a]}\n",
      "- a\n",
      "glossary:\n\t- a\n",
      // Behind the end of the document, and in the middle of the last entry's own empty lines.
      "%YAML 1.2\n---\nlanguage: id\n...\n",
      "glossary:\n  - >+\n    a\n\n\n",
    ]) {
      assert.equal(added(text, "b"), null, text);
    }
  });
});

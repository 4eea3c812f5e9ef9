// Completion in a workspace's configuration: its keys, the values of fixed lists, the rules by name, forms of lists.
import assert from "node:assert/strict";
import { readConfig } from "../../server/src/engine/config/read";
import { RULES } from "../../server/src/engine/rules/all";
import { CONFIGURATION } from "../../server/src/engine/schema/schema";
import { accept, offer } from "../support/completion";

const PATH = "occupation-profiles.yaml";
const PLAIN = { snippets: false };
const KEYS = Object.keys(CONFIGURATION.schema.properties!);
const labels = (marked: string) => offer(marked, {}, PATH).entries.map(({ label }) => label);
const accepted = (marked: string, label: string) => accept(marked, label, PLAIN, PATH);

describe("completion in a configuration", () => {
  it("offers every key in an empty text, and no profile", () => {
    assert.deepEqual(labels("<|>"), KEYS);
    assert.deepEqual(labels("# pengaturan\n<|>\n"), KEYS);
  });

  it("offers the keys that are not there yet, found by their headings as well", () => {
    assert.deepEqual(
      labels("language: id\n<|>"),
      KEYS.filter((key) => key !== "language"),
    );
    assert.equal(accepted("language: id\nglos<|>\n", "glossary"), "language: id\nglossary:\n  - \n");
    const [entry] = offer("<|>", { language: "id" }, PATH).entries;
    assert.equal(entry?.detail, "Bahasa pesan");
    assert.match(entry?.documentation.markdown ?? "", /Bahasa profil sendiri didahulukan/);
  });

  it("offers the values of a fixed list", () => {
    assert.deepEqual(labels("language: <|>"), ["id", "en"]);
    assert.equal(accepted("kbji_edition:<|>\n", "2026"), 'kbji_edition: "2026"\n');
    assert.equal(accepted('kbji_edition: "<|>"\n', "2026"), 'kbji_edition: "2026"\n');
  });

  it("offers the rules by name with their titles, and their levels", () => {
    const offered = offer("rules:\n  <|>\n", {}, PATH).entries;
    assert.deepEqual(
      offered.map(({ label }) => label),
      RULES.map(({ id }) => id),
    );
    const order = offered.find(({ label }) => label === "key-order");
    assert.equal(order?.detail, "Keys in a different order");
    assert.match(order?.documentation.plain ?? "", /^All profiles have their keys/);
    assert.ok(!labels("rules:\n  key-order: off\n  <|>\n").includes("key-order"));
    assert.deepEqual(labels("rules:\n  key-order: <|>\n"), ["error", "warning", "info", "off"]);
    assert.deepEqual(labels("rules: {key-order: <|>}\n"), ["error", "warning", "info", "off"]);
    assert.equal(accepted("rules:\n  key<|>\n", "key-order"), "rules:\n  key-order: \n");
    assert.equal(accepted("rules: {<|>}\n", "key-order"), "rules: {key-order: }\n");
    const [choice] = offer("rules:\n  key-or<|>\n", {}, PATH).entries.filter(({ label }) => label === "key-order");
    assert.deepEqual(choice?.lines, [`key-order: $${"{1|error,warning,info,off|}"}`]);
  });

  it("offers nothing in comments and behind words of the author's", () => {
    assert.deepEqual(labels("# lang<|>\n"), []);
    assert.deepEqual(labels("glossary:\n  - bari<|>\n"), []);
  });

  it("writes what the schema takes", () => {
    for (const key of KEYS) {
      const after = accept("<|>\n", key, {}, PATH);
      const { findings } = readConfig(after, PATH);
      assert.ok(
        findings.every(({ rule }) => rule === "empty-section"),
        `${after}${JSON.stringify(findings)}`,
      );
    }
  });
});

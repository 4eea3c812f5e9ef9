// section-echo: one sentence in two sections, also with a word changed.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { lintText } from "../support/check-rule";
import { marksOf } from "../support/marks";
import { assertInProportion } from "../support/proportion";

const rule = "section-echo";
const SAME = "Toko buka sebelum fajar supaya pembeli pertama mendapat roti hangat dan segar.";

const levels = (lines: string): string[] =>
  lintText(profileWith("id", lines)).findings.flatMap(({ rule: id, severity }) => (id === rule ? [severity] : []));

describe(rule, () => {
  it("is sure of the same words, and asks where one differs, which may be the one that matters", () => {
    assert.deepEqual(levels(`summary: ${SAME}\nduties: ${SAME}\n`), ["warning"]);
    assert.deepEqual(levels(`summary: ${SAME}\nduties: ${SAME.replace("segar", "murah")}\n`), ["info"]);
  });

  it("marks the later sentence and shows the first", () => {
    const text = profileWith("id", `summary: ${SAME}\nduties: Menguleni adonan. ${SAME}\n`);
    const [finding, ...more] = lintText(text).findings;
    assert.deepEqual([finding?.rule, text.slice(finding!.span.start, finding!.span.end), more], [rule, SAME, []]);
    const [there] = finding!.related;
    assert.equal(there!.span.start, text.indexOf(SAME));
    assert.deepEqual([finding!.args, there!.args], [{ section: { key: "summary" } }, { section: { key: "summary" } }]);
  });

  it("finds it in lists, in further pairs, and with a joining word changed", () => {
    assert.deepEqual(marksOf(rule, "id", `summary: ${SAME}\nduties:\n  - menguleni adonan\n  - ${SAME}\n`), [SAME]);
    const pairs = `more_misconceptions:\n  - misconception: Roti itu mudah.\n    reality: ${SAME}\n  - misconception: Roti itu murah.\n    reality: ${SAME}\n`;
    assert.deepEqual(marksOf(rule, "id", pairs), [SAME]);
    const other = SAME.replace("dan segar", "serta segar");
    assert.deepEqual(marksOf(rule, "id", `summary: ${SAME}\nduties: ${other}\n`), [other]);
  });

  it("is silent within one section, about short sentences, and about what merely begins alike", () => {
    for (const lines of [
      `summary: Roti dijual.\nduties: ${SAME} ${SAME}\n`,
      "summary: Roti dijual setiap hari.\nduties: Adonan diuleni. Roti dijual setiap hari.\n",
      `summary: ${SAME}\nduties: Toko buka sebelum fajar supaya oven sudah panas ketika tukang pertama datang.\n`,
      'summary: "“Siapa menabur angin akan menuai badai besar.”"\nduties: "“Siapa menabur angin akan menuai badai besar.”"\n',
    ]) {
      assert.deepEqual(marksOf(rule, "id", lines), [], lines);
    }
  });

  it("takes time in proportion, whatever is repeated", () => {
    const both = (times: number) => `duties: ${`${SAME} `.repeat(times)}\nfit: ${`${SAME} `.repeat(times)}\n`;
    assertInProportion((size) => lintText(profileWith("id", both(size))), rule, { small: 500, large: 5000 });
  });
});

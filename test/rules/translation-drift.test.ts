// The two language versions of an occupation: what counts as a difference, where it is said, and which version hears of it.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkRule, lintText } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const rule = "translation-drift";
const path = "tukang-roti.occupation.yaml";
const OTHER = "tukang-roti.en.occupation.yaml";
const P = (lines: string): string => profileWith("id", lines);
const found = (text: string, other: string, file = OTHER): string[] =>
  lintText(text, { path, others: { [file]: other } })
    .findings.filter((finding) => finding.rule === rule)
    .map(({ message, span, args }) => `${message} ${text.slice(span.start, span.end)} ${JSON.stringify(args)}`);

describe(rule, () => {
  it("marks a list of another length, and points at the other one", () => {
    const text = P("fit:\n  - orang yang sabar\n  - orang yang teliti\n");
    const other = "title: Baker\nfit:\n  - patient people\n";
    const [finding] = checkRule(text.replace("fit:\n", "fit:\n^^^ info translation-drift\n"), {
      path,
      others: { [OTHER]: other },
    });
    assert.deepEqual(
      finding?.related.map(({ file, span }) => [file, other.slice(span.start, span.end)]),
      [[OTHER, "fit"]],
    );
    const options = { path, others: { [OTHER]: other } };
    assert.deepEqual(sentencesOf(rule, text, "en", options), ["Entries of “fit”: 2 here, 1 in the other language."]);
    assert.deepEqual(sentencesOf(rule, text, "id", options), [
      "Jumlah butir “fit”: 2 di sini, 1 dalam versi bahasa lain.",
    ]);
  });

  it("does not compare prose with a list, and what could not be read", () => {
    assert.deepEqual(found(P(""), "title: Baker\nfit:\n  - patient people\n"), []);
    const list = P("fit:\n  - orang yang sabar\n");
    assert.deepEqual(found(list, 'title: Baker\nfit:\n  - patient people\n  - "careful people\n'), []);
    assert.deepEqual(found(list, "title: Baker\n"), []);
  });

  it("compares the occupations in comparisons by their ids, in any order", () => {
    const item = (named: string) => `  - ${named}\n    text: Berbeda dalam hal bahan, sedangkan caranya sama.\n`;
    const text = P(`comparison:\n${item("id: koki")}${item("id: pelayan")}`);
    const other = (...names: readonly string[]) => `title: Baker\ncomparison:\n${names.map(item).join("")}`;
    assert.deepEqual(found(text, other("id: pelayan", "id: koki")), []);
    assert.deepEqual(found(text, other("id: koki", "title: Waiter")), []);
    assert.deepEqual(found(text, other("id: koki", "id: barista")), [
      'comparison comparison {"here":["pelayan"],"there":["barista"]}',
    ]);
  });

  it("compares codes", () => {
    const codes = (lines: string) => P(`title: Tukang roti\n${lines}`);
    const other = 'title: Baker\ncodes:\n  kbji2014: "7512.01"\n  isco08: "7512"\n';
    assert.deepEqual(found(codes('codes:\n  isco08: "7512"\n  kbji2014: "7512.01"\n'), other), []);
    assert.deepEqual(found(codes('codes:\n  kbji2014: "7512.02"\n  isco08: "7512"\n'), other), [
      'code "7512.02" {"others":"7512.01","title":{"key":"codes/kbji2014"}}',
    ]);
    assert.deepEqual(found(codes('codes:\n  kbji2014: "7512.01"\n'), other), [
      'codeAbsent codes {"others":"7512","title":{"key":"codes/isco08"}}',
    ]);
    assert.equal(found(P(""), other).length, 2);
    assert.deepEqual(found(codes('codes:\n  kbji2014: "7512.01"\n  isco08: "7512"\n'), "title: Baker\n"), []);
  });

  it("allows thirty days between the last changes", () => {
    const text = `${P("")}updated: 2026-03-01\n`;
    assert.deepEqual(found(text, "title: Baker\nupdated: 2026-03-31\n"), []);
    assert.deepEqual(found(text, "title: Baker\nupdated: 2026-01-30\n"), []);
    assert.deepEqual(found(text, "title: Baker\nupdated: 2026-04-01\n"), [
      'updated 2026-03-01 {"others":"2026-04-01","days":31}',
    ]);
    assert.deepEqual(found(text, "title: Baker\nupdated: 2026-13-01\n"), []);
  });

  it("holds a draft against what is further on, and nothing against what is retired", () => {
    const text = (status: string) =>
      P(`title: Tukang roti\nstatus: ${status}\n`).replace(/^fit: .*$/m, "fit: [sabar, teliti]");
    const other = (status: string) => `title: Baker\nstatus: ${status}\nfit: [patient]\n`;
    assert.equal(found(text("draft"), other("published")).length, 1);
    assert.equal(found(text("draft"), other("draft")).length, 1);
    assert.equal(found(text("published"), other("approved")).length, 1);
    assert.equal(found(text("published"), other("draft")).length, 0);
    assert.equal(found(text("retired"), other("published")).length, 0);
    assert.equal(found(text("published"), other("retired")).length, 0);
  });

  it("needs one version in the other language", () => {
    const text = P("").replace(/^fit: .*$/m, "fit: [sabar, teliti]");
    assert.deepEqual(found(text, "title: Roti\nfit: [sabar]\n", "lama/tukang-roti.occupation.yaml"), []);
    assert.deepEqual(found(text, "title: Baker\nfit: [patient]\n", "baker.en.occupation.yaml"), []);
    const twice = { [OTHER]: "title: Baker\nfit: [patient]\n", [`b/${OTHER}`]: "title: Bread\nfit: [patient]\n" };
    assert.deepEqual(lintText(text, { path, others: twice }).findings, []);
  });
});

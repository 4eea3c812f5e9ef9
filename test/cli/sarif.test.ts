// SARIF as collectors demand it: what makes an upload fail or a finding wander is checked on hostile names and texts.
import assert from "node:assert/strict";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import type { Log, Result, Run } from "sarif";
import { CLEAN, folder, ONE_ERROR, ran } from "./program";

async function runOf(cwd: string, ...args: string[]): Promise<Run> {
  const { stdout } = await ran(["check", "--format", "sarif", ...args], { cwd });
  const log: Log = JSON.parse(stdout);
  assert.equal(log.version, "2.1.0");
  assert.match(log.$schema ?? "", /^https:\/\/.*sarif-schema-2\.1\.0\.json$/);
  assert.equal(log.runs.length, 1);
  return log.runs[0]!;
}

const results = (run: Run): Result[] => run.results ?? [];
const uriOf = (result: Result) => result.locations?.[0]?.physicalLocation?.artifactLocation?.uri ?? "";
const print = (result: Result) => result.partialFingerprints?.["primaryLocationLineHash"];

const NAMES = [
  "[id]/a b.occupation.yaml",
  "#1/100%.occupation.yaml",
  "a:b/看護師 é?.occupation.yaml",
  "plain.occupation.yaml",
];

describe("sarif", () => {
  it("is a whole log even where nothing is found, or nothing is there", async () => {
    assert.deepEqual(results(await runOf(folder({ "a.occupation.yaml": CLEAN }))), []);
    assert.deepEqual(results(await runOf(folder())), []);
  });

  it("is no success, nor is JSON complete, where something that was named could not be checked", async () => {
    const rows: readonly (readonly [names: readonly string[], isComplete: boolean])[] = [
      [["a.occupation.yaml"], true],
      [["a.occupation.yaml", "typo.occupation.yaml"], false],
      [["broken"], false],
    ];
    const cwd = folder({
      "a.occupation.yaml": CLEAN,
      "broken/occupation-profiles.yaml": "exclud: [x]\n",
      "broken/b.occupation.yaml": CLEAN,
    });
    for (const [names, isComplete] of rows) {
      assert.equal((await runOf(cwd, ...names)).invocations?.[0]?.executionSuccessful, isComplete, names.join());
      const { stdout } = await ran(["check", "--format", "json", ...names], { cwd });
      assert.equal(JSON.parse(stdout).summary.complete, isComplete, names.join());
    }
  });

  it("counts columns in UTF-16 units, from 1, ends not before starts", async () => {
    const cwd = folder({
      "a.occupation.yaml": `title: "😀😀\nduties: x: y\nfit: [${"\n"}`,
      "empty.occupation.yaml": "",
      "bytes.occupation.yaml": Buffer.from("title: \xff\xfe\n", "latin1"),
    });
    symlinkSync("nowhere", join(cwd, "lost.occupation.yaml"));
    const run = await runOf(cwd);
    assert.equal(run.columnKind, "utf16CodeUnits");
    assert.ok(results(run).length >= 4);
    for (const { locations } of results(run)) {
      const region = locations?.[0]?.physicalLocation?.region;
      const { startLine = 0, startColumn = 0, endLine = 0, endColumn = 0 } = region ?? {};
      assert.ok(startLine >= 1 && startColumn >= 1 && endLine >= startLine && endColumn >= 1);
      assert.ok(endLine > startLine || endColumn >= startColumn);
    }
  });

  it("gives relative URIs, percent-encoded", async () => {
    const cwd = folder(Object.fromEntries(NAMES.map((name) => [name, ONE_ERROR])));
    const uris = [...new Set(results(await runOf(cwd)).map(uriOf))];
    assert.deepEqual(uris.map(decodeURIComponent).sort(), [...NAMES].sort());
    for (const uri of uris) {
      assert.match(uri, /^(?:[\w.~!'()*-]|%[0-9A-F]{2}|\/)+$/);
      assert.equal(new URL(uri, "file:///folder/").href, `file:///folder/${uri}`);
    }
  });

  it("refers to its rules rightly, with help in the language", async () => {
    const cwd = folder({ "a.occupation.yaml": ONE_ERROR });
    symlinkSync("nowhere", join(cwd, "lost.occupation.yaml"));
    for (const lang of ["en", "id"]) {
      const run = await runOf(cwd, "--lang", lang);
      assert.equal(run.language, lang);
      const rules = run.tool.driver.rules ?? [];
      assert.deepEqual(new Set(rules.map(({ id }) => id)).size, rules.length);
      for (const rule of rules) {
        assert.ok(rule.shortDescription?.text && rule.fullDescription?.text && rule.help?.text && rule.help.markdown);
      }
      for (const { ruleId, ruleIndex } of results(run)) assert.equal(rules[ruleIndex ?? -1]?.id, ruleId);
      const help = rules.find(({ id }) => id === "missing-section")?.help?.text ?? "";
      assert.match(help, lang === "id" ? /Pembaca/ : /Readers/);
    }
  });

  it("has fixes as replacements", async () => {
    const run = await runOf(folder({ "a.occupation.yaml": `${CLEAN}x-a: "open\n` }));
    const result = results(run).find(({ ruleId }) => ruleId === "unclosed-quote");
    assert.deepEqual(result?.fixes?.[0]?.artifactChanges, [
      {
        artifactLocation: { uri: "a.occupation.yaml", uriBaseId: "%SRCROOT%" },
        replacements: [
          {
            deletedRegion: { startLine: 9, startColumn: 11, endLine: 9, endColumn: 11 },
            insertedContent: { text: '"' },
          },
        ],
      },
    ]);
  });

  it("tells a finding by what its line says, not by where it is, and tells twins apart", async () => {
    const prints = async (text: string, ...args: string[]) => {
      const all = results(await runOf(folder({ "a.occupation.yaml": text }), ...args)).map(print);
      assert.equal(new Set(all).size, all.length);
      return all;
    };
    const broken = `${CLEAN}x-a: "open\nx-b:\n  - "open\n  - "open\n`;
    const before = await prints(broken);
    assert.equal(before.length, 3);
    assert.deepEqual(await prints(`# a line more\n\n${broken}`), before);
    assert.deepEqual(await prints(broken.replaceAll("\n", "\r\n")), before);
    assert.deepEqual(await prints(broken, "--lang", "id"), before);
    assert.notDeepEqual(await prints(broken.replace("x-a", "x-c")), before);
  });
});

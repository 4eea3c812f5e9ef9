// What `check` hands to the rules, and what becomes of a rule that fails: it is named, the others still speak.
import assert from "node:assert/strict";
import { Checking, type CheckingOptions, type Source } from "../../server/src/cli/check/checking";
import { MOST_FIXES } from "../../server/src/cli/check/reporting";
import { DEFAULT_CONFIG } from "../../server/src/engine/config/config";
import type { Rule, RuleContext } from "../../server/src/engine/rules/rule";
import { probe, withRule } from "../support/probe-rule";
import { CLEAN, folder, ONE_ERROR, ranHere } from "./program";

const fail = () => {
  throw new Error("broken inside");
};
const report: Rule["check"] = (_profile, _context, tell) => tell({ span: { start: 0, end: 1 }, message: "here" });

describe("a rule that fails", () => {
  const files = { "a.occupation.yaml": ONE_ERROR, "b.occupation.yaml": CLEAN };
  const check = (rule: Rule, ...args: string[]) =>
    withRule(rule, () => ranHere(["check", "--lang", "en", ...args], { cwd: folder(files) }));

  for (const [what, rule] of Object.entries({
    "while checking": probe({ check: fail }),
    "with a message that it does not have": probe({ check: report, messages: {} }),
    "while fixing": probe({ check: report, fix: fail }),
  })) {
    it(`${what}: exit code 2, named once`, async () => {
      const { code, stdout, stderr } = await check(rule, "--format", "json");
      assert.equal(code, 2);
      assert.equal(JSON.parse(stdout).files.length, 2);
      assert.match(stderr, /This is our fault, please report it/);
      assert.equal(stderr.match(/The rule “probe” failed on a\.occupation\.yaml/g)?.length, 1);
    });
  }

  it("takes none of the other rules' findings with it", async () => {
    const { stdout } = await check(probe({ check: fail }), "--format", "text");
    assert.match(stdout, /^a\.occupation\.yaml:2:1: error missing-section [^\n]+\n$/);
  });

  it("is told to collectors", async () => {
    const { stdout } = await check(probe({ check: fail }), "--format", "sarif");
    const [invocation] = JSON.parse(stdout).runs[0].invocations;
    assert.equal(invocation.executionSuccessful, false);
    assert.equal(invocation.toolExecutionNotifications.length, 2);
  });
});

describe("rules hear", () => {
  it("today's date, and every file's facts before the first check", async () => {
    const heard: { today: string; ids: string[] }[] = [];
    const listen: Rule["check"] = (_profile, { today, index }: RuleContext) => {
      heard.push({ today, ids: [...index.all()].map(({ id, lang }) => `${id}.${lang}`) });
    };
    await withRule(probe({ check: listen }), () =>
      ranHere(["check"], {
        cwd: folder({ "a.occupation.yaml": CLEAN, "b.id.occupation.yaml": CLEAN, "sub/c.occupation.yaml": CLEAN }),
        today: "2031-02-03",
      }),
    );
    assert.equal(heard.length, 3);
    for (const { today, ids } of heard) assert.deepEqual([today, ids], ["2031-02-03", ["a.en", "b.en", "c.en"]]);
  });
});

describe("checking", () => {
  const texts: Record<string, string> = { "a.occupation.yaml": ONE_ERROR, "b.occupation.yaml": `${CLEAN}title: x\n` };
  const sources: Source[] = Object.entries(texts).map(([path, text]) => ({
    path,
    read: () => text,
    isNamed: true,
    config: DEFAULT_CONFIG,
    isConfiguration: false,
    file: null,
  }));
  const options: CheckingOptions = {
    today: "2026-01-31",
    isWhole: true,
    shown: "info",
    chosenLanguage: "en",
    language: "en",
    fixing: null,
    baseline: null,
    onFault: ({ error }) => assert.fail(String(error)),
  };
  const plain = (mostKept?: number) =>
    [...new Checking(sources, options, mostKept).results()].map(({ file, counts }) => ({
      counts,
      path: file.path,
      findings: file.findings.map(({ fix, ...finding }) => ({ ...finding, fix: fix() })),
    }));

  it("says the same of profiles that it had to let go and parse again", () => {
    assert.ok(plain().length === 2 && plain().every(({ findings }) => findings.length > 0));
    assert.deepEqual(plain(0), plain());
    assert.deepEqual(plain(ONE_ERROR.length), plain());
  });

  it("works fixes out for as many findings as anyone reads", async () => {
    let asked = 0;
    const many: Rule["check"] = (_profile, _context, tell) => {
      for (let i = 0; i < MOST_FIXES + 500; i++) tell({ span: { start: 0, end: 1 }, message: "here" });
    };
    const fix = () => {
      asked++;
      return [{ title: "here", args: {}, edits: [], safe: true, preferred: true }];
    };
    await withRule(probe({ check: many, fix }), async () => {
      const [first] = plain();
      const titled = first!.findings.filter((finding) => finding.rule === "probe" && finding.fix !== null);
      assert.ok(titled.length <= MOST_FIXES && titled.length > MOST_FIXES - 100, `${titled.length}`);
      assert.ok(asked <= 2 * MOST_FIXES, `${asked}`);
    });
  });

  it("finds places in other files, named or lost", async () => {
    const elsewhere =
      (file: string): Rule["check"] =>
      (_profile, _context, tell) => {
        const related = [{ file, span: { start: CLEAN.indexOf("fit:"), end: 0 }, message: "here", args: {} }];
        tell({ span: { start: 0, end: 1 }, message: "here", related });
      };
    for (const [path, line] of [
      ["b.occupation.yaml", 4],
      ["gone.occupation.yaml", 1],
    ] as const) {
      await withRule(probe({ check: elsewhere(path) }), async () => {
        for (const mostKept of [undefined, 0]) {
          const findings = plain(mostKept)[0]!.findings.filter(({ rule }) => rule === "probe");
          assert.deepEqual(findings[0]?.related[0]?.path, path);
          assert.equal(findings[0]?.related[0]?.line, line);
        }
      });
    }
  });
});

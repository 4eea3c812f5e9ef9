// The reports, compared with golden files. UPDATE_GOLDEN=1 writes them anew; read the difference before you keep it.
import assert from "node:assert/strict";
import { existsSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { Output } from "../../server/src/cli/output";
import { create as github } from "../../server/src/cli/report/github";
import { Places } from "../../server/src/cli/report/places";
import type { CheckedFile, ReportedFinding } from "../../server/src/cli/report/report";
import { create as plainText } from "../../server/src/cli/report/text";
import { CLEAN, folder, ONE_ERROR, ONE_WARNING, ran, ranHere } from "./program";

const GOLDEN = join(__dirname, "golden");

function matchesGolden(name: string, actual: string): void {
  const path = join(GOLDEN, name);
  if (process.env["UPDATE_GOLDEN"]) writeFileSync(path, actual);
  assert.ok(existsSync(path), `${name} is missing: run the test with UPDATE_GOLDEN=1`);
  assert.equal(actual, readFileSync(path, "utf8"), `${name} differs: if that is meant, run with UPDATE_GOLDEN=1`);
}

/** One of everything that a report must lay out. */
function samples(): string {
  const cwd = folder({
    "baker.en.occupation.yaml": ONE_ERROR,
    "clean.occupation.yaml": CLEAN,
    "latin.occupation.yaml": Buffer.from(CLEAN.replace("Baker", "Caf\xe9"), "latin1"),
    "sub dir, 100%/ok.en.occupation.yaml": ONE_WARNING,
    "tukang-las.id.occupation.yaml": `title: Juru las\nduties:\n\t- 溶接 "x\n  - "menyambung logam\nfit: ${"sangat ".repeat(30)}teliti: ya\n`,
    "twice.en.occupation.yaml": `${CLEAN}title: Baker again\n`,
  });
  symlinkSync("nowhere", join(cwd, "lost.occupation.yaml"));
  return cwd;
}

const steady = (report: string) => report.replace(/"durationMs":\s*\d+/, '"durationMs": 0');

describe("reports", () => {
  let cwd = "";
  before(() => {
    cwd = samples();
  });

  const report = async (...args: string[]) => {
    const { code, stdout } = await ran(["check", ...args], { cwd });
    assert.equal(code, 1);
    return stdout;
  };

  it("pretty, each profile in its language", async () =>
    matchesGolden("pretty.txt", await report("--format", "pretty")));
  it("pretty, in Indonesian", async () => {
    matchesGolden("pretty.id.txt", await report("--format", "pretty", "--lang", "id"));
  });
  it("pretty, in colour", async () => {
    matchesGolden("pretty.colour.txt", await report("--format", "pretty", "--color", "baker.en.occupation.yaml"));
  });
  it("shows a fix that is preferred or the only one, and none where there are several to choose from", async () => {
    const review = (lines: string) => `${CLEAN}reviews:\n  - by: Team\n${lines}`;
    const cwd = folder({
      "choice.en.occupation.yaml": review("    kind: language\n    on: 2026-01-02\n"),
      "only.en.occupation.yaml": review("    kind: language\n    result: approved\n"),
      "preferred.en.occupation.yaml": `${CLEAN}related: miller\n`,
    });
    const { stdout } = await ran(["check", "--format", "json"], { cwd });
    const files: { findings: { rule: string; fix: { title: string } | null }[] }[] = JSON.parse(stdout).files;
    const found = files.map(({ findings }) =>
      findings.map(({ rule, fix }) => [rule, fix?.title.split(":")[0] ?? null]),
    );
    assert.deepEqual(found, [
      [["missing-key", null]],
      [["missing-key", "Insert “on"]],
      [["wrong-kind", "Make it a list with this one entry"]],
    ]);
    const { stdout: pretty } = await ran(["check", "--format", "pretty", "choice.en.occupation.yaml"], { cwd });
    assert.match(pretty, /Possible values: approved, changes-requested\./);
    assert.doesNotMatch(pretty, /fix:/);
  });
  it("text", async () => matchesGolden("text.txt", await report("--format", "text", "--lang", "en")));
  it("github", async () => matchesGolden("github.txt", await report("--format", "github", "--lang", "en")));

  it("json", async () => {
    const parsed = JSON.parse(steady(await report("--format", "json", "--lang", "en")));
    matchesGolden("report.json", `${JSON.stringify(parsed, null, 2)}\n`);
  });

  it("sarif, but for the list of all rules", async () => {
    const parsed = JSON.parse(await report("--format", "sarif", "--lang", "en"));
    const [run] = parsed.runs;
    run.tool.driver.rules = [];
    for (const result of run.results) delete result.ruleIndex;
    run.tool.driver.version = run.tool.driver.semanticVersion = "0.0.0";
    matchesGolden("sarif.json", `${JSON.stringify(parsed, null, 2)}\n`);
  });

  it("go to files of their own, without colour and with their folders made", async () => {
    const stdout = await report(
      "--format",
      "text",
      "--format",
      "json=out/a.json",
      "--format",
      "pretty=b.txt",
      "--color",
    );
    assert.match(stdout, /^baker\.en\.occupation\.yaml:2:1: error missing-section /);
    assert.equal(JSON.parse(readFileSync(join(cwd, "out/a.json"), "utf8")).files.length, 7);
    assert.equal(readFileSync(join(cwd, "b.txt"), "utf8"), readFileSync(join(GOLDEN, "pretty.txt"), "utf8"));
  });

  it("for GitHub name files from the git root on, wherever the program runs", async () => {
    const root = folder({ ".git/HEAD": "", "sub/a.occupation.yaml": ONE_ERROR, "b.occupation.yaml": ONE_ERROR });
    const elsewhere = join(folder({ "c.occupation.yaml": ONE_ERROR }), "c.occupation.yaml");
    const shown = (format: string) =>
      ran(["check", "a.occupation.yaml", "..", elsewhere, "--format", format], { cwd: join(root, "sub") });
    const github = (await shown("github")).stdout;
    const named = new Set([...github.matchAll(/ file=(.*?),/g)].map(([, file]) => file));
    assert.deepEqual([...named].sort(), [elsewhere, "b.occupation.yaml", "sub/a.occupation.yaml"]);
    const sarif = (await shown("sarif")).stdout;
    const uris = new Set([...sarif.matchAll(/"uri":"(.*?)"/g)].map(([, uri]) => uri));
    assert.deepEqual(
      [...uris].sort(),
      ["b.occupation.yaml", pathToFileURL(elsewhere).href, "sub/a.occupation.yaml"].sort(),
    );
    assert.match((await shown("text")).stdout, /^\.\.\/b\.occupation\.yaml:/m);
  });

  it("show what --quiet and --severity let through, and count all of it", async () => {
    const paths = ["baker.en.occupation.yaml", "sub dir, 100%/ok.en.occupation.yaml"];
    for (const args of [["--quiet"], ["--severity", "error"]]) {
      const { files, summary } = JSON.parse(await report(...paths, "--format", "json", ...args));
      assert.deepEqual(
        files.map(({ findings }: { findings: unknown[] }) => findings.length),
        [1, 0],
      );
      assert.deepEqual([summary.errors, summary.warnings], [1, 1]);
    }
  });

  it("are the same twice", async () => {
    const args = ["--format", "json", "--lang", "en"];
    assert.equal(steady(await report(...args)), steady(await report(...args)));
  });
});

describe("what a terminal gets", () => {
  const onTerminal = (env: Record<string, string>, ...args: string[]) =>
    ranHere(["check", ...args], { cwd: folder({ "a.en.occupation.yaml": ONE_ERROR }), env, isTerminal: true });

  it("is pretty and in colour; elsewhere it is text without", async () => {
    assert.match((await onTerminal({})).stdout, /\u001b\[31m\^+\u001b\[39m/);
    const { stdout } = await ranHere(["check"], { cwd: folder({ "a.en.occupation.yaml": ONE_ERROR }) });
    assert.match(stdout, /^a\.en\.occupation\.yaml:2:1: error missing-section [^\u001b]+\n$/);
  });

  it("flags win over FORCE_COLOR, that over NO_COLOR, that over the terminal", async () => {
    const isColoured = async (env: Record<string, string>, ...args: string[]) =>
      (await onTerminal(env, ...args)).stdout.includes("\u001b[");
    assert.equal(await isColoured({ TERM: "dumb" }), false);
    assert.equal(await isColoured({ NO_COLOR: "1" }), false);
    assert.equal(await isColoured({ NO_COLOR: "" }), true);
    assert.equal(await isColoured({ FORCE_COLOR: "0" }), false);
    assert.equal(await isColoured({ NO_COLOR: "1", FORCE_COLOR: "1" }), true);
    assert.equal(await isColoured({ NO_COLOR: "1" }, "--color"), true);
    assert.equal(await isColoured({ FORCE_COLOR: "1" }, "--no-color"), false);
    const piped = await ranHere(["check", "--format", "pretty"], {
      cwd: folder({ "a.en.occupation.yaml": ONE_ERROR }),
      env: { CI: "1" },
    });
    assert.ok(!piped.stdout.includes("\u001b["));
  });

  it("is fitted into its width", async () => {
    const stream = new PassThrough();
    const shown = text(stream);
    await ranHere(["check", "--no-color"], {
      cwd: folder({ "a.en.occupation.yaml": ONE_ERROR.replace("Baker", `${"Very ".repeat(40)}Baker`) }),
      stdout: new Output(stream, true, 50),
    });
    stream.end();
    const lines = (await shown).split("\n").filter((line) => /^ +\d* \|/.test(line));
    assert.ok(lines.length > 0);
    for (const line of lines) assert.ok(line.length <= 50, line);
  });
});

describe("a terminal's width", () => {
  it("of 0 is none", () => {
    const widths = [0, undefined, 60].map((columns) => new Output(new PassThrough(), true, columns).columns);
    assert.deepEqual(widths, [100, 100, 60]);
  });
});

describe("escaping", () => {
  const finding = (message: string, endLine = 1): ReportedFinding => ({
    rule: "some-rule",
    severity: "info",
    message,
    key: "",
    start: { line: 1, column: 2 },
    end: { line: endLine, column: 5 },
    offset: [1, 4],
    related: [],
    fix: () => null,
  });
  const file = (path: string, findings: ReportedFinding[]): CheckedFile => ({
    path,
    language: "id",
    messageLanguage: "id",
    findings,
    places: new Places("abcdef"),
    completeness: () => null,
  });

  it("of GitHub's commands: data and properties differ, and columns are only given within a line", () => {
    const context = file("a,b:c%.yaml", [finding("100%: a, b\r\nnext"), finding("two lines", 2)]);
    assert.deepEqual(
      [...github({ inRepository: (path) => path }).file(context)],
      [
        "::notice file=a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=2,endColumn=5,title=some-rule::100%25: a, b%0D%0Anext\n",
        "::notice file=a%2Cb%3Ac%25.yaml,line=1,endLine=2,title=some-rule::two lines\n",
      ],
    );
  });

  it("of text: a finding stays one line, and moves no cursor", () => {
    const context = file("a\nb.yaml", [finding("one\n\u001b[2Jtwo")]);
    assert.deepEqual([...plainText().file(context)], ["a b.yaml:1:2: info some-rule one \u241b[2Jtwo\n"]);
  });
});

// The configuration on the command line: found from each profile upwards, in force per profile, a broken one refused.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { JsonOutput } from "../../server/src/cli/report/json";
import { CLEAN, folder, ONE_ERROR, ONE_WARNING, ran } from "./program";

const NAME = "occupation-profiles.yaml";
/** An information: the keys are in another order. */
const ORDER = CLEAN.replace("lang: en\ntitle: Baker\n", "title: Baker\nlang: en\n");

async function checked(files: Record<string, string>, ...args: string[]) {
  const cwd = folder({ ".git/HEAD": "", ...files });
  const { code, stdout, stderr } = await ran(["check", "--format", "json", "--lang", "en", ...args], { cwd });
  const { files: reported } = JSON.parse(stdout) as JsonOutput;
  const findings = reported.map(({ path, findings }) => [
    path,
    ...findings.map((one) => `${one.severity} ${one.rule}`),
  ]);
  return { code, stderr, findings };
}

describe("the configuration on the command line", () => {
  it("sets the severity of rules, and silences them", async () => {
    const raised = await checked({ [NAME]: "rules:\n  key-order: error\n", "a.occupation.yaml": ORDER });
    assert.deepEqual([raised.code, raised.findings], [1, [["a.occupation.yaml", "error key-order"]]]);
    const off = await checked({ [NAME]: "rules:\n  missing-section: off\n", "a.occupation.yaml": ONE_ERROR });
    assert.deepEqual([off.code, off.findings], [0, [["a.occupation.yaml"]]]);
  });

  it("is the nearest one above each profile, up to the git root", async () => {
    const { findings } = await checked({
      [NAME]: "rules:\n  key-order: warning\n",
      "a.occupation.yaml": ORDER,
      "b/c/d.occupation.yaml": ORDER,
      [`b/${NAME}`]: "rules:\n  key-order: off\n",
      "e/f.occupation.yaml": ORDER,
    });
    assert.deepEqual(findings, [
      ["a.occupation.yaml", "warning key-order"],
      ["b/c/d.occupation.yaml"],
      ["e/f.occupation.yaml", "warning key-order"],
    ]);
    const cwd = folder({ [NAME]: "rules:\n  key-order: off\n", "in/.git/HEAD": "", "in/a.occupation.yaml": ORDER });
    const { stdout } = await ran(["check", "--format", "text"], { cwd: join(cwd, "in") });
    assert.match(stdout, /key-order/, "what lies above the git root is somebody else's");
    const without = folder({ [NAME]: "rules:\n  key-order: off\n", "in/a.occupation.yaml": ORDER });
    assert.equal((await ran(["check", "--format", "text"], { cwd: without })).stdout, "", "without git, up to here");
  });

  it("is the one that is named, where one is", async () => {
    const files = {
      [NAME]: "rules:\n  key-order: error\n",
      "strict.yaml": "rules:\n  key-order: off\n",
      "a.occupation.yaml": ORDER,
    };
    assert.deepEqual((await checked(files, "--config", "strict.yaml")).findings, [["a.occupation.yaml"]]);
    const cwd = folder(files);
    const missing = await ran(["check", "--config", "stirct.yaml"], { cwd });
    assert.equal(missing.code, 2);
    assert.match(missing.stderr, /No such configuration: stirct\.yaml/);
    const broken = await ran(["check", "--format", "text", "--config", "a.occupation.yaml"], { cwd });
    assert.equal(broken.code, 2);
    assert.match(broken.stdout, /^a\.occupation\.yaml:1:1: error unknown-key/m);
  });

  it("that is broken is shown at its line, and what follows it is not checked", async () => {
    const { code, findings, stderr } = await checked({
      [NAME]: "rules:\n  key-ordr: off\n",
      "a.occupation.yaml": ONE_ERROR,
      "b.occupation.yaml": ONE_ERROR,
      [`sound/${NAME}`]: "",
      "sound/c.occupation.yaml": ONE_WARNING,
    });
    assert.equal(code, 2);
    assert.deepEqual(findings, [
      [NAME, "error unknown-key"],
      ["sound/c.occupation.yaml", "warning invisible-character"],
    ]);
    assert.match(stderr, /“occupation-profiles\.yaml” is broken, so 2 profiles that follow it have not been checked/);
    const text = await ran(["check", "--format", "text"], {
      cwd: folder({ [NAME]: "rules:\n\tx: off\n", "a.occupation.yaml": CLEAN }),
    });
    assert.match(text.stdout, /^occupation-profiles\.yaml:2:1: error tab-indent /m);
    assert.equal(text.code, 2);
  });

  it("names further profiles and leaves files out", async () => {
    const files = {
      [NAME]: "include: [profiles]\nexclude: [archive, profiles/old-*]\n",
      "a.occupation.yaml": CLEAN,
      "profiles/baker.yaml": CLEAN,
      "profiles/deep/cook.yml": CLEAN,
      "profiles/old-baker.yaml": CLEAN,
      "archive/b.occupation.yaml": CLEAN,
      "other.yaml": "x: 1\n",
    };
    const { findings, code } = await checked(files);
    assert.deepEqual(findings.flat(), ["a.occupation.yaml", "profiles/baker.yaml", "profiles/deep/cook.yml"]);
    assert.equal(code, 0);
    assert.deepEqual((await checked(files, "archive/b.occupation.yaml")).findings.flat(), [
      "archive/b.occupation.yaml",
    ]);
    const archive = await checked(files, "archive");
    assert.deepEqual([archive.code, archive.findings], [2, []]);
    assert.match(archive.stderr, /in “archive”: no profile there that is neither ignored nor excluded/);
    assert.deepEqual((await checked(files, "**/*b*.yaml")).findings.flat(), ["profiles/baker.yaml"]);
    assert.deepEqual((await checked(files, "profiles")).findings.flat(), [
      "profiles/baker.yaml",
      "profiles/deep/cook.yml",
    ]);
  });

  it("gives profiles their language, and messages theirs", async () => {
    const text = CLEAN.replace("lang: en\n", "").replace(/^misfit:.*\n/m, "");
    const cwd = folder({ [NAME]: "language: id\ndefault_language: en\n", "a.occupation.yaml": text });
    const { stdout } = await ran(["check", "--format", "json"], { cwd });
    const [file] = (JSON.parse(stdout) as JsonOutput).files;
    assert.equal(file!.language, "en");
    assert.match(file!.findings[0]!.message, /Bagian/);
  });

  it("applies to what is piped in, by its name", async () => {
    const cwd = folder({ [NAME]: "rules:\n  key-order: off\n" });
    const piped = await ran(["check", "--stdin", "--stdin-filename", "in/a.occupation.yaml"], { cwd, input: ORDER });
    assert.deepEqual([piped.code, piped.stdout], [0, ""]);
    const broken = folder({ [NAME]: "x: 1\n" });
    const refused = await ran(["check", "--stdin", "--stdin-filename", "a.occupation.yaml"], {
      cwd: broken,
      input: ORDER,
    });
    assert.equal(refused.code, 2);
    assert.match(refused.stdout, /^occupation-profiles\.yaml:1:1: error unknown-key/m);
  });

  it("is checked itself when it is named", async () => {
    const sound = await checked({ [NAME]: "language: id\n" }, NAME);
    assert.deepEqual([sound.code, sound.findings], [0, [[NAME]]]);
    const broken = await checked({ [NAME]: "langage: id\n" }, NAME);
    assert.deepEqual([broken.code, broken.findings], [2, [[NAME, "error unknown-key"]]]);
  });

  it("is never overwritten by a report", async () => {
    const cwd = folder({ [NAME]: "rules: {}\n", "own.yaml": "rules: {}\n", "a.occupation.yaml": CLEAN });
    for (const args of [
      ["--format", `text=${NAME}`],
      ["--config", "own.yaml", "--format", "json=./own.yaml"],
    ]) {
      const { code, stderr } = await ran(["check", ...args], { cwd });
      assert.equal(code, 2);
      assert.match(stderr, /would overwrite/);
    }
    for (const name of [NAME, "own.yaml"]) assert.equal(readFileSync(join(cwd, name), "utf8"), "rules: {}\n");
  });

  it("is data: nothing in it is ever run or fetched", async () => {
    const { code, findings } = await checked({
      [NAME]: "include: !!js/function 'function () { process.exit(7) }'\n",
      "a.occupation.yaml": CLEAN,
    });
    assert.equal(code, 2);
    assert.equal(findings[0]![0], NAME);
  });

  it("is no folder of that name", async () => {
    const { code, findings } = await checked({ [`${NAME}/b.occupation.yaml`]: CLEAN, "a.occupation.yaml": CLEAN });
    assert.deepEqual([code, findings], [0, [["a.occupation.yaml"], [`${NAME}/b.occupation.yaml`]]]);
  });
});

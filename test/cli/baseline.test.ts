// `check --baseline`: what is known is left for later, what is new is reported, and what is done leaves the file.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CLEAN, folder, ONE_ERROR, ONE_WARNING, ran } from "./program";

const BASELINE = ["--baseline", "old.json"];
const RECORD = [...BASELINE, "--update-baseline"];
const recorded = (cwd: string, name = "old.json") => JSON.parse(readFileSync(join(cwd, name), "utf8"));

describe("check --baseline", () => {
  it("neither shows nor counts what was recorded, and reports what is new", async () => {
    const cwd = folder({ "a.occupation.yaml": ONE_ERROR, "b.occupation.yaml": CLEAN });
    const first = await ran(["check", ...RECORD], { cwd });
    assert.deepEqual([first.code, first.stdout], [0, ""]);
    assert.match(first.stderr, /^2 files checked: no findings [^\n]+\nFindings in the baseline from now on: 1\n$/);
    assert.deepEqual(recorded(cwd), { version: 1, files: { "a.occupation.yaml": { "missing-section": 1 } } });

    const known = await ran(["check", ...BASELINE, "--lang", "id"], { cwd });
    assert.deepEqual([known.code, known.stdout], [0, ""]);
    assert.match(known.stderr, /\nTemuan lama, tidak ditampilkan dan tidak dihitung: 1\n$/);

    writeFileSync(join(cwd, "b.occupation.yaml"), ONE_ERROR.replace("title: Baker", "title: Bakes"));
    const fresh = await ran(["check", ...BASELINE], { cwd });
    assert.equal(fresh.code, 1);
    assert.match(fresh.stdout, /^b\.occupation\.yaml:\d+:\d+: error missing-section [^\n]+\n$/);
  });

  it("reports all that a rule finds in a file once it finds more than before, wherever lines have moved", async () => {
    const twice = ONE_ERROR.replace(/^(?:misfit|comparison):.*\n/m, "");
    const cwd = folder({ "a.occupation.yaml": ONE_ERROR });
    await ran(["check", ...RECORD], { cwd });
    writeFileSync(join(cwd, "a.occupation.yaml"), `# a line more\n\n${ONE_ERROR}`);
    assert.equal((await ran(["check", ...BASELINE], { cwd })).code, 0);
    writeFileSync(join(cwd, "a.occupation.yaml"), twice);
    const more = await ran(["check", ...BASELINE], { cwd });
    assert.deepEqual([more.code, more.stdout.split("\n").length - 1], [1, 2]);
  });

  it("says what is gone, and takes it out when it is recorded anew; other files' entries stay as long as these exist", async () => {
    const names = ["a", "b", "c"].map((name) => `${name}.occupation.yaml`);
    const cwd = folder(Object.fromEntries(names.map((name) => [name, ONE_ERROR])));
    await ran(["check", ...RECORD], { cwd });
    writeFileSync(join(cwd, names[0]!), CLEAN);
    const some = await ran(["check", ...BASELINE], { cwd });
    assert.match(
      some.stderr,
      /\nFindings in the baseline, neither shown nor counted: 2\nFindings in the baseline that are gone: 1\. /,
    );
    rmSync(join(cwd, names[2]!));
    await ran(["check", names[0]!, ...RECORD], { cwd });
    assert.deepEqual(Object.keys(recorded(cwd).files), [names[1]]);
  });

  it("names files from its own folder on, so that it may be used from anywhere", async () => {
    const cwd = folder({ "profil/a.occupation.yaml": ONE_ERROR });
    await ran(["check", "--baseline", "ci/old.json", "--update-baseline"], { cwd });
    assert.deepEqual(Object.keys(recorded(cwd, "ci/old.json").files), ["../profil/a.occupation.yaml"]);
    mkdirSync(join(cwd, "sub"));
    const elsewhere = await ran(["check", "../profil", "--baseline", "../ci/old.json"], { cwd: join(cwd, "sub") });
    assert.equal(elsewhere.code, 0);
  });

  it("records nothing that says that a text cannot be read, and no level changes what is recorded", async () => {
    const cwd = folder({ "a.occupation.yaml": 'title: "x\nduties: y\n', "b.occupation.yaml": ONE_WARNING });
    const { code, stdout } = await ran(["check", ...RECORD, "--quiet"], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, /^a\.occupation\.yaml:1:\d+: error unclosed-quote /);
    assert.deepEqual(Object.keys(recorded(cwd).files["b.occupation.yaml"]), ["invisible-character"]);
    const { stdout: json } = await ran(["check", "b.occupation.yaml", ...BASELINE, "--format", "json"], { cwd });
    assert.deepEqual(
      { ...JSON.parse(json).summary, durationMs: 0 },
      {
        files: 1,
        errors: 0,
        warnings: 0,
        infos: 0,
        known: 1,
        durationMs: 0,
        complete: true,
      },
    );
  });

  it("refuses what is no baseline, and never overwrites it with a report", async () => {
    const files = { "no.json": "[]", "text.json": "?", "later.json": '{"version": 2, "files": {}}' };
    const cwd = folder({
      "a.occupation.yaml": ONE_ERROR,
      ...files,
      "null.json": '{"version": 1, "files": {"a": null}}',
    });
    for (const name of [...Object.keys(files), "null.json", "missing.json"]) {
      const { code, stderr } = await ran(["check", "--baseline", name], { cwd });
      assert.equal(code, 2, name);
      assert.match(stderr, new RegExp(`^occupation-profiles: “${name}” is no baseline that could be read\\.`));
    }
    for (const name of Object.keys(files)) {
      assert.equal((await ran(["check", "--baseline", name, "--update-baseline"], { cwd })).code, 2);
      assert.equal(readFileSync(join(cwd, name), "utf8"), files[name as keyof typeof files]);
    }
    await ran(["check", ...RECORD], { cwd });
    const before = readFileSync(join(cwd, "old.json"), "utf8");
    assert.equal((await ran(["check", ...BASELINE, "--format", "json=old.json"], { cwd })).code, 2);
    assert.equal(readFileSync(join(cwd, "old.json"), "utf8"), before);
    renameSync(join(cwd, "old.json"), join(cwd, "older.json"));
    assert.equal((await ran(["check", "--update-baseline"], { cwd })).code, 2);
    for (const args of [RECORD, ["--baseline", "older.json"]])
      assert.equal((await ran(["check", "-", ...args], { cwd, input: CLEAN })).code, 2);
  });
});

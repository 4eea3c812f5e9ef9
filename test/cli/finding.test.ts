// Which files `check` finds: hostile names, globs, ignore files, links. Every file that is asked for is checked once or named.
import assert from "node:assert/strict";
import fs, { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../../server/src/cli/check/read";
import { CLEAN, folder, ran } from "./program";

/** Paths of the checked files, as the report shows them. */
async function checked(cwd: string, ...operands: string[]): Promise<string[]> {
  const { stdout, stderr } = await ran(["check", ...operands, "--format", "json"], { cwd });
  assert.doesNotMatch(stderr, /occupation-profiles:/);
  return JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
}

const profiles = (...names: string[]) => folder(Object.fromEntries(names.map((name) => [name, CLEAN])));

const HOSTILE = [
  "[id]/a.occupation.yaml",
  "a b/c d.occupation.yaml",
  "hash#/100%.occupation.yaml",
  "kafe\u0301/nfd-e\u0301.occupation.yaml",
  "kaf\u00e9/nfc-\u00e9.occupation.yaml",
  "看護師/😀.occupation.yaml",
  "{a,b}/(c)!.occupation.yaml",
  "quote'\"/$HOME.occupation.yaml",
].sort();

describe("finding files", () => {
  it("finds profiles below the current folder, and no other YAML", async () => {
    const cwd = profiles(
      "b.occupation.yaml",
      "a.en.occupation.yml",
      "deep/er/c.occupation.yaml",
      ".github/d.occupation.yaml",
    );
    const other = ["mkdocs.yml", "notes.yaml", "occupation.yaml", "x.occupation.yaml.bak"];
    for (const name of other) symlinkSync("b.occupation.yaml", join(cwd, name));
    assert.deepEqual(await checked(cwd), [
      ".github/d.occupation.yaml",
      "a.en.occupation.yml",
      "b.occupation.yaml",
      "deep/er/c.occupation.yaml",
    ]);
  });

  it("copes with any name: by folder, by glob, and as a literal path", async () => {
    const cwd = profiles(...HOSTILE);
    assert.deepEqual(await checked(cwd), HOSTILE);
    assert.deepEqual(await checked(cwd, "**/*.yaml"), HOSTILE);
    assert.deepEqual(await checked(cwd, ...HOSTILE), HOSTILE);
    for (const path of HOSTILE) assert.deepEqual(await checked(cwd, path), [path]);
  });

  it("takes a literal folder with brackets before it tries a glob", async () => {
    const cwd = profiles("[id]/a.occupation.yaml", "i/b.occupation.yaml");
    assert.deepEqual(await checked(cwd, "[id]"), ["[id]/a.occupation.yaml"]);
    assert.deepEqual(await checked(cwd, "[id]/*.yaml"), ["[id]/a.occupation.yaml", "i/b.occupation.yaml"]);
    assert.deepEqual(await checked(cwd, "[i]/*.yaml"), ["i/b.occupation.yaml"]);
  });

  it("reads globs as a shell would, folders included, and takes only YAML from them", async () => {
    const cwd = profiles("in/a.occupation.yaml", "in/b.yaml", "in/sub/c.occupation.yaml", "in/readme.md", "out/d.yaml");
    assert.deepEqual(await checked(cwd, "in/*"), ["in/a.occupation.yaml", "in/b.yaml", "in/sub/c.occupation.yaml"]);
    assert.deepEqual(await checked(cwd, "i*"), ["in/a.occupation.yaml", "in/sub/c.occupation.yaml"]);
    assert.deepEqual(await checked(cwd, "{in/b,out/d}.yaml"), ["in/b.yaml", "out/d.yaml"]);
    assert.deepEqual(await checked(cwd, join(cwd, "in/*.yaml")), ["in/a.occupation.yaml", "in/b.yaml"]);
    assert.deepEqual(await checked(join(cwd, "out"), "../in/b*"), ["../in/b.yaml"]);
  });

  it("takes an empty path for a missing one, not for the current folder", async () => {
    const { code, stdout, stderr } = await ran(["check", ""], { cwd: profiles("a.occupation.yaml") });
    assert.deepEqual([code, stdout], [2, ""]);
    assert.match(stderr, /No such file or folder: ""/);
  });

  it("checks a file once, however often it is named", async () => {
    const cwd = profiles("a/x.occupation.yaml");
    assert.deepEqual(await checked(cwd, "a", "a/x.occupation.yaml", "./a//x.occupation.yaml", "**/*.yaml", cwd), [
      "a/x.occupation.yaml",
    ]);
  });

  it("checks linked files once, by their real path where it is at hand", async () => {
    const cwd = profiles("z/real.occupation.yaml");
    symlinkSync("z/real.occupation.yaml", join(cwd, "a.occupation.yaml"));
    const away = profiles("only.occupation.yaml");
    symlinkSync(join(away, "only.occupation.yaml"), join(cwd, "y.occupation.yaml"));
    symlinkSync(join(away, "only.occupation.yaml"), join(cwd, "b.occupation.yaml"));
    for (const operands of [[], ["**/*.yaml"]]) {
      assert.deepEqual(await checked(cwd, ...operands), ["b.occupation.yaml", "z/real.occupation.yaml"]);
    }
    assert.deepEqual(await checked(cwd, "a.occupation.yaml"), ["a.occupation.yaml"]);
  });

  it("comes to an end where links make loops", async () => {
    const cwd = profiles("a/b/x.occupation.yaml", "y.occupation.yaml");
    for (const [i, target] of ["..", "../..", cwd, "."].entries()) symlinkSync(target, join(cwd, "a/b", `up${i}`));
    for (const i of [1, 2, 3]) symlinkSync("..", join(cwd, "a", `back${i}`));
    for (const operands of [[], ["**/*.yaml"], ["*"]]) {
      assert.deepEqual(await checked(cwd, ...operands), ["a/b/x.occupation.yaml", "y.occupation.yaml"]);
    }
  });

  it("enters a folder that is named like a profile", async () => {
    const cwd = profiles("x.occupation.yaml/y.occupation.yaml");
    assert.deepEqual(await checked(cwd), ["x.occupation.yaml/y.occupation.yaml"]);
    assert.deepEqual(await checked(cwd, "x.occupation.yaml"), ["x.occupation.yaml/y.occupation.yaml"]);
  });

  it("reports what cannot be read as a finding, and checks the others", async () => {
    const cwd = profiles("good.occupation.yaml");
    symlinkSync("nowhere", join(cwd, "dangling.occupation.yaml"));
    symlinkSync("loop.occupation.yaml", join(cwd, "loop.occupation.yaml"));
    for (const operands of [
      [],
      ["*.yaml"],
      ["dangling.occupation.yaml", "loop.occupation.yaml", "good.occupation.yaml"],
    ]) {
      const { code, stdout } = await ran(["check", ...operands, "--format", "text"], { cwd });
      assert.equal(code, 1);
      assert.equal(
        stdout,
        "dangling.occupation.yaml:1:1: error unreadable-file This is a link to a file that does not exist.\n" +
          "loop.occupation.yaml:1:1: error unreadable-file This is a link to a file that does not exist.\n",
      );
    }
  });

  it("says of a folder that may not be read just that", () => {
    // Nothing is hidden from the user root, who may be the one that runs this.
    const { readdirSync } = fs;
    const refused = Object.assign(new Error("refused"), { code: "EACCES" });
    try {
      fs.readdirSync = (() => {
        throw refused;
      }) as unknown as typeof readdirSync;
      assert.deepEqual(readText(folder()), { message: "denied", args: {} });
    } finally {
      fs.readdirSync = readdirSync;
    }
    assert.deepEqual(readText(folder()), { message: "special", args: {} });
  });

  describe("ignore files", () => {
    const tree = () => {
      const cwd = profiles(
        "a.occupation.yaml",
        "drafts/b.occupation.yaml",
        "drafts/keep.occupation.yaml",
        "build/c.occupation.yaml",
        "build/deep/d.occupation.yaml",
        "sub/e.occupation.yaml",
        "sub/old-f.occupation.yaml",
        "node_modules/g.occupation.yaml",
        "sub/node_modules/h/i.occupation.yaml",
      );
      mkdirSync(join(cwd, ".git"));
      return cwd;
    };
    const withRules = () => {
      const cwd = tree();
      const rules = folder({ ".gitignore": "build/\ndrafts/*\n!keep.*\n", ".occupation-profilesignore": "old-*\n" });
      symlinkSync(join(rules, ".gitignore"), join(cwd, ".gitignore"));
      symlinkSync(join(rules, ".occupation-profilesignore"), join(cwd, "sub/.occupation-profilesignore"));
      return cwd;
    };
    const kept = ["a.occupation.yaml", "drafts/keep.occupation.yaml", "sub/e.occupation.yaml"];

    it("leave out what they name, in folders and globs alike, and node_modules is never entered", async () => {
      const cwd = withRules();
      assert.deepEqual(await checked(cwd), kept);
      assert.deepEqual(await checked(cwd, "**/*.yaml"), kept);
      assert.deepEqual(await checked(cwd, "*"), kept);
      assert.equal((await checked(tree())).length, 7);
    });

    it("also apply from above the working folder, up to the git root", async () => {
      const cwd = withRules();
      assert.deepEqual(await checked(join(cwd, "drafts")), ["keep.occupation.yaml"]);
      assert.deepEqual(await checked(join(cwd, "sub"), "."), ["e.occupation.yaml"]);
    });

    it("never leave out a file that is named, nor a folder that is named", async () => {
      const cwd = withRules();
      assert.deepEqual(await checked(cwd, "drafts/b.occupation.yaml"), ["drafts/b.occupation.yaml"]);
      assert.deepEqual(await checked(cwd, "build"), ["build/c.occupation.yaml", "build/deep/d.occupation.yaml"]);
      assert.deepEqual(await checked(cwd, "build/*.yaml"), ["build/c.occupation.yaml"]);
      assert.deepEqual(await checked(cwd, "node_modules"), ["node_modules/g.occupation.yaml"]);
    });

    it("leave out a file that is named only where that is asked for, and then it is no fault", async () => {
      const cwd = withRules();
      const named = ["a.occupation.yaml", "drafts/b.occupation.yaml", "build/deep/d.occupation.yaml"];
      assert.deepEqual((await checked(cwd, ...named)).length, 3);
      assert.deepEqual(await checked(cwd, ...named, "--force-exclude"), ["a.occupation.yaml"]);
      for (const command of ["check", "format"]) {
        const { code, stdout } = await ran([command, ...named.slice(1), "--force-exclude"], { cwd });
        assert.deepEqual([code, stdout], [0, ""]);
      }
      const excluding = folder({ "occupation-profiles.yaml": "exclude: [old]\n", "old/a.occupation.yaml": CLEAN });
      assert.deepEqual(await checked(excluding, "old/a.occupation.yaml", "--force-exclude"), []);
    });

    it("make an operand empty that holds nothing else, which is said", async () => {
      const { code, stderr } = await ran(["check", "dra*/b*"], { cwd: withRules() });
      assert.equal(code, 2);
      assert.match(stderr, /Nothing to check in “dra\*\/b\*”/);
    });
  });
});

// What is shipped: the files of the .vsix against the list beside this file, its size, and the files of the npm package.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { filesIn, makeVsix } from "./make-vsix";

const ROOT = resolve(__dirname, "../..");
const MEGABYTE = 1024 * 1024;

/** A list file: one name per line. */
const listed = (name: string): string[] => readFileSync(join(__dirname, name), "utf8").trim().split("\n");

describe("packages", function () {
  this.timeout(120_000);
  const scratch = mkdtempSync(join(tmpdir(), "occupation-profiles-package-"));
  const vsix = join(scratch, "extension.vsix");

  before(() => makeVsix(vsix));
  after(() => rmSync(scratch, { recursive: true, force: true }));

  it("the .vsix holds exactly the files of vsix-files.txt", () => {
    assert.deepEqual(filesIn(vsix), listed("vsix-files.txt"), "If the change is meant, change the list too.");
  });

  it("the .vsix is smaller than one megabyte", () => {
    const { size } = statSync(vsix);
    assert.ok(size > 0 && size <= MEGABYTE, `${(size / 1024).toFixed(0)} KiB`);
  });

  it("the programs are ASCII, as their launchers read them", () => {
    for (const name of ["server.program.js", "cli.program.js"]) {
      const [strange] = /.{0,40}[^\0-\x7f].{0,40}/.exec(readFileSync(join(ROOT, "dist", name), "utf8")) ?? [];
      assert.equal(strange, undefined, name);
    }
  });

  it("the npm package holds exactly the files of npm-files.txt", () => {
    const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: ROOT,
      encoding: "utf8",
    });
    const [report] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    assert.deepEqual(
      report.files.map(({ path }) => path).sort(),
      listed("npm-files.txt"),
      "If the change is meant, change the list too.",
    );
  });
});

// `format`: which files change, to the byte, what is said, and the exit code.
import assert from "node:assert/strict";
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { CLEAN, folder, ran } from "./program";

const ROUGH = CLEAN.replace("title: ", "title:   ");
const read = (cwd: string, name: string) => readFileSync(join(cwd, name), "utf8");

describe("format", () => {
  it("formats what check would find, and names what has changed", async () => {
    const cwd = folder({ "a.occupation.yaml": ROUGH, "b/c.occupation.yaml": CLEAN, "notes.yaml": ROUGH });
    const { code, stdout, stderr } = await ran(["format"], { cwd });
    assert.deepEqual([code, stdout, stderr], [0, "a.occupation.yaml\n", "Formatted: 1 of 2\n"]);
    assert.equal(read(cwd, "a.occupation.yaml"), CLEAN);
    assert.equal(read(cwd, "notes.yaml"), ROUGH);
    assert.deepEqual(readdirSync(cwd).sort(), ["a.occupation.yaml", "b", "notes.yaml"]);
    assert.equal((await ran(["format"], { cwd })).stdout, "");
  });

  it("only says so under --check", async () => {
    const cwd = folder({ "a.occupation.yaml": ROUGH, "b.occupation.yaml": CLEAN });
    const dry = await ran(["format", "--check"], { cwd });
    assert.deepEqual([dry.code, dry.stdout, dry.stderr], [1, "a.occupation.yaml\n", "Not formatted: 1 of 2\n"]);
    assert.equal(read(cwd, "a.occupation.yaml"), ROUGH);
    const clean = await ran(["format", "--check", "b.occupation.yaml", "--lang", "id"], { cwd });
    assert.deepEqual([clean.code, clean.stdout, clean.stderr], [0, "", "Semua sudah rapi: 1\n"]);
  });

  it("keeps byte order mark, CRLF, permissions and links", async () => {
    const text = `\ufeff${ROUGH}`.replace(/\n/g, "\r\n");
    const cwd = folder({ "real.yaml": text });
    chmodSync(join(cwd, "real.yaml"), 0o640);
    symlinkSync("real.yaml", join(cwd, "a.occupation.yaml"));
    assert.equal((await ran(["format", "a.occupation.yaml"], { cwd })).code, 0);
    assert.equal(read(cwd, "real.yaml"), text.replace("title:   ", "title: "));
    assert.equal(statSync(join(cwd, "real.yaml")).mode & 0o777, 0o640);
    assert.ok(readdirSync(cwd, { withFileTypes: true }).some((entry) => entry.isSymbolicLink()));
  });

  it("leaves alone what it cannot read, says so, and formats the rest", async () => {
    const cwd = folder({
      "a.occupation.yaml": new Uint8Array([0x74, 0x3a, 0x20, 0x20, 0xe9]),
      "b.occupation.yaml": `title:   x\n---\ntitle:   y\n`,
      "c.occupation.yaml": ROUGH,
    });
    const { code, stdout, stderr } = await ran(["format"], { cwd });
    assert.equal(code, 2);
    assert.equal(stdout, "c.occupation.yaml\n");
    assert.match(stderr, /^occupation-profiles: a\.occupation\.yaml: This is not UTF-8/m);
    assert.match(stderr, /^occupation-profiles: b\.occupation\.yaml: Part of this cannot be read/m);
    assert.equal(readFileSync(join(cwd, "a.occupation.yaml")).length, 5);
    assert.equal(read(cwd, "b.occupation.yaml"), "title:   x\n---\ntitle:   y\n");
    assert.equal((await ran(["format", "b.occupation.yaml"], { cwd })).code, 0);
  });

  it("leaves alone what follows a broken configuration, and formats the rest", async () => {
    const cwd = folder({
      "occupation-profiles.yaml": "exclud: [archive]\n",
      "archive/a.occupation.yaml": ROUGH,
      "sound/occupation-profiles.yaml": "exclude: [old]\n",
      "sound/b.occupation.yaml": ROUGH,
      "sound/old/c.occupation.yaml": ROUGH,
    });
    const { code, stdout, stderr } = await ran(["format"], { cwd });
    assert.deepEqual([code, stdout], [2, "sound/b.occupation.yaml\n"]);
    assert.match(stderr, /“occupation-profiles\.yaml” is broken, so the profile that follows it stays as it is/);
    for (const name of ["archive/a.occupation.yaml", "sound/old/c.occupation.yaml"])
      assert.equal(read(cwd, name), ROUGH);
    assert.equal((await ran(["format", "--check", "archive", "--lang", "id"], { cwd })).code, 2);
  });

  it("leaves YAML alone that is no profile, also where a glob names it", async () => {
    const compose = "services:\n    web:\n        image:   x\ntitle:   Web\n";
    const cwd = folder({ "compose.yaml": compose, "x-koki.yaml": ROUGH, "empty.occupation.yaml": "title:   Koki\n" });
    const { code, stdout, stderr } = await ran(["format", "*.yaml"], { cwd });
    assert.deepEqual([code, stdout], [0, "empty.occupation.yaml\nx-koki.yaml\n"]);
    assert.match(stderr, /^occupation-profiles: compose\.yaml: This has none of the six sections of a profile/m);
    assert.equal(read(cwd, "compose.yaml"), compose);
  });

  it("follows the configuration that is named", async () => {
    const cwd = folder({ "own.yaml": "include: [profiles]\n", "profiles/a.yaml": ROUGH });
    assert.equal((await ran(["format"], { cwd })).code, 2);
    const { code, stdout } = await ran(["format", "--config", "own.yaml"], { cwd });
    assert.deepEqual([code, stdout], [0, "profiles/a.yaml\n"]);
  });

  it("complains about what is missing", async () => {
    const cwd = folder();
    const none = await ran(["format"], { cwd });
    assert.equal(none.code, 2);
    assert.match(none.stderr, /^occupation-profiles: Nothing to format: /);
    assert.equal((await ran(["format", "--allow-empty"], { cwd })).code, 0);
    const typo = await ran(["format", "typo.yaml"], { cwd });
    assert.equal(typo.code, 2);
    assert.match(typo.stderr, /No such file or folder: typo\.yaml/);
    assert.equal((await ran(["format", "--chek"], { cwd })).code, 2);
  });
});

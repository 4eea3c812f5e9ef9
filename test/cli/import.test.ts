// `import`: what is written where, in which encodings, what is said, and the exit code.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CLEAN, folder, ran } from "./program";

const NELAYAN =
  "Nelayan\n\nNelayan adalah orang yang menangkap ikan.\n\nTugas:\n- menebar jaring\n- merawat mesin kapal\n";
const BAKER = "Baker\n\nA baker is a person who makes bread.\n\nDuties:\n- mix the dough\n- watch the ovens\n";
const read = (cwd: string, name: string) => readFileSync(join(cwd, name), "utf8");

describe("import", () => {
  it("writes a profile for each text, named after the occupation and its language", async () => {
    const cwd = folder({
      "a.txt": NELAYAN,
      "sub/b.md": BAKER,
      "c.yaml": CLEAN,
      "picture.png": new Uint8Array([1, 0, 2]),
    });
    const { code, stdout, stderr } = await ran(["import", ".", "--out", "new/profiles"], { cwd });
    assert.deepEqual(
      [code, stdout],
      [0, "new/profiles/nelayan.occupation.yaml\nnew/profiles/baker.en.occupation.yaml\n"],
    );
    assert.match(stderr, /Imported: 2 of 2; notes: 0\n$/);
    assert.match(read(cwd, "new/profiles/nelayan.occupation.yaml"), /^lang: id\ntitle: Nelayan\nstatus: draft\n/);
    assert.equal(read(cwd, "a.txt"), NELAYAN);
  });

  it("never writes over a profile unless it is told to", async () => {
    const cwd = folder({ "a.txt": NELAYAN, "b.txt": BAKER, "nelayan.occupation.yaml": "title: Mine\n" });
    const kept = await ran(["import", "*.txt"], { cwd });
    assert.deepEqual([kept.code, kept.stdout], [1, "baker.en.occupation.yaml\n"]);
    assert.match(kept.stderr, /“nelayan\.occupation\.yaml” already exists/);
    assert.equal(read(cwd, "nelayan.occupation.yaml"), "title: Mine\n");
    assert.equal((await ran(["import", "a.txt", "--force"], { cwd })).code, 0);
    assert.match(read(cwd, "nelayan.occupation.yaml"), /title: Nelayan/);
    const same = await ran(["import", "a.txt", "c.txt", "--dry-run", "--force"], {
      cwd: folder({ "a.txt": NELAYAN, "c.txt": NELAYAN }),
    });
    assert.deepEqual([same.code, same.stdout], [1, "nelayan.occupation.yaml\n"]);
  });

  it("writes nothing under --dry-run", async () => {
    const cwd = folder({ "a.txt": NELAYAN });
    const { code, stdout } = await ran(["import", "a.txt", "--dry-run", "--out", "x"], { cwd });
    assert.deepEqual([code, stdout], [0, "x/nelayan.occupation.yaml\n"]);
    assert.deepEqual(readdirSync(cwd), ["a.txt"]);
  });

  it("takes a text that is piped in, and gives the profile back", async () => {
    const cwd = folder();
    const { code, stdout, stderr } = await ran(["import", "--stdin"], {
      cwd,
      input: `${NELAYAN}\nGaji sekitar Rp2.000.000.\n`,
    });
    assert.equal(code, 0);
    assert.match(stdout, /^lang: id\ntitle: Nelayan\n/);
    assert.match(stderr, /^<stdin>:9:1: “Gaji sekitar Rp2\.000\.000\.” fits none of the sections/m);
    assert.deepEqual(readdirSync(cwd), []);
  });

  it("recognises encodings, with and without their marks", async () => {
    const text = NELAYAN.replace("orang", "café orang").replaceAll("\n", "\r\n");
    const be = Buffer.from(text, "utf16le").swap16();
    const files = {
      utf8: Buffer.from(text),
      mark: Buffer.from(`\ufeff${text}`),
      le: Buffer.from(`\ufeff${text}`, "utf16le"),
      bare: Buffer.from(text, "utf16le"),
      be: Buffer.concat([Buffer.from([0xfe, 0xff]), be]),
      old: Buffer.from(text, "latin1"),
    };
    for (const [name, bytes] of Object.entries(files)) {
      const cwd = folder({ "a.txt": bytes });
      const { code, stderr } = await ran(["import", "a.txt"], { cwd });
      assert.equal(code, 0, name);
      assert.match(read(cwd, "nelayan.occupation.yaml"), /^lang: id\r\ntitle: Nelayan\r\n[\s\S]*café/, name);
      assert.equal(/Windows-1252/.test(stderr), name === "old", name);
    }
  });

  it("complains about what is missing, empty or no text, and imports the rest", async () => {
    const cwd = folder({
      "a.txt": NELAYAN,
      "b.txt": new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 9]),
      "c.txt": " \n",
      "d/e.yaml": CLEAN,
    });
    const { code, stdout, stderr } = await ran(["import", "a.txt", "b.txt", "c.txt", "d", "gone.txt"], { cwd });
    assert.deepEqual([code, stdout], [2, "nelayan.occupation.yaml\n"]);
    for (const said of [
      /b\.txt: This is not plain text/,
      /c\.txt: There is no text/,
      /Nothing to import in “d”/,
      /No such file or folder: gone\.txt/,
    ])
      assert.match(stderr, said);
    assert.ok(!existsSync(join(cwd, "b.occupation.yaml")));
    assert.equal((await ran(["import"], { cwd })).code, 2);
    assert.equal((await ran(["import", "--stdin", "a.txt"], { cwd })).code, 2);
    assert.equal((await ran(["import", "a.txt", "--text-lang", "fr"], { cwd })).code, 2);
  });

  it("lists everything as JSON", async () => {
    const cwd = folder({ "a.txt": NELAYAN });
    const { stdout } = await ran(["import", "a.txt", "--format", "json", "--dry-run"], { cwd });
    const { version, files } = JSON.parse(stdout);
    assert.equal(version, 1);
    assert.deepEqual(
      [files[0].path, files[0].profile, files[0].title, files[0].language],
      ["a.txt", "nelayan.occupation.yaml", "Nelayan", "id"],
    );
    assert.deepEqual(files[0].frames[1], { kind: "lead-in", text: "Tugas:", line: 5, column: 1, offset: [52, 58] });
  });
});

// Output through pipes: complete for a slow reader, quiet for one that leaves, honest about one that fails.
import assert from "node:assert/strict";
import { PassThrough, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { Output } from "../../server/src/cli/output";
import type { JsonOutput } from "../../server/src/cli/report/json";
import { folder, ONE_ERROR, ran, ranHere, started } from "./program";

/** A text with an error on every line. */
const broken = (lines: number) =>
  folder({ "many.occupation.yaml": Array.from({ length: lines }, (_, i) => `x-k${i}: "open`).join("\n") });

/** Findings per format: a megabyte of JSON, and of the others more than a pipe holds. */
const FORMATS = { json: 5000, sarif: 1000, github: 1000, text: 1000 };

describe("piping", () => {
  for (const [format, lines] of Object.entries(FORMATS)) {
    it(`${format}: a slow reader gets everything`, async () => {
      const child = await started(["check", "--format", format, "--lang", "en"], { cwd: broken(lines) });
      child.stdin.end();
      child.stderr.resume();
      const pieces: string[] = [];
      child.stdout.setEncoding("utf8");
      for await (const piece of child.stdout) {
        pieces.push(piece);
        if (pieces.length < 20) await sleep(10);
      }
      const all = pieces.join("");
      assert.ok(all.length > (format === "json" ? 1_000_000 : 70_000), `${all.length}`);
      if (format === "json") assert.equal((JSON.parse(all) as JsonOutput).files[0]?.findings.length, lines);
      else if (format === "sarif") assert.equal(JSON.parse(all).runs[0].results.length, lines);
      else assert.equal(all.trimEnd().split("\n").length, lines);
    });

    it(`${format}: a reader that leaves ends nothing with noise`, async () => {
      const child = await started(["check", "--format", format, "--lang", "en"], { cwd: broken(lines) });
      child.stdin.end();
      child.stdout.once("data", () => child.stdout.destroy());
      const code = new Promise((resolve) => child.once("close", resolve));
      const stderr = await text(child.stderr);
      assert.equal(await code, 1);
      assert.match(stderr, /^1 file checked: [\d,]+ errors, 0 warnings, 0 infos \(\d+\.\d\d s\)\n$/);
    });
  }

  it("ends although nobody reads at all", async () => {
    const child = await started(["check", "--format", "json"], { cwd: broken(1000) });
    child.stdout.destroy();
    child.stderr.destroy();
    assert.equal(await new Promise((resolve) => child.once("close", resolve)), 1);
  });

  it("data goes to standard output, everything else to standard error", async () => {
    const cwd = folder({ "baker.occupation.yaml": ONE_ERROR });
    const { stdout, stderr } = await ran(["check", "--format", "json", "--format", "text", "none.yaml", "."], { cwd });
    assert.equal(JSON.parse(stdout).files.length, 1);
    assert.match(stderr, /No such file or folder: none\.yaml\n/);
    assert.match(stderr, /baker\.occupation\.yaml:2:1: error missing-section/);
    assert.match(stderr, /1 file checked/);
  });

  it("a full disk is said, and is no success", async () => {
    const full = new Writable({
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("ENOSPC: no space left"), { code: "ENOSPC" })),
    });
    const stderr = new PassThrough();
    const said = text(stderr);
    const { code } = await ranHere(["rules"], { cwd: "/", stdout: new Output(full), stderr: new Output(stderr) });
    stderr.end();
    assert.equal(code, 2);
    assert.match(await said, /could not be written: ENOSPC/);
  });
});

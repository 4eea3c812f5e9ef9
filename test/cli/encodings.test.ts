// Bytes that are no ordinary profile: other encodings, line ends, sizes. A clear finding at the right place, and no crash.
import assert from "node:assert/strict";
import { truncateSync } from "node:fs";
import { join } from "node:path";
import type { JsonFile } from "../../server/src/cli/report/json";
import { CLEAN, folder, ONE_ERROR, ran } from "./program";

async function checkedBytes(bytes: string | Uint8Array): Promise<JsonFile & { readonly seconds: number }> {
  const cwd = folder({ "baker.occupation.yaml": bytes });
  const { code, stdout, stderr } = await ran(["check", "--format", "json", "--lang", "en"], { cwd });
  assert.ok(code === 0 || code === 1, stderr);
  const { files, summary } = JSON.parse(stdout);
  return { ...files[0], seconds: summary.durationMs / 1000 };
}

const marked = ({ findings }: JsonFile) => findings.map(({ rule, line, column }) => `${line}:${column} ${rule}`);

describe("bytes", () => {
  it("an empty file is one finding at its start", async () => {
    assert.deepEqual(marked(await checkedBytes("")), ["1:1 empty-file"]);
  });

  it("a byte order mark is not part of the text, and shifts nothing", async () => {
    assert.deepEqual(marked(await checkedBytes(`\ufeff${CLEAN}`)), []);
    const [plain] = (await checkedBytes(ONE_ERROR)).findings;
    const [withMark] = (await checkedBytes(`\ufeff${ONE_ERROR}`)).findings;
    assert.deepEqual(withMark, plain);
  });

  it("Latin-1 is named where it stands, and columns after it are right", async () => {
    const bytes = Buffer.from(CLEAN.replace("Baker", "Baker caf\xe9 x\xe9"), "latin1");
    assert.deepEqual(marked(await checkedBytes(bytes)), ["2:17 not-utf8"]);
  });

  it("UTF-16 is one finding", async () => {
    for (const text of [`\ufeff${CLEAN}`, CLEAN]) {
      const { findings } = await checkedBytes(Buffer.from(text, "utf16le"));
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ["not-utf8"],
      );
    }
  });

  it("CRLF and lone CR end lines", async () => {
    for (const lineEnd of ["\r\n", "\r", "\n"]) {
      const text = `${CLEAN}x-note: "open\n`.replaceAll("\n", lineEnd);
      const { findings } = await checkedBytes(text);
      const [finding] = findings.filter(({ rule }) => rule === "unclosed-quote");
      assert.deepEqual([finding?.line, finding?.column, finding?.endLine, finding?.endColumn], [9, 9, 9, 10], lineEnd);
      assert.equal(finding?.offset[0], text.indexOf('"'));
    }
  });

  it("columns count UTF-16 units", async () => {
    const { findings } = await checkedBytes(CLEAN.replace("title: Baker", 'title: {😀: "x'));
    assert.ok(findings.length > 0);
    for (const { line, column, offset } of findings)
      if (line === 2) assert.equal(column, offset[0] - "lang: en".length);
  });

  it("5 MB are too large, which is said at once", async () => {
    const file = await checkedBytes(`${CLEAN}x-long: |\n${"  satu baris yang panjang\n".repeat(200_000)}`);
    assert.deepEqual(marked(file), ["1:1 too-large"]);
    assert.match(file.findings[0]?.message ?? "", /5,\d\d\d,\d\d\d characters/);
    assert.ok(file.seconds < 1, `${file.seconds} s`);
  });

  it("what would not fit into memory is not read, from a file or a pipe", async () => {
    const cwd = folder({ "a.occupation.yaml": "" });
    truncateSync(join(cwd, "a.occupation.yaml"), 80_000_000);
    const { code, stdout } = await ran(["check", "--format", "text"], { cwd });
    const said = "error unreadable-file This file is far too large for a profile.\n";
    assert.deepEqual([code, stdout], [1, `a.occupation.yaml:1:1: ${said}`]);
    const piped = await ran(["check", "--stdin", "--format", "text"], { cwd, input: new Uint8Array(70_000_000) });
    assert.deepEqual([piped.code, piped.stdout], [1, `<stdin>:1:1: ${said}`]);
  });

  it("a second document is one finding, at its marker", async () => {
    assert.deepEqual(marked(await checkedBytes(`${CLEAN}---\n${CLEAN}`)), ["9:1 multiple-documents"]);
  });

  it("a text is piped in under a name, or without one", async () => {
    const cwd = folder();
    const named = await ran(
      ["check", "--stdin", "--stdin-filename", "a/baker.en.occupation.yaml", "--format", "json"],
      {
        cwd,
        input: `\ufeff${ONE_ERROR}`,
      },
    );
    assert.equal(named.code, 1);
    const [file] = JSON.parse(named.stdout).files;
    assert.deepEqual([file.path, file.language, file.findings.length], ["a/baker.en.occupation.yaml", "en", 1]);
    const unnamed = await ran(["check", "--stdin", "--format", "text"], { cwd, input: ONE_ERROR });
    assert.match(unnamed.stdout, /^<stdin>:2:1: error missing-section /);
    const clean = await ran(["check", "--stdin"], { cwd, input: CLEAN });
    assert.deepEqual([clean.code, clean.stdout], [0, ""]);
  });
});

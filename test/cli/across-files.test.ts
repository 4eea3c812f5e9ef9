// Findings that depend on other files: the other place is shown, and only a whole folder tells what is missing.
import assert from "node:assert/strict";
import type { JsonOutput } from "../../server/src/cli/report/json";
import { CLEAN, folder, ran } from "./program";

const OTHER = CLEAN.replace("title: Baker", "title: Miller");

describe("findings across files", () => {
  it("show the other place in lines and columns, whatever its line ends", async () => {
    const cwd = folder({
      "a/baker.occupation.yaml": CLEAN,
      "b/baker.occupation.yaml": `# a copy\r\n\r\nid: baker\r\n${OTHER.replaceAll("\n", "\r\n")}`,
    });
    const { stdout, code } = await ran(["check", "--format", "pretty"], { cwd });
    assert.equal(code, 1);
    assert.match(stdout, /2:1 {2}error {2}Another file is also the profile of “Baker” \(baker\) in this language\./);
    assert.match(stdout, /see b\/baker\.occupation\.yaml:3:5: The same id is used here\./);
    assert.match(stdout, /see a\/baker\.occupation\.yaml:2:8: The same id is used here\./);
  });

  it("say that a profile is missing where a folder was searched, not of files that were named", async () => {
    const cwd = folder({
      "a/baker.occupation.yaml": `${CLEAN}related: [miler]\n`,
      "a/miller.occupation.yaml": OTHER,
    });
    const found = async (...args: string[]) => {
      const { stdout } = await ran(["check", "--format", "json", ...args], { cwd });
      const { files } = JSON.parse(stdout) as JsonOutput;
      return files.flatMap(({ findings }) => findings.map(({ rule, fix }) => [rule, fix?.title]));
    };
    const missing = [["related-unresolved", "Change to “miller” (Miller)"]];
    assert.deepEqual(await found(), missing);
    assert.deepEqual(await found("a"), missing);
    assert.deepEqual(await found("a/baker.occupation.yaml", "a"), missing);
    assert.deepEqual(await found("a/baker.occupation.yaml", "a/miller.occupation.yaml"), []);
    assert.deepEqual(await found("a/*.yaml"), []);
  });
});

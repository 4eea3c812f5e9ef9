// Generated files are current: generating again changes nothing. The generator is schemas/generate.ts.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generatedFiles, RULE_PAGES } from "../schemas/generate";

const ROOT = resolve(__dirname, "..");

describe("generated files", () => {
  const files = generatedFiles();
  for (const [path, content] of files) {
    it(`${path} is current`, () => {
      const message = `${path} differs from what its source says. Run \`npm run generate\` and commit the result.`;
      assert.ok(readFileSync(join(ROOT, path), "utf8") === content, message);
    });
  }

  it("are all that there is among the pages of rules", () => {
    const pages = readdirSync(join(ROOT, RULE_PAGES), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${RULE_PAGES}/${name.replaceAll("\\", "/")}`);
    const generated = [...files.keys()].filter((path) => path.startsWith(`${RULE_PAGES}/`));
    assert.deepEqual(pages.sort(), generated.sort(), "Run `npm run generate` and commit the result.");
  });
});

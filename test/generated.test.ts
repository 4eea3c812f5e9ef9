// Generated files are current: generating again changes nothing. The generator is schemas/generate.ts.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { generatedFiles } from "../schemas/generate";

const ROOT = resolve(__dirname, "..");

describe("generated files", () => {
  for (const [path, content] of generatedFiles()) {
    it(`${path} is current`, () => {
      const message = `${path} differs from what its source says. Run \`npm run generate\` and commit the result.`;
      assert.ok(readFileSync(join(ROOT, path), "utf8") === content, message);
    });
  }
});

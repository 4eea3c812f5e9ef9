// What formatting keeps, on every sample, every broken text, the public YAML cases and thousands of texts made from them.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assertFormats, disarranged, formatted } from "../support/layout";
import { damaged, mutated, Random } from "../support/mutations";
import { suiteCases } from "../support/yaml-suite";

const PROFILES = join(__dirname, "../profiles");
const textsIn = (folder: string): string[] =>
  readdirSync(join(PROFILES, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => readFileSync(join(PROFILES, folder, name), "utf8"));
const VALID = textsIn("valid");
const BROKEN = textsIn("broken");
const crlf = (text: string) => text.replace(/\n/g, "\r\n");

describe("formatting", () => {
  it("leaves the sample profiles as they are, but for blanks that carry nothing", () => {
    for (const text of VALID) assert.equal(formatted(text).text, `${text.replace(/ +$/gm, "").trimEnd()}\n`);
  });

  it("keeps all that it must in every sample and every broken profile, with any line end", () => {
    for (const text of [...VALID, ...BROKEN]) {
      for (const one of [text, crlf(text), text.replace(/\n/g, "\r"), `\ufeff${text}`]) {
        assertFormats(one);
        assertFormats(one, { indent: 4 });
      }
    }
  });

  it("brings texts of another layout back to that of the samples", () => {
    const random = new Random(7);
    for (const text of VALID) {
      const settled = formatted(text).text;
      for (let n = 0; n < 12; n++) {
        const rough = disarranged(settled, random);
        assert.equal(assertFormats(rough), settled);
        assert.equal(assertFormats(crlf(rough)), crlf(settled));
      }
    }
  });

  it("keeps all that it must in damaged texts", () => {
    const random = new Random(11);
    for (const text of VALID) {
      for (let n = 0; n < 25; n++) {
        const some = n % 2 === 0 ? text : disarranged(text, random);
        assertFormats(n % 3 === 0 ? mutated(some, random) : damaged(some, random));
      }
    }
  });

  it("keeps all that it must in the public YAML cases, on their own and below a key", () => {
    for (const { yaml } of suiteCases()) {
      assertFormats(yaml);
      assertFormats(`x-case:\n${yaml.replace(/^(?=[^\n])/gm, "   ")}\nfit: x\n`);
      assertFormats(`duties:\n -   ${yaml.replace(/\n(?=[^\n])/g, "\n     ")}\n\n\nfit:  x`);
    }
  });

  it("formats parts of a text within their lines", () => {
    const random = new Random(13);
    for (const text of VALID) {
      const rough = disarranged(text, random);
      for (let n = 0; n < 10; n++) {
        const start = random.below(rough.length);
        assertFormats(rough, {}, { start, end: Math.min(rough.length, start + random.below(300)) });
      }
    }
  });
});

// too-large: one finding on the first line with content, and nothing of the text is read.

import { MAX_LENGTH } from "../../server/src/engine/profile/parse";
import { profileWith } from "../../server/src/engine/write/example";
import { checkNoFix, checkRule } from "../support/check-rule";

const whole = profileWith("id", "");
const filler = `# ${"x".repeat(MAX_LENGTH)}\n`;

describe("too-large", () => {
  it("shows on the first line with content", () => {
    checkRule(`${whole.replace("\n", "\n^^^^^^^^^^^^^^^^^^ error too-large\n")}${filler}`);
    checkRule(`\n\n  title: "a\n# ^^^^^^^^^ error too-large\n${filler}`);
    checkNoFix(whole + filler, { rule: "too-large" });
  });

  it("shows on something even where the first lines are blank", () => {
    checkRule(`${" ".repeat(1200)}\n^ error too-large\n${filler}`);
  });
});

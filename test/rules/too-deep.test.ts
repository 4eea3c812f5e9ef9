// too-deep: the limit itself, by brackets, braces and indents; far beyond it is in test/engine/hostile.test.ts.

import { MAX_DEPTH } from "../../server/src/engine/profile/tokens";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule } from "../support/check-rule";

const whole = profileWith("id", "");
/** The root is one level, so that many brackets below it are just allowed. */
const room = MAX_DEPTH - 1;

describe("too-deep", () => {
  it("allows the limit and refuses one more", () => {
    checkRule(`${whole}x-a: ${"[".repeat(room)}${"]".repeat(room)}\n`);
    checkRule(`${whole}x-a: ${"[".repeat(room + 1)}${"]".repeat(room + 1)}
#    ${" ".repeat(room)}^ error too-deep
`);
  });

  it("offers to put the whole entry aside", () => {
    const deep = "[".repeat(50);
    checkFix(`${whole}x-a: ${deep}\n  ]\nx-b: c\n`, `${whole}# x-a: ${deep}\n#   ]\nx-b: c\n`, {
      rule: "too-deep",
      nth: 0,
    });
    checkNoFix(`${deep}\n`, { rule: "too-deep" });
  });

  it("counts indents and braces alike", () => {
    const indented = (levels: number) => Array.from({ length: levels }, (_, i) => `${" ".repeat(i)}x-a:\n`).join("");
    checkRule(`${whole}${indented(MAX_DEPTH)}`);
    checkRule(`${whole}${indented(MAX_DEPTH + 1)}#${" ".repeat(MAX_DEPTH - 1)}^ error too-deep\n`);
    checkRule(`${whole}x-a: ${"{a: ".repeat(room)}b${"}".repeat(room)}\n`);
  });
});

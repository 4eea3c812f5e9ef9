// special-start: every character that is an instruction to YAML at the beginning of a text.
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";

const rule = "special-start";
const whole = (lines: string) => profileWith("id", lines);

describe("special-start", () => {
  for (const start of [
    "@",
    "`",
    "%",
    "* ",
    "*a* ",
    "& ",
    "! ",
    "[a] ",
    "[",
    "{a} ",
    "> ",
    "| ",
    "- ",
    "? ",
    "] ",
    ", ",
  ]) {
    it(`a text that begins with ${start}`, () => {
      const text = `${start}roti dan adonan di pagi hari`;
      const mark = start === "! " || start === "& " ? "^" : "^";
      checkRule(whole(`reality: ${text}\n#        ${mark} error special-start\n`));
      checkFix(whole(`reality: ${text}\n`), whole(`reality: "${text}"\n`), { rule });
    });
  }

  it("a word that YAML drops without saying so", () => {
    checkRule(
      whole(`fit: !Penting bagi orang yang sabar
#    ^^^^^^^^ error special-start
misfit: &roti bukan untuk yang mudah bosan
#       ^^^^^ error special-start
`),
    );
    checkRule(
      whole(`alternative_titles: [!Juru roti, &pembuat roti]
#                    ^^^^^ error special-start
#                                ^^^^^^^^ error special-start
`),
    );
    checkRule(
      whole(`fit: !Penting
#    ^^^^^^^^ error special-start
`),
    );
    checkFix(whole("fit: !Penting bagi semua\n"), whole('fit: "!Penting bagi semua"\n'), { rule });
    checkFix(whole("x-a: [!Juru roti, b]\n"), whole('x-a: ["!Juru roti", b]\n'), { rule });
    checkFix(whole("x-a: !Juru\n"), whole('x-a: "!Juru"\n'), { rule });
  });

  it("an alias that nothing answers to", () => {
    checkRule(
      whole(`alternative_titles:
  - *tukang
#   ^ error special-start
`),
    );
    checkFix(whole("alternative_titles: [*tukang, b]\n"), whole('alternative_titles: ["*tukang", b]\n'), { rule });
  });

  it("leaves YAML's own tags and characters inside a text alone", () => {
    checkRule(whole("x-a: !!str 0110\nx-b: a & b ! * % @\nx-c: -1\nx-d: ?a\nx-e: :a\n"));
  });

  it("turns several lines into a block", () => {
    checkFix(
      whole("reality: *Selalu* ada adonan\n  yang gagal.\n"),
      whole("reality: >-\n  *Selalu* ada adonan\n  yang gagal.\n"),
      { rule },
    );
  });

  it("finds tags and anchors before a key", () => {
    for (const mark of ["!x ", "&a ", "!!str "]) {
      checkFix(profileWith("id", "").replace("reality:", `${mark}reality:`), profileWith("id", ""), {
        rule: "special-start",
      });
    }
  });

  it("is a question mark before the text of an item", () => {
    checkFix(
      profileWith("en", "duties:\n  - ? why bake\n  - cleans the oven\n"),
      profileWith("en", 'duties:\n  - "? why bake"\n  - cleans the oven\n'),
      { rule: "special-start" },
    );
  });
});

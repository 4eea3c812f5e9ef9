// A comment that has a finding ignored without saying why, and the way to take it back.
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";

const rule = "ignore-without-reason";
const ordered = (comment: string) => profileWith("en", `status: draft\n${comment}title: Baker\n`);

describe(rule, () => {
  it("asks for a reason of ten characters, and marks what there is of one", () => {
    checkRule(`status: draft
# occupation-profiles-ignore-next-line key-order
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error ignore-without-reason
title: Baker
${profileWith("en", "title: Baker\n").replace(/^title: .*\n/m, "")}`);
  });

  it("offers to take the comment back with its line, and nothing as the preferred way", () => {
    for (const comment of ["key-order", "key-order: ok", "key-order:"]) {
      const line = `# occupation-profiles-ignore-next-line ${comment}\n`;
      const fix = checkFix(ordered(line), ordered(""), { rule, nth: 0 });
      if (fix.safe || fix.preferred) throw new Error("the author is to decide");
    }
  });
});

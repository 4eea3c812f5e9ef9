// English words with an Indonesian counterpart: found in every form, and the two ways out of it.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule } from "../support/check-rule";
import { marksIn } from "../support/marks";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "mixed-language";
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);

describe(rule, () => {
  it("marks the word or the phrase", () => {
    checkRule(P("Ia juga problem solving.\n#                ^^^^^^^^^^^^^^^ info mixed-language"));
    assert.deepEqual(marksIn(rule, P("Skill-nya juga, deadlinenya, out-of-the-box.")), [
      "Skill-nya",
      "deadlinenya",
      "out-of-the-box",
    ]);
    assert.deepEqual(marksIn(rule, P("Owner-nya juga, menghandle, di-handle, meng-upload, di-follow up.")), [
      "Owner-nya",
      "menghandle",
      "di-handle",
      "meng-upload",
      "di-follow up",
    ]);
  });

  it("leaves emphasis, quotations, names and the glossary alone", () => {
    assert.deepEqual(
      marksIn(rule, P("Juga *deadline*, “meeting”, Monitoring Center, monitor, data, tim, internet.")),
      [],
    );
    assert.deepEqual(
      marksIn(rule, P("Juga deadline-nya dan skill."), { config: { glossary: ["skill", "deadline"] } }),
      [],
    );
    assert.deepEqual(
      marksIn(rule, profileWith("en", "reality: They also meet a deadline.\n"), { config: { defaultLanguage: "en" } }),
      [],
    );
  });

  it("offers the Indonesian word, or to mark it as foreign where YAML allows it", () => {
    const text = P("Juga mengejar deadline ketat.");
    assert.deepEqual(sentencesOf(rule, text, "id"), ["“deadline” kata Inggris; padanannya “tenggat”."]);
    assert.deepEqual(fixTitlesOf(rule, text, "id"), ["Tulis “tenggat” *", "Tandai sebagai kata asing: *deadline*"]);
    checkFix(text, P("Juga mengejar tenggat ketat."), { rule });
    checkFix(text, P("Juga mengejar *deadline* ketat."), { rule, nth: 1 });
    assert.deepEqual(fixTitlesOf(rule, P("Deadline ketat juga ada."), "en"), ["Write “Tenggat” *"]);
    checkFix(P("'Deadline juga ketat sekali'"), P("'*Deadline* juga ketat sekali'"), { rule, nth: 1 });
  });
});

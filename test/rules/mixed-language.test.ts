// English words with an Indonesian counterpart: found in every form, and the two ways out of it.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "mixed-language";
const P = (reality: string): string => profileWith("id", `reality: ${reality}\n`);
const marked = (text: string, options = {}): string[] =>
  lintText(text, options)
    .findings.filter((one) => one.rule === rule)
    .map(({ span }) => text.slice(span.start, span.end));

describe(rule, () => {
  it("marks the word or the phrase", () => {
    checkRule(P("Ia juga problem solving.\n#                ^^^^^^^^^^^^^^^ info mixed-language"));
    assert.deepEqual(marked(P("Skill-nya juga, deadlinenya, out-of-the-box.")), [
      "Skill-nya",
      "deadlinenya",
      "out-of-the-box",
    ]);
  });

  it("leaves emphasis, quotations, names and the glossary alone", () => {
    assert.deepEqual(marked(P("Juga *deadline*, “meeting”, Monitoring Center, monitor, data, tim, internet.")), []);
    assert.deepEqual(marked(P("Juga deadline-nya dan skill."), { config: { glossary: ["skill", "deadline"] } }), []);
    assert.deepEqual(
      marked(profileWith("en", "reality: They also meet a deadline.\n"), { config: { defaultLanguage: "en" } }),
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

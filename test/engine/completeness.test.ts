// How complete a profile is: states and words of its sections, and what the next status still asks for.
import assert from "node:assert/strict";
import { type Completeness, completenessOf, NEEDS } from "../../server/src/engine/completeness/completeness";
import { type Language, sentence } from "../../server/src/engine/message";
import { parse } from "../../server/src/engine/profile/parse";
import { lint } from "../../server/src/engine/rules/lint";
import { profileWith } from "../../server/src/engine/write/example";
import { emptyContext } from "../support/context";

const of = (text: string): Completeness => completenessOf(parse(text), null);
const P = (status: string, rest = ""): string => profileWith("id", `title: Tukang roti\nstatus: ${status}\n`) + rest;

/** The next status and what it needs, in words. */
function needs(text: string, language: Language = "en", isChecked = false): string[] {
  const profile = parse(text);
  const { next } = completenessOf(profile, isChecked ? lint(profile, emptyContext()) : null);
  if (!next) return [];
  return [next.status, ...next.needs.map(({ need, args }) => sentence(NEEDS[need], args, language))];
}

const SOURCES = "sources:\n  - title: Sensus\n    covers: [misconception, reality]\n";
const review = (kind: string, result: string) => `  - {by: Tim, kind: ${kind}, on: 2026-07-01, result: ${result}}\n`;

describe("completeness", () => {
  it("tells of each section whether it is there, and its words of those advised", () => {
    const text = 'duties:\n  - menguleni adonan\nfit: "[siapa]"\nmisfit:\nreality: Tidak.\nmisconception: "Semua\n';
    const { sections, present } = of(text);
    assert.deepEqual(
      sections.map(
        ({ section, state, words, advised }) => `${section} ${state} ${words}/${advised?.least}–${advised?.most}`,
      ),
      [
        "duties present 2/25–120",
        "fit empty 0/15–90",
        "misfit empty 0/10–60",
        "misconception unread 1/3–35",
        "reality present 1/10–90",
        "comparison missing 0/15–110",
      ],
    );
    assert.equal(present, 2);
    assert.equal(of(profileWith("en", "")).present, 6);
    assert.equal(of("").present, 0);
    assert.equal(of("- a\n- b\n").present, 0);
  });

  it("counts as words what holds a letter or a digit, in any script", () => {
    const wordsOf = (fit: string) => of(`fit: |\n  ${fit}\n`).sections[1]?.words;
    assert.equal(wordsOf("Rp1.000 — & 2 anak-anak\u00a0中\u3000𝒜 😀 … é"), 6);
    assert.equal(wordsOf("— & 😀"), 0);
  });

  it("counts the findings that are handed in", () => {
    const profile = parse("title: Tukang roti\n");
    assert.equal(completenessOf(profile, null).findings, null);
    assert.deepEqual(completenessOf(profile, lint(profile, emptyContext())).findings, {
      error: 6,
      warning: 0,
      info: 0,
    });
  });

  it("says what a draft needs for review", () => {
    assert.deepEqual(needs("misfit: x\n"), [
      "in-review",
      "write “title”",
      "write duties, fit, misconception, reality, comparison",
      "add “sources” that cover misconception, reality (“covers”)",
    ]);
    assert.deepEqual(needs(P("draft", SOURCES)), ["in-review"]);
    assert.deepEqual(needs(P("draft", `${SOURCES}color: red\n`), "en", true), ["in-review", "correct the errors (1)"]);
    assert.deepEqual(needs(P("draft"), "id"), [
      "in-review",
      "cantumkan “sources” yang mendukung misconception, reality (“covers”)",
    ]);
  });

  it("says what approval and publication need besides", () => {
    assert.deepEqual(needs(P("in-review", SOURCES)), ["approved", "get a review with the result “approved”"]);
    const request = `${SOURCES}reviews:\n${review("language", "changes-requested")}`;
    const changes = "make the changes that the last review asks for, then ask for a new review (language)";
    assert.deepEqual(needs(P("changes-requested", request)), ["approved", changes]);
    assert.deepEqual(needs(P("in-review", request + review("subject", "approved"))), ["approved", changes]);
    const approved = `${SOURCES}reviews:\n${review("subject", "approved")}`;
    assert.deepEqual(needs(P("approved", approved)), ["published", "add updated, review_due"]);
    assert.deepEqual(needs(P("approved", `${approved}updated: 2026-07-01\nreview_due: 2029-07-01\n`)), ["published"]);
  });

  it("knows nothing beyond publication", () => {
    for (const status of ["published", "retired", "constructor"]) assert.equal(of(P(status)).next, null, status);
    assert.equal(of("title: x\n").status, "draft");
  });
});

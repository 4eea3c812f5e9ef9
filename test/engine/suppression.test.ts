// Findings that an author has asked to be ignored: which comments and entries silence what, and which never do.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "../../server/src/engine/config/config";
import { quickFixes } from "../../server/src/engine/features/quick-fixes";
import { mayBeSilenced } from "../../server/src/engine/rules/lint";
import { applyEdits } from "../../server/src/engine/write/edit";
import { profileWith } from "../../server/src/engine/write/example";
import { type CheckOptions, checkFix, checkRule, lintText } from "../support/check-rule";

const P = (text: string) => profileWith("id", text);
const MARK = "# occupation-profiles-ignore-next-line";
const WHY = "sesuai dengan templat kami";
/** Two findings of warning: a number sign in prose. */
const HASH = "fit: Orang yang naik jalur #7 setiap pagi.\n";

const idsOf = (text: string, options: CheckOptions = {}): string[] =>
  lintText(text, options).findings.map(({ rule }) => rule);

describe("comments that ignore findings", () => {
  it("editing 59: silence the named rule on the next line, and it alone", () => {
    assert.deepEqual(idsOf(P(HASH)), ["hash-in-text"]);
    assert.deepEqual(idsOf(P(`${MARK} hash-in-text: ${WHY}\n${HASH}`)), []);
    assert.deepEqual(idsOf(P(`${MARK} key-order: ${WHY}\n${HASH}`)), ["unused-ignore", "hash-in-text"]);
  });

  it("may be stacked, with other comments and empty lines between them and the line", () => {
    const text = `status: draft\n${MARK} hash-in-text: ${WHY}\n# catatan\n\n${MARK} key-order: ${WHY}\ntitle: Masinis\n`;
    assert.deepEqual(idsOf(P("status: draft\ntitle: Masinis\n")), ["key-order"]);
    assert.deepEqual(idsOf(P(text)), ["unused-ignore"]);
    assert.deepEqual(idsOf(P(`${MARK} hash-in-text: ${WHY}\n# catatan\n\n${HASH}`)), []);
  });

  it("name several rules, each of which has to be of use", () => {
    const text = P(`${MARK} hash-in-text, key-order: ${WHY}\n${HASH}`);
    assert.deepEqual(idsOf(text), ["unused-ignore"]);
    checkFix(text, P(`${MARK} hash-in-text: ${WHY}\n${HASH}`), { rule: "unused-ignore" });
    const first = P(`${MARK} key-order, hash-in-text: ${WHY}\n${HASH}`);
    checkFix(first, P(`${MARK} hash-in-text: ${WHY}\n${HASH}`), { rule: "unused-ignore" });
  });

  it("speak of a whole text of several lines, since no comment can stand in one", () => {
    const block = "fit: |\n  Orang yang teliti.\n  Mereka naik jalur\u00a07.\n";
    assert.deepEqual(idsOf(P(block)), ["invisible-character"]);
    assert.deepEqual(idsOf(P(`${MARK} invisible-character: ${WHY}\n${block}`)), []);
    assert.deepEqual(
      idsOf(P(`${MARK} invisible-character: ${WHY}\nduties: |\n  Mereka naik\n  jalur tujuh.\n${block}`)),
      ["unused-ignore", "invisible-character"],
    );
  });

  it("are text where they stand in a text", () => {
    const block = `fit: |\n  Orang yang teliti.\n  ${MARK} invisible-character: ${WHY}\n  Mereka naik jalur\u00a07.\n`;
    assert.deepEqual(idsOf(P(block)), ["invisible-character"]);
  });

  it("go with the lines of a list, whatever their indent, and with CRLF", () => {
    const list = (comment: string) => P(`duties:\n  - membuat adonan\n${comment}  - naik jalur #7\n`);
    assert.deepEqual(idsOf(list("")), ["hash-in-text"]);
    assert.deepEqual(idsOf(list(`  ${MARK} hash-in-text: ${WHY}\n`)), []);
    assert.deepEqual(idsOf(list(`${MARK} hash-in-text: ${WHY}\n`)), []);
    assert.deepEqual(idsOf(list(`  ${MARK} hash-in-text: ${WHY}\n`).replaceAll("\n", "\r\n")), []);
  });

  it("need a reason of ten characters, and work without one as well", () => {
    checkRule(
      P(`${MARK} hash-in-text\n#Replace\n${HASH}`.replace("#Replace\n", "")).replace(
        `${MARK} hash-in-text\n`,
        `${MARK} hash-in-text\n${"^".repeat(MARK.length + 13)} error ignore-without-reason\n`,
      ),
    );
    assert.deepEqual(idsOf(P(`${MARK} hash-in-text: 123456789\n${HASH}`)), ["ignore-without-reason"]);
    assert.deepEqual(idsOf(P(`${MARK} hash-in-text: 1234567890\n${HASH}`)), []);
    assert.deepEqual(idsOf(P(`${MARK} hash-in-text nomor jalur kereta\n${HASH}`)), [], "the colon is no matter");
  });

  it("that are misspelt, stand behind text or name nothing are found", () => {
    const misspelt = P(`# occupation-profile-ignore-next-line hash-in-text: ${WHY}\n${HASH}`);
    assert.deepEqual(idsOf(misspelt), ["unused-ignore", "hash-in-text"]);
    checkFix(misspelt, P(`${MARK} hash-in-text: ${WHY}\n${HASH}`), { rule: "unused-ignore" });
    assert.deepEqual(idsOf(P(`# occupation-profiles-disable-next-line x: ${WHY}\n`)), ["unused-ignore"]);
    assert.deepEqual(idsOf(P(`# Occupation profiles need a reviewer.\n# orang-orang\n# occupation\n`)), []);
    const behind = P(`title: Tukang roti ${MARK} key-order: ${WHY}\n`);
    assert.deepEqual(idsOf(behind), ["unused-ignore"]);
    checkFix(behind, P("title: Tukang roti\n"), { rule: "unused-ignore" });
    const nothing = P(`${MARK}: ${WHY}\ntitle: Tukang roti\n`);
    // What follows the marker would be a rule's name: the words of the reason are none.
    assert.deepEqual(idsOf(nothing), ["unused-ignore"]);
    assert.deepEqual(idsOf(P(`${MARK}\ntitle: Tukang roti\n`)), ["unused-ignore"]);
    assert.deepEqual(idsOf(`${P("")}${MARK} key-order: ${WHY}\n`), ["unused-ignore"]);
  });

  it("with a misspelt rule offer the one that was meant", () => {
    const text = P(`${MARK} hash-in-txt: ${WHY}\n${HASH}`);
    assert.deepEqual(idsOf(text), ["unused-ignore", "hash-in-text"]);
    checkFix(text, P(`${MARK} hash-in-text: ${WHY}\n${HASH}`), { rule: "unused-ignore" });
  });

  it("go with their line when they are of no use", () => {
    const text = P(`title: Tukang roti\n${MARK} key-order: ${WHY}\nfit: Orang yang teliti dan sabar.\n`);
    const fix = checkFix(text, P("title: Tukang roti\nfit: Orang yang teliti dan sabar.\n"), { rule: "unused-ignore" });
    assert.ok(!fix.safe, "a reason is the author's words");
  });

  it("are not called useless where not all profiles are known that the rule asks about", () => {
    const text = P(`${MARK} related-unresolved: ${WHY}\nrelated: [koki]\n`);
    const options = { path: "tukang-roti.occupation.yaml" };
    assert.deepEqual(idsOf(text, options), [], "one file by itself");
    const known = { "koki.occupation.yaml": "title: Koki\n" };
    assert.deepEqual(idsOf(text, { ...options, others: {} }), [], "of use");
    assert.deepEqual(idsOf(text, { ...options, others: known }), ["unused-ignore"]);
    assert.deepEqual(idsOf(P(`${MARK} related-self: ${WHY}\nrelated: [koki]\n`), options), ["unused-ignore"]);
  });

  it("are not called useless where the rule is off or the line is in doubt", () => {
    const text = P(`${MARK} hash-in-text: ${WHY}\nfit: Orang yang teliti dan sabar.\n`);
    assert.deepEqual(idsOf(text), ["unused-ignore"]);
    assert.deepEqual(idsOf(text, { config: { severities: { "hash-in-text": "off" } } }), []);
    assert.deepEqual(idsOf(text, { config: { severities: { "unused-ignore": "off" } } }), []);
    const doubtful = P(`${MARK} hash-in-text: ${WHY}\nfit: Orang: yang teliti dan sabar.\n`);
    assert.deepEqual(idsOf(doubtful), ["colon-in-text"]);
  });

  it("never silence what keeps a file from being read, nor findings about themselves", () => {
    const colon = P(`${MARK} colon-in-text: ${WHY}\nfit: Orang: yang teliti dan sabar.\n`);
    assert.deepEqual(idsOf(colon), ["colon-in-text"]);
    const conflict = `${MARK} merge-conflict: ${WHY}\n<<<<<<< a\ntitle: A\n=======\ntitle: B\n>>>>>>> b\n`;
    assert.ok(idsOf(conflict).includes("merge-conflict"));
    assert.deepEqual(idsOf(P(`${MARK} merge-conflict: ${WHY}\n${HASH}`)), ["unused-ignore", "hash-in-text"]);
    const itself = P(`${MARK} unused-ignore: ${WHY}\n${MARK} key-order: ${WHY}\ntitle: Tukang roti\n`);
    assert.deepEqual(idsOf(itself), ["unused-ignore", "unused-ignore"]);
    assert.ok(
      !mayBeSilenced("too-large") && !mayBeSilenced("ignore-without-reason") && mayBeSilenced("missing-section"),
    );
  });

  it("cost linear time, however many there are", () => {
    const text = P(`${`${MARK} key-order: ${WHY}\n`.repeat(5000)}title: Tukang roti\n`);
    assert.equal(lintText(text).findings.length, 5000);
  });
});

describe("entries of lint.ignore", () => {
  const entry = (fields: string) => `lint:\n  ignore:\n    - ${fields}\n`;

  it("silence a rule in the whole profile or in a section", () => {
    assert.deepEqual(idsOf(P(HASH) + entry(`{rule: hash-in-text, reason: ${WHY}}`)), []);
    assert.deepEqual(idsOf(P(HASH) + entry(`{rule: hash-in-text, section: fit, reason: ${WHY}}`)), []);
    assert.deepEqual(idsOf(P(HASH) + entry(`{rule: hash-in-text, section: misfit, reason: ${WHY}}`)), [
      "hash-in-text",
      "unused-ignore",
    ]);
  });

  it("also silence findings about the profile as a whole", () => {
    const text = `${P("").replace(/^misfit:.*\n/m, "")}${entry(`{rule: missing-section, reason: ${WHY}}`)}`;
    assert.deepEqual(idsOf(text), []);
  });

  it("with a fault of their own silence all the same, and have that one fault", () => {
    assert.deepEqual(idsOf(P(HASH) + entry("rule: hash-in-text")), ["missing-key"]);
    assert.deepEqual(idsOf(P(HASH) + entry("{rule: hash-in-text, reason: perlu}")), ["too-short"]);
    assert.deepEqual(idsOf(P(entry("{rule: hash-in-text, reason: perlu}"))), ["too-short"]);
    assert.deepEqual(idsOf(P(HASH) + entry(`{rule: hash-in-text, section: fits, reason: ${WHY}}`)), [
      "hash-in-text",
      "invalid-value",
    ]);
  });

  it("of no use go, and with the last one the keys above", () => {
    const ignoring = (...rules: string[]) =>
      `${P(HASH)}lint:\n  ignore:\n${rules.map((rule) => `    - {rule: ${rule}, reason: ${WHY}}\n`).join("")}`;
    checkFix(ignoring("hash-in-text", "key-order"), ignoring("hash-in-text"), { rule: "unused-ignore" });
    const last = P("") + entry(`rule: key-order\n      reason: ${WHY}`);
    checkFix(last, P(""), { rule: "unused-ignore" });
  });

  it("with a misspelt rule offer the one that was meant", () => {
    const text = P(HASH + entry(`{rule: "hash-in-txt", reason: ${WHY}}`));
    checkFix(text, text.replace("txt", "text"), { rule: "unused-ignore" });
    checkRule(
      P(
        `lint: {ignore: [{rule: bukan-aturan, reason: ${WHY}}]}\n#                      ^^^^^^^^^^^^ warning unused-ignore\n`,
      ),
    );
  });
});

describe("requests to ignore that are on offer", () => {
  const folder = join(__dirname, "../profiles/broken");
  const offersFor = (text: string, path: string, config: Partial<Config>) => {
    const { profile, findings, context } = lintText(text, { path, config });
    return findings.flatMap((finding) =>
      quickFixes(profile, finding.span, [finding], context, "en")
        .filter(({ hole }) => hole)
        .map((offer) => ({ finding, offer })),
    );
  };
  const applied = (text: string, { edits, hole }: ReturnType<typeof offersFor>[number]["offer"], reason: string) => {
    const [edit] = edits;
    const filled =
      hole && reason ? edit!.text.slice(0, hole.at) + hole.lead + reason + edit!.text.slice(hole.at) : edit!.text;
    return applyEdits(text, [{ ...edit!, text: filled }]);
  };

  for (const id of readdirSync(folder)) {
    // Where it takes several files, they are a folder.
    for (const file of readdirSync(join(folder, id)).filter((name) => name.endsWith(".yaml"))) {
      it(`silence ${id}/${file} once a reason is given, and are found without one`, () => {
        const path = join(folder, id, file);
        // One of the faults is none without it.
        const config: Partial<Config> = id === "edition-mixed" ? { kbjiEdition: "2026" } : {};
        const text = readFileSync(path, "utf8");
        const offers = offersFor(text, path, config);
        assert.equal(offers.length > 0, mayBeSilenced(id), "what can be ignored offers it");
        for (const { finding, offer } of offers) {
          const others = lintText(text, { path, config }).findings.length - 1;
          const after = lintText(applied(text, offer, WHY), { path, config }).findings;
          assert.deepEqual(
            after.map(({ rule }) => rule).filter((rule) => rule === finding.rule).length,
            others,
            offer.title,
          );
          assert.equal(after.length, others, `${offer.title}: ${after.map(({ rule }) => rule)}`);
          const unreasoned = lintText(applied(text, offer, ""), { path, config }).findings.map(({ rule }) => rule);
          assert.ok(unreasoned.includes("ignore-without-reason") || unreasoned.includes("empty-section"), offer.title);
          assert.equal(offer.preferred, false);
        }
      });
    }
  }

  it("stand behind every correction", () => {
    const { profile, findings, context } = lintText(P("status: draft\ntitle: Tukang roti\n"));
    const titles = quickFixes(profile, findings[0]!.span, findings, context, "id").map(({ title }) => title);
    assert.deepEqual(titles, [
      "Urutkan semua kunci",
      "Abaikan di sini, dengan alasan",
      "Abaikan “key-order” dalam profil ini, dengan alasan",
    ]);
  });

  it("fit into every form that lint.ignore can have", () => {
    const forms = [
      "lint:\n",
      "lint: {}\n",
      "lint: {ignore: []}\n",
      `lint: {ignore: [{rule: key-order, reason: ${WHY}}]}\n`,
      `lint:\n  ignore: [{rule: key-order, reason: ${WHY}}, ]\n`,
      "lint:\n  ignore:\n",
      `lint:\n    ignore:\n    - rule: key-order\n      reason: ${WHY} # benar\n# akhir\n`,
      `lint:\n  ignore:\n    - rule: key-order\n      reason: >\n        ${WHY}`,
    ];
    for (const form of forms) {
      for (const lineEnd of ["\n", "\r\n"]) {
        const text = `status: draft\n${P(HASH).replace(/^status: draft\n/, "")}${form}`.replaceAll("\n", lineEnd);
        const offers = offersFor(text, "a.occupation.yaml", {}).filter(
          ({ finding }) => finding.rule === "hash-in-text",
        );
        assert.equal(offers.length, 3, form);
        for (const { offer } of offers) {
          const after = lintText(applied(text, offer, WHY), { path: "a.occupation.yaml" });
          const rules = after.findings.map(({ rule }) => rule);
          assert.ok(
            !rules.includes("hash-in-text") && !rules.includes("unused-ignore"),
            `${form}: ${rules}\n${after.profile.text}`,
          );
        }
      }
    }
  });

  it("fit into a profile in brackets, the reason between its quotes", () => {
    const text = "{status: draft, title: Masinis}\n";
    const offers = offersFor(text, "masinis.occupation.yaml", {}).filter(({ finding }) => finding.rule === "key-order");
    assert.deepEqual(
      offers.map(({ offer }) => applied(text, offer, WHY)),
      [
        `${MARK} key-order: ${WHY}\n${text}`,
        `{status: draft, title: Masinis, lint: {"ignore": [{"rule": "key-order", "reason": "${WHY}"}]}}\n`,
      ],
    );
  });

  it("are left out where they would become part of a text, or speak of requests", () => {
    const broken = `  title: Masinis\nstatus: draft\nfit: |2-\n    Orang yang teliti.\n`;
    for (const { offer } of offersFor(broken, "masinis.occupation.yaml", {})) {
      const after = applied(broken, offer, WHY);
      assert.doesNotMatch(after, /teliti\.\n {2}lint/, offer.title);
    }
    const faulty = `${P("")}lint:\n  ignore:\n    - rule: key-order\n      reason: x\n`;
    const titles = offersFor(faulty, "a.occupation.yaml", {}).map(({ offer }) => offer.title);
    assert.ok(titles.length > 0 && titles.every((title) => !title.includes("in this profile")), titles.join());
  });
});

// A missing section: where it is reported, when another finding explains it, and how its skeleton is inserted.
import assert from "node:assert/strict";
import { parse } from "../../server/src/engine/profile/parse";
import { fixesFor, lint } from "../../server/src/engine/rules/lint";
import { applyEdits } from "../../server/src/engine/write/edit";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkRule, lintText } from "../support/check-rule";
import { emptyContext } from "../support/context";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "missing-section";
const complete = profileWith("id", "");
const without = (text: string, ...keys: string[]): string =>
  keys.reduce((rest, key) => rest.replace(new RegExp(`^${key}:.*(?:\r?\n|$)`, "m"), ""), text);
const rulesIn = (text: string): string[] => lintText(text).findings.map((finding) => finding.rule);

const MISFIT = `misfit:
  - "[apa yang lebih disukai orang ini, dan mengapa pekerjaan ini tidak memberikannya]"
  - "[keinginan kedua yang sulit terpenuhi dalam keseharian]"
`;

describe("missing-section", () => {
  it("marks the title line, whatever is written in it", () => {
    const rest = without(complete, "title", "duties");
    checkRule(`title: Tukang roti  # nama\n^^^^^^^^^^^^^^^^^^ error missing-section\n${rest}`);
    checkRule(`"title": 'Tukang roti'\n^^^^^^^^^^^^^^^^^^^^^^ error missing-section\n${rest}`);
    checkRule(`title: >-\n^^^^^^^^^ error missing-section\n  Tukang roti\n${rest}`);
  });

  it("marks the first content line where there is no title either", () => {
    const text = without(complete, "title", "duties", "fit");
    const findings = lintText(`# kepala\n---\n\n${text}`).findings;
    assert.deepEqual(
      findings.map((finding) => [finding.rule, `# kepala\n---\n\n${text}`.slice(finding.span.start, finding.span.end)]),
      [
        [rule, text.split("\n")[0]],
        [rule, text.split("\n")[0]],
        ["missing-title", text.split("\n")[0]],
      ],
    );
  });

  it("names the section by key and heading", () => {
    const text = without(complete, "comparison");
    assert.deepEqual(sentencesOf(rule, text, "en"), ["The section “comparison” (How it differs) is missing."]);
    assert.deepEqual(sentencesOf(rule, text, "id"), [
      "Bagian “comparison” (Bedanya dengan pekerjaan serupa) belum ada.",
    ]);
  });

  it("is silent where a misspelt key stands for the section, by its name or its heading", () => {
    for (const key of ["misfitt", "Misfit", "mis-fit", "Siapa yang kurang cocok"]) {
      assert.deepEqual(rulesIn(complete.replace("misfit:", `${key}:`)), ["unknown-key"], key);
    }
    assert.deepEqual(rulesIn(complete.replace("misfit:", "nothing-like-it:")), [rule, "unknown-key"]);
  });

  it("is silent about what an unreadable line may hold", () => {
    assert.deepEqual(rulesIn(complete.replace("misfit:", "misfit")).includes(rule), false);
    const conflict = `<<<<<<< ours\n=======\nmisfit: Orang yang lebih suka bergadang.\n>>>>>>> theirs\n`;
    assert.deepEqual(rulesIn(without(complete, "misfit") + conflict), ["merge-conflict"]);
    // A text that merely begins with the word hides nothing.
    const text = without(complete, "fit").replace("reality: ", "reality: fit: ");
    assert.ok(rulesIn(text).includes(rule));
  });
});

describe("the fix of missing-section", () => {
  it("inserts the skeleton between its neighbours (row 11 of the editor's table)", () => {
    const after = complete.replace(/^misfit:.*\n/m, MISFIT);
    const fix = checkFix(without(complete, "misfit"), after, { rule });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    assert.deepEqual(fixTitlesOf(rule, without(complete, "misfit"), "id"), ["Sisipkan bagian “misfit” *"]);
  });

  it("writes the profile's language: by key, by file name, by configuration", () => {
    const english = `reality: "[what is true instead, with an example that can be seen in the working day]"\n`;
    const text = without(complete, "reality");
    const after = complete.replace(/^reality:.*\n/m, english);
    checkFix(`lang: en\n${text}`, `lang: en\n${after}`, { rule });
    checkFix(text, after, { rule, path: "tukang-roti.en.occupation.yaml" });
    checkFix(text, after, { rule, config: { defaultLanguage: "en" } });
  });

  it("keeps the empty lines between sections, CRLF and a missing final line end", () => {
    const spaced = complete.trimEnd().replaceAll("\n", "\n\n");
    const gone = spaced.replace(/^misfit:.*\n\n/m, "");
    checkFix(gone, spaced.replace(/^misfit:.*\n/m, MISFIT), { rule });
    const crlf = (text: string) => text.replaceAll("\n", "\r\n");
    checkFix(crlf(gone), crlf(spaced.replace(/^misfit:.*\n/m, MISFIT)), { rule });
    const last = spaced.replace(/\n\ncomparison:.*$/, "");
    const skeleton = `comparison:
  - title: "[nama pekerjaan lain]"
    text: "[tugas dalam pekerjaan ini, sedangkan tugas dalam pekerjaan lain itu]"`;
    checkFix(last, `${last}\n\n${skeleton}`, { rule });
  });

  it("goes below the comments of the section before and above those of the section behind", () => {
    const text = complete
      .replace("misfit:", "# tentang fit\n\n# tentang misconception\nmisfit:")
      .replace(/^misfit:.*\n/m, "");
    const after = text.replace("\n\n# tentang misconception", `\n${MISFIT}\n# tentang misconception`);
    checkFix(text, after, { rule });
    const inner = complete.replace(/^fit:.*\n/m, "fit:\n  - suka bangun pagi\n  # lagi\n").replace(/^misfit:.*\n/m, "");
    checkFix(inner, inner.replace("  # lagi\n", `  # lagi\n${MISFIT}`), { rule });
  });

  it("takes the file's indent", () => {
    const text = without(complete, "misfit").replace(/^duties:.*\n/m, "duties:\n    - menguleni adonan\n");
    checkFix(text, text.replace("misconception:", `${MISFIT.replaceAll("  - ", "    - ")}misconception:`), { rule });
  });

  it("puts an empty line behind title and facts where the file shows no other habit", () => {
    const text = "lang: id\ntitle: Tukang roti\n";
    const { profile, findings, context } = lintText(text);
    const [fix] = fixesFor(profile, findings[0]!, context);
    assert.match(applyEdits(text, fix!.edits), /^lang: id\ntitle: Tukang roti\n\nduties:\n {2}- "\[/);
  });

  it("inserts all that are missing, in the schema's order, as a second choice", () => {
    const text = "title: Tukang roti\n\nfit: Orang yang menyukai pagi hari.\n";
    const { profile, findings, context } = lintText(text);
    assert.equal(findings.length, 5);
    const all = fixesFor(profile, findings[0]!, context)[1]!;
    assert.deepEqual([all.safe, all.preferred], [false, false]);
    const after = applyEdits(text, all.edits);
    assert.deepEqual(after.match(/^[a-z]+(?=:)/gm), [
      "title",
      "duties",
      "fit",
      "misfit",
      "misconception",
      "reality",
      "comparison",
    ]);
    assert.doesNotMatch(after, /\n\n\n/);
    // What the skeletons leave to be written is said of each.
    assert.deepEqual([...new Set(lint(parse(after), emptyContext()).map(({ rule }) => rule))], ["placeholder"]);
    assert.equal(after.match(/\n\n/g)?.length, 6);
  });

  it("stays in flow form inside braces, and quotes keys as the file does", () => {
    const text = `{title: Tukang roti, duties: [menguleni adonan], fit: [suka bangun pagi], misfit: [suka bergadang], misconception: Hanya mengikuti resep., comparison: Koki kue menghias kue.}`;
    const reality = `reality: "[apa yang benar, dengan contoh yang tampak dalam keseharian kerja]"`;
    checkFix(text, text.replace(", comparison", `, ${reality}, comparison`), { rule });
    const json = JSON.stringify(
      {
        title: "Tukang roti",
        duties: ["a"],
        fit: ["b"],
        misfit: ["c"],
        misconception: "Hanya mengikuti resep.",
        reality: "Juga menyesuaikan adonan.",
      },
      null,
      2,
    );
    const comparison = `"comparison": [{"title": "[nama pekerjaan lain]", "text": "[tugas dalam pekerjaan ini, sedangkan tugas dalam pekerjaan lain itu]"}]`;
    checkFix(json, json.replace(/\n\}$/, `,\n  ${comparison}\n}`), { rule });
  });
});

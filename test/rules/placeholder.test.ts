// placeholder: what waits to be written, and how grave it is.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { profileSkeleton } from "../../server/src/engine/write/skeleton";
import { checkRule, lintText } from "../support/check-rule";
import { marksOf } from "../support/marks";

const rule = "placeholder";

describe("placeholder", () => {
  it("marks notes, blanks and words in brackets", () => {
    checkRule(
      profileWith(
        "id",
        "reality: Tukang roti juga TODO setiap hari.\n#                         ^^^^ warning placeholder\n",
      ),
    );
    const cases: readonly (readonly [value: string, ...marks: string[]])[] = [
      ["Tukang roti .... setiap hari.", "...."],
      ["Tukang roti ____ setiap hari.", "____"],
      ["Tukang roti di {{kota}} dan <NAMA>.", "{{kota}}", "<NAMA>"],
      ["Tukang roti juga [isi dengan contoh] setiap hari.", "[isi dengan contoh]"],
      ["Lorem ipsum dolor sit amet.", "Lorem ipsum"],
      ["Tukang roti juga (akan dilengkapi) setiap hari.", "(akan dilengkapi)"],
      ["isi nanti ya", "isi nanti ya"],
    ];
    for (const [value, ...marks] of cases) assert.deepEqual(marksOf(rule, "id", `reality: ${value}\n`), marks, value);
  });

  it("marks everything that a skeleton leaves to be written", () => {
    for (const language of ["id", "en"] as const) {
      const text = profileSkeleton({ language, indent: 2, lineEnd: "\n", tabStops: false });
      const { findings } = lintText(text, { config: { defaultLanguage: language } });
      const open = text.split("\n").filter((line) => line.includes("["));
      assert.equal(findings.filter((finding) => finding.rule === rule).length, open.length);
    }
  });

  it("is an error once readers may see it", () => {
    for (const [status, severity] of [
      ["draft", "warning"],
      ["in-review", "warning"],
      ["approved", "error"],
      ["published", "error"],
    ]) {
      const text = profileWith("en", `status: ${status}\nreality: Bakers also TODO all day long.\n`);
      const { findings } = lintText(text, { config: { defaultLanguage: "en" } });
      assert.equal(findings.find((finding) => finding.rule === rule)?.severity, severity, status);
    }
  });

  it("leaves alone brackets that say something, dots, and own keys", () => {
    for (const value of [
      "Tukang roti [sic] memanggang roti.",
      "Tukang roti tersenyum... lalu memanggang.",
      "Suhu oven < 200 dan > 100 derajat.",
      "Tukang roti (di kota) mengisi formulir yang perlu dilengkapi.",
    ]) {
      assert.deepEqual(marksOf(rule, "id", `reality: "${value}"\n`), [], value);
    }
    assert.deepEqual(marksOf(rule, "id", "x-catatan: TODO\n"), []);
  });
});

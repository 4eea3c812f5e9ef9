// How the import finds the occupations that a comparison speaks of: examples, what is learnt, and how well that goes with texts that
// nothing was learnt from.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { importText } from "../../server/src/engine/import/import";
import { LEARNT } from "../../server/src/engine/import/partnering/model";
import { namesIn } from "../../server/src/engine/import/partnering/partnering";
import { tokensOf } from "../../server/src/engine/import/partnering/tokens";
import { foundNames, learntPartners, partnerLessons, partnersText, turnedRound } from "./training/partners";
import { fingerprintOf, TEXTS } from "./training/texts-to-learn";

const WEIGHTS = resolve(__dirname, "../../server/src/engine/import/partnering/weights.generated.ts");
const HELD_OUT = join(__dirname, "held-out");

const namesOf = (title: string, language: "id" | "en", ...sentences: readonly string[]): string[] =>
  namesIn(
    sentences.map((text) => ({ text, isHeading: false })),
    { language, title },
    LEARNT,
  ).map(({ name }) => name);

describe("the other occupations of a comparison", () => {
  it("are found in front of and behind what sets them against this one", () => {
    for (const other of ["Panitera", "Kader posyandu", "Anggota SAR", "Supervisor gudang", "Buruh pabrik"]) {
      const [front, behind] = [`${other} bekerja siang hari`, "bidan desa menolong persalinan"];
      assert.deepEqual(namesOf("Bidan desa", "id", `${front}, sedangkan ${behind}.`), [other]);
      const small = other === other.toUpperCase() ? other : other.charAt(0).toLowerCase() + other.slice(1);
      const turned = `Bidan desa menolong persalinan, sedangkan ${small} bekerja siang hari.`;
      assert.deepEqual(namesOf("Bidan desa", "id", turned), [small]);
    }
  });

  it("end where it says what they do, and are never the own one, however it is called", () => {
    assert.deepEqual(
      namesOf("Village midwife", "en", "A sous chef runs the kitchen, whereas a midwife attends births."),
      ["sous chef"],
    );
    assert.deepEqual(
      namesOf("Land surveyor", "en", "A cartographer draws what surveyors bring home.", "Civil engineers build on it."),
      ["cartographer", "Civil engineers"],
    );
  });

  it("stand in front of a colon, too", () => {
    const profile = importText(
      "Perawat\n\nTugas:\n- merawat pasien\n- memberi obat\n\nBedanya dengan profesi lain:\n" +
        "- Bidan: membantu persalinan, sedangkan perawat merawat semua pasien.\n" +
        "- Dokter: mendiagnosis penyakit, sedangkan perawat menjalankan asuhan.\n",
    )!;
    assert.match(profile.text, /comparison:\n {2}- title: Bidan\n[\s\S]*\n {2}- title: Dokter\n/);
  });
});

describe("the words of a comparison", () => {
  it("end in front of 's, and know what stands in front of them", () => {
    const tokens = tokensOf([{ text: "The ship's captain, a “boss”", isHeading: false }]);
    assert.deepEqual(
      tokens.map(({ lower, gap }) => [lower, gap]),
      [
        ["the", "<"],
        ["ship", " "],
        ["captain", "'"],
        ["a", ","],
        ["boss", "“"],
      ],
    );
  });
});

describe("what is learnt about partners", () => {
  it("is up to date with the comparisons", () => {
    const [, known] = /fingerprint (\w+)/.exec(readFileSync(WEIGHTS, "utf8")) ?? [];
    assert.equal(known, fingerprintOf(partnersText()));
  });

  it("is the same each time, and tells names that it was taught", () => {
    const lessons = turnedRound(partnerLessons(partnersText(), TEXTS).slice(0, 60));
    const weights = learntPartners(lessons);
    assert.deepEqual([...learntPartners(lessons)], [...weights]);
    const { right, all, found } = foundNames(lessons, { weightsOf: (feature) => weights.get(feature) });
    assert.ok(right >= 0.95 * all && right >= 0.95 * found, `${right} of ${all}, ${found} found`);
  });

  it("finds at least 85 of 100 names in texts that nothing was learnt from, and 85 of 100 found are right", () => {
    const lessons = partnerLessons(readFileSync(join(HELD_OUT, "partners.tsv"), "utf8"), HELD_OUT);
    const { right, all, found } = foundNames(lessons, LEARNT);
    assert.ok(all > 200 && right >= 0.85 * all && right >= 0.85 * found, `${right} of ${all}, ${found} found`);
  });
});

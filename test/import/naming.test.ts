// How the import finds the occupation's name in a text: examples, what is learnt, and how well that goes with texts that nothing was
// learnt from.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforehand, piecesWithFacts } from "../../server/src/engine/import/beforehand";
import { importText } from "../../server/src/engine/import/import";
import { candidatesIn } from "../../server/src/engine/import/naming/candidates";
import { allFeatures, LEARNT, packed, unpacked } from "../../server/src/engine/import/naming/model";
import { bestOf } from "../../server/src/engine/import/naming/naming";
import { textsIn } from "./training/labelled-texts";
import { foundName, learntNames, nameLessonsOf, shortenedNames } from "./training/names";
import { fingerprintOf, textsToLearn } from "./training/texts-to-learn";

const WEIGHTS = resolve(__dirname, "../../server/src/engine/import/naming/weights.generated.ts");

const candidatesOf = (source: string) => candidatesIn(beforehand(piecesWithFacts(source, "en").pieces), "en");

describe("the occupation's name", () => {
  const titleOf = (source: string) => importText(source)?.title;

  it("is what stands above a text, without what stands around it", () => {
    assert.equal(titleOf("Profil Pekerjaan: Bidan\n\nBidan menolong persalinan di desa.\n"), "Bidan");
    assert.equal(titleOf("# Juru Las 🔧\n\nJuru las menyambung logam dengan panas.\n"), "Juru Las");
    assert.equal(titleOf("What Does a Nurse Do?\n\nA nurse cares for patients in hospitals.\n"), "Nurse");
  });

  it("is what a label says", () => {
    assert.equal(
      titleOf("Jabatan: Penjaga Tahanan\nTugas: menjaga pintu blok, menghitung penghuni, dan memeriksa barang.\n"),
      "Penjaga Tahanan",
    );
  });

  it("is what sentences say, one of several people, and no louder than they do", () => {
    assert.equal(titleOf("Plumbers install and repair pipes. Plumbers also find leaks behind walls.\n"), "Plumber");
    assert.equal(
      titleOf("APOTEKER\n\nSeorang apoteker menyiapkan obat. Apoteker juga menjelaskan cara pakainya.\n"),
      "Apoteker",
    );
  });

  it("is not told where nothing names one", () => {
    assert.equal(titleOf("Kami buka setiap hari Senin. Silakan datang ke ruang depan.\n"), null);
  });
});

describe("candidates for a name", () => {
  it("are words in a row between marks, without small words at their ends", () => {
    const keys = candidatesOf("A dental nurse, as she says, sets out the tools.\n").map(({ key }) => key);
    assert.ok(keys.includes("dental nurse"));
    assert.ok(!keys.some((key) => /nurse as|^a |^the | the$/.test(key)), keys.join(", "));
  });

  it("are one whether they are one or several, and stand as they do first", () => {
    const [nurse] = candidatesOf("Nurses care for patients. A nurse listens.\n").filter(({ key }) => key === "nurse");
    assert.equal(nurse?.text, "Nurses");
  });

  it("take time in proportion to the text, and no more for very long ones", () => {
    const piece = "they compare readings of heat and moisture ";
    assert.ok(candidatesOf(`${piece.repeat(40)}.\n`.repeat(4_000)).length <= 400);
  });
});

describe("what is learnt about names", () => {
  const lessons = [
    { name: "nurse", source: "A nurse cares for patients. The ward is loud.\n" },
    { name: "baker", source: "A baker bakes bread. The oven is hot.\n" },
    { name: "miner", source: "A miner digs for coal. The shaft is deep.\n" },
    { name: "tailor", source: "A tailor sews coats. The cloth is soft.\n" },
  ].flatMap((one) => nameLessonsOf({ ...one, stretches: [] }));

  it("ranks the name first, also in a text that nothing was learnt from", () => {
    const model = unpacked(packed(shortenedNames(learntNames(lessons), 1_000)));
    const found = bestOf(candidatesOf("A weaver weaves cloth. The loom is old.\n"), model);
    assert.equal(found?.key, "weaver");
  });

  it("is the same each time, and is written and read again", () => {
    const [once, again] = [learntNames(lessons), learntNames(lessons)].map((one) => shortenedNames(one, 50));
    assert.deepEqual(once, again);
    const model = unpacked(packed(once!));
    for (const [feature, weight] of once!) assert.equal(model.weightOf(feature), weight);
    assert.equal(model.weightOf("nothing"), 0);
  });

  it("is up to date with the texts", () => {
    const [, known] = /fingerprint (\w+)/.exec(readFileSync(WEIGHTS, "utf8")) ?? [];
    assert.equal(known, fingerprintOf(textsToLearn()));
    assert.notEqual(LEARNT.weightOf(allFeatures([])[0]!), 0);
  });

  it("finds at least 80 of 100 names in texts that nothing was learnt from, and a wrong one in 12 of 100 at most", () => {
    const found = [1, 2, 3, 4, 5]
      .flatMap((number) => textsIn(join(__dirname, `held-out/held-out-${number}.tsv`)))
      .flatMap(nameLessonsOf)
      .map((lesson) => ({ ...lesson, found: foundName(lesson, LEARNT) }));
    const named = found.filter(({ wanted }) => wanted.size > 0);
    const share = (part: readonly unknown[], whole: readonly unknown[]) => (100 * part.length) / whole.length;
    const right = share(
      named.filter((one) => one.found === "right"),
      named,
    );
    const wrong = share(
      found.filter((one) => one.found === "wrong"),
      found,
    );
    assert.ok(right >= 80 && wrong <= 12, `${right.toFixed(1)} % right, ${wrong.toFixed(1)} % wrong`);
  });
});

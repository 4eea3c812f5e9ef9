// How the import labels the pieces of a text: how labels are found and learnt, and how well that goes with
// texts that nothing was learnt from.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { piecesWithFacts } from "../../server/src/engine/import/beforehand";
import { LABELS, numberOfAnnounced, numberOfSentence } from "../../server/src/engine/import/labelling/label";
import { labelled } from "../../server/src/engine/import/labelling/labelling";
import { LEARNT } from "../../server/src/engine/import/labelling/model";
import { type Model, packed, unpacked } from "../../server/src/engine/import/weights";
import { type Expected, placementOf } from "./placement";
import { shortened } from "./training/averaged-weights";
import { type LabelledText, textsIn } from "./training/labelled-texts";
import { placesOf, shareOf } from "./training/placed-share";
import { fingerprintOf, textsToLearn } from "./training/texts-to-learn";
import { learnt, lessonOf } from "./training/training";

const HELD_OUT = join(__dirname, "held-out");
const WEIGHTS = resolve(__dirname, "../../server/src/engine/import/labelling/weights.generated.ts");

/** Says for each word which sentence holds it. */
const modelOf = (weights: Readonly<Record<string, readonly [label: number, weight: number]>>): Model => ({
  weightsOf(feature) {
    const found = weights[feature];
    return found && LABELS.map((_, label) => (label === found[0] ? found[1] : 0));
  },
});

describe("labels", () => {
  const duties = numberOfSentence("duties");
  const fit = numberOfSentence("fit");
  const found = (source: string, model: Model) => {
    const { pieces, facts } = piecesWithFacts(source, "id");
    return labelled(pieces, facts, model);
  };

  it("are those that all features together speak for", () => {
    const model = modelOf({ "w:mengajar": [duties, 40], "w:sabar": [fit, 30] });
    const labels = found("Ia mengajar setiap hari di sekolah dasar. Ia harus sabar menghadapi banyak murid.\n", model);
    assert.deepEqual(labels, [
      { label: duties, rival: null },
      { label: fit, rival: null },
    ]);
  });

  it("of a sentence depend on what comes behind", () => {
    const summary = numberOfSentence("summary");
    const source = "Ia mengajar setiap hari di sekolah dasar. Ia harus sabar menghadapi banyak murid.\n";
    const plain = { "w:mengajar": [duties, 20], "w:sabar": [fit, 40] } as const;
    const follows = { ...plain, "w:dasar": [summary, 15], [`last:${summary} sentence`]: [fit, 30] } as const;
    const labels = (model: Model) => found(source, model).map(({ label }) => label);
    assert.deepEqual(labels(modelOf(plain)), [duties, fit]);
    assert.deepEqual(labels(modelOf(follows)), [summary, fit]);
  });

  it("of a heading must be clear, and a heading is short: else it is a sentence", () => {
    const beliefs = numberOfAnnounced("misconception");
    const claim = numberOfSentence("claim");
    const model = (weight: number) => ({
      weightsOf: (feature: string) =>
        feature === "form:line" ? LABELS.map((_, i) => (i === beliefs ? weight : i === claim ? 10 : 0)) : undefined,
    });
    const first = (line: string, weight: number) =>
      found(`${line}\n\nIa mengajar di sekolah.\n`, model(weight))[0]!.label;
    assert.equal(first("kata orang guru cuma duduk", 40), beliefs);
    assert.equal(first("kata orang guru cuma duduk", 20), claim);
    const long = "kata orang di sini guru itu cuma duduk saja dan tidak usah repot mikir soal apa pun juga";
    assert.equal(first(long, 40), claim);
  });

  it("of a sentence depend on what came before", () => {
    const model = modelOf({
      "w:mengajar": [duties, 40],
      "w:sabar": [fit, 20],
      [`last:${duties} sentence`]: [duties, 30],
    });
    const source = "Ia mengajar setiap hari di sekolah dasar. Ia harus sabar menghadapi banyak murid.\n";
    assert.deepEqual(
      found(source, model).map(({ label }) => label),
      [duties, duties],
    );
  });

  it("that are nearly as good are told", () => {
    const model = modelOf({ "w:sabar": [fit, 30], "w:mengajar": [duties, 20] });
    const [only] = found("Ia harus sabar saat mengajar banyak murid di kelas.\n", model);
    assert.deepEqual(only, { label: fit, rival: "duties" });
  });
});

describe("weights", () => {
  it("are the same when they have been packed", () => {
    const row = LABELS.map((_, i) => (i % 3 === 0 ? i - 20 : 0));
    const model = unpacked(packed(new Map([["w:guru", row]])), LABELS.length);
    assert.deepEqual(Array.from(model.weightsOf("w:guru")!), row);
    assert.equal(model.weightsOf("w:lain"), undefined);
  });

  it("were learnt from the texts as they are now: `npm run train`", () => {
    const [, known] = /fingerprint (\w+)/.exec(readFileSync(WEIGHTS, "utf8")) ?? [];
    assert.equal(known, fingerprintOf(textsToLearn()));
  });
});

describe("learning", () => {
  const folder = mkdtempSync(join(tmpdir(), "occupation-profiles-training-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const texts = (lines: string): LabelledText[] => {
    const file = join(folder, "texts.tsv");
    writeFileSync(file, lines);
    return textsIn(file);
  };

  it("reads the labels of a text", () => {
    const [text] = texts("=== guru\nT\t# Guru\n\nLC\tKatanya:\nC+\tmudah.\nR+\tTidak.\n");
    assert.equal(text!.source, "# Guru\n\nKatanya: mudah. Tidak.\n");
    const shown = text!.stretches.map(({ start, end, label }) => [text!.source.slice(start, end), label]);
    assert.deepEqual(shown, [
      ["# Guru", numberOfAnnounced("title")],
      ["Katanya:", numberOfAnnounced("misconception")],
      ["mudah.", numberOfSentence("claim")],
      ["Tidak.", numberOfSentence("reality")],
    ]);
  });

  it("takes a label in front of several sections for somebody who speaks", () => {
    const [text] = texts("=== guru\nLD\tAni:\nD+\tSaya mengajar.\nLF\tANI:\nF+\tSaya sabar.\n");
    const voice = numberOfAnnounced("voice");
    assert.deepEqual(
      text!.stretches.filter(({ label }) => label === voice).map(({ start }) => start),
      [0, text!.source.indexOf("ANI")],
    );
  });

  it("says which line has no label, or one that does not exist", () => {
    assert.throws(() => texts("=== guru\nGuru\n"), /without a label: Guru/);
    assert.throws(() => texts("=== guru\nQ\tGuru\n"), /No such label: Q/);
  });

  it("finds the labels that it was taught, and the same weights each time", () => {
    const taught = texts(
      "=== a\nS\tGuru adalah pendidik di sekolah.\nD+\tIa mengajar murid setiap pagi.\nF+\tOrang sabar akan betah di sini.\n\n" +
        "=== b\nS\tSopir adalah pengemudi di jalan.\nD+\tIa mengantar barang setiap pagi.\nF+\tOrang tenang akan betah di sini.\n",
    ).map(lessonOf);
    const weights = learnt(taught);
    assert.deepEqual([...learnt(taught)], [...weights]);
    const few = shortened(weights, 200);
    assert.ok(few.size <= 200);
    const [text] = texts(
      "=== c\nS\tKoki adalah juru masak.\nD+\tIa memasak nasi setiap pagi.\nF+\tOrang telaten akan betah.\n",
    );
    const places = placesOf(lessonOf(text!), { weightsOf: (feature) => few.get(feature) });
    assert.deepEqual(
      places.map((one) => one.found),
      ["summary", "duties", "fit"],
    );
  });
});

describe("texts that nothing was learnt from", () => {
  const percent = (name: string): number => {
    const { right, all } = shareOf(
      textsIn(join(HELD_OUT, name))
        .map(lessonOf)
        .flatMap((lesson) => placesOf(lesson, LEARNT)),
    );
    assert.ok(all > 250, `only ${all} sentences`);
    return (100 * right) / all;
  };

  it("of a free style: at least 87 of 100 sentences come into their section", () => {
    for (const name of ["held-out-1.tsv", "held-out-2.tsv"]) {
      const share = percent(name);
      assert.ok(share >= 87, `${name}: ${share.toFixed(1)} %`);
    }
  });

  it("of a plain style, and as careers services have them: at least 96 of 100", () => {
    for (const name of ["held-out-3.tsv", "held-out-4.tsv", "held-out-5.tsv"]) {
      const share = percent(name);
      assert.ok(share >= 96, `${name}: ${share.toFixed(1)} %`);
    }
  });

  it("of portals, with much besides the six sections: at least 86 of 100", () => {
    const share = percent("held-out-6.tsv");
    assert.ok(share >= 86, `${share.toFixed(1)} %`);
  });

  it("of beliefs that are asked for, of tables and of headings that lead on: at least 86 of 100", () => {
    const share = percent("held-out-8.tsv");
    assert.ok(share >= 86, `${share.toFixed(1)} %`);
  });

  it("are doubted where they are wrong: a quarter of all doubts and a quarter of all faults, at least", () => {
    const all = ["held-out-1.tsv", "held-out-2.tsv", "held-out-3.tsv"]
      .flatMap((name) => textsIn(join(HELD_OUT, name)).map(lessonOf))
      .flatMap((lesson) => placesOf(lesson, LEARNT));
    const doubted = all.filter(({ rival }) => rival !== null);
    const wrong = all.filter(({ wanted, found }) => wanted !== found);
    const both = doubted.filter((one) => wrong.includes(one));
    const counts = `${both.length} of ${doubted.length} doubts, of ${wrong.length} faults`;
    assert.ok(both.length * 4 >= doubted.length && both.length * 4 >= wrong.length, counts);
  });

  it("of any style: at least 80 of 100 stand there in the profile, and no word is lost", () => {
    const results = readdirSync(HELD_OUT)
      .filter((name) => name.endsWith(".txt"))
      .map((name) => {
        const expected = parse(readFileSync(join(HELD_OUT, name.replace(/txt$/, "yaml")), "utf8")) as Expected;
        return placementOf(readFileSync(join(HELD_OUT, name), "utf8"), expected);
      });
    assert.deepEqual(
      results.flatMap(({ lost }) => lost),
      [],
    );
    const total = results.reduce((sum, one) => sum + one.total, 0);
    const wrong = results.flatMap((one) => one.wrong);
    assert.ok(total > 150, `only ${total} sentences`);
    assert.ok(wrong.length <= total * 0.2, `${wrong.length} of ${total}:\n${wrong.join("\n")}`);
  });
});

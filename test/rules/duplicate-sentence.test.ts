// duplicate-sentence: what is a copy, what is none, and that the index finds it by a few numbers.
import assert from "node:assert/strict";
import { MOST_ALIKE } from "../../server/src/engine/index/likenesses";
import { type CheckOptions, lintText } from "../support/check-rule";
import { marksIn } from "../support/marks";
import { sentencesOf } from "../support/sentences";

const rule = "duplicate-sentence";
const COPY = "Setiap pagi ia memeriksa suhu oven, menimbang tepung, dan mencatat persediaan untuk hari itu.";
const others = (text: string, more = ""): CheckOptions => ({
  path: "tukang-roti.occupation.yaml",
  others: { "koki-pastri.occupation.yaml": `title: Koki pastri\n${more}duties: ${text}\n` },
});
const OWN = (text: string, more = ""): string => `title: Tukang roti\n${more}duties: ${text}\n`;

describe(rule, () => {
  it("marks the sentence and shows the value that it stands in there", () => {
    const text = OWN(`Menguleni adonan. ${COPY}`);
    const options = others(`${COPY} Menghias kue.`);
    assert.deepEqual(marksIn(rule, text, options), [COPY]);
    const finding = lintText(text, options).findings.find(({ rule: id }) => id === rule);
    const [there] = finding!.related;
    const other = options.others!["koki-pastri.occupation.yaml"]!;
    assert.equal(there!.file, "koki-pastri.occupation.yaml");
    assert.equal(other.slice(there!.span.start, there!.span.end), `${COPY} Menghias kue.`);
    assert.deepEqual(sentencesOf(rule, text, "id", options), [
      "Kalimat ini juga ada dalam profil “Koki pastri”. Tuliskan apa yang khas pada pekerjaan ini.",
    ]);
  });

  it("finds it with the own name in place of the other one, and with a word more at its end", () => {
    const about = (name: string) =>
      `${name} juga menenangkan pembeli yang kecewa ketika roti kesukaannya habis lebih awal.`;
    assert.equal(marksIn(rule, OWN(about("Tukang roti")), others(about("Koki pastri"))).length, 1);
    assert.equal(marksIn(rule, OWN(COPY), others(COPY.replace("untuk hari itu", "untuk hari itu juga"))).length, 1);
    assert.deepEqual(marksIn(rule, OWN(COPY), others(COPY.replace("menimbang tepung", "mencicipi krim"))), []);
  });

  it("is sure of the same words in running text; of others, and of a duty in common, it asks", () => {
    const levels = (text: string, other: string) =>
      lintText(text, others(other)).findings.flatMap(({ rule: id, severity }) => (id === rule ? [severity] : []));
    assert.deepEqual(levels(OWN(COPY), COPY), ["warning"]);
    assert.deepEqual(levels(OWN(COPY), COPY.replace("untuk hari itu", "untuk hari ini")), ["info"]);
    assert.deepEqual(levels(`title: Tukang roti\nduties:\n  - ${COPY}\n`, COPY), ["info"]);
  });

  it("counts other occupations, of the same language, that are not retired", () => {
    const files = (names: readonly string[], line = "") =>
      Object.fromEntries(names.map((name) => [`${name}.occupation.yaml`, `title: ${name}\n${line}duties: ${COPY}\n`]));
    const path = "tukang-roti.occupation.yaml";
    const said = (texts: Readonly<Record<string, string>>) =>
      lintText(OWN(COPY), { path, others: texts }).findings.flatMap(({ rule: id, message, args }) =>
        id === rule ? [[message, args["count"]]] : [],
      );
    assert.deepEqual(said(files(["koki", "pramusaji", "kasir"])), [["copies", 3]]);
    assert.deepEqual(said(files(["tukang-roti.en"])), []);
    assert.deepEqual(said(files(["koki.en"])), []);
    assert.deepEqual(said(files(["koki"], "status: retired\n")), []);
    const many = Array.from({ length: MOST_ALIKE + 1 }, (_, i) => `koki-${i}`);
    assert.deepEqual(said(files(many)), [], "what stands nearly everywhere is boilerplate");
  });

  it("leaves alone short sentences, quotations, boilerplate, templates, and a comparison told from both sides", () => {
    assert.deepEqual(
      marksIn(rule, OWN("Ia bekerja di dapur sejak dini hari."), others("Ia bekerja di dapur sejak dini hari.")),
      [],
    );
    assert.deepEqual(marksIn(rule, OWN(`'“${COPY}”'`), others(`'“${COPY}”'`)), []);
    assert.deepEqual(marksIn(rule, OWN(COPY), { ...others(COPY), config: { boilerplate: [COPY] } }), []);
    const template = '"[tugas yang menyita hampir seluruh hari dan untuk siapa tugas itu dikerjakan]"';
    assert.deepEqual(marksIn(rule, OWN(template), others(template)), []);
    const both = "comparison: Tukang roti membuat roti setiap hari, sedangkan koki pastri menghias kue untuk pesta.\n";
    assert.deepEqual(marksIn(rule, OWN("Roti.", both), others("Kue.", both)), []);
  });
});

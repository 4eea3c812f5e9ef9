// term-disability: given-up words and what takes their place, in its number, article and case.
import assert from "node:assert/strict";
import type { Language } from "../../server/src/engine/message";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";

const rule = "term-disability";

function checkMended(language: Language, before: string, after: string): void {
  const config = { defaultLanguage: language };
  const fix = checkFix(profileWith(language, `reality: ${before}\n`), profileWith(language, `reality: ${after}\n`), {
    rule,
    config,
  });
  assert.deepEqual([fix.safe, fix.preferred], [false, true]);
}

describe("term-disability", () => {
  it("marks the whole term", () => {
    checkRule(
      profileWith(
        "id",
        "duties: Melatih penyandang cacat fisik di dapur.\n#               ^^^^^^^^^^^^^^^^^^^^^^ warning term-disability\n",
      ),
    );
  });

  it("mends Indonesian terms, with their case and ending", () => {
    checkMended("id", "Mereka melatih penyandang cacat.", "Mereka melatih penyandang disabilitas.");
    checkMended("id", "Penyandang cacatnya ikut memanggang.", "Penyandang disabilitasnya ikut memanggang.");
    checkMended("id", "Mereka mengajari anak cacat mental.", "Mereka mengajari anak dengan disabilitas mental.");
    checkMended("id", "ORANG CACAT ikut memanggang roti.", "PENYANDANG DISABILITAS ikut memanggang roti.");
  });

  it("mends old words for an intellectual disability, and says whom normal ears shut out", () => {
    checkMended("id", "Mereka mengajari anak idiot.", "Mereka mengajari anak dengan disabilitas intelektual.");
    checkMended(
      "id",
      "Mereka mengasuh anak yang terbelakang mental.",
      "Mereka mengasuh anak dengan disabilitas intelektual.",
    );
    checkMended("id", "Mereka mengasuh anak tidak normal.", "Mereka mengasuh anak dengan disabilitas.");
    assert.deepEqual(marksOf(rule, "id", "misfit: Orang yang tidak normal pendengarannya.\n"), [
      "tidak normal pendengarannya",
    ]);
    assert.deepEqual(marksOf(rule, "id", "duties: Memeriksa pasien yang pendengarannya tidak normal.\n"), []);
  });

  it("leaves alone what a belief is about", () => {
    const belief = "misconception: Psikolog hanya menangani orang gila.\n";
    assert.deepEqual(marksOf(rule, "id", belief), []);
    assert.deepEqual(marksOf(rule, "id", "reality: Psikolog tidak hanya menangani orang gila.\n"), ["orang gila"]);
  });

  it("mends English terms, with number and article", () => {
    checkMended("en", "They train handicapped people.", "They train people with disabilities.");
    checkMended("en", "A handicapped adult may help.", "An adult with a disability may help.");
    checkMended("en", "They cook for the handicapped.", "They cook for people with disabilities.");
    checkMended("en", "The disabled find a ramp.", "People with disabilities find a ramp.");
    checkMended("en", "It takes an able-bodied person.", "It takes a non-disabled person.");
    checkMended("en", "Someone who is wheelchair-bound helps.", "Someone who uses a wheelchair helps.");
    checkMended("en", "They help wheelchair-bound guests.", "They help guests who use wheelchairs.");
  });

  it("mends a term that is folded over two lines", () => {
    checkFix(
      profileWith("id", "reality: >-\n  Mereka melatih penyandang\n  cacat di dapur roti.\n"),
      profileWith("id", "reality: >-\n  Mereka melatih penyandang disabilitas di dapur roti.\n"),
      { rule },
    );
  });

  it("has no words for what shuts people out", () => {
    const text = profileWith("id", "fit: Orang yang sabar dan tidak cacat fisik.\n");
    assert.deepEqual(marksOf(rule, "id", "fit: Orang yang sabar dan tidak cacat fisik.\n"), ["tidak cacat fisik"]);
    checkNoFix(text, { rule });
  });

  it("leaves alone defects of things, names, quotations and words that fit", () => {
    for (const lines of [
      "duties: Memastikan roti tidak cacat dan membuang kemasan cacat.\n",
      "summary: Ia bekerja di Persatuan Penyandang Cacat Indonesia.\n",
      'fit: Orang yang sadar bahwa "penyandang cacat" menyakitkan.\n',
      "comparison: Panti penyandang cacat mengasuh, sedangkan tukang roti memanggang.\n",
    ]) {
      assert.deepEqual(marksOf(rule, "id", lines), [], lines);
    }
    for (const lines of [
      "fit: People who stay calm when a bug cripples a network.\n",
      "reality: They also mend crippled budgets and shops crippled by debt.\n",
      "duties: Trains disabled people and the disabled apprentice.\n",
    ]) {
      assert.deepEqual(marksOf(rule, "en", lines), [], lines);
    }
  });
});

// The workspace's memory: what it can be asked for, and exactly whose answers a change makes stale.
import assert from "node:assert/strict";
import { MOST_ALIKE } from "../../server/src/engine/index/likenesses";
import { factsOf } from "../../server/src/engine/index/profile-facts";
import type { MutableProfileIndex } from "../../server/src/engine/index/profile-index";
import { parse } from "../../server/src/engine/profile/parse";
import { shinglesOf } from "../../server/src/engine/prose/shingles";
import { indexOf } from "../support/context";

const NURSE = "perawat.occupation.yaml";
const MIDWIFE = "bidan.occupation.yaml";
const MIDWIFE_EN = "bidan.en.occupation.yaml";

const put = (index: MutableProfileIndex, file: string, text: string | null): void =>
  index.set(file, text === null ? null : factsOf(parse(text, file), file, "id"));

const workspace = () =>
  indexOf({
    [NURSE]: "title: Perawat\nrelated: [bidan]\ncomparison:\n  - id: bidan\n    text: Perawat merawat.\n",
    [MIDWIFE]: 'title: Bidan\nalternative_titles: [Bidan  desa]\ncodes:\n  kbji2014: "2222.01"\n',
    [MIDWIFE_EN]: "id: bidan\ntitle: Midwife\n",
  });

const files = (facts: Iterable<{ readonly file: string }>): string[] => [...facts].map(({ file }) => file);

describe("the profile index", () => {
  it("finds profiles by id, by either title whatever its case, and by what refers to them", () => {
    const index = workspace();
    assert.deepEqual(files(index.byId("bidan")), [MIDWIFE_EN, MIDWIFE], "by file, whatever came first");
    assert.deepEqual(files(index.byTitle(" MIDWIFE ")), [MIDWIFE_EN]);
    assert.deepEqual(files(index.byTitle("bidan desa")), [MIDWIFE]);
    assert.deepEqual(files(index.byTitle("perawat")), [NURSE]);
    const referring = index.referencesTo("bidan").map(({ facts, reference }) => [facts.file, reference.from]);
    assert.deepEqual(referring, [
      [NURSE, "comparison"],
      [NURSE, "related"],
    ]);
    assert.deepEqual(index.referencesTo("perawat"), []);
  });

  it("knows languages, codes and the places of what it knows", () => {
    const index = workspace();
    const [midwife] = index.byTitle("Bidan");
    assert.deepEqual([midwife?.lang, index.get(MIDWIFE_EN)?.lang], ["id", "en"]);
    assert.deepEqual(midwife?.codes, [{ system: "kbji2014", text: "2222.01", span: { start: 66, end: 75 } }]);
    assert.deepEqual(index.get(MIDWIFE_EN)?.ownId, { text: "bidan", span: { start: 4, end: 9 } });
    assert.deepEqual(index.get(MIDWIFE_EN)?.lineStarts, [0, 10, 25]);
  });

  it("knows the words that titles begin with, and tells when there is a new one", () => {
    const index = workspace();
    const watched = index.watched();
    const begins = (word: string) => watched.beginsTitle(word);
    assert.deepEqual(["bidan", "midwife", "desa", "dukun", ""].map(begins), [true, true, false, false, false]);
    put(index, "penjahit.occupation.yaml", "title: Penjahit\n");
    assert.equal(watched.isStale(), false);
    put(index, "dukun-bayi.occupation.yaml", "title: Dukun bayi\n");
    assert.equal(watched.isStale(), true);
    assert.equal(begins("dukun"), true);
    put(index, "dukun-bayi.occupation.yaml", null);
    assert.equal(begins("dukun"), false);
    const asked = index.watched();
    assert.equal(asked.beginsTitle("bidan"), true);
    put(index, "bidan-desa.occupation.yaml", "title: Bidan desa\n");
    put(index, "bidan-desa.occupation.yaml", "title: Bidan desa\nstatus: in-review\n");
    assert.equal(asked.isStale(), false, "there was one before");
  });

  it("forgets what a file no longer says", () => {
    const index = workspace();
    put(index, MIDWIFE, "title: Bidan\n");
    index.set(NURSE, null);
    assert.deepEqual(index.byTitle("Bidan desa"), []);
    assert.deepEqual(index.referencesTo("bidan"), []);
    assert.deepEqual(files(index.all()), [MIDWIFE, MIDWIFE_EN]);
  });

  it("has no facts of a text whose name is no id", () => {
    assert.equal(factsOf(parse("title: Perawat\n", "Perawat Baru.yaml"), "Perawat Baru.yaml", "id"), null);
  });
});

describe("a watched index is stale", () => {
  it("once what it was asked about has changed", () => {
    const index = workspace();
    const ids = index.watched();
    ids.byId("bidan");
    const titles = index.watched();
    titles.byTitle("Dukun bayi");
    const references = index.watched();
    references.referencesTo("perawat");
    const all = [ids, titles, references];
    assert.deepEqual(
      all.map((watched) => watched.isStale()),
      [false, false, false],
    );
    put(index, MIDWIFE_EN, "id: bidan\ntitle: Nurse midwife\n");
    assert.deepEqual(
      all.map((watched) => watched.isStale()),
      [true, false, false],
    );
    put(index, "dukun.occupation.yaml", "title: Dukun Bayi\n");
    assert.deepEqual(
      all.map((watched) => watched.isStale()),
      [true, true, false],
    );
    put(index, MIDWIFE, "title: Bidan\nrelated: [perawat]\n");
    assert.deepEqual(
      all.map((watched) => watched.isStale()),
      [true, true, true],
    );
  });

  it("not by what others do not see: prose, and where things stand", () => {
    const index = workspace();
    const watched = index.watched();
    watched.byId("perawat");
    [...watched.all()];
    const { revision } = index;
    put(
      index,
      NURSE,
      `# moved down\n${"title: Perawat\nrelated: [bidan]\ncomparison:\n  - id: bidan\n    text: Lain.\n"}`,
    );
    assert.equal(watched.isStale(), false);
    assert.equal(index.revision, revision);
    assert.deepEqual(index.byId("perawat")[0]?.title?.span, { start: 20, end: 27 });
    index.moved(NURSE);
    assert.equal(watched.isStale(), true);
  });

  it("by a sentence of which it asked, and by no other one", () => {
    const same = "Setiap pagi ia memeriksa suhu ruang, menimbang bahan, dan mencatat persediaan untuk hari itu.";
    const another = "Setelah itu ia menjelaskan kepada keluarga apa yang harus diperhatikan di rumah.";
    const text = (...sentences: readonly string[]) => `title: Perawat\nduties: ${sentences.join(" ")}\n`;
    const index = workspace();
    put(index, NURSE, text(same));
    const shingles = shinglesOf(same, "id");
    const watched = index.watched();
    const all = index.watched();
    [...all.all()];
    assert.deepEqual(
      watched.sentencesLike(shingles, () => true).map(({ facts, item }) => [facts.file, item]),
      [[NURSE, 0]],
    );
    put(index, NURSE, text(same, another));
    put(index, NURSE, text(another, same));
    assert.equal(watched.isStale(), false, "it stands elsewhere now");
    assert.deepEqual(
      watched.sentencesLike(shingles, () => true).map(({ facts, item }) => [facts.file, item]),
      [[NURSE, 1]],
    );
    put(index, MIDWIFE, `title: Bidan\nduties: ${same}\n`);
    assert.equal(watched.isStale(), true);
    assert.equal(index.watched().sentencesLike(shingles, () => true).length, 2);
    put(index, NURSE, null);
    assert.equal(index.watched().sentencesLike(shingles, () => true).length, 1);
    assert.equal(all.isStale(), true, "a profile came without its codes, another went");
  });

  it("by a sentence that is there twice and then once", () => {
    const same = "Setiap pagi ia memeriksa suhu ruang, menimbang bahan, dan mencatat persediaan untuk hari itu.";
    const shingles = shinglesOf(same, "id");
    const index = workspace();
    // With the second one it is common to very many.
    for (let i = 0; i < MOST_ALIKE - 1; i++)
      put(index, `petugas-${i}.occupation.yaml`, `title: Petugas ${i}\nfit: ${same}\n`);
    put(index, NURSE, `title: Perawat\nfit: ${same} ${same}\n`);
    const watched = index.watched();
    assert.equal(watched.sentencesLike(shingles, () => true).length, 0);
    put(index, NURSE, `title: Perawat\nfit: ${same}\n`);
    assert.equal(watched.isStale(), true);
    assert.equal(index.watched().sentencesLike(shingles, () => true).length, MOST_ALIKE);
  });

  it("never by what is common to very many", () => {
    const same = "Tanyakan lowongan kerja kepada kantor dinas tenaga kerja yang terdekat dengan rumah Anda.";
    const index = workspace();
    const shingles = shinglesOf(same, "id");
    for (let i = 0; i <= MOST_ALIKE; i++)
      put(index, `petugas-${i}.occupation.yaml`, `title: Petugas ${i}\nfit: ${same}\n`);
    const watched = index.watched();
    assert.deepEqual(
      watched.sentencesLike(shingles, () => true),
      [],
    );
    put(index, NURSE, `title: Perawat\nfit: ${same}\n`);
    assert.equal(watched.isStale(), false);
  });

  it("by any change, once it was asked for all", () => {
    const index = workspace();
    const watched = index.watched();
    [...watched.all()];
    index.set("koki.occupation.yaml", null);
    assert.equal(watched.isStale(), false, "a file that was not known cannot go");
    put(index, "koki.occupation.yaml", "title: Koki\n");
    assert.equal(watched.isStale(), true);
  });
});

// Finding profiles by name: what matches, in which order, and where it leads.
import assert from "node:assert/strict";
import { findProfiles } from "../../server/src/engine/features/workspace-symbols";
import { indexOf } from "../support/context";
import { workspaceOf } from "../support/workspace";

const FILES = {
  "bidan.occupation.yaml": 'title: Bidan\nalternative_titles: [Bidan desa]\ncodes:\n  kbji2014: "2222.01"\n',
  "bidan.en.occupation.yaml": "title: Midwife\n",
  "pengelola-program.occupation.yaml": "title: Pengelola program kesejahteraan\n",
  "program-bidan.occupation.yaml": "id: program-bidan\n",
  "attache.en.occupation.yaml": "title: Attaché\n",
};

const { index, at } = workspaceOf(FILES);

const found = (query: string) =>
  findProfiles(index.all(), query).map(({ name, container, place }) => `${name} | ${container} | ${at(place)}`);

const names = (query: string) => findProfiles(index.all(), query).map(({ name }) => name);

describe("workspace symbols", () => {
  it("are found by title and alternative title, in any language and case, with or without accents", () => {
    assert.deepEqual(found("MIDW"), ["Midwife | bidan · en | bidan.en.occupation.yaml: Midwife"]);
    assert.deepEqual(names("attache"), ["Attaché"]);
    assert.deepEqual(found("bidan desa"), ["Bidan (Bidan desa) | bidan · id | bidan.occupation.yaml: Bidan desa"]);
  });

  it("are found by code, and lead to it", () => {
    assert.deepEqual(found("2222"), ["Bidan (2222.01) | bidan · id | bidan.occupation.yaml: 2222.01"]);
  });

  it("show what the title does not say, also of several words", () => {
    assert.deepEqual(names("bidan 2222"), ["Bidan (2222.01)"]);
    assert.deepEqual(names("desa 2222"), ["Bidan (Bidan desa, 2222.01)"]);
  });

  it("are found by id, also without a title", () => {
    assert.deepEqual(names("pengelola-prog"), ["Pengelola program kesejahteraan (pengelola-program)"]);
    assert.deepEqual(found("program-b"), [
      "program-bidan | program-bidan · id | program-bidan.occupation.yaml: program-bidan",
    ]);
  });

  it("come best first: equal, beginning, beginnings of words, anywhere", () => {
    assert.deepEqual(names("bidan"), ["Bidan", "Midwife (bidan)", "program-bidan"]);
    assert.deepEqual(names("prog kes"), ["Pengelola program kesejahteraan"]);
    assert.deepEqual(names("elola"), ["Pengelola program kesejahteraan"]);
    assert.deepEqual(names("bidan roti"), []);
  });

  it("are all of them where nothing is asked for, at most 200", () => {
    assert.equal(names(" ").length, 5);
    const many = Object.fromEntries(
      Array.from({ length: 300 }, (_, i) => [`tukang-${i}.occupation.yaml`, `title: Tukang ${i}\n`]),
    );
    assert.equal(findProfiles(indexOf(many).all(), "tuk").length, 200);
  });
});

// How duties begin, in both languages, and lists that are written by hand.
import assert from "node:assert/strict";
import { formAt } from "../../../server/src/engine/prose/duty-form";
import { verbForm } from "../../../server/src/engine/prose/english-verbs";
import { itemsOfLines, linesOfItems, partsOf } from "../../../server/src/engine/prose/enumeration";
import { wordsIn } from "../../../server/src/engine/prose/words";

const formsOf = (language: "en" | "id", duties: string): (string | null)[] =>
  duties.split(", ").map((duty) => formAt(wordsIn(duty), language));

describe("the form of a duty", () => {
  it("is told by Indonesian affixes", () => {
    assert.deepEqual(
      formsOf("id", "menyusun jadwal, mengelas pipa, melatih murid, bekerja malam, ikut rapat, sampaikan kabar"),
      Array(6).fill("verb"),
    );
    assert.deepEqual(
      formsOf("id", "penyusunan jadwal, pelayanan tamu, perawatan mesin, evaluasi hasil, kerja sama, analisis data"),
      Array(6).fill("activity"),
    );
    assert.deepEqual(
      formsOf("id", "laporan bulanan, mesin jahit, berita acara, peralatan dapur, informasi harga, kerja malam, meja"),
      Array(7).fill("thing"),
    );
    assert.deepEqual(formsOf("id", "secara rutin memeriksa, di lapangan, dipercaya, setiap hari"), Array(4).fill(null));
  });

  it("is told by the English verb", () => {
    assert.deepEqual(formsOf("en", "write reports, check, digitise maps, re-test ovens"), Array(4).fill("verb"));
    assert.deepEqual(formsOf("en", "writes reports, carries bags, checks and cleans ovens"), Array(3).fill("third"));
    assert.deepEqual(formsOf("en", "writing reports, string cables"), ["ing", "verb"]);
    assert.deepEqual(
      formsOf("en", "reports, monthly reports, lights and sound, plans for the week, stock control, kitchen hygiene"),
      Array(6).fill("thing"),
    );
    assert.deepEqual(formsOf("en", "carefully clean, when asked, weekly check ovens"), Array(3).fill(null));
    assert.deepEqual(["exercise", "expertise", "glass", "bring"].map(verbForm), ["base", null, null, "base"]);
  });
});

describe("lists in running text", () => {
  it("are parted at their commas, the last of which may be missing behind what leads to them", () => {
    assert.deepEqual(partsOf("baking bread, selling it and cleaning up", 2, true), [
      "baking bread",
      "selling it",
      "cleaning up",
    ]);
    assert.equal(partsOf("baking bread, selling it and cleaning up", 2), null);
    assert.equal(partsOf("baking bread, selling it and tea and cleaning up", 2, true), null);
  });

  it("are told by bullets and numbers that count on", () => {
    assert.equal(linesOfItems("Di dapur:\n- roti\n- kue")?.count, 2);
    assert.equal(linesOfItems("Ia a) menakar, b) menguleni, dan c) memanggang.")?.count, 3);
    assert.equal(linesOfItems("Lihat ls (1) dan cp (1)."), null);
    assert.equal(linesOfItems("Satu - dua - tiga"), null);
    assert.deepEqual(itemsOfLines("- roti\n\n* kue"), ["roti", "kue"]);
    assert.equal(itemsOfLines("Di dapur:\n- roti\n- kue"), null);
  });
});

// Completion where a profile names another: by id and by title in either language, the best matches first, at most so many.
import assert from "node:assert/strict";
import type { CompletionContext } from "../../server/src/engine/features/completion/entry";
import { accept, offer } from "../support/completion";
import { indexOf } from "../support/context";

const index = indexOf({
  "bidan.occupation.yaml": "title: Bidan\nalternative_titles: [Bidan desa]\n",
  "bidan.en.occupation.yaml": "title: Midwife\nalternative_titles: [Birth attendant, Nurse-midwife]\n",
  "pekerja-sosial.occupation.yaml": "title: Pekerja sosial\n",
  "pekerja-sosial.en.occupation.yaml": "title: Social worker\n",
  "pekerja-lepas.occupation.yaml": "title: Pekerja lepas\n",
  "welder.en.occupation.yaml": "title: Welder\n",
  "404.occupation.yaml": "title: Penjaga halaman\n",
});
const options: Partial<CompletionContext> = { index, defaultLanguage: "id" };

const found = (marked: string, path: string | null = null, more: Partial<CompletionContext> = {}): string[] =>
  offer(marked, { ...options, ...more }, path).entries.map(({ label }) => label);

describe("completion of other profiles", () => {
  it("offers all but itself and those that are there, its own language first", () => {
    const all = ["404", "bidan", "pekerja-lepas", "pekerja-sosial", "welder"];
    assert.deepEqual(found("related:\n  - <|>"), all);
    assert.deepEqual(found("lang: en\nrelated:\n  - <|>"), [
      "bidan",
      "pekerja-sosial",
      "welder",
      "404",
      "pekerja-lepas",
    ]);
    assert.deepEqual(found("related:\n  - <|>", "bidan.en.occupation.yaml"), [
      "pekerja-sosial",
      "welder",
      "404",
      "pekerja-lepas",
    ]);
    assert.deepEqual(found("related:\n  - bidan\n  - <|>\n  - welder\n"), ["404", "pekerja-lepas", "pekerja-sosial"]);
    assert.deepEqual(found("related: [bidan, <|>, '404']"), ["pekerja-lepas", "pekerja-sosial", "welder"]);
    const two = "comparison:\n  - id: bidan\n    text: a\n  - id: <|>\n    text: b\n  - id: welder\n    text: c\n";
    assert.deepEqual(found(two), ["404", "pekerja-lepas", "pekerja-sosial"]);
    assert.ok(found("comparison:\n  - id: bid<|>an\n").includes("bidan"));
  });

  it("writes the id wherever it is asked for", () => {
    const at = (marked: string, label = "bidan") => accept(marked, label, options);
    assert.equal(at("related:\n  - bid<|>"), "related:\n  - bidan");
    assert.equal(at("related:\n  -<|>"), "related:\n  - bidan");
    assert.equal(at("related:\n  <|>"), "related:\n  - bidan");
    assert.equal(at("related:\n  - welder\n  <|>\n"), "related:\n  - welder\n  - bidan\n");
    assert.equal(at("related:\n  - welder\n  mid<|>\n"), "related:\n  - welder\n  - bidan\n");
    assert.equal(at("comparison:\n  - id: <|>"), "comparison:\n  - id: bidan");
    assert.equal(at("comparison:\n  - id:<|>\n    text: x"), "comparison:\n  - id: bidan\n    text: x");
    assert.equal(at("comparison: [{id:<|>}]"), "comparison: [{id: bidan}]");
    assert.equal(at("related:\n  - <|>", "404"), `related:\n  - "404"`);
    assert.equal(at('related:\n  - "mid<|>"'), 'related:\n  - "bidan"');
    assert.equal(at("related: ['<|>']", "404"), "related: ['404']");
  });

  it("ranks the beginning of an id or of any title first, then that of a word", () => {
    assert.equal(found("related:\n  - soc<|>")[0], "pekerja-sosial");
    assert.equal(found("related:\n  - Birth<|>")[0], "bidan");
    assert.deepEqual(found("related:\n  - pek<|>").slice(0, 2), ["pekerja-lepas", "pekerja-sosial"]);
    assert.equal(found("related:\n  - work<|>")[0], "pekerja-sosial");
    assert.equal(found("related:\n  - desa<|>")[0], "bidan");
  });

  it("goes on while a title of several words is typed, and stops behind a whole id", () => {
    for (const typed of [
      "pekerja <|>",
      "pekerja s<|>",
      "Pekerja  sos<|>",
      "social <|>",
      "social wo<|>",
      '"social wo<|>"',
    ]) {
      assert.equal(
        accept(`related:\n  - ${typed}`, "pekerja-sosial", options).replaceAll('"', ""),
        "related:\n  - pekerja-sosial",
      );
      const item = accept(`comparison:\n  - id: ${typed}\n    text: x`, "pekerja-sosial", options);
      assert.equal(item.replaceAll('"', ""), "comparison:\n  - id: pekerja-sosial\n    text: x");
    }
    assert.equal(found("related:\n  - pekerja s<|>")[0], "pekerja-sosial");
    assert.deepEqual(found("related:\n  - bidan <|>"), []);
    assert.deepEqual(found("comparison:\n  - id: bidan <|>\n"), []);
    assert.deepEqual(found("related:\n  - bidan # <|>"), []);
  });

  it("says what an id stands for", () => {
    const { entries } = offer("related:\n  - bid<|>", options);
    const [midwife] = entries;
    assert.equal(midwife?.detail, "Bidan / Midwife");
    assert.equal(
      midwife?.documentation.plain,
      "Bidan (Indonesian): Bidan desa\nMidwife (English): Birth attendant, Nurse-midwife",
    );
    assert.equal(
      midwife?.documentation.markdown,
      "**Bidan** (Indonesian)  \nBidan desa\n\n**Midwife** (English)  \nBirth attendant, Nurse\\-midwife",
    );
    assert.equal(midwife?.filter, "bidan Bidan Bidan desa Midwife Birth attendant Nurse-midwife");
  });

  it("offers titles where a comparison has one, in the profile's language where there is one", () => {
    assert.deepEqual(found("comparison:\n  - title: <|>").sort(), [
      "Bidan",
      "Pekerja lepas",
      "Pekerja sosial",
      "Penjaga halaman",
      "Welder",
    ]);
    assert.equal(
      accept("comparison:\n  - title: pekerja s<|>\n    text: x", "Pekerja sosial", options),
      "comparison:\n  - title: Pekerja sosial\n    text: x",
    );
    assert.equal(found("lang: en\ncomparison:\n  - title: mid<|>")[0], "Midwife");
    assert.deepEqual(found("comparison:\n  - title: Bidan <|>"), []);
    assert.deepEqual(found("title: <|>"), []);
  });

  it("lists at most two hundred of many, and asks again with every letter", () => {
    const many = indexOf(
      Object.fromEntries(
        Array.from({ length: 1000 }, (_, i) => [`pekerjaan-${i}.occupation.yaml`, `title: Juru nomor ${i}\n`]),
      ),
    );
    const at = (marked: string) => offer(marked, { ...options, index: many });
    const all = at("related:\n  - <|>");
    assert.deepEqual([all.entries.length, all.isIncomplete], [200, true]);
    const some = at("related:\n  - juru nomor 77<|>");
    assert.deepEqual(
      some.entries.map(({ label }) => label),
      ["pekerjaan-77", ...Array.from({ length: 10 }, (_, i) => `pekerjaan-77${i}`)],
    );
    assert.equal(some.isIncomplete, true);
    assert.deepEqual([at("related:\n  - xyz<|>").entries.length, at("related:\n  - xyz<|>").isIncomplete], [0, true]);
    assert.equal(offer("related:\n  - <|>", options).isIncomplete, false);
  });
});

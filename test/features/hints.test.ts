// What stands between and above the author's lines: lenses and inlay hints, by their words and places.
import assert from "node:assert/strict";
import { inlayHints } from "../../server/src/engine/features/inlay-hints";
import { lenses, lensWords } from "../../server/src/engine/features/lenses";
import type { Language } from "../../server/src/engine/message";
import { parse } from "../../server/src/engine/profile/parse";
import { emptyIndex } from "../support/context";
import { workspaceOf } from "../support/workspace";

const FILES = {
  "bidan.occupation.yaml": "lang: id\ntitle: Bidan\nrelated: [bidan]\n",
  "bidan.en.occupation.yaml": "title: Midwife\nrelated: [bidan]\n",
  "perawat.occupation.yaml": "title: Perawat\nrelated: [bidan]\ncomparison:\n  - id: bidan\n  - id: bidan\n",
  "dokter.occupation.yaml": "title: Dokter\ncomparison:\n  - id: bidan\n",
};

describe("lenses", () => {
  const { profile, index, covered, at } = workspaceOf(FILES);

  it("count the profiles that refer to this one, not itself and not the places", () => {
    assert.deepEqual(
      lenses(profile, index).map(({ span, kind }) => [covered(span), kind]),
      [
        ["Bidan", "comparison"],
        ["Bidan", "related"],
      ],
    );
    const compared = lensWords("bidan", "comparison", index, "en");
    assert.equal(compared.title, "Compared in 2 other profiles");
    assert.deepEqual(compared.places.map(at), [
      "dokter.occupation.yaml: bidan",
      "perawat.occupation.yaml: bidan",
      "perawat.occupation.yaml: bidan",
    ]);
    assert.equal(lensWords("bidan", "related", index, "en").title, "Related occupation in 1 other profile");
    assert.equal(lensWords("bidan", "comparison", index, "id").title, "Dibandingkan dalam 2 profil lain");
    assert.equal(lensWords("bidan", "related", index, "id").title, "Pekerjaan terkait dalam 1 profil lain");
  });

  it("are none where nobody does, without a title, and without an id", () => {
    assert.deepEqual(lenses(parse("title: Perawat\n", "perawat.occupation.yaml"), index), []);
    assert.deepEqual(lenses(parse("duties: x\n", "bidan.occupation.yaml"), index), []);
    assert.deepEqual(lenses(parse("title: Bidan\n"), index), []);
  });
});

/** The text with each hint in `⟨⟩` at its place. */
function hinted(
  text: string,
  language: Language = "en",
  wanted = { titles: true, wordCounts: true },
  index = emptyIndex(),
) {
  const profile = parse(text, "perawat.occupation.yaml");
  const whole = { start: 0, end: text.length };
  const hints = inlayHints(profile, whole, { index, defaultLanguage: "id", language, ...wanted });
  return hints.reduceRight(
    (shown, { offset, text: words }) => `${shown.slice(0, offset)}⟨${words}⟩${shown.slice(offset)}`,
    text,
  );
}

describe("inlay hints", () => {
  const { index } = workspaceOf(FILES);

  it("show the title behind an id, in the language of the profile where there is one", () => {
    const text = "related: [bidan, 'bidan', tukang-roti]\ncomparison:\n  - id: bidan # x\n    title: Bidan\n";
    assert.equal(
      hinted(text, "en", { titles: true, wordCounts: false }, index),
      "related: [bidan⟨Bidan⟩, 'bidan'⟨Bidan⟩, tukang-roti]\ncomparison:\n  - id: bidan⟨Bidan⟩ # x\n    title: Bidan\n",
    );
    assert.match(
      hinted("lang: en\nrelated: [bidan]\n", "id", { titles: true, wordCounts: false }, index),
      /bidan⟨Midwife⟩/,
    );
  });

  it("show a title on one line, and no more of it than fits", () => {
    const titles = { titles: true, wordCounts: false };
    const { index: others } = workspaceOf({
      "guru.occupation.yaml": "title: |\n  Guru\n  sekolah dasar\n",
      "koki.occupation.yaml": `title: ${"sangat ".repeat(300)}\n`,
    });
    assert.equal(hinted("related: [guru]\n", "id", titles, others), "related: [guru⟨Guru sekolah dasar⟩]\n");
    const long = hinted("related: [koki]\n", "id", titles, others);
    assert.ok(long.length < 110 && long.includes("…⟩"), long);
  });

  it("count the words of each section beside those advised, at the end of its line", () => {
    const text = [
      "duties:\r\n  - menguleni adonan\r\n  - memanggang roti\r\n",
      "fit: >- # catatan\r\n  Orang yang sabar\r\n  dan teliti.\r\n",
      "misfit: Orang yang\r\n  tidak sabar.\r\n",
      "misconception: 'Semua mudah.' # x\r\n",
      "reality: |\r\n  Tidak.\r\n",
      "comparison: # lihat\r\n  - id: bidan\r\n    title: Bidan desa\r\n    text: Bidan membantu persalinan.\r\n",
    ].join("");
    assert.equal(
      hinted(text, "id", { titles: false, wordCounts: true }),
      text
        .replace("duties:", "duties:⟨4 dari 25—120 kata⟩")
        .replace(">-", ">-⟨5 dari 15—90 kata⟩")
        .replace("tidak sabar.", "tidak sabar.⟨4 dari 10—60 kata⟩")
        .replace("mudah.'", "mudah.'⟨2 dari 3—35 kata⟩")
        .replace("|", "|⟨1 dari 10—90 kata⟩")
        .replace("comparison:", "comparison:⟨3 dari 15—110 kata⟩"),
    );
  });

  it("count a skeleton that is not filled in as nothing, and flow lists as they are", () => {
    assert.equal(
      hinted('duties:\n  - "[the first task]"\nfit: [patient people, "[second]"]\n'),
      'duties:⟨0 of 25–120 words⟩\n  - "[the first task]"\nfit: [patient people, "[second]"]⟨2 of 15–90 words⟩\n',
    );
  });

  it("say nothing of sections that are absent, empty or of the wrong kind", () => {
    for (const text of ["title: x\n", "duties:\n", "fit: {a: b}\n", "x-fit: a b\n"]) {
      assert.equal(hinted(text), text);
    }
  });

  it("stay where an error is in a section", () => {
    assert.equal(
      hinted('fit: "patient people\nreality: x\n'),
      'fit: "patient people⟨2 of 15–90 words⟩\nreality: x⟨1 of 10–90 words⟩\n',
    );
    assert.equal(hinted("fit: people: patient ones # c\n"), "fit: people: patient ones⟨3 of 15–90 words⟩ # c\n");
    assert.equal(
      hinted("duties:\n  - baking bread\n  -selling it\n"),
      "duties:⟨4 of 25–120 words⟩\n  - baking bread\n  -selling it\n",
    );
  });

  it("come only for the lines that are asked for, with words that explain them", () => {
    const text = "fit: a\nmisfit: b\n";
    const profile = parse(text);
    const context = { index, defaultLanguage: "id", language: "en", titles: true, wordCounts: true } as const;
    const [hint, ...rest] = inlayHints(profile, { start: 7, end: 16 }, context);
    assert.deepEqual(rest, []);
    assert.deepEqual(hint, {
      offset: 16,
      text: "1 of 10–60 words",
      tooltip: "“Who may not enjoy it”: words so far: 1. Advised: 10 to 60 words.",
    });
  });
});

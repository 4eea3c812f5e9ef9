// From one profile to another: definition, references, highlights and links, each by exact places in a workspace of a few files.
import assert from "node:assert/strict";
import { definition } from "../../server/src/engine/features/definition";
import { links } from "../../server/src/engine/features/links";
import { highlights, references } from "../../server/src/engine/features/references";
import { workspaceOf } from "../support/workspace";

const NURSE = "p/perawat.occupation.yaml";
const NURSE_EN = "p/perawat.en.occupation.yaml";
const MIDWIFE = "p/bidan.occupation.yaml";
const MIDWIFE_EN = "p/bidan.en.occupation.yaml";

const FILES = {
  [NURSE]: `title: Perawat\ncomparison:\n  - id: bidan\n    text: Bidan membantu persalinan.\nrelated: [ 'bidan', "dokter" ]\n`,
  [NURSE_EN]: "title: Nurse\ncomparison:\n  - {id: bidan, text: Midwives help with births.}\n",
  [MIDWIFE]: "id: bidan\r\ntitle: 'Bidan'\r\nrelated:\r\n  - perawat\r\n  - bidan\r\n",
  [MIDWIFE_EN]: "\ufefftitle: Midwife\n",
};

/** The files, one of them replaced by a text with a cursor. */
const inFile = (file: string, text: string) => workspaceOf({ ...FILES, [file]: text });

function definedAt(file: string, text: string) {
  const { profile, offset, index, at, covered } = inFile(file, text);
  const found = definition(profile, offset, { index, defaultLanguage: "id" });
  return found && { origin: covered(found.origin), targets: found.targets.map(at) };
}

function referredAt(file: string, text: string, withDeclarations = false) {
  const { profile, offset, index, at } = inFile(file, text);
  return references(profile, offset, { index, withDeclarations }).map(at);
}

describe("definition", () => {
  it("(editing, vscode-yaml#1259) of a reference is the title in every language version, the own language first", () => {
    const rows = [
      [NURSE, "comparison:\n  - id: bi<|>dan\n", [`${MIDWIFE}: Bidan`, `${MIDWIFE_EN}: Midwife`]],
      [NURSE_EN, "comparison: [{id: 'bidan<|>'}]\n", [`${MIDWIFE_EN}: Midwife`, `${MIDWIFE}: Bidan`]],
      [NURSE, 'lang: en\nrelated: [dokter, <|>"bidan"]\n', [`${MIDWIFE_EN}: Midwife`, `${MIDWIFE}: Bidan`]],
    ] as const;
    for (const [file, text, targets] of rows) {
      assert.deepEqual(definedAt(file, text), { origin: "bidan", targets: [...targets] }, text);
    }
  });

  it("of the own id and title is every version of the profile", () => {
    const targets = [`${MIDWIFE}: Kebidanan`, `${MIDWIFE_EN}: Midwife`];
    assert.deepEqual(definedAt(MIDWIFE, "title: Kebi<|>danan\n"), { origin: "Kebidanan", targets });
    assert.deepEqual(definedAt(MIDWIFE, "id: lai<|>n\ntitle: Kebidanan\n"), { origin: "lain", targets });
  });

  it("of a title in a comparison is the occupation of its id, else of that title or another title", () => {
    const targets = [`${MIDWIFE}: Bidan`, `${MIDWIFE_EN}: Midwife`];
    const rows = [
      ["comparison:\n  - title: Bi<|>dan\n    text: x\n", "Bidan"],
      ["comparison: [{title: '<|>bidan'}]\n", "bidan"],
      ["comparison:\n  - title: Midwife<|>\n", "Midwife"],
      ["comparison:\n  - id: bidan\n    title: Ibu b<|>idan\n", "Ibu bidan"],
    ] as const;
    for (const [text, origin] of rows) assert.deepEqual(definedAt(NURSE, text), { origin, targets }, text);
  });

  it("of a profile without a title is its id, else its beginning", () => {
    const { profile, offset, index } = workspaceOf({
      "a.occupation.yaml": "related: [<|>b]\n",
      "b.occupation.yaml": "# kosong\nid: b\n",
      "b.en.occupation.yaml": "duties: x\n",
    });
    const found = definition(profile, offset, { index, defaultLanguage: "id" });
    assert.deepEqual(
      found?.targets.map(({ span }) => span),
      [
        { start: 13, end: 14 },
        { start: 0, end: 0 },
      ],
    );
  });

  it("is nothing elsewhere, for ids that no profile has, and in a text without an id", () => {
    assert.equal(definedAt(NURSE, "related: [tukang<|>-roti]\n"), null);
    assert.equal(definedAt(NURSE, "summary: bi<|>dan\n"), null);
    assert.equal(definedAt(NURSE, "rela<|>ted: [bidan]\n"), null);
    assert.equal(definedAt(NURSE, "comparison:\n  - title: Tukang<|> roti\n"), null);
    assert.equal(definedAt(NURSE, "comparison:\n  - id: tukang-roti\n    title: Bi<|>dan\n"), null);
    assert.equal(definedAt(NURSE, "x-related: [bi<|>dan]\n"), null);
    assert.equal(definedAt("Perawat Baru.occupation.yaml", "title: Pera<|>wat\n"), null);
  });
});

describe("references", () => {
  const ALL = [`${MIDWIFE}: bidan`, `${NURSE_EN}: bidan`, `${NURSE}: bidan`, `${NURSE}: bidan`];

  it("(editing, yaml-language-server#339) are found from a reference, an id or a title, in every file, once each", () => {
    assert.deepEqual(referredAt(NURSE, FILES[NURSE].replace("'bidan'", "'bi<|>dan'")), ALL);
    assert.deepEqual(referredAt(MIDWIFE, FILES[MIDWIFE].replace("'Bidan'", "'Bi<|>dan'")), ALL);
    assert.deepEqual(referredAt(MIDWIFE, FILES[MIDWIFE].replace("id: bidan", "id: <|>bidan")), ALL);
    assert.deepEqual(referredAt(MIDWIFE_EN, "title: Mid<|>wife\n"), ALL);
  });

  it("come with the titles where they are asked for", () => {
    const found = referredAt(MIDWIFE_EN, "title: Mid<|>wife\n", true);
    assert.deepEqual(found, [`${MIDWIFE_EN}: Midwife`, `${MIDWIFE}: Bidan`, ...ALL]);
  });

  it("are found for an id that no profile has", () => {
    assert.deepEqual(referredAt(NURSE_EN, "related: [dok<|>ter]\n"), [`${NURSE_EN}: dokter`, `${NURSE}: dokter`]);
  });

  it("are none elsewhere", () => {
    assert.deepEqual(referredAt(NURSE, "status: dra<|>ft\n"), []);
    assert.deepEqual(referredAt(NURSE, "<|>"), []);
  });
});

describe("highlights", () => {
  function highlightedAt(file: string, text: string) {
    const { profile, offset, covered } = inFile(file, text);
    return highlights(profile, offset).map(
      ({ span, isDeclaration }) => `${isDeclaration ? "own" : "to"} ${covered(span)}`,
    );
  }

  it("are the mentions of the same occupation in this file", () => {
    assert.deepEqual(highlightedAt(NURSE, `related: [a, "bid<|>an"]\ncomparison:\n  - id: bidan\n  - id: a\n`), [
      "to bidan",
      "to bidan",
    ]);
    assert.deepEqual(highlightedAt(MIDWIFE, FILES[MIDWIFE].replace("- bidan", "- bi<|>dan")), [
      "own bidan",
      "own Bidan",
      "to bidan",
    ]);
  });

  it("know the title of a text that has no id yet", () => {
    assert.deepEqual(highlightedAt("Bidan Baru.occupation.yaml", "title: Bid<|>an\nrelated: [bidan]\n"), ["own Bidan"]);
  });
});

describe("links", () => {
  it("lead from each reference to the version in the own language, and say where to", () => {
    const { profile, index, covered } = inFile(NURSE_EN, "<|>comparison:\n  - id: bidan\nrelated: [perawat, dokter]\n");
    const found = (language: "id" | "en") =>
      links(profile, { index, defaultLanguage: "id", language }).map(({ span, file, tooltip }) => [
        covered(span),
        file,
        tooltip,
      ]);
    assert.deepEqual(found("en"), [
      ["bidan", MIDWIFE_EN, "Open the profile “Midwife”"],
      ["perawat", NURSE_EN, "Open the profile “Perawat”"],
    ]);
    assert.equal(found("id")[0]?.[2], "Buka profil “Midwife”");
  });
});

// Hover: what is said on keys, values and findings, and where nothing is.
import assert from "node:assert/strict";
import { hover } from "../../server/src/engine/features/hover";
import type { Language } from "../../server/src/engine/message";
import { parse } from "../../server/src/engine/profile/parse";
import { lint } from "../../server/src/engine/rules/lint";
import { profileWith } from "../../server/src/engine/write/example";
import { emptyContext, emptyIndex, indexOf } from "../support/context";
import { readCursor } from "../support/cursor";

function hoverAt(marked: string, language: Language = "en", markdown = true, isChecked = false, index = emptyIndex()) {
  const { text, offset } = readCursor(marked);
  const profile = parse(text);
  const findings = isChecked ? lint(profile, { ...emptyContext(), index }) : [];
  const found = hover(profile, offset, findings, { language, markdown, index, defaultLanguage: "id" });
  return found && { text: found.text, covered: text.slice(found.span.start, found.span.end) };
}

const complete = (key: string, lines: string) =>
  profileWith("en", lines).replace(`${key}:`, `${key.slice(0, 1)}<|>${key.slice(1)}:`);

const checkedAt = (marked: string) => hoverAt(marked, "en", true, true);

describe("hover", () => {
  it("shows a key's heading, guidance, example and length", () => {
    const found = hoverAt(complete("fit", ""));
    assert.equal(found?.covered, "fit");
    assert.match(found?.text ?? "", /^\*\*Who it suits\*\* `fit`\n\n\*\*Belongs here:\*\* /);
    assert.match(found?.text ?? "", /\n\nHow it is written in the file:\n\n```yaml\n- enjoys .*\n- /);
    assert.match(found?.text ?? "", /\n\nSo far: 64 characters, 11 words \(at least 15 characters\)\.$/);
  });

  it("counts characters, not their halves, and items of a list", () => {
    assert.match(
      hoverAt("t<|>itle: 😀😀😀 roti")?.text ?? "",
      /So far: 8 characters, 1 word \(at least 3 characters, at most 80 characters\)\.\n\nSections written: 0 of 6\.$/,
    );
    assert.match(
      hoverAt("d<|>uties:\n  - bakes bread\n  - sells bread\n")?.text ?? "",
      /So far: 2 entries, 4 words \(at most 20 entries\)\.$/,
    );
    assert.match(hoverAt("r<|>elated:\n  - nurse\n")?.text ?? "", /So far: 1 entry\.$/);
    assert.match(
      hoverAt("s<|>ummary: One two three four five.")?.text ?? "",
      /\(at least 15 characters, at most 40 words\)\.$/,
    );
  });

  it("speaks the reader's language, in either form", () => {
    const markdown = hoverAt("title: Perawat\ns<|>tatus: draft\n", "id")?.text ?? "";
    assert.match(markdown, /^\*\*Status\*\*\n\nTanpa kunci ini/);
    assert.match(markdown, /Contoh: `in-review`\n\nUntuk status berikutnya, /);
    const plain = hoverAt("title: Perawat\nf<|>it: Orang yang sabar dan teliti.\n", "id", false)?.text ?? "";
    assert.match(plain, /^Siapa yang cocok \(fit\)\n\n/);
    assert.doesNotMatch(plain, /\*\*|`/);
    assert.match(plain, /Sejauh ini: 28 karakter, 5 kata \(paling sedikit 15 karakter\)\.$/);
  });

  it("says on a status what the next one asks for, and what is done", () => {
    const asked = hoverAt("title: Baker\nstatus: dra<|>ft\nfit: People who rise early.\n")
      ?.text.split("\n\n")
      .slice(-2);
    assert.deepEqual(asked, [
      "For the next status, `in-review` (In review), you still have to:",
      "- write duties, misfit, misconception, reality, comparison\n- add “sources” that cover misconception, reality (“covers”)",
    ]);
    const sources = "sources:\n  - title: A\n    covers: [misconception, reality]\n";
    const marked = profileWith("id", "title: Tukang roti\nstat<|>us: draft\n") + sources;
    assert.match(
      hoverAt(marked, "id", false)?.text ?? "",
      /\n\nTidak ada yang kurang untuk status berikutnya, in-review \(Sedang ditelaah\)\.$/,
    );
    assert.doesNotMatch(hoverAt("title: Baker\nstatus: pub<|>lished\n")?.text ?? "", /next status/);
    assert.match(checkedAt("title: Baker\nst<|>atus: draft\n")?.text ?? "", /\n- correct the errors \(6\)\n/);
  });

  it("knows nested keys and an organisation's own", () => {
    assert.match(
      hoverAt("comparison:\n  - ti<|>tle: Baker\n")?.text ?? "",
      /^\*\*Name of the other occupation\*\* `title`/,
    );
    assert.match(hoverAt("codes: {isc<|>o08: '1'}")?.text ?? "", /^\*\*ISCO-08\*\* `isco08`[\s\S]*Example: `"2635"`$/);
    assert.match(hoverAt("x-ow<|>ner: me")?.text ?? "", /organisation's own key\*\* `x-owner`/);
    assert.equal(hoverAt("x-owner:\n  ti<|>tle: me"), null);
  });

  it("says what a value of a list of words means", () => {
    const found = hoverAt("status: in-r<|>eview\n");
    assert.equal(found?.covered, "in-review");
    assert.match(found?.text ?? "", /^\*\*in-review\*\*\n\nComplete according to the writer/);
    assert.match(hoverAt(`lang: "i<|>d"`, "id")?.text ?? "", /^\*\*id\*\*\n\nBahasa Indonesia$/);
  });

  it("says what a code stands for, in both languages", () => {
    const found = hoverAt('codes:\n  kbji2014: "2222<|>.01"\n');
    assert.equal(found?.covered, '"2222.01"');
    assert.equal(
      found?.text,
      "**2222.01 Bidan** (KBJI 2014, in Indonesian)\n\n2 Profesional  \n22 Profesional Kesehatan  \n222 Profesional Keperawatan dan Kebidanan  \n2222 Profesional Kebidanan\n\nSame group in ISCO-08, in English: 2222 Midwifery professionals",
    );
    assert.equal(
      hoverAt("codes: {isco08: '22<|>2'}", "id", false)?.text,
      "222 Nursing and midwifery professionals (ISCO-08, dalam bahasa Inggris)\n\n2 Professionals\n22 Health professionals\n\nKelompok yang sama dalam KBJI 2014, dalam bahasa Indonesia: 222 Profesional Keperawatan dan Kebidanan",
    );
    assert.match(
      hoverAt("codes:\n  kbji2014: 0111.<|>01\n")?.text ?? "",
      /^\*\*0111\.01 Panglima TNI\*\*[^*]*0111 Perwira Markas Besar TNI$/,
    );
  });

  it("says it on the key as well, and nothing of a code that it does not know", () => {
    assert.match(
      hoverAt('codes:\n  isc<|>o08: "2635"\n')?.text ?? "",
      /^\*\*ISCO-08\*\* `isco08`\n\n\*\*2635 Social work and counselling professionals\*\* \(ISCO-08, in English\)\n\n/,
    );
    for (const code of [
      'kbji2014: "9999.<|>01"',
      'kbji2026: "2635<|>.08"',
      'onet: "21-10<|>21.00"',
      "isco08: [2<|>635]",
    ]) {
      assert.equal(hoverAt(`codes:\n  ${code}\n`), null, code);
    }
    assert.equal(hoverAt('x-codes:\n  isco08: "2<|>635"\n'), null);
  });

  it("gives the reason for a finding, also in prose, and beside a key's help", () => {
    const inProse = checkedAt("title: Baker\nsummary: No<|>te: ask a doctor first\n");
    assert.equal(inProse?.covered, "Note:");
    assert.match(inProse?.text ?? "", /^\*\*.+\*\*\n\n.+/);
    const onKey = checkedAt("title: Baker\nd<|>utys: Mixes dough and bakes bread.\n");
    assert.match(onKey?.text ?? "", /^\*\*.+\*\*\n\n.+/);
    const both = checkedAt("ti<|>tle: Baker\n")?.text ?? "";
    assert.match(both, /^\*\*Title\*\*[\s\S]*\n\n---\n\n\*\*A section is missing\*\*\n\nReaders compare/);
    assert.equal(both.split("A section is missing").length, 2, "the same reason is given twice");
  });

  describe("on a reference", () => {
    const index = indexOf({
      "bidan.occupation.yaml":
        'title: Bidan\nstatus: published\ncodes:\n  kbji2014: "2222.01"\n  esco: "http://data.europa.eu/esco/x"\nsummary: Bidan *merawat* ibu [dan] bayi.\n',
      "bidan.en.occupation.yaml": 'title: Mid_wife\nstatus: draft\ncodes:\n  kbji2014: "2222.01"\n',
    });
    const card = (marked: string, language: Language, markdown = true) =>
      hoverAt(marked, language, markdown, false, index)?.text.split("\n\n");

    it("shows the other profile in short, in both languages, with ways to it", () => {
      assert.deepEqual(card("related: [<|>'bidan']\n", "id"), [
        "**Bidan** · Mid\\_wife",
        "`bidan` · KBJI 2014 `2222.01` · Status `published` · Status `draft`",
        "Bidan *merawat* ibu \\[dan\\] bayi.",
        "[Buka (Bahasa Indonesia)](<bidan.occupation.yaml>) · [Buka (Bahasa Inggris)](<bidan.en.occupation.yaml>)",
      ]);
      assert.equal(card("lang: en\nrelated: [bid<|>an]\n", "en")?.[0], "**Mid\\_wife** · Bidan");
    });

    it("leads nowhere in plain text", () => {
      assert.deepEqual(card("comparison:\n  - id: bi<|>dan\n", "id", false), [
        "Bidan · Mid_wife",
        "bidan · KBJI 2014 2222.01 · Status published · Status draft",
        "Bidan *merawat* ibu [dan] bayi.",
      ]);
    });

    it("says so where there is no such profile", () => {
      assert.deepEqual(card("related: [tukang-ro<|>ti]\n", "en"), [
        "There is no profile with the id “tukang\\-roti” yet.",
      ]);
    });

    it("says so once where a finding does", () => {
      const checked = hoverAt(profileWith("en", "related: [tukang-ro<|>ti]\n"), "en", true, true, index);
      assert.equal(checked?.covered, "tukang-roti");
      assert.match(checked?.text ?? "", /^\*\*A related occupation has no profile\*\*\n\n/);
    });
  });

  it("says nothing in prose, in comments and on blank lines", () => {
    const rows = [
      "duties: Mixes <|>dough, shapes loaves and bakes them before dawn.",
      "summary: >-\n  Bakers <|>make bread.\n  Every day.\n",
      "summary: |\n  title: <|>x\n",
      "duties:\n  - mixes d<|>ough\n",
      "# tit<|>le: a comment\nduties: x",
      "duties: x\n<|>\nfit: y",
      "duties: x\n  <|>  \nfit: y",
      "<|>",
      "\n<|>\n",
    ];
    for (const row of rows) {
      assert.equal(hoverAt(row), null, row);
    }
    assert.equal(checkedAt("<|>"), null);
  });
});

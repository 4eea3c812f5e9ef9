// Completion: each row asserts the text that accepting an entry leaves, tab stops left as they are.
import assert from "node:assert/strict";
import type { CompletionContext } from "../../server/src/engine/features/completion/entry";
import { parse } from "../../server/src/engine/profile/parse";
import { ROOT_KEYS } from "../../server/src/engine/schema/schema";
import { accept, labels, offer, sorted } from "../support/completion";

describe("completion", () => {
  describe("codes", () => {
    const listed = (marked: string, options: Partial<CompletionContext> = {}, path: string | null = null) => {
      const { entries, isIncomplete } = offer(marked, options, path);
      assert.equal(isIncomplete, true, "what is typed next finds others");
      return entries.map(({ label, detail }) => `${label} ${detail}`);
    };
    const MAJOR = 10;

    it("finds a code by part of the occupation's name, and writes it in the author's quotes", () => {
      assert.equal(
        listed('codes:\n  kbji2014: "pekerja sos<|>"\n')[0],
        "2635 Profesional Konseling dan Pekerja Sosial",
      );
      assert.equal(accept('codes:\n  kbji2014: "pekerja sos<|>"\n', "2635.08"), 'codes:\n  kbji2014: "2635.08"\n');
      assert.equal(accept("codes:\n  kbji2014: 'sos<|>'\n", "2635.08"), "codes:\n  kbji2014: '2635.08'\n");
      assert.equal(accept("codes:\n  kbji2014: sosial pek<|>\n", "2635.08"), 'codes:\n  kbji2014: "2635.08"\n');
      assert.equal(accept('codes:\n  kbji2014: "sos<|>\n', "2635.08"), 'codes:\n  kbji2014: "2635.08"\n');
      assert.equal(accept("codes: {isco08: nurs<|>}\n", "2221"), 'codes: {isco08: "2221"}\n');
      assert.equal(accept("codes:\n  isco08:<|>\n", "0"), 'codes:\n  isco08: "0"\n');
      assert.equal(accept('codes:\r\n  isco08: "<|>2221" # c\r\n', "0"), 'codes:\r\n  isco08: "0" # c\r\n');
    });

    it("finds it by the name of its group in the other language", () => {
      assert.ok(labels('codes:\n  kbji2014: "midwif<|>"').includes("2222.01"));
      assert.deepEqual(labels('codes:\n  isco08: "kebidanan<|>"'), ["222", "2222", "322", "3222"]);
    });

    it("finds it by its first digits", () => {
      assert.deepEqual(labels('codes:\n  kbji2014: "2222<|>"'), ["2222", "2222.01", "2222.99"]);
      assert.deepEqual(labels("codes:\n  kbji2014: 2222.0<|>"), ["2222.01"]);
      assert.deepEqual(labels('codes:\n  kbji2014: "2222<|>.01"'), ["2222", "2222.01", "2222.99"]);
      assert.deepEqual(labels('codes:\n  kbji2014: "9999<|>"'), []);
      assert.equal(accept('codes:\n  kbji2014: "2222<|>.01"', "2222.99"), 'codes:\n  kbji2014: "2222.99"');
    });

    it("proposes what the title says before anything is typed, then the major groups", () => {
      const social = listed('title: Pekerja sosial\ncodes:\n  kbji2014: "<|>"\n');
      assert.deepEqual(social.slice(0, 2), ["2635.08 Pekerja Sosial", "2635 Profesional Konseling dan Pekerja Sosial"]);
      assert.equal(social.length, 30 + MAJOR);
      assert.match(social.at(-1)!, /^9 /);
      const others = listed("title: Juru api\nalternative_titles: [Pemadam kebakaran]\ncodes:\n  isco08: <|>\n");
      assert.equal(others[0], "5411 Fire-fighters");
      assert.equal(listed("codes:\n  isco08: <|>\n").length, MAJOR);
    });

    it("knows the title of the other language's version", () => {
      const path = "bidan.en.occupation.yaml";
      assert.equal(listed('title: Xyzzy\ncodes:\n  kbji2014: "<|>"\n', {}, path)[0], "2222.01 Bidan");
    });

    it("ranks what was typed by the profile's titles, then by code", () => {
      const marked = 'codes:\n  kbji2014: "guru<|>"\n';
      assert.equal(listed(`title: Guru sekolah dasar\n${marked}`)[0], "2341 Guru Sekolah Dasar");
      const plain = labels(marked);
      assert.deepEqual(plain.slice(0, 5), [...plain.slice(0, 5)].sort());
      const { entries } = offer(`title: Guru sekolah dasar\n${marked}`);
      assert.deepEqual(
        sorted(entries),
        entries.map(({ label }) => label),
      );
    });

    it("is kept by an editor's own filter, whatever was typed", () => {
      for (const typed of ['"sosial pek', "'2635", '"PEKERJA', "pekerja  sosial"]) {
        const { entries } = offer(`codes:\n  kbji2014: ${typed}<|>`);
        assert.ok(entries.length > 0 && entries.every(({ filter }) => filter.startsWith(typed)), typed);
      }
    });

    it("offers at most two hundred", () => {
      assert.equal(labels('codes:\n  kbji2014: "p<|>"').length, 200);
    });

    it("shows the groups and the group in the other language beside it", () => {
      const [entry] = offer('codes:\n  kbji2014: "2222.01<|>"').entries;
      assert.equal(
        entry?.documentation.plain,
        "2 Profesional\n22 Profesional Kesehatan\n222 Profesional Keperawatan dan Kebidanan\n2222 Profesional Kebidanan\n\nSame group in ISCO-08, in English: 2222 Midwifery professionals",
      );
    });

    it("has nothing where there is no table, and leaves other places alone", () => {
      for (const marked of ['kbji2026: "<|>"', 'kbji2026: "guru<|>"', "onet: <|>", "esco: <|>", "kbji: <|>"]) {
        const { entries, isIncomplete } = offer(`title: Guru\ncodes:\n  ${marked}\n`);
        assert.deepEqual([entries, isIncomplete], [[], false], marked);
      }
      assert.deepEqual(labels("x-codes:\n  kbji2014: <|>\n"), []);
      assert.deepEqual(labels("codes:\n  kbji2014: # guru<|>\n"), []);
    });
  });

  describe("keys", () => {
    it("offers the root's keys that are not there yet, in the schema's order", () => {
      const { entries } = offer("title: Nurse\nlang: en\n<|>");
      const expected = ROOT_KEYS.filter((key) => key !== "title" && key !== "lang");
      assert.deepEqual(
        entries.filter(({ kind }) => kind !== "form").map(({ label }) => label),
        expected,
      );
    });

    it("offers a section as running text as well, behind all keys", () => {
      const forms = (marked: string) => offer(marked).entries.filter(({ kind }) => kind === "form");
      const labelsOf = (marked: string) => forms(marked).map(({ label }) => label);
      assert.deepEqual(labelsOf("lang: en\nduties: x\n<|>"), [
        "fit as running text",
        "misfit as running text",
        "comparison as running text",
      ]);
      assert.equal(
        accept("lang: en\ntitle: Nurse\nfit<|>", "fit as running text"),
        'lang: en\ntitle: Nurse\nfit: "[who thrives in this work, and what in the working day suits them]"',
      );
      assert.equal(sorted(offer("title: Nurse\n<|>").entries).at(-1), "comparison as running text");
      for (const marked of ["fi<|>t: x\n", "fi<|>t:\n  - x\n", "lang: <|>\n", "comparison:\n  - <|>\n", "{fi<|>}"])
        assert.deepEqual(labelsOf(marked), [], marked);
    });

    it("ranks the next missing section first", () => {
      assert.equal(sorted(offer("title: Nurse\nduties: x\n<|>").entries)[0], "fit");
      assert.equal(sorted(offer("title: Nurse\n<|>\nfit: x\n").entries)[0], "duties");
      assert.equal(sorted(offer("title: Nurse\nmisfit: x\n<|>\n").entries)[0], "misconception");
      assert.equal(sorted(offer("duties: x\ncomparison: y\n<|>\n").entries)[0], "title");
      const { entries } = offer("title: Nurse\nduties: x\n<|>");
      assert.deepEqual(
        entries.filter(({ isPreselected }) => isPreselected).map(({ label }) => label),
        ["fit"],
      );
    });

    it("inserts a section as a skeleton", () => {
      assert.equal(
        accept("title: Nurse\ndu<|>", "duties"),
        `title: Nurse
duties:
  - "[the task that takes most of the day, starting with a verb]"
  - "[a second task, and for whom or with whom]"
  - "[a third task, and its result]"`,
      );
    });

    it("writes skeletons in the profile's language and guidance in the reader's", () => {
      const after = accept("lang: id\nfit<|>", "fit");
      assert.match(after, /\[apa yang disukai orang ini/);
      const { entries } = offer("lang: id\nfit<|>");
      assert.match(entries.find(({ label }) => label === "fit")!.documentation.markdown, /Belongs here/);
      const indonesian = offer("lang: en\nfit<|>", { language: "id" }).entries.find(({ label }) => label === "fit")!;
      assert.equal(indonesian.detail.startsWith("Siapa"), true);
      assert.match(indonesian.documentation.markdown, /Isinya/);
    });

    it("finds a key by its heading as well", () => {
      const { entries } = offer("lang: id\n<|>", { language: "id" });
      assert.match(entries.find(({ label }) => label === "duties")!.filter, /^duties Tugas/);
    });

    it("replaces the key under the cursor and keeps its colon", () => {
      assert.equal(accept("sta<|>tus: draft\n", "status"), "status: draft\n");
      assert.equal(accept("statu<|>: draft\n", "status"), "status: draft\n");
      assert.equal(accept("<|>statu: draft\n", "status"), "status: draft\n");
      assert.equal(accept("dut<|>:\n  - bakes bread\n", "duties"), "duties:\n  - bakes bread\n");
    });

    it("takes the lines below as the value of the key", () => {
      assert.equal(
        accept("title: Nurse\ndut<|>\n  - bakes bread\n", "duties"),
        "title: Nurse\nduties:\n  - bakes bread\n",
      );
    });

    it("keeps the author's quotes around a key", () => {
      assert.equal(accept(`"sta<|>": draft\n`, "status"), `"status": draft\n`);
      assert.equal(accept(`"title": Nurse\n"sta<|>"\n`, "status"), `"title": Nurse\n"status": draft\n`);
      assert.equal(accept(`'du<|>'`, "duties").split("\n")[0], `'duties':`);
    });

    it("offers a key that is being typed below any value", () => {
      for (const before of [
        "lang: en\n",
        "title: Baker\n\n",
        "fit:\n  - a b\n  - c d\n",
        "reality: >-\n  one\n  two\n",
        "reality: |+\n  one\n\n",
        "comparison:\n  - title: Cook\n    text: A cook cooks.\n\n",
      ]) {
        assert.ok(labels(`${before}dut<|>`).includes("duties"), before);
        assert.ok(labels(`${before}dut<|>\nmisfit: x y z\n`).includes("duties"), before);
      }
      assert.deepEqual(labels("comparison:\n  - title: Cook\n    te<|>"), ["id", "text"]);
      assert.deepEqual(labels("reality: one\n  tit<|>"), []);
    });

    it("offers in place of a key only those that can take its value", () => {
      assert.deepEqual(labels("dut<|>ies:\n  - a\n"), ["alternative_titles", "duties", "fit", "misfit", "related"]);
      assert.deepEqual(labels("comp<|>arison:\n  - title: a\n"), ["comparison", "sources"]);
      assert.deepEqual(labels("<|>codes:\n  isco08: '1'\n"), ["codes"]);
      const forText = labels("stat<|>us: draft\n");
      assert.ok(forText.includes("status") && forText.includes("reality"));
      assert.ok(["lang", "codes", "sources", "updated"].every((key) => !forText.includes(key)));
      assert.ok(labels("stat<|>us:\n").includes("sources"));
    });

    it("offers what is not invented: defaults and placeholders, no dates", () => {
      assert.equal(accept("title: Nurse\nsta<|>", "status"), "title: Nurse\nstatus: draft");
      assert.equal(accept("title: Nurse\nupd<|>", "updated"), "title: Nurse\nupdated: ");
      assert.equal(
        accept("title: Nurse\nrev<|>", "reviews"),
        "title: Nurse\nreviews:\n  - by: \n    kind: \n    on: \n    result: ",
      );
    });

    it("writes each further root key in the form that its value needs", () => {
      assert.equal(accept("title: x\n<|>", "codes"), `title: x\ncodes:\n  kbji2014: ""`);
      assert.equal(accept("title: x\n<|>", "related"), "title: x\nrelated:\n  - ");
      assert.equal(accept("title: x\n<|>", "sources"), "title: x\nsources:\n  - title: ");
      assert.match(
        accept("title: x\n<|>", "lint"),
        /^title: x\nlint:\n {2}ignore:\n {4}- rule: \n {6}reason: "\[.*\]"$/,
      );
      assert.match(
        accept("title: x\n<|>", "more_misconceptions"),
        /^title: x\nmore_misconceptions:\n {2}- misconception: "\[.*\]"\n {4}reality: "\[.*\]"$/,
      );
      assert.match(accept("title: x\n<|>", "comparison"), /\n {2}- title: "\[.*\]"\n {4}text: "\[.*\]"$/);
    });

    it("inserts the blank that a dash lacks", () => {
      assert.match(accept("comparison:\n  -<|>", "text"), /^comparison:\n {2}- text: /);
      assert.match(accept("more_misconceptions:\n  -<|>", "reality"), /\n {2}- reality: /);
    });

    it("offers nothing where a key would take other lines with it", () => {
      assert.deepEqual(labels("duties:\n  - a\n<|>\n  - b\nfit: x\n"), []);
      assert.deepEqual(labels("duties:\n- a\n<|>\n- b\n"), []);
      assert.deepEqual(labels("duties: |-\n  one\n<|>\n  two\n"), []);
    });
  });

  describe("values", () => {
    it("keeps the author's quotes", () => {
      assert.equal(accept(`status: "<|>"\n`, "draft"), `status: "draft"\n`);
      assert.equal(accept(`status: '<|>'\n`, "draft"), `status: 'draft'\n`);
      assert.equal(accept(`status: "<|>published"\n`, "approved"), `status: "approved"\n`);
      assert.equal(accept(`status: "<|>\nduties: x\n`, "draft"), `status: "draft"\nduties: x\n`);
      assert.equal(accept("status: <|>publish # x\n", "approved"), "status: approved # x\n");
    });

    it("inserts the blank that a colon lacks", () => {
      assert.equal(accept("status:<|>", "draft"), "status: draft");
      assert.equal(accept("status:dra<|>", "draft"), "status: draft");
      assert.equal(accept("status: <|>", "draft"), "status: draft");
      assert.equal(accept("status:<|> draft", "approved"), "status: approved");
      assert.equal(accept("status:<|>draft", "approved"), "status: approved");
      assert.equal(accept("reviews:\n  - kind:<|>", "subject"), "reviews:\n  - kind: subject");
      assert.equal(accept("reviews: [{kind:<|>}]", "subject"), "reviews: [{kind: subject}]");
      assert.equal(accept("reviews: [{kind:su<|>}]", "subject"), "reviews: [{kind: subject}]");
      assert.equal(accept("reviews: [{kind:<|>, by: x}]", "subject"), "reviews: [{kind: subject, by: x}]");
    });

    it("offers the words of the schema wherever they belong", () => {
      assert.deepEqual(labels("lang: <|>"), ["id", "en"]);
      assert.deepEqual(labels("sources:\n  - covers: [duties, <|>]"), [
        "fit",
        "misfit",
        "misconception",
        "reality",
        "comparison",
      ]);
      assert.deepEqual(labels("sources:\n  - covers:\n      - duties\n      - <|>\n      - fit"), [
        "misfit",
        "misconception",
        "reality",
        "comparison",
      ]);
      assert.deepEqual(labels("reviews:\n  - result: <|>"), ["approved", "changes-requested"]);
      assert.equal(labels("lint:\n  ignore:\n    - rule: <|>").includes("missing-section"), true);
      assert.equal(accept("status:\n  <|>\n", "draft"), "status:\n  draft\n");
      assert.equal(accept("sources:\n  - covers: [<|>fit]", "duties"), "sources:\n  - covers: [duties]");
    });

    it("editing 27: quotes a value that YAML would read as a number", () => {
      assert.equal(accept("related:\n  - <|>", "404"), `related:\n  - "404"`);
      assert.equal(accept("related: ['<|>']", "404"), "related: ['404']");
    });

    it("offers the forms of a section that has no value yet", () => {
      const [list, text] = labels("title: x\nduties:<|>\n");
      assert.equal(list, "duties as a list");
      assert.equal(text, "duties as running text");
      assert.match(accept("duties: <|>\nfit: x\n", list!), /^duties:\n {2}- "\[.*\]"\n {2}- .*\n {2}- .*\nfit: x\n$/);
      assert.match(accept("duties:<|>\n", text!), /^duties: "\[.*\]"\n$/);
      assert.match(accept("duties:\n  <|>\n", list!), /^duties:\n {2}- "\[.*\]"\n {2}- .*\n {2}- .*\n$/);
      assert.deepEqual(labels("duties: <|>\n  - bakes bread\n"), []);
    });
  });

  it("offers the whole template in an empty text", () => {
    for (const text of ["<|>", "\n<|>\n", "# a comment\n<|>", "---\n<|>", "\ufeff<|>", "  <|>"]) {
      const [first] = offer(text).entries;
      assert.equal(first?.label, "New profile", JSON.stringify(text));
      const after = accept(text, "New profile");
      for (const key of ["lang", "title", "duties", "fit", "misfit", "misconception", "reality", "comparison"]) {
        assert.match(after, new RegExp(`^\ufeff?${key}:`, "m"), `${key} after ${JSON.stringify(text)}`);
      }
      assert.equal(after.includes("${"), false);
    }
    assert.equal(parse(accept("<|>", "New profile")).problems.length, 0);
  });

  it("looks past a byte order mark", () => {
    assert.equal(labels("\ufefftitle: x\n<|>").includes("title"), false);
    assert.equal(accept("\ufeffsta<|>: draft\n", "status"), "\ufeffstatus: draft\n");
  });

  it("keeps CRLF and the lines around", () => {
    const after = accept("title: Nurse\r\ndu<|>\r\nfit: some text\r\n", "duties");
    assert.doesNotMatch(after, /[^\r]\n/);
    assert.match(after, /\r\nfit: some text\r\n$/);
    assert.equal(accept("sta<|>\r\ntitle: x\r\n", "status"), "status: draft\r\ntitle: x\r\n");
    assert.equal(accept("status: <|>\r\ntitle: x\r\n", "draft"), "status: draft\r\ntitle: x\r\n");
  });

  it("offers nothing in comments and prose", () => {
    const rows = [
      "# sta<|>",
      "title: Nurse # sta<|>",
      "title: Nur<|>se",
      "title: <|>Nurse",
      "summary: >-\n  Pekerjaan ini\n  sta<|>\n",
      "summary: >-\n  <|>\n",
      "summary: >-\n  text\n  <|>\n",
      "summary: |\n  status: <|>\n",
      "summary: Pekerjaan ini\n  sta<|>\n",
      "summary:\n  Pekerjaan ini\n  sta<|>\n",
      `summary: "Pekerjaan ini\n  sta<|>"\n`,
      "duties:\n  - mengajar <|>\n",
      "duties:\n  - mengajar\n    sta<|>\n",
      "duties:\n  - status: dra<|>\n",
      "duties: [mengajar, <|>]",
      "comparison:\n  - text: Perawat <|>\n",
      "comparison: [{text: Perawat <|>}]",
      "comparison: [{id: bidan <|>}]",
      "x-owner: <|>\n",
      "x-owner:\n  <|>\n",
      "status: draft <|>\n",
      `status: "draft"<|> x\n`.replace("<|> x", " <|>"),
      "  <|>  title: x\n",
      "updated: <|>\n",
      "tit<|>le is a word\n",
    ];
    for (const text of rows) assert.deepEqual(labels(text), [], text);
  });

  it("writes plain text for editors without tab stops", () => {
    const { entries } = offer("title: x\nsta<|>", { snippets: false });
    for (const { isSnippet, lines } of entries) {
      assert.equal(isSnippet, false);
      assert.doesNotMatch(lines.join("\n"), /\$\{/);
    }
    assert.equal(accept("title: x\nsta<|>", "status", { snippets: false }), "title: x\nstatus: draft");
    assert.match(accept("title: x\n<|>", "codes", { snippets: false }), /codes:\n {2}kbji2014: ""$/);
  });
});

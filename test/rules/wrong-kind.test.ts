// Values of another kind than their key takes: what is said of each, and the conversions with every word kept.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkOffers, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const rule = "wrong-kind";
const P = (lines: string): string => profileWith("id", lines);
const T = (lines: string): string => P(`title: Tukang roti\n${lines}`);
const said = (text: string): string | undefined => sentencesOf(rule, text, "en")[0];
const rulesIn = (text: string): string[] => lintText(text).findings.map((finding) => finding.rule);
const crlf = (text: string): string => text.replaceAll("\n", "\r\n");

describe("wrong-kind", () => {
  it("marks the key, an entry on its first line, or the text", () => {
    checkRule(P("reality:\n^^^^^^^ error wrong-kind\n  - Juga menyesuaikan adonan.\n"));
    checkRule(P("comparison:\n  - Koki kue menghias kue besar.\n#   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error wrong-kind\n"));
    checkRule(P("related: perawat\n#        ^^^^^^^ error wrong-kind\n"));
    checkRule(P("misfit:\n  - [suka bergadang,\n# ^^^^^^^^^^^^^^^^^^ error wrong-kind\n    suka malam]\n"));
  });

  it("says what the key takes", () => {
    assert.equal(said(P("reality: [a, b]\n")), "“reality” (What is true instead) must be one text, not a list.");
    assert.equal(
      said(P("reality:\n  pagi: a\n  siang: b\n")),
      "“reality” (What is true instead) must be one text, without keys below it.",
    );
    assert.match(said(P("related: perawat\n"))!, /must be a list: one entry per line, each beginning with “- ”\.$/);
    assert.match(
      said(T("codes: 7512\n"))!,
      /must be filled in with the keys below it: kbji2014, kbji2026, isco08, esco, onet\.$/,
    );
    assert.match(
      said(P("sources:\n  - Sensus\n"))!,
      /^Each entry of “sources” \(Sources\) must be filled in with the keys: title, url,/,
    );
    assert.match(said(P("misfit:\n  - [a, b]\n"))!, /^Each entry of “misfit” .* must be one text/);
    assert.match(
      said(P("misfit:\n  pagi: a\n  siang: b\n"))!,
      /must be a text, or a list whose entries begin with “- ”/,
    );
    assert.match(sentencesOf(rule, P("reality: [a, b]\n"), "id")[0]!, /harus berupa satu teks, bukan daftar/);
  });

  it("says how a profile begins where the file is none", () => {
    for (const text of [
      "Perawat merawat pasien.\nSetiap hari.\n",
      "- title: Perawat\n",
      "42\n",
      "[]\n",
      "{}\n",
      "name: x\nversion: 2\n",
    ]) {
      assert.deepEqual(rulesIn(text), [rule], text);
      assert.match(said(text)!, /^This is not an occupation profile: a profile begins with a line such as “title: /);
      checkNoFix(text, { rule });
    }
    checkRule("\nPerawat merawat pasien.  \n^^^^^^^^^^^^^^^^^^^^^^^ error wrong-kind\nSetiap hari.\n");
    assert.ok(!rulesIn("x-rak: 1\n").includes(rule));
  });

  it("is the only finding about its value", () => {
    assert.deepEqual(rulesIn(T("status: [draft]\n")), [rule]);
    assert.deepEqual(rulesIn(P("sources: {title: Sensus}\n")), [rule]);
    assert.deepEqual(rulesIn(P("duties:\n  - menguleni\n  - Catatan: bangun pagi\n")), ["colon-in-text"]);
  });
});

describe("the fixes of wrong-kind", () => {
  it("make a list of one out of a text, safely where it then fits", () => {
    const fix = checkFix(P("related: perawat # c\n"), P("related:\n  - perawat # c\n"), { rule });
    assert.deepEqual([fix.safe, fix.preferred], [true, true]);
    checkFix(
      crlf(T("alternative_titles: 'Pembuat\n  roti'\n")),
      crlf(T("alternative_titles:\n  - 'Pembuat\n    roti'\n")),
      { rule },
    );
    checkFix(
      T("alternative_titles: >-\n  Pembuat\n  roti\n"),
      T("alternative_titles:\n  - >-\n    Pembuat\n    roti\n"),
      { rule },
    );
    checkFix(T("alternative_titles:\n  Pembuat roti\n"), T("alternative_titles:\n  - Pembuat roti\n"), { rule });
    checkFix(T("alternative_titles: 2024\n"), T('alternative_titles:\n  - "2024"\n'), { rule });
    checkFix(P("sources: [{title: Sensus, covers: duties}]\n"), P("sources: [{title: Sensus, covers: [duties]}]\n"), {
      rule,
    });
    checkFix(
      P("sources:\n    - title: Sensus\n      covers: duties\n"),
      P("sources:\n    - title: Sensus\n      covers:\n          - duties\n"),
      { rule },
    );
  });

  it("put the dash before the first entry that the others have", () => {
    checkFix(P("related: perawat\n  - bidan # c\n"), P("related:\n  - perawat\n  - bidan # c\n"), { rule });
    checkFix(crlf(P("related:\n    perawat\n  - bidan\n")), crlf(P("related:\n  - perawat\n  - bidan\n")), { rule });
  });

  it("part a text at its commas", () => {
    const fix = checkFix(P("related: perawat, bidan # c\n"), P("related:\n  - perawat\n  - bidan # c\n"), { rule });
    assert.equal(fix.safe, false);
    checkFix(
      T('alternative_titles: "Pembuat roti; Baker"\n'),
      T("alternative_titles:\n  - Pembuat roti\n  - Baker\n"),
      { rule },
    );
    assert.deepEqual(fixTitlesOf(rule, T("alternative_titles: Pembuat roti, Baker\n"), "en"), [
      "Make it a list, split at the commas *",
      "Make it a list with this one entry",
    ]);
    checkFix(
      P('sources: [{title: Sensus, covers: "fit, misfit"}]\n'),
      P('sources: [{title: Sensus, covers: ["fit", "misfit"]}]\n'),
      { rule },
    );
  });

  it("put a text under the key that it stands for", () => {
    const before = P("sources:\n  - Sensus\n    Penduduk # c\n");
    checkFix(before, P("sources:\n  - title: Sensus\n      Penduduk # c\n"), { rule });
    checkFix(
      P("sources:\n  - >-\n    Sensus\n    Penduduk\n"),
      P("sources:\n  - title: >-\n      Sensus\n      Penduduk\n"),
      { rule },
    );
    checkFix(P("sources: [Sensus]\n"), P("sources: [{title: Sensus}]\n"), { rule });
    const nth = 0;
    checkFix(P("sources:\n  - https://www.bps.go.id\n"), P("sources:\n  - url: https://www.bps.go.id\n"), {
      rule,
      nth,
    });
    checkFix(P("sources: Sensus Penduduk\n"), P("sources:\n  - title: Sensus Penduduk\n"), { rule });
    const under = (text: string) => fixTitlesOf(rule, P(`comparison:\n  - ${text}\n`), "id");
    assert.deepEqual(under("Koki kue menghias kue besar."), ["Taruh di bawah “text”"]);
    assert.deepEqual(under("Koki kue"), ["Taruh di bawah “title”"]);
    assert.deepEqual(under("guru-sekolah-dasar"), ["Taruh di bawah “id”"]);
  });

  it("make a text out of a list of one", () => {
    const text = "Juga menyesuaikan adonan.";
    const fix = checkFix(P(`reality:\n  - ${text} # c\n`), P(`reality: ${text} # c\n`), { rule });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    checkFix(P(`reality:\n- "${text}\n  Selalu."\n`), P(`reality: "${text}\n  Selalu."\n`), { rule });
    checkFix(P(`reality: # c\n  - ${text}\n`), P(`reality: # c\n    ${text}\n`), { rule });
    checkFix(P(`reality:\n  - >-\n    ${text}\n    Selalu.\n`), P(`reality: >-\n    ${text}\n    Selalu.\n`), { rule });
    checkFix(P(`reality: [${text}]\n`), P(`reality: ${text}\n`), { rule });
    checkFix(crlf(P(`reality: [\n  "${text}"\n]\n`)), crlf(P(`reality: "${text}"\n`)), { rule });
    assert.equal(checkFix(T("status:\n  - draft\n"), T("status: draft\n"), { rule }).safe, true);
    checkNoFix(P(`reality: [\n  # c\n  "${text}"\n]\n`), { rule });
  });

  it("join several texts to one and keep every word", () => {
    const before = P('reality:\n  - Juga menyesuaikan adonan.\n  - "Ia # tahu: cuaca."\n  - |\n    Satu\n    dua.\n');
    const after = P("reality: >-\n  Juga menyesuaikan adonan.\n  Ia # tahu: cuaca.\n  Satu\n\n  dua.\n");
    const fix = checkFix(before, after, { rule });
    assert.equal(fix.safe, false);
    checkFix(
      crlf(P("reality: [Juga menyesuaikan., Juga menimbang.]\n")),
      crlf(P("reality: >-\n  Juga menyesuaikan.\n  Juga menimbang.\n")),
      { rule },
    );
    checkNoFix(P("reality:\n  - Juga menyesuaikan.\n  - Juga menimbang. # c\n"), { rule });
    checkOffers(T("status: [draft, published]\n"), ["comment"], { rule });
  });

  it("turn lines with colons into a list, entries or a text", () => {
    checkFix(
      P("misfit:\n  pagi: suka tidur # c\n  siang: suka sepi\n"),
      P('misfit:\n  - "pagi: suka tidur" # c\n  - "siang: suka sepi"\n'),
      { rule },
    );
    checkFix(
      P("comparison:\n  Koki kue: Koki kue menghias kue besar.\n  Barista: Barista menyeduh\n    kopi setiap hari.\n"),
      P(
        "comparison:\n  - title: Koki kue\n    text: Koki kue menghias kue besar.\n  - title: Barista\n    text: Barista menyeduh\n      kopi setiap hari.\n",
      ),
      { rule },
    );
    checkFix(
      P("reality:\n  Pagi: menyiapkan adonan\n  Siang: melayani pembeli\n"),
      P("reality:\n  >-\n  Pagi: menyiapkan adonan\n  Siang: melayani pembeli\n"),
      { rule },
    );
    const title = P("title: {{NAMA}}\n");
    // What waits to be written is a finding of its own then.
    assert.equal(checkFix(title, P('title: "{{NAMA}}"\n'), { rule }).safe, false);
  });

  it("put the dash back that an entry lacks, and take away those that are too many", () => {
    checkFix(
      P("comparison:\n  title: Koki kue\n  text: >-\n    Koki kue menghias,\n    tukang roti memanggang.\n"),
      P("comparison:\n  - title: Koki kue\n    text: >-\n      Koki kue menghias,\n      tukang roti memanggang.\n"),
      { rule },
    );
    checkFix(P("sources: {title: Sensus}\n"), P("sources: [{title: Sensus}]\n"), { rule });
    checkFix(
      T('codes:\n  - kbji2014: "7512" # c\n  - isco08: "7512"\n'),
      T('codes:\n    kbji2014: "7512" # c\n    isco08: "7512"\n'),
      { rule },
    );
    checkOffers(T('codes:\n  - kbji2014: "7512"\n  - kbji2014: "7513"\n'), ["comment"], { rule });
  });

  it("puts a dash before each entry of a list that lacks them all", () => {
    const [finding, ...rest] = checkRule(
      profileWith(
        "id",
        `comparison:
^^^^^^^^^^ error wrong-kind
  title: Koki
  text: Koki menyiapkan hidangan, sedangkan tukang roti membuat roti.
  title: Barista
  text: Barista menyeduh kopi,
    sedangkan tukang roti membuat roti.
`,
      ),
    );
    assert.deepEqual([finding?.rule, rest], ["wrong-kind", []]);
    checkFix(
      profileWith("id", "sources:\n  title: Satu\n  title: Dua\n  publisher: >-\n    Tiga\n"),
      profileWith("id", "sources:\n  - title: Satu\n  - title: Dua\n    publisher: >-\n      Tiga\n"),
      { rule: "wrong-kind" },
    );
  });

  it("brings a list below an item up to that item", () => {
    checkFix(
      profileWith("id", "duties:\n  - memanggang:\n      - roti\n      - kue\n  - melayani pembeli\n"),
      profileWith("id", "duties:\n  - memanggang\n  - roti\n  - kue\n  - melayani pembeli\n"),
      { rule: "wrong-kind" },
    );
  });
});

// The tables of codes: whole, in order, read as they were written; and finding codes in them by words, titles and digits.
import assert from "node:assert/strict";
import { isco08 } from "../../schemas/codes/isco08";
import { kbji2014 } from "../../schemas/codes/kbji2014";
import { Classification, classificationOf, counterpartOf } from "../../server/src/engine/codes/classification";
import { nearbyCodes } from "../../server/src/engine/codes/nearby";
import { searchOf, wordsOf } from "../../server/src/engine/codes/search";

const kbji = classificationOf("kbji2014")!;
const isco = classificationOf("isco08")!;
const codesOf = (found: readonly { readonly code: string }[]): string[] => found.map(({ code }) => code);

describe("the tables of codes", () => {
  it("hold every code once, in order, with its groups", () => {
    assert.deepEqual([kbji.all.length, isco.all.length], [2766, 619]);
    for (const table of [kbji, isco]) {
      const codes = codesOf(table.all);
      assert.deepEqual(codes, [...new Set(codes)].sort());
      for (const { code, title } of table.all) {
        assert.match(code, /^\d{1,4}$|^\d{4}\.\d{2}$/);
        assert.match(title, /^\S(?:.*\S)?$/);
        assert.equal(table.groupsOf(code).length, code.includes(".") ? 4 : code.length - 1, code);
      }
    }
  });

  it("answer a first question as they answer the hundredth", () => {
    const anew = () => new Classification("kbji2014", "id", kbji2014());
    const codes = [
      "0",
      "01",
      "0111",
      "0111.01",
      "2635.08",
      "2635.99",
      "9629.99",
      "2635.10",
      "9999",
      "2222.02",
      "",
      ".",
    ];
    const odd = ["2635 ", "2635 Profesional", ".08", "\n2635", "26350", "9629.991"];
    for (const code of [...codes, ...odd]) assert.deepEqual(anew().get(code), kbji.get(code), code);
    const table = anew();
    for (const { code } of kbji.all) assert.equal(table.get(code)?.code, code);
    const alone = isco.all.filter(
      ({ code, title }) => new Classification("isco08", "en", isco08()).get(code)?.title !== title,
    );
    assert.deepEqual(alone, []);
  });

  it("say what a code stands for", () => {
    assert.equal(kbji.get("2635.08")?.title, "Pekerja Sosial");
    assert.equal(kbji.get("0")?.title.startsWith("Tentara Nasional Indonesia"), true);
    assert.equal(kbji.get("9629.99")?.code, "9629.99");
    assert.equal(isco.get("3151")?.title, "Ships’ engineers");
    assert.equal(kbji.get("2635.10"), undefined);
    assert.deepEqual(codesOf(kbji.groupsOf("2635.08")), ["2", "26", "263", "2635"]);
    assert.deepEqual(codesOf(kbji.groupsOf("2635.77")), ["2", "26", "263", "2635"]);
    assert.deepEqual(codesOf(kbji.below("2222")), ["2222.01", "2222.99"]);
    for (const system of ["kbji2026", "esco", "onet", "toString"]) assert.equal(classificationOf(system), null);
  });

  it("have the same groups, but in major group 0 and for the police", () => {
    const groups = (table: typeof kbji) => codesOf(table.all).filter((code) => code.length === 4 && code[0] !== "0");
    const without = groups(isco).filter((code) => !kbji.get(code));
    assert.deepEqual(without, ["3355", "5412"]);
    assert.deepEqual(
      groups(kbji).filter((code) => !isco.get(code)),
      [],
    );
    assert.equal(counterpartOf("kbji2014", "2635.08")?.title, "Social work and counselling professionals");
    assert.equal(counterpartOf("isco08", "263")?.classification.system, "kbji2014");
    assert.equal(counterpartOf("kbji2014", "0111.01"), null);
    assert.equal(counterpartOf("isco08", "5412"), null);
    assert.equal(counterpartOf("onet", "2635"), null);
  });
});

describe("searching codes", () => {
  const found = (typed: string, system = "kbji2014") => codesOf(searchOf(system)!.matching(typed));

  it("matches the beginnings of words, in any order, case and accents aside", () => {
    assert.deepEqual(found("pekerja sosi").slice(0, 1), ["2635"]);
    assert.ok(found("pekerja sosi").includes("2635.08"));
    assert.deepEqual(
      found("SOSIAL pek"),
      found("pekerja sosial").filter((code) => found("SOSIAL pek").includes(code)),
    );
    assert.deepEqual(found("bídan"), found("bidan"));
    assert.equal(found("bidan")[0], "2222.01");
    assert.deepEqual(found("ekerja"), []);
    assert.deepEqual(found("(("), []);
    assert.deepEqual(found(""), []);
  });

  it("matches titles of the group in the other language, behind those of its own", () => {
    assert.deepEqual(found("midwif").slice(0, 4), ["222", "2222", "2222.01", "2222.99"]);
    assert.deepEqual(found("kebidanan", "isco08"), ["222", "2222", "322", "3222"]);
    const chefs = found("chef");
    assert.deepEqual(chefs.slice(0, 2), ["3434", "3434.00"]);
  });

  it("matches the first digits, alone or beside words", () => {
    assert.deepEqual(found("2222"), ["2222", "2222.01", "2222.99"]);
    assert.deepEqual(found("2222.0"), ["2222.01"]);
    assert.deepEqual(
      found("26 sosial").every((code) => code.startsWith("26")),
      true,
    );
    assert.ok(found("26 sosial").includes("2635.08"));
    assert.deepEqual(found("1", "isco08").length, codesOf(isco.all).filter((code) => code.startsWith("1")).length);
  });

  it("is not slowed down by a pasted text", () => {
    assert.deepEqual(found("a ".repeat(100_000)).length, found("a ".repeat(100)).length);
    assert.deepEqual(
      wordsOf("x".repeat(100_000)).map(({ length }) => length),
      [200],
    );
    const fit = searchOf("kbji2014")!.fitTo(Array.from({ length: 5000 }, (_, i) => `kata${i} lain${i}`));
    assert.equal(fit("2635.08"), 0);
  });
});

describe("the fit of codes to an occupation", () => {
  const best = (titles: readonly string[], system = "kbji2014"): string => {
    const fit = searchOf(system)!.fitTo(titles);
    return codesOf(classificationOf(system)!.all).reduce((a, b) => (fit(b) > fit(a) ? b : a));
  };

  it("prefers the title that shares the telling words and says little else", () => {
    assert.equal(best(["Pekerja sosial"]), "2635.08");
    assert.equal(best(["Peternak lebah"]), "6123.01");
    assert.equal(best(["Desainer grafis", "Perancang grafis"]), "2166.03");
    assert.equal(best(["Electrician"], "isco08"), "7411");
    assert.equal(best(["Nurse"], "isco08"), "2221");
  });

  it("is nothing without a word in common", () => {
    const fit = searchOf("kbji2014")!.fitTo(["Xyzzy dan lainnya"]);
    assert.ok(codesOf(kbji.all).every((code) => fit(code) === 0));
    assert.equal(searchOf("kbji2014")!.fitTo(["Bidan"])("9999.99"), 0);
  });
});

describe("codes near one that does not exist", () => {
  const near = (code: string, titles: readonly string[] = []) => {
    const { codes, group } = nearbyCodes(kbji, code, searchOf("kbji2014")!.fitTo(titles));
    return [codesOf(codes), group?.code];
  };

  it("are those of the group, by digits, and first those that fit the title", () => {
    assert.deepEqual(near("2635.80"), [["2635.08", "2635.01", "2635.02"], "2635"]);
    assert.deepEqual(near("2635.80", ["Konselor keluarga"])[0]?.[0], "2635.04");
    assert.deepEqual(near("2222.02"), [["2222.01"], "2222"]);
  });

  it("are a slip away in other groups only where the title speaks for them", () => {
    assert.deepEqual(near("2653.08", ["Pekerja sosial"])[0]?.[0], "2635.08");
    assert.ok((near("2653.08")[0] as string[]).every((code) => code.startsWith("2653")));
    assert.deepEqual(near("2699.01"), [[], "26"]);
  });

  it("are groups of the same length for a group", () => {
    assert.deepEqual(near("2639")[1], "263");
    assert.ok((near("2639")[0] as string[]).every((code) => /^263\d$/.test(code)));
  });
});

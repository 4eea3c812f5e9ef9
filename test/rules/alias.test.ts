// alias: one finding for all references of a file; the fix writes out what they stand for, where that is finite and small.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkOffers, checkRule, lintText } from "../support/check-rule";

const rule = "alias";
const whole = (lines: string) => profileWith("id", "") + lines;

describe("alias", () => {
  it("is one finding on the first reference, with the count", () => {
    const [finding] = checkRule(
      whole(`x-a: &a roti
x-b: *a
#    ^^ error alias
x-c: [*a, *a]
`),
    );
    assert.equal(finding?.args["count"], 3);
  });

  it("holds back what the reference leaves empty", () => {
    checkRule(
      profileWith(
        "id",
        `duties: &tugas
  - menguleni adonan
fit: *tugas
#    ^^^^^^ error alias
`,
      ),
    );
  });

  it("does not miss sections that a merge key may bring along", () => {
    checkRule(`x-dasar: &dasar
  fit: Orang yang sabar.
title: Tukang roti
<<: *dasar
^^ error alias
`);
  });

  it("finds a mark that nothing refers to", () => {
    const [finding] = checkRule(whole("x-a: &a [1]\n#    ^ error alias\n"));
    assert.equal(finding?.message, "anchor");
    checkFix(whole("x-a: &a [1]\n"), whole("x-a: [1]\n"), { rule });
    checkFix(whole("x-a: &a\n  b: 1\n"), whole("x-a:\n  b: 1\n"), { rule });
  });

  it("writes out scalars, lists and mappings in place", () => {
    const fix = checkFix(
      whole("x-a: &a roti\nx-b: *a # c\nx-c: [*a, 1]\nx-d: &d 1\nx-e: *d\n"),
      whole('x-a: roti\nx-b: "roti" # c\nx-c: ["roti", 1]\nx-d: 1\nx-e: 1\n'),
      { rule },
    );
    assert.equal(fix.safe, false);
    checkFix(
      whole("x-a: &a\n  - satu\n  - {dua: tiga}\nx-b: *a\n"),
      whole('x-a:\n  - satu\n  - {dua: tiga}\nx-b: ["satu", {dua: "tiga"}]\n'),
      { rule },
    );
  });

  it("writes out merge keys, what is there already first", () => {
    checkFix(
      whole("x-a: &a {p: 1, q: 2}\nx-b:\n  <<: *a\n  q: 3\n"),
      whole("x-a: {p: 1, q: 2}\nx-b:\n  p: 1\n  q: 3\n"),
      { rule },
    );
    const windows = (lines: string) => whole(lines).replaceAll("\n", "\r\n");
    checkFix(
      windows("x-a: &a {p: 1}\nx-c: &c {r: 4, p: 5}\nx-b:\n  <<: [*a, *c]\n"),
      windows("x-a: {p: 1}\nx-c: {r: 4, p: 5}\nx-b:\n  p: 1\n  r: 4\n"),
      { rule },
    );
    checkFix(whole("x-a: &a {p: 1}\nx-b: {<<: *a, q: 2}\n"), whole("x-a: {p: 1}\nx-b: {p: 1, q: 2}\n"), { rule });
  });

  it("follows references within references, and a name that is given twice", () => {
    checkFix(
      whole("x-a: &a 1\nx-b: &b [*a]\nx-c: *b\nx-d: &a 2\nx-e: *a\n"),
      whole("x-a: 1\nx-b: [1]\nx-c: [1]\nx-d: 2\nx-e: 2\n"),
      { rule },
    );
  });

  it("offers to put a single one aside where there is no end to it, or nothing to write", () => {
    checkOffers(whole("x-a: &a [*a]\n"), ["comment"], { rule });
    checkOffers(whole("x-a: &a\n  b: *a\n"), ["comment"], { rule });
    checkFix(whole("x-a:\n  <<: *nama # c\n"), whole("x-a:\n#   <<: *nama # c\n"), { rule, nth: 0 });
  });

  it("offers nothing where several have no end", () => {
    checkOffers(whole("x-a: &a [1]\nx-b:\n  <<: *a\n"), ["comment"], { rule });
    const big = `x-a: &a "${"x".repeat(1000)}"\n${"x-b: *a\n".repeat(50)}`;
    checkNoFix(whole(big), { rule });
  });

  it("counts those that stand in for keys", () => {
    const { findings } = lintText(whole("x-a: &a b\nx-c: {*a : 1}\n"));
    assert.deepEqual(
      findings.map((finding) => finding.rule),
      [rule],
    );
  });
});

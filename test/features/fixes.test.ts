// Quick fixes and "fix all": order, preference, and edits of several rounds as one set. The fixes themselves are the rules'.
import assert from "node:assert/strict";
import { fixAll } from "../../server/src/engine/features/fix-all";
import { quickFixes } from "../../server/src/engine/features/quick-fixes";
import { parse } from "../../server/src/engine/profile/parse";
import { RULES } from "../../server/src/engine/rules/all";
import { lint } from "../../server/src/engine/rules/lint";
import type { Finding, Fix, Rule } from "../../server/src/engine/rules/rule";
import { applyEdits, orderedEdits } from "../../server/src/engine/write/edit";
import { emptyContext } from "../support/context";

const EXAMPLE = RULES[0]!;

/** A rule over plain text: each match is a finding with the fixes given. */
function ruleFor(id: string, pattern: RegExp, fix: (text: string, finding: Finding) => Fix[]): Rule {
  return {
    ...EXAMPLE,
    id,
    stage: "syntax",
    messages: { found: { en: `${id} found`, id: `${id} ada` }, mend: { en: `mend ${id}`, id: `perbaiki ${id}` } },
    check(profile, _context, report) {
      for (const match of profile.text.matchAll(pattern)) {
        report({ span: { start: match.index, end: match.index + match[0].length }, message: "found" });
      }
    },
    fix: (profile, finding) => fix(profile.text, finding),
  };
}

const replacing =
  (put: (found: string) => string, options: Partial<Fix> = {}) =>
  (text: string, { span }: Finding): Fix[] => [
    {
      title: "mend",
      args: {},
      edits: [{ ...span, text: put(text.slice(span.start, span.end)) }],
      safe: true,
      preferred: true,
      ...options,
    },
  ];

/** Runs with the rules given alone. */
function withRules<Result>(rules: readonly Rule[], run: () => Result): Result {
  const table = RULES as Rule[];
  const saved = table.splice(0, table.length, ...rules);
  try {
    return run();
  } finally {
    table.splice(0, table.length, ...saved);
  }
}

describe("fix all", () => {
  const fixedText = (text: string, ...rules: Rule[]) =>
    withRules(rules, () => {
      const { edits, count } = fixAll(parse(text), emptyContext());
      assert.deepEqual(orderedEdits(edits), edits, "edits overlap or are out of order");
      return [applyEdits(text, edits), count];
    });

  it("applies every safe fix, and no other", () => {
    const a = ruleFor(
      "a",
      /a/g,
      replacing(() => "A"),
    );
    const b = ruleFor(
      "b",
      /b/g,
      replacing(() => "B", { safe: false }),
    );
    assert.deepEqual(fixedText("x: abba abc", a, b), ["x: AbbA Abc", 3]);
    assert.deepEqual(fixedText("x: cc", a, b), ["x: cc", 0]);
  });

  it("applies the preferred one of several safe fixes, whatever their order", () => {
    const other = replacing(() => "B", { preferred: false });
    const best = replacing(() => "A");
    const rule = (...order: (typeof best)[]) =>
      ruleFor("a", /a/g, (text, finding) => order.flatMap((one) => one(text, finding)));
    assert.deepEqual(fixedText("x: a", rule(other, best)), ["x: A", 1]);
    assert.deepEqual(fixedText("x: a", rule(best, other)), ["x: A", 1]);
  });

  it("goes on with what the first round uncovers, and gives one set of edits", () => {
    const first = ruleFor(
      "first",
      /aa/g,
      replacing(() => "b"),
    );
    const then: Rule = {
      ...ruleFor(
        "then",
        /bb/g,
        replacing(() => "c!"),
      ),
      severity: "info",
    };
    assert.deepEqual(fixedText("x: aaaa z aaaa\ny: 1", first, then), ["x: c! z c!\ny: 1", 6]);
    const inserting = ruleFor("inserting", /c(?!d)/g, (_text, { span }) => [
      { title: "mend", args: {}, edits: [{ start: span.end, end: span.end, text: "d" }], safe: true, preferred: true },
    ]);
    assert.deepEqual(fixedText("c c", first, inserting), ["cd cd", 2]);
  });

  it("leaves fixes that touch each other for the next round", () => {
    const pair = ruleFor(
      "pair",
      /(?:ab)/g,
      replacing(() => "-"),
    );
    const single = ruleFor(
      "single",
      /b/g,
      replacing(() => "+"),
    );
    assert.deepEqual(fixedText("ab b", pair, single), ["- +", 2]);
  });

  it("stops where rules contradict each other", () => {
    const up = ruleFor(
      "up",
      /a/g,
      replacing(() => "b"),
    );
    const down = ruleFor(
      "down",
      /b/g,
      replacing(() => "a"),
    );
    const [text] = fixedText("x: a", up, down);
    assert.match(String(text), /^x: [ab]$/);
    const growing = ruleFor("growing", /$/g, (_text, { span }) => [
      { title: "mend", args: {}, edits: [{ ...span, text: "x" }], safe: true, preferred: true },
    ]);
    assert.ok(String(fixedText("x", growing)[0]).length < 30);
  });

  it("leaves out what would bring a fault, and takes the rest", () => {
    const harmless = ruleFor(
      "harmless",
      /[ab]/g,
      replacing((found) => (found === "a" ? "1" : "!")),
    );
    const harm = { ...ruleFor("harm", /!/g, () => []), severity: "warning" as const };
    assert.deepEqual(fixedText("x: a b a a b", harmless, harm), ["x: 1 b 1 1 b", 3]);
    // Far too many to find out which: what is not tried is left as it is.
    assert.ok(!String(fixedText("a b ".repeat(6000), harmless, harm)[0]).includes("!"));
  });

  it("takes thousands of fixes", () => {
    const rule = ruleFor(
      "a",
      /a/g,
      replacing(() => "b"),
    );
    assert.deepEqual(fixedText("a ".repeat(6000), rule), ["b ".repeat(6000), 6000]);
  });

  it("mends real faults, and leaves the prose as it is", () => {
    const text = "title: Perawat\nduties:\n\t- memeriksa pasien setiap pagi\ncodes:\n  isco08: 2221\n";
    const { edits } = fixAll(parse(text), emptyContext());
    const after = applyEdits(text, edits);
    assert.match(after, /^ {2}- memeriksa pasien setiap pagi$/m);
    assert.match(after, /^ {2}isco08: "2221"$/m);
  });
});

describe("quick fixes", () => {
  const offered = (text: string, ...rules: Rule[]) =>
    withRules(rules, () => {
      const profile = parse(text);
      const context = emptyContext();
      return quickFixes(profile, { start: 0, end: text.length }, lint(profile, context), context, "en");
    });

  it("rank errors first, the best of each finding before the others, one preferred", () => {
    const mend =
      (...fixes: readonly [title: string, preferred: boolean][]) =>
      (_text: string, { span }: Finding): Fix[] =>
        fixes.map(([title, preferred]) => ({
          title,
          args: {},
          edits: [{ ...span, text: title }],
          safe: false,
          preferred,
        }));
    const note = { ...ruleFor("note", /a/g, mend(["n1", true])), severity: "info" as const };
    const fault = ruleFor("fault", /b/g, mend(["f1", true], ["f2", false]));
    const other = ruleFor("other", /c/g, mend(["o1", true]));
    assert.deepEqual(
      offered("a b c", note, fault, other).map(({ title, preferred }) => [title, preferred]),
      [
        ["f1", true],
        ["o1", false],
        ["f2", false],
        ["n1", false],
        ["Ignore this here, with a reason", false],
      ],
    );
  });

  it("prefer none that would bring an error or leave its finding", () => {
    const rule = ruleFor("a", /a/g, (text, finding) => [
      ...replacing(() => "aa")(text, finding),
      ...replacing(() => "!")(text, finding),
      ...replacing(() => "?")(text, finding),
    ]);
    const harm = ruleFor("harm", /!/g, () => []);
    assert.deepEqual(
      offered("x: a", rule, harm).map(({ edits, preferred }) => [edits[0]!.text, preferred]),
      [
        ["aa", false],
        ["!", false],
        ["?", true],
      ],
    );
  });

  it("offer the same change once", () => {
    const all = ruleFor("all", /a/g, () => [
      { title: "mend", args: {}, edits: [{ start: 0, end: 0, text: "x" }], safe: false, preferred: false },
    ]);
    const [only, ...rest] = offered("a a a", all);
    assert.deepEqual([only?.title, only?.findings.length, rest], ["mend all", 3, []]);
  });

  it("belong to the place that is asked for", () => {
    const rule = ruleFor(
      "a",
      /a/g,
      replacing(() => "b"),
    );
    withRules([rule], () => {
      const profile = parse("a b a");
      const context = emptyContext();
      const at = (start: number, end = start) =>
        quickFixes(profile, { start, end }, lint(profile, context), context, "en").length;
      assert.deepEqual([at(0), at(1), at(2), at(3), at(4), at(5), at(0, 5)], [1, 1, 0, 0, 1, 1, 2]);
    });
  });
});

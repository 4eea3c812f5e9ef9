// The rules about codes: unknown ones, two that contradict each other, rest groups, and an edition left behind.
import assert from "node:assert/strict";
import { fixesFor } from "../../server/src/engine/rules/lint";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule, lintText } from "../support/check-rule";
import { sentencesOf } from "../support/sentences";

const P = (codes: string, title = "Tukang roti"): string => profileWith("id", `title: ${title}\ncodes:\n${codes}`);
const rulesIn = (text: string): string[] => lintText(text).findings.map((finding) => finding.rule);
const offers = (text: string, rule: string, options = {}): string[] => {
  const { profile, findings, context } = lintText(text, options);
  const finding = findings.find((one) => one.rule === rule)!;
  return fixesFor(profile, finding, context).map(({ args, preferred }) => `${args["code"]}${preferred ? " !" : ""}`);
};

describe("code-unknown", () => {
  const rule = "code-unknown";

  it("marks the code, quotation marks included", () => {
    checkRule(P('  kbji2014: "7512.10" # c\n#           ^^^^^^^^^ warning code-unknown\n'));
    checkRule(P("  kbji2014: '7519'\n#           ^^^^^^ warning code-unknown\n"));
    checkRule(
      P('  {kbji2014: "7512.01", isco08: "7519"}\n#                               ^^^^^^ warning code-unknown\n'),
    );
    assert.deepEqual(rulesIn(P('  kbji2014: "7512.01"\n  isco08: "7512"\n')), []);
  });

  it("says which group there is", () => {
    assert.deepEqual(sentencesOf(rule, P('  kbji2014: "7512.10"\n'), "en"), [
      "KBJI 2014 has no code “7512.10”. The nearest group that exists is 7512, “Pembuat Roti, Kue, dan Kembang Gula”.",
    ]);
    assert.deepEqual(sentencesOf(rule, P('  isco08: "9999"\n'), "id"), [
      "Kode “9999” tidak ada dalam ISCO-08. Kelompok terdekat yang ada adalah 9, “Elementary occupations”.",
    ]);
  });

  it("leaves to other rules what has another form, and editions without a table", () => {
    assert.deepEqual(rulesIn(P("  kbji2014: 7512.10\n")), ["value-coerced"]);
    assert.deepEqual(rulesIn(P('  kbji2014: "7512-10"\n')), ["invalid-value"]);
    assert.deepEqual(rulesIn(P('  isco08: "75199"\n')), ["invalid-value"]);
    assert.deepEqual(rulesIn(P('  kbji2014: ""\n')).includes(rule), false);
    assert.deepEqual(rulesIn(P('  kbji2026: "7512.10"\n  onet: "99-9999.99"\n')), []);
    assert.deepEqual(rulesIn(P("  - kbji2014\n")), ["wrong-kind"]);
  });

  it("offers what the title says, then the same group, then the group itself", () => {
    assert.deepEqual(offers(P('  kbji2014: "7512.10"\n'), rule), ["7512.01 !", "7512.02", "7512.03", "7512"]);
    assert.deepEqual(offers(P('  kbji2014: "7512.40"\n', "Penyihir"), rule), ["7512.04", "7512.01", "7512.02", "7512"]);
    assert.deepEqual(offers(P('  kbji2014: "7152.01"\n', "Pembuat roti"), rule)[0], "7512.01 !");
    assert.deepEqual(offers(P('  kbji2014: "7512.01"\n  isco08: "7519"\n'), rule), ["7512 !", "7511", "7513", "751"]);
  });

  it("knows the title of the other language's version", () => {
    const path = "x.occupation.yaml";
    const others = { "x.en.occupation.yaml": "title: Audiologist\n" };
    assert.deepEqual(offers(P('  isco08: "2268"\n', "Xyzzy"), rule, { path }), ["2261", "2262", "2263", "226"]);
    assert.equal(offers(P('  isco08: "2268"\n', "Xyzzy"), rule, { path, others })[0], "2266 !");
  });

  it("keeps the author's quotation marks", () => {
    const fix = checkFix(P("  kbji2014: '7512.10' # c\n"), P("  kbji2014: '7512.01' # c\n"), { rule });
    assert.equal(fix.safe, false);
    checkFix(P('  {kbji2014: "7512.10"}\r\n'), P('  {kbji2014: "7512.01"}\r\n'), { rule });
    checkFix(P('  kbji2014: "7512.10"\n'), P('  kbji2014: "7512"\n'), { rule, nth: 3 });
  });
});

describe("code-mismatch", () => {
  const rule = "code-mismatch";

  it("marks the ISCO-08 code and shows the other", () => {
    const [finding] = checkRule(P('  kbji2014: "7512.01"\n  isco08: "5120"\n#         ^^^^^^ warning code-mismatch\n'));
    const text = P('  kbji2014: "7512.01"\n  isco08: "5120"\n');
    assert.deepEqual(
      finding?.related.map(({ span }) => text.slice(span.start, span.end)),
      ['"7512.01"'],
    );
    assert.deepEqual(sentencesOf(rule, text, "en"), [
      "ISCO-08 5120 is “Cooks”, but KBJI 2014 7512.01 is “Pembuat Roti”. Check both: their first digits should be the same.",
    ]);
    assert.match(sentencesOf(rule, text, "id")[0]!, /^ISCO-08 5120 adalah “Cooks”, sedangkan KBJI 2014 7512\.01/);
  });

  it("compares as many digits as both have", () => {
    assert.deepEqual(rulesIn(P('  kbji2014: "75"\n  isco08: "7512"\n')), []);
    assert.deepEqual(rulesIn(P('  kbji2014: "7512.01"\n  isco08: "75"\n')), []);
    assert.deepEqual(rulesIn(P('  kbji2014: "7512.01"\n  isco08: "74"\n')), [rule]);
  });

  it("passes over major group 0 and the police", () => {
    assert.deepEqual(rulesIn(P('  kbji2014: "0111.01"\n  isco08: "0110"\n')), []);
    assert.deepEqual(rulesIn(P('  kbji2014: "0115.01"\n  isco08: "5412"\n')), []);
    assert.deepEqual(rulesIn(P('  kbji2014: "3359.01"\n  isco08: "3355"\n')), []);
    assert.deepEqual(rulesIn(P('  kbji2014: "7512.01"\n  isco08: "0110"\n')), [rule]);
  });

  it("is silent where one of the two is wrong by itself, and about other editions", () => {
    assert.deepEqual(rulesIn(P('  kbji2014: "7512.10"\n  isco08: "5120"\n')), ["code-unknown"]);
    assert.deepEqual(rulesIn(P('  kbji2014: "7512.01"\n  isco08: 5120\n')), ["value-coerced"]);
    assert.deepEqual(rulesIn(P('  kbji2026: "7512.01"\n  isco08: "5120"\n')), []);
  });

  it("is mended on either side, and never by itself", () => {
    const text = P("  kbji2014: '7512.01'\n  isco08: \"5120\"\n");
    const fix = checkFix(text, text.replace('"5120"', '"7512"'), { rule });
    assert.deepEqual(
      [fix.safe, fix.preferred, fix.args["title"]],
      [false, true, "Bakers, pastry-cooks and confectionery makers"],
    );
    const other = checkFix(text, text.replace("'7512.01'", "'5120'"), { rule, nth: 1 });
    assert.deepEqual([other.safe, other.preferred, other.args["title"]], [false, false, "Juru Masak"]);
  });

  it("has one way only where KBJI has no such group", () => {
    assert.deepEqual(offers(P('  kbji2014: "7512.01"\n  isco08: "0110"\n'), rule), ["7512 !"]);
  });
});

describe("code-rest-group", () => {
  const rule = "code-rest-group";

  it("marks a code that ends in .99", () => {
    checkRule(P('  kbji2014: "7512.99"\n#           ^^^^^^^^^ info code-rest-group\n'));
    checkRule(P('  kbji2026: "7512.99"\n#           ^^^^^^^^^ info code-rest-group\n'));
    assert.deepEqual(rulesIn(P('  kbji2014: "7512.01"\n  onet: "51-3011.99"\n')), []);
    assert.deepEqual(rulesIn(P('  kbji2014: "7519.99"\n')), ["code-unknown"]);
    assert.deepEqual(rulesIn(P("  kbji2014: 7512.99\n")), ["value-coerced"]);
  });

  it("says what it stands for, where that is known", () => {
    assert.deepEqual(sentencesOf(rule, P('  kbji2014: "7512.99"\n'), "id"), [
      "“7512.99” adalah “Pembuat Roti, Kue, dan Kembang Gula Lainnya”, yaitu jabatan yang tidak punya kode sendiri dalam kelompoknya. Carilah kode yang lebih tepat; pertahankan kode ini hanya jika memang tidak ada.",
    ]);
    assert.deepEqual(sentencesOf(rule, P('  kbji2026: "7512.99"\n'), "en"), [
      "“7512.99” ends in .99: it covers all occupations in its group that have no code of their own. Look for a more precise code, and keep this one only if there is none.",
    ]);
  });

  it("offers the group's occupations that share a word with the title, none as the best", () => {
    const text = P('  kbji2014: "7512.99"\n');
    const fix = checkFix(text, text.replace("7512.99", "7512.01"), { rule, nth: 0 });
    assert.deepEqual([fix.safe, fix.preferred], [false, false]);
    assert.deepEqual(offers(text, rule), ["7512.01"]);
    checkNoFix(P('  kbji2014: "7512.99"\n', "Penyihir"), { rule });
    checkNoFix(P('  kbji2026: "7512.99"\n'), { rule });
  });
});

describe("edition-mixed", () => {
  const config = { kbjiEdition: "2026" } as const;

  it("marks the key where the code of the newer edition is missing", () => {
    checkRule(P('  kbji2014: "7512.01"\n# ^^^^^^^^ info edition-mixed\n'), { config });
    checkRule(P('  kbji2014: "7512.01"\n  kbji2026: "7512"\n'), { config });
    checkRule(P('  isco08: "7512"\n'), { config });
  });

  it("asks nothing where the workspace asks for no edition, or for 2014", () => {
    checkRule(P('  kbji2014: "7512.01"\n'));
    checkRule(P('  kbji2014: "7512.01"\n'), { config: { kbjiEdition: "2014" } });
  });

  it("stands beside a fault of the code itself", () => {
    checkRule(P('  kbji2014: "7512.10"\n# ^^^^^^^^ info edition-mixed\n#           ^^^^^^^^^ warning code-unknown\n'), {
      config,
    });
  });
});

// Links in `related` that lead nowhere, or back to the profile itself.
import assert from "node:assert/strict";
import { MutableProfileIndex } from "../../server/src/engine/index/profile-index";
import { profileWith } from "../../server/src/engine/write/example";
import { checkFix, checkNoFix, checkRule, lintText } from "../support/check-rule";
import { fixTitlesOf, sentencesOf } from "../support/sentences";

const P = (lines: string): string => profileWith("id", lines);
const options = {
  path: "tukang-roti.occupation.yaml",
  others: {
    "koki-pastri.occupation.yaml": "title: Koki pastri\n",
    "koki-pastri.en.occupation.yaml": "title: Pastry chef\n",
    "koki-kapal.en.occupation.yaml": "title: Ship's cook\n",
  },
};

describe("related-unresolved", () => {
  const rule = "related-unresolved";

  it("marks every id without a profile, whatever its language and quotes", () => {
    checkRule(
      P(
        "related:\n  - koki\n#   ^^^^ warning related-unresolved\n  - koki-kapal\n  - 'petani'\n#   ^^^^^^^^ warning related-unresolved\n",
      ),
      options,
    );
    checkRule(P("related: [koki-pastri, petani]\n#                      ^^^^^^ warning related-unresolved\n"), options);
    assert.deepEqual(sentencesOf(rule, P("related: [petani]\n"), "en", options), [
      "No profile here has the id “petani”. Correct it, or remove the entry until it has a profile.",
    ]);
  });

  it("is silent where not all profiles are known, and about what is no id", () => {
    const { path } = options;
    assert.deepEqual(lintText(P("related: [petani]\n"), { path, index: new MutableProfileIndex() }).findings, []);
    const rules = lintText(P("related: [Koki Kapal, 405]\n"), options).findings.map((finding) => finding.rule);
    assert.deepEqual(rules, ["invalid-value", "value-coerced"]);
  });

  it("is mended by what was meant and is not listed yet, or by removing it", () => {
    assert.deepEqual(fixTitlesOf(rule, P("related: [koki-pastry, koki-kapal]\n"), "en", options), [
      "Change to “koki-pastri” (Koki pastri) *",
      "Remove this entry",
    ]);
    assert.deepEqual(fixTitlesOf(rule, P("related: [pastry-chef]\n"), "id", options), [
      "Ubah menjadi “koki-pastri” (Koki pastri) *",
      "Hapus butir ini",
    ]);
    checkFix(P("related:\n  - koki-pastry # c\n"), P("related:\n  - koki-pastri # c\n"), { rule, ...options });
    checkFix(P("related:\n  - petani\n  - koki-pastri\n"), P("related:\n  - koki-pastri\n"), { rule, ...options });
    checkFix(P("related:\n  - petani\n"), P("").replace(/\n*$/, "\n"), { rule, ...options });
    checkFix(P("related: [koki-pastri, petani]\n"), P("related: [koki-pastri]\n"), { rule, ...options });
  });
});

describe("related-self", () => {
  const rule = "related-self";

  it("marks its own id", () => {
    checkRule(
      P("related: [koki-pastri, tukang-roti]\n#                      ^^^^^^^^^^^ error related-self\n"),
      options,
    );
    assert.deepEqual(lintText(P("related: [tukang-roti]\n")).findings, []);
    assert.deepEqual(sentencesOf(rule, P("related: [tukang-roti]\n"), "id", options), [
      "“tukang-roti” adalah pengenal profil ini sendiri: hapus, atau ganti dengan pengenal pekerjaan lain.",
    ]);
  });

  it("is mended by removing it, with “related” where it is the only one", () => {
    const fix = checkFix(P("related:\n  - tukang-roti\n  - koki-pastri\n"), P("related:\n  - koki-pastri\n"), {
      rule,
      ...options,
    });
    assert.deepEqual([fix.safe, fix.preferred], [false, true]);
    checkFix(P("related: [tukang-roti]\n"), P("").replace(/\n*$/, "\n"), { rule, ...options });
    checkNoFix(P("related:\n  # c\n  - tukang-roti\n"), { rule, ...options });
  });
});

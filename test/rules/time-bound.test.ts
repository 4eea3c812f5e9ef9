// time-bound: words for the day of writing, and years; with "updated" readers know how old they are.
import assert from "node:assert/strict";
import { profileWith } from "../../server/src/engine/write/example";
import { checkNoFix, checkRule } from "../support/check-rule";
import { marksOf } from "../support/marks";
import { sentencesOf } from "../support/sentences";

const rule = "time-bound";
const id = (lines: string): string[] => marksOf(rule, "id", lines);
const en = (lines: string): string[] => marksOf(rule, "en", lines);

describe(rule, () => {
  it("marks words for the day of writing", () => {
    checkRule(profileWith("id", "reality: Saat ini roti juga dijual daring.\n#        ^^^^^^^^ info time-bound\n"));
    assert.deepEqual(id("reality: Juga kini, baru-baru ini, dan tahun lalu.\n"), [
      "kini",
      "baru-baru ini",
      "tahun lalu",
    ]);
    assert.deepEqual(en("reality: Also currently, recently and in recent years.\n"), [
      "currently",
      "recently",
      "in recent years",
    ]);
    checkNoFix(profileWith("id", "reality: Saat ini roti juga manis.\n"), { rule });
  });

  it("marks years", () => {
    assert.deepEqual(id("reality: Juga pada tahun 2022, pada Mei 2023, dan 2024.\n"), ["2022", "2023"]);
    assert.deepEqual(en("reality: Also in 2024, until May 2023, and at the end of 2022.\n"), ["2024", "2023", "2022"]);
    assert.deepEqual(sentencesOf(rule, profileWith("id", "reality: Juga pada 2022.\n"), "en"), [
      "Readers cannot tell whether “2022” still holds, because the profile does not say when it was last changed. Fill in “updated”, or write what stays true.",
    ]);
  });

  it("leaves alone laws, idioms, states of things and what is dated", () => {
    assert.deepEqual(id("reality: Juga menurut Undang-Undang Nomor 14 Tahun 2019 dan UU 13 Tahun 2003.\n"), []);
    assert.deepEqual(id("duties:\n  - menilai keadaan adonan saat ini\n  - memanggang roti\n"), []);
    assert.deepEqual(id("reality: Juga membandingkan masa lalu dengan masa kini.\n"), []);
    assert.deepEqual(en("reality: They also rest now and then, and keep up to date.\n"), []);
    assert.deepEqual(en("updated: 2026-05-01\nreality: They also currently sell online since 2024.\n"), []);
    assert.deepEqual(id("reality: Juga “saat ini”.\n"), []);
  });

  it("leaves alone what began in a year, times side by side, clauses that say which, and beliefs", () => {
    assert.deepEqual(
      id("reality: Sejak 2019, sejak tahun 2020, dan sejak awal Mei 2021 roti juga bersertifikat.\n"),
      [],
    );
    assert.deepEqual(en("reality: Since 2010 bakers have also been inspected.\n"), []);
    assert.deepEqual(id("reality: Kini atau nanti, sekarang atau besok, dari tempo dulu hingga kini juga.\n"), []);
    assert.deepEqual(
      en(
        "reality: They also reheat bread that is now cold, for whoever is in the shop now, and bread that is currently baking.\n",
      ),
      [],
    );
    assert.deepEqual(en("misconception: Nobody eats bread nowadays.\n"), []);
    assert.deepEqual(en("reality: Bread is now also sold online.\n"), ["now"]);
  });
});

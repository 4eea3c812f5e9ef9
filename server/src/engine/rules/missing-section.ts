// A required section is absent.
import { indentStepOf, insertRootKey } from "../profile/insertion";
import { lineEndOf } from "../profile/lines";
import { nearest } from "../profile/nearest";
import { explicitLanguage, problemsOf } from "../profile/profile";
import { ROOT_KEYS, SECTIONS } from "../profile/schema";
import { sectionSkeleton } from "../profile/skeleton";
import type { Rule } from "./rule";

export const missingSection: Rule = {
  id: "missing-section",
  title: { en: "A section is missing", id: "Satu bagian belum ada" },
  severity: "error",
  stage: "content",
  docs: {
    why: {
      en: "Readers compare occupations section by section, so every profile has all six. The quick fix puts an empty section in its place, ready to be filled in.",
      id: "Pembaca membandingkan pekerjaan bagian demi bagian, jadi setiap profil memuat keenamnya. Perbaikan cepat menaruh kerangka bagian itu di tempatnya, siap diisi.",
    },
    bad: {
      en: {
        text: `title: Baker
duties: Mixes dough, shapes loaves and bakes them before dawn.
fit: People who like early mornings and steady work with their hands.
misconception: Bakers only follow a recipe that never changes.
reality: Bakers also adjust every batch to the flour and the weather.
comparison: A pastry chef decorates desserts, whereas a baker makes daily bread.
`,
        marks: ["title: Baker"],
      },
      id: {
        text: `title: Tukang roti
duties: Menguleni adonan, membentuk roti, dan memanggangnya sebelum fajar.
fit: Orang yang menyukai pagi hari dan pekerjaan tangan yang teratur.
misconception: Tukang roti hanya mengikuti resep yang tidak pernah berubah.
reality: Tukang roti juga menyesuaikan setiap adonan dengan tepung dan cuaca.
comparison: Koki pastri menghias kue, sedangkan tukang roti membuat roti harian.
`,
        marks: ["title: Tukang roti"],
      },
    },
    good: {
      en: {
        text: `title: Baker
duties: Mixes dough, shapes loaves and bakes them before dawn.
fit: People who like early mornings and steady work with their hands.
misfit: People who prefer late evenings, because the ovens are lit before dawn.
misconception: Bakers only follow a recipe that never changes.
reality: Bakers also adjust every batch to the flour and the weather.
comparison: A pastry chef decorates desserts, whereas a baker makes daily bread.
`,
      },
      id: {
        text: `title: Tukang roti
duties: Menguleni adonan, membentuk roti, dan memanggangnya sebelum fajar.
fit: Orang yang menyukai pagi hari dan pekerjaan tangan yang teratur.
misfit: Orang yang lebih suka bergadang karena oven dinyalakan sebelum fajar.
misconception: Tukang roti hanya mengikuti resep yang tidak pernah berubah.
reality: Tukang roti juga menyesuaikan setiap adonan dengan tepung dan cuaca.
comparison: Koki pastri menghias kue, sedangkan tukang roti membuat roti harian.
`,
      },
    },
  },
  messages: {
    missing: {
      en: "The section “{name}” ({title}) is missing.",
      id: "Bagian “{name}” ({title}) belum ada.",
    },
    insert: { en: "Insert the section “{name}”", id: "Sisipkan bagian “{name}”" },
  },
  check(profile, _context, report) {
    if (profile.isPartial) return;
    // A misspelt key that stands for this section is `unknown-key`'s to report: one cause, one finding.
    const meant = new Set(
      problemsOf(profile, "unknown-key").map(({ args }) => nearest(String(args["name"]), ROOT_KEYS)[0]),
    );
    for (const problem of problemsOf(profile, this.id)) {
      if (!meant.has(String(problem.args["name"]))) report(problem);
    }
  },
  fix(profile, finding, { config }) {
    const name = String(finding.args["name"]);
    if (!(SECTIONS as readonly string[]).includes(name)) return [];
    const block = sectionSkeleton(name, {
      language: explicitLanguage(profile) ?? config.defaultLanguage,
      indent: indentStepOf(profile.text),
      lineEnd: lineEndOf(profile.text),
      tabStops: false,
    });
    return [
      { title: "insert", args: { name }, edits: [insertRootKey(profile, name, block)], safe: false, preferred: true },
    ];
  },
};

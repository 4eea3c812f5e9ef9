// A required section is absent.

import { lineEndOf } from "../profile/lines";
import type { Problem } from "../profile/problem";
import { languageOf, type Profile, problemsOf } from "../profile/profile";
import { mayHoldKey } from "../slips/doubt";
import { profileWith } from "../write/example";
import { indentStepOf, insertRootKeys, type NewKey } from "../write/insertion";
import { sectionSkeleton } from "../write/skeleton";
import type { Rule, RuleContext } from "./rule";

const without = (text: string, key: string): string => text.replace(new RegExp(`^${key}:.*\n`, "m"), "");

export const missingSection: Rule = {
  id: "missing-section",
  title: { en: "A section is missing", id: "Satu bagian belum ada" },
  severity: "error",
  stage: "content",
  get docs() {
    const complete = { en: profileWith("en", ""), id: profileWith("id", "") };
    return {
      why: {
        en: "Readers compare occupations section by section, so every profile has all six. The quick fix inserts a template of the section where it belongs, ready to be filled in.",
        id: "Pembaca membandingkan pekerjaan bagian demi bagian, jadi setiap profil memuat keenamnya. Perbaikan cepat menaruh kerangka bagian itu di tempatnya, siap diisi.",
      },
      bad: {
        en: { text: without(complete.en, "misfit"), marks: ["title: Baker"] },
        id: { text: without(complete.id, "misfit"), marks: ["title: Tukang roti"] },
      },
      good: { en: { text: complete.en }, id: { text: complete.id } },
    };
  },
  messages: {
    missing: {
      en: "The section “{name}” ({title}) is missing.",
      id: "Bagian “{name}” ({title}) belum ada.",
    },
    insert: { en: "Insert the section “{name}”", id: "Sisipkan bagian “{name}”" },
    insertAll: { en: "Insert all missing sections ({names})", id: "Sisipkan semua bagian yang belum ada ({names})" },
  },
  check(profile, _context, report) {
    for (const problem of absentSections(profile)) report(problem);
  },
  fix(profile, { args }, context) {
    const name = String(args["name"]);
    const all = absentSections(profile).map((problem) => String(problem.args["name"]));
    const insert = (names: readonly string[]) =>
      insertRootKeys(
        profile,
        names.map((key) => skeletonOf(profile, key, context)),
      );
    const one = { title: "insert", args: { name }, edits: insert([name]), safe: false, preferred: true };
    if (all.length === 1) return [one];
    return [one, { title: "insertAll", args: { names: all }, edits: insert(all), safe: false, preferred: false }];
  },
};

/** In the schema's order; one that an unreadable line may hold is not called absent. */
const absentSections = (profile: Profile): Problem[] =>
  problemsOf(profile, missingSection.id).filter(({ args }) => !mayHoldKey(profile, String(args["name"])));

const skeletonOf = (profile: Profile, key: string, { config }: RuleContext): NewKey => ({
  key,
  block: sectionSkeleton(key, {
    language: languageOf(profile, config),
    indent: indentStepOf(profile.text),
    lineEnd: lineEndOf(profile.text),
    tabStops: false,
  }),
});

// Facts about written English that rules ask for: abbreviations, endings, words for people. No rule and no message.
import { type Role, rolesOf } from "./roles";
import { wordSet } from "./word-lists";

/** Abbreviations before names and numbers, without their stop, which ends no sentence. */
export const ENGLISH_ABBREVIATIONS = wordSet("mr mrs ms dr prof st vs eg ie cf approx max min");

/** Whom a statement is about: words that say so, in front of it, without their endings. */
export const ENGLISH_ROLES: ReadonlyMap<string, Role> = rolesOf({
  candidate: `candidate applicant suit suited suitable ideal ideally must required require requirement preferably preferred only
    needed should restricted limited reserved colleague`,
  person: "person people someone anyone those somebody individual worker employee job occupation",
  other: `client patient pupil student child children baby babies infant customer guest visitor passenger victim resident
    family families parent mother father user member audience viewer reader offender prisoner learner adult teenager animal
    plant tree horse cattle bird lamb calves tourist refugee migrant community communities population group player athlete
    artist musician actor model inmate defendant witness citizen public help support teach treat assist advise counsel coach
    mentor guide train care serve protect represent enable interview measure photograph describe study listen understand respect
    entertain supervise lead encourage select cast meet dress draw among between about regardless any all every various
    different diverse of history`,
});

/** Words that make the person behind `with` someone whom the work is for. */
export const ENGLISH_MEETING = wordSet(
  "work deal talk patient gentle contact impatient meet speak interact communicate sympathise sympathize time",
);

/** Behind a word for the person they make a statement about all who do the work: "a baker is …", "people who …". */
export const ENGLISH_SAYING = wordSet("is are must should who");

/** The word, and what is left of it without an ending that changes little. */
export function englishForms(lower: string): readonly string[] {
  const forms = [lower];
  for (const ending of ["'s", "’s", "s", "ing", "ed", "es"]) {
    if (!lower.endsWith(ending) || lower.length < ending.length + 3) continue;
    const stem = lower.slice(0, -ending.length);
    forms.push(stem);
    if (ending === "ing" || ending === "ed") forms.push(`${stem}e`);
  }
  return forms;
}

// A marital status, pregnancy or children of the candidate. Families of people whom the work is for are not meant.
import type { Language } from "../message";
import { explicitLanguage } from "../profile/profile";
import { areAskedFor } from "../prose/asked-people";
import { type Found, ofCandidate } from "../prose/candidate";
import { type PhraseList, phrasesByKind } from "../prose/phrases";
import { wordSet } from "../prose/word-lists";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

/** Phrases that always speak of it, and words ("single", "janda", "mothers") that do so only in some places. */
type Kind = "family" | "alone" | "people" | "statement";

const PHRASES: Readonly<Record<Language, PhraseList<Kind>>> = {
  id: phrasesByKind(
    { language: "id", clitics: true },
    {
      family: `belum menikah|tidak menikah|tak menikah|belum kawin|tidak kawin|belum pernah menikah|sudah menikah|
      telah menikah|sudah kawin|lajang|berstatus lajang|masih lajang|masih single|berstatus single|belum berkeluarga|
      tidak berkeluarga|sudah berkeluarga|tidak hamil|tidak sedang hamil|tidak dalam keadaan hamil|tidak akan hamil|
      tidak mudah hamil|tidak memiliki anak|belum memiliki anak|tidak punya anak|belum punya anak|tidak mempunyai anak|
      belum mempunyai anak|tanpa anak|tanpa tanggungan keluarga|tidak punya tanggungan keluarga|
      tidak memiliki tanggungan keluarga|tidak terikat keluarga|tidak terikat pernikahan|tidak terikat perkawinan|
      bersedia menunda kehamilan|bersedia tidak menikah|menunda pernikahan|menunda kehamilan|
      tidak memiliki tanggungan anak|tidak mempunyai tanggungan keluarga|status pernikahan|status perkawinan|
      bebas dari tanggungan keluarga|tidak punya pasangan|belum punya pasangan|tanpa pasangan|tidak punya anak kecil|
      tidak memiliki anak kecil|tanpa anak kecil|sudah bersuami|sudah beristri|telah bersuami|telah beristri|tidak punya tanggungan|tanpa tanggungan|
      tidak punya tanggungan anak|berencana punya anak|berencana memiliki anak|berencana hamil|berencana menikah|
      ingin punya anak|ingin memiliki anak|belum bersuami|belum beristri|tidak bersuami|tidak beristri`,
      people: "janda|duda",
      alone: "single|menikah|jomlo|jomblo|berkeluarga|bujangan",
      statement: `ibu hamil|ibu menyusui|ibu yang memiliki|ibu yang punya|ibu yang mempunyai|ibu dengan anak|ibu muda|
      ibu rumah tangga|ibu tunggal|orang tua tunggal`,
    },
  ),
  en: phrasesByKind(
    { language: "en" },
    {
      family: `unmarried|not married|never married|childless|child-free|no children|with no children|without children|
      not have children|no family commitments|without family commitments|no family ties|without family ties|
      no family obligations|without family obligations|free of family commitments|free from family commitments|
      no family responsibilities|without family responsibilities|not pregnant|no plans to have children|
      not planning a family|not planning to have children|not plan to have children|no dependants|no dependents|
      without dependants|without dependents|marital status|without a family|no small children|no young children|
      without small children|without young children|without a spouse|without a partner|single status|
      no spouse|no husband|no wife|newly married|family-free|not planning a pregnancy|not become pregnant|
      not get pregnant|free of family obligations`,
      people: "bachelors|bachelor|widows|widowers|divorcees",
      alone: "single|married|pregnant|unattached|divorced",
      statement: "mothers|fathers|parents|working mothers|single mothers|single parents|young mothers|pregnant women",
    },
  ),
};

/** Words beside which such a word is said of the person. */
const PERSONS =
  wordSet(`be is are remain remaining stay staying still preferably who person people man men woman women candidate candidates applicant
  applicants someone harus masih status berstatus wajib sebaiknya yang diutamakan orang pria wanita laki-laki
  perempuan`);

export const biasFamily: Rule = {
  id: "bias-family",
  title: { en: "The candidate's family", id: "Status keluarga calon pekerja" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Circular M/6/HK.04/V/2025 of Indonesia's Minister of Manpower names marital status among the requirements that discriminate, and whether someone has children says nothing about the work. If long journeys or shift work are meant, say that.",
        id: "Surat Edaran Menteri Ketenagakerjaan M/6/HK.04/V/2025 menyebut status pernikahan sebagai syarat yang membeda-bedakan, dan ada tidaknya anak tidak menjelaskan pekerjaan. Jika yang dimaksud perjalanan jauh atau kerja bergilir, sebutkan itu.",
      },
      bad: {
        en: { text: profileWith("en", "fit: Unmarried people who like early mornings.\n"), marks: ["Unmarried"] },
        id: {
          text: profileWith("id", "fit: Orang yang belum menikah dan menyukai pagi hari.\n"),
          marks: ["belum menikah"],
        },
      },
      good: {
        en: { text: profileWith("en", "fit: People who can travel for weeks and enjoy helping single parents.\n") },
        id: {
          text: profileWith(
            "id",
            "fit: Orang yang siap bepergian lama dan senang mendampingi ibu yang belum menikah.\n",
          ),
        },
      },
    };
  },
  messages: {
    family: {
      en: "“{text}” judges candidates by their family. Leave it out; if long journeys or shift work are meant, say that.",
      id: "“{text}” menilai calon pekerja menurut keluarganya. Hapus saja; jika yang dimaksud perjalanan jauh atau kerja bergilir, sebutkan itu.",
    },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    for (const found of ofCandidate(profile, language, PHRASES[language])) {
      if (!isStated(found)) continue;
      const { passage, start, end } = found;
      const text = passage.text.slice(start, end);
      report({ span: passage.span(start, end), message: "family", args: { text }, path: passage.path });
    }
  },
};

/** A word that means others as well counts where a statement begins with it, or where it stands alone. */
function isStated(found: Found<Kind>): boolean {
  const { sentence, at, words } = found;
  // "Baik yang … maupun yang …": of everyone.
  const around = [
    ...sentence.slice(Math.max(0, at - 2), at),
    ...sentence.slice(at + words.length, at + words.length + 2),
  ];
  if (around.some(({ lower }) => lower === "baik" || lower === "maupun")) return false;
  if (isToThing(found)) return false;
  // "A bachelor of science".
  if (found.value === "people") return areAskedFor(found) && !/^(?:of|degree)$/.test(sentence[at + 1]?.lower ?? "");
  if (found.value === "statement") return at === 0;
  return found.value === "family" || standsAlone(found);
}

/** "Not married to the first idea", "tidak kawin dengan idenya". */
function isToThing({ sentence, at, words }: Found<Kind>): boolean {
  const [to, ...behind] = sentence.slice(at + words.length, at + words.length + 4);
  return /^(?:to|dengan)$/.test(to?.lower ?? "") && behind.some(({ lower }) => THING.test(lower));
}

/** What somebody can be wedded to besides a person, with any ending. */
const THING =
  /^(?:(?:ide|gagasan|pendapat|cara|pekerjaan|profesi|rencana|kebiasaan)(?:ku|mu|nya)?|work|(?:idea|job|plan|desk|career|opinion|solution|method|habit|routine)s?)$/;

const BEHIND_PERSON = wordSet("and or dan atau serta without with");

/** Said of a person in front or behind, or between commas: not "a single room". */
function standsAlone({ sentence, at, passage, start, end }: Found<Kind>): boolean {
  const before = sentence[at - 1];
  const next = sentence[at + 1];
  const isFirst = !before || /\S/.test(passage.text.slice(before.end, start));
  const isLast = !next || /\S/.test(passage.text.slice(end, next.start)) || BEHIND_PERSON.has(next.lower);
  const isOfPerson = (before !== undefined && PERSONS.has(before.lower)) || isFirst;
  return isOfPerson && (isLast || (next !== undefined && PERSONS.has(next.lower)));
}

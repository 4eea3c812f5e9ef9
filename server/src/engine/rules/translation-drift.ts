// The two language versions of an occupation no longer correspond: lists, comparisons, codes or dates differ.
import { daysBetween } from "../gates/dates";
import { type Code, factsOf, type Mention, type ProfileFacts } from "../index/profile-facts";
import { parentSpan } from "../profile/place";
import type { Profile } from "../profile/profile";
import { languageOf } from "../profile/profile";
import { pairOf, type Span } from "../profile/tree";
import { schemaAt } from "../schema/schema";
import { isRealDate } from "../schema/text-shape";
import { profileWith } from "../write/example";
import type { Example, Related, Report, Rule, RuleContext } from "./rule";

const FIT = {
  en: ["people who like early mornings", "people who enjoy steady work with their hands"],
  id: ["orang yang menyukai pagi hari", "orang yang menikmati pekerjaan tangan yang teratur"],
};
const listed = (key: string, items: readonly string[]): string =>
  `${key}:\n${items.map((item) => `  - ${item}\n`).join("")}`;

/** A baker in one language, with a version in the other that has so many entries below `fit`. */
const english = (others: number): Example => ({
  name: "baker.en.occupation.yaml",
  text: profileWith("en", listed("fit", FIT.en)),
  excerpt: listed("fit", FIT.en),
  others: { "baker.occupation.yaml": `title: Tukang roti\n${listed("fit", FIT.id.slice(0, others))}` },
});
const indonesian = (others: number): Example => ({
  name: "tukang-roti.occupation.yaml",
  text: profileWith("id", listed("fit", FIT.id)),
  excerpt: listed("fit", FIT.id),
  others: { "tukang-roti.en.occupation.yaml": `title: Baker\n${listed("fit", FIT.en.slice(0, others))}` },
});

/** Enough to see what is meant. */
const MOST_NAMED = 5;

/** So many days a translation may take. */
const MOST_DAYS = 30;

export const translationDrift: Rule = {
  id: "translation-drift",
  title: { en: "The two language versions differ", id: "Kedua versi bahasa berbeda" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Both versions describe the same occupation. If one has more entries, other comparisons or codes, or was changed more than 30 days after the other, something may have been written in one language only. A draft is compared with the version that is further along, not the other way round.",
        id: "Kedua versi menceritakan pekerjaan yang sama. Jika yang satu memuat lebih banyak butir, perbandingan atau kode lain, atau berubah lebih dari 30 hari setelah yang lain, mungkin ada yang baru ditulis dalam satu bahasa saja. Draf dibandingkan dengan versi yang sudah lebih jauh, bukan sebaliknya.",
      },
      bad: {
        en: { ...english(1), marks: ["fit"] },
        id: { ...indonesian(1), marks: ["fit"] },
      },
      good: { en: english(2), id: indonesian(2) },
    };
  },
  messages: {
    list: {
      en: "Entries of “{key}”: {count} here, {others} in the other language.",
      id: "Jumlah butir “{key}”: {count} di sini, {others} dalam versi bahasa lain.",
    },
    comparison: {
      en: "The other language version compares this occupation with different ones: only here {here}, only there {there}.",
      id: "Versi bahasa lain membandingkan pekerjaan ini dengan pekerjaan yang berbeda: hanya di sini {here}, hanya di sana {there}.",
    },
    code: {
      en: "The other language version gives “{others}” as its code ({title}), although both are about the same occupation.",
      id: "Versi bahasa lain mencantumkan kode “{others}” ({title}), padahal keduanya tentang pekerjaan yang sama.",
    },
    codeAbsent: {
      en: "The other language version has the code “{others}” ({title}), but this one does not.",
      id: "Versi bahasa lain memuat kode “{others}” ({title}), sedangkan versi ini tidak.",
    },
    updated: {
      en: "The other language version was last changed on {others}, {days} days apart. Check whether both still say the same.",
      id: "Versi bahasa lain terakhir diubah pada {others}, terpaut {days} hari. Periksa apakah isi keduanya masih sama.",
    },
    there: { en: "The other language version.", id: "Versi bahasa lain." },
  },
  check(profile, context, report) {
    const other = profile.isPartial ? null : otherVersion(profile, context);
    // The facts of this one are gathered only where there is something to hold them against.
    const own = other && factsOf(profile, other.file, context.config.defaultLanguage);
    if (!own || !other || !isToFollow(own, other)) return;
    for (const difference of differences(profile, own, other)) report(difference);
  },
};

/** The one version in another language; null where there is none, or several to choose from. */
function otherVersion(profile: Profile, { index, file, config }: RuleContext): ProfileFacts | null {
  const { id } = profile.identity;
  if (id === null) return null;
  const language = languageOf(profile, config);
  const [other, ...more] = index.byId(id).filter((facts) => facts.lang !== language && facts.file !== file);
  return other && more.length === 0 ? other : null;
}

/** Is this version to be held against the other one? */
const isToFollow = (own: ProfileFacts, other: ProfileFacts): boolean =>
  own.status !== "retired" && other.status !== "retired" && (isDraft(own) || !isDraft(other));

const isDraft = ({ status }: ProfileFacts): boolean => status === null || status === "draft";

function differences(profile: Profile, own: ProfileFacts, other: ProfileFacts): Report[] {
  return [
    ...listDifferences(own, other),
    ...comparisonDifference(own, other),
    ...codeDifferences(profile, own, other),
    ...dateDifference(own, other),
  ];
}

const there = ({ file }: ProfileFacts, span: Span): Related[] => [{ file, span, message: "there", args: {} }];

function listDifferences(own: ProfileFacts, other: ProfileFacts): Report[] {
  const listsOf = ({ lists, comparison }: ProfileFacts) => [...lists, ...(comparison ? [comparison] : [])];
  const others = new Map(listsOf(other).map((list) => [list.key, list]));
  return listsOf(own).flatMap(({ key, count, span }) => {
    const list = others.get(key);
    if (!list || list.count === count) return [];
    const args = { key, count, others: list.count };
    return [{ span, message: "list", args, related: there(other, list.span), path: [key] }];
  });
}

/** Where the number differs already, that is said. */
function comparisonDifference(own: ProfileFacts, other: ProfileFacts): Report[] {
  if (!own.comparison || !other.comparison || own.comparison.count !== other.comparison.count) return [];
  const [here, elsewhere] = [comparedIds(own), comparedIds(other)];
  const only = (some: ReadonlySet<string>, rest: ReadonlySet<string>) =>
    [...some].filter((id) => !rest.has(id)).slice(0, MOST_NAMED);
  const [onlyHere, onlyThere] = [only(here, elsewhere), only(elsewhere, here)];
  // An occupation that is named by its title here may well be the one that is named by its id there.
  if (onlyHere.length === 0 || onlyThere.length === 0) return [];
  const args = { here: onlyHere, there: onlyThere };
  const related = there(other, other.comparison.span);
  return [{ span: own.comparison.span, message: "comparison", args, related, path: ["comparison"] }];
}

const comparedIds = ({ references }: ProfileFacts): ReadonlySet<string> =>
  new Set(references.flatMap(({ id, from }) => (from === "comparison" ? [id] : [])));

function codeDifferences({ root, text }: Profile, own: ProfileFacts, other: ProfileFacts): Report[] {
  const here = codesOf(own);
  return [...codesOf(other).values()].flatMap((code) => {
    const known = here.get(code.system);
    if (known?.text === code.text) return [];
    const args = { others: code.text, title: { key: `codes/${code.system}` } };
    const related = there(other, code.span);
    if (known) return [{ span: known.span, message: "code", args, related, path: ["codes", code.system] }];
    const codes = pairOf(root, "codes");
    // A code that is there and could not be taken as one is another rule's.
    if (!root || pairOf(codes?.value, code.system)) return [];
    return [{ span: codes?.key.span ?? parentSpan(text, root, []), message: "codeAbsent", args, related }];
  });
}

/** Those of the format, each once. */
const codesOf = ({ codes }: ProfileFacts): Map<string, Code> =>
  new Map(codes.flatMap((code) => (schemaAt(["codes", code.system]) ? [[code.system, code] as const] : [])));

function dateDifference(own: ProfileFacts, other: ProfileFacts): Report[] {
  if (!isDate(own.updated) || !isDate(other.updated)) return [];
  const days = daysBetween(own.updated.text, other.updated.text);
  if (days <= MOST_DAYS) return [];
  const args = { others: other.updated.text, days };
  return [
    { span: own.updated.span, message: "updated", args, related: there(other, other.updated.span), path: ["updated"] },
  ];
}

const isDate = (date: Mention | null): date is Mention => date !== null && isRealDate(date.text);

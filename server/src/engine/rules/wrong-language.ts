// Sentences or whole sections in the other language. Single foreign words are elsewhere.
import type { Language } from "../message";
import { explicitLanguage, type Profile } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { passagesOf } from "../prose/passage";
import { type ForeignStretch, foreignStretches, ownSmallWords } from "../prose/telltale";
import { profileWith } from "../write/example";
import type { Example, Related, Report, Rule } from "./rule";

const BAD: Readonly<Record<Language, string>> = {
  en: "Pustakawan juga melatih pengunjung agar tidak langsung percaya pada bacaan di internet.",
  id: "Librarians also teach visitors how to judge what they read on the internet.",
};
const NAMES = { en: "librarian.en.occupation.yaml", id: "pustakawan.id.occupation.yaml" };
const good = (language: Language): Example => ({ text: profileWith(language, "", "librarian"), name: NAMES[language] });
const bad = (language: Language): Example => ({
  text: profileWith(language, `reality: ${BAD[language]}\n`, "librarian"),
  name: NAMES[language],
  marks: [BAD[language]],
});

export const wrongLanguage: Rule = {
  id: "wrong-language",
  title: { en: "Text in the other language", id: "Teks dalam bahasa lain" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A profile is in one language, Indonesian or English; the version in the other language is a separate file. Readers may not understand what was left untranslated, and its spelling is checked by the rules of the wrong language.",
        id: "Satu profil memakai satu bahasa, Indonesia atau Inggris; versi bahasa lain berada dalam berkas tersendiri. Kalimat yang belum diterjemahkan mungkin tidak dipahami pembaca, dan ejaannya diperiksa menurut bahasa yang salah.",
      },
      bad: { en: bad("en"), id: bad("id") },
      good: { en: good("en"), id: good("id") },
    };
  },
  messages: {
    indonesian: {
      en: "This is Indonesian text in an English profile. Translate it, or move it to the Indonesian version.",
      id: "Teks ini berbahasa Indonesia, padahal profilnya berbahasa Inggris. Terjemahkan, atau pindahkan ke versi Indonesia.",
    },
    english: {
      en: "This is English text in an Indonesian profile. Translate it, or move it to the English version.",
      id: "Teks ini berbahasa Inggris, padahal profilnya berbahasa Indonesia. Terjemahkan, atau pindahkan ke versi Inggris.",
    },
    allIndonesian: {
      en: "This profile counts as English, but it is written in Indonesian. Correct “lang” or the name of the file, or translate the text.",
      id: "Profil ini dianggap berbahasa Inggris, padahal ditulis dalam bahasa Indonesia. Perbaiki “lang” atau nama berkasnya, atau terjemahkan teksnya.",
    },
    allEnglish: {
      en: "This profile counts as Indonesian, but it is written in English. Correct “lang” or the name of the file, or translate the text.",
      id: "Profil ini dianggap berbahasa Indonesia, padahal ditulis dalam bahasa Inggris. Perbaiki “lang” atau nama berkasnya, atau terjemahkan teksnya.",
    },
    again: { en: "This too.", id: "Teks ini juga." },
  },
  check(profile, { config }, report) {
    const language = explicitLanguage(profile) ?? config.defaultLanguage;
    const stretches = foreignStretches(profile, language, config);
    if (stretches.length === 0) return;
    const bySection = groups(stretches).filter(isForeign);
    if (bySection.length === 0) return;
    if (isAllForeign(profile, language, stretches)) {
      if (isClaimed(profile, language)) report(whole(profile, language, bySection));
    } else for (const section of bySection) report(part(section, language));
  },
};

/**
 * The profile says its language by key or file name, and the two agree. One that says none contradicts its surroundings alone,
 * and of a contradiction between the two another rule speaks.
 */
function isClaimed({ root, identity }: Profile, language: Language): boolean {
  const lang = pairOf(root, "lang");
  if (!lang) return identity.lang !== null;
  const isSaid = lang.value?.kind === "scalar" && lang.value.text === language;
  return isSaid && (identity.lang === null || identity.lang === language);
}

/** So many small words of the other language are no accident. */
const ENOUGH = 3;

/** The stretches of a passage, or of a list, that belong together. */
function groups(stretches: readonly ForeignStretch[]): ForeignStretch[][] {
  const found = new Map<string, ForeignStretch[]>();
  for (const stretch of stretches) {
    if (stretch.foreign <= 2 * stretch.own) continue;
    const { path, kind } = stretch.passage;
    const name = kind === "phrase" ? String(path[0]) : path.join("/");
    const others = found.get(name);
    if (others) others.push(stretch);
    else found.set(name, [stretch]);
  }
  return [...found.values()];
}

const isForeign = (group: readonly ForeignStretch[]): boolean =>
  group.reduce((sum, { foreign }) => sum + foreign, 0) >= ENOUGH;

/** Most of the profile's small words are of the other language. */
function isAllForeign(profile: Profile, language: Language, stretches: readonly ForeignStretch[]): boolean {
  const foreign = stretches.reduce((sum, stretch) => sum + stretch.foreign, 0);
  return foreign > 2 * passagesOf(profile).reduce((sum, passage) => sum + ownSmallWords(passage, language), 0);
}

function part(group: readonly ForeignStretch[], language: Language): Report {
  const [{ passage, start, end }, ...others] = group as [ForeignStretch, ...ForeignStretch[]];
  const message = language === "id" ? "english" : "indonesian";
  return {
    span: passage.span(start, end),
    message,
    related: others.slice(0, MOST_SHOWN).map(relatedTo),
    path: passage.path,
  };
}

/** More of them make no message clearer. */
const MOST_SHOWN = 8;

const relatedTo = ({ passage, start, end }: ForeignStretch): Related => ({
  span: passage.span(start, end),
  message: "again",
  args: {},
});

/** At the language that the profile claims; at its first sentence where the claim stands elsewhere. */
function whole(profile: Profile, language: Language, bySection: readonly (readonly ForeignStretch[])[]): Report {
  const message = language === "id" ? "allEnglish" : "allIndonesian";
  const stretches = bySection.map((group) => group[0]!);
  const lang = pairOf(profile.root, "lang")?.value;
  if (lang) return { span: lang.span, message, related: stretches.slice(0, MOST_SHOWN).map(relatedTo), path: ["lang"] };
  const [first, ...others] = stretches as [ForeignStretch, ...ForeignStretch[]];
  const { passage, start, end } = first;
  return {
    span: passage.span(start, end),
    message,
    related: others.slice(0, MOST_SHOWN).map(relatedTo),
    path: passage.path,
  };
}

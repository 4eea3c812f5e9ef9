// Two files are the profile of one occupation in one language.

import { ownPlace, titleAmong } from "../index/occupations";
import type { Language } from "../message";
import { parentSpan } from "../profile/place";
import { languageOf, type Profile, textOf } from "../profile/profile";
import { pairOf } from "../profile/tree";
import type { Edit } from "../write/edit";
import { profileWith } from "../write/example";
import { insertRootKey } from "../write/insertion";
import { overScalar } from "../write/restyle";
import type { Rule } from "./rule";

const english = () => ({
  name: "baker.en.occupation.yaml",
  text: profileWith("en", ""),
  excerpt: "title: Baker\n",
});
const indonesian = () => ({
  name: "tukang-roti.occupation.yaml",
  text: profileWith("id", ""),
  excerpt: "title: Tukang roti\n",
});

/** More other places than these tell a reader nothing new. */
const MOST_RELATED = 10;

export const duplicateId: Rule = {
  id: "duplicate-id",
  title: { en: "Two profiles have the same id", id: "Dua profil memakai pengenal yang sama" },
  severity: "error",
  stage: "content",
  get docs() {
    const [en, id] = [english(), indonesian()];
    return {
      why: {
        en: "Each occupation has one profile in each language. If there are two, it is unclear which one a link leads to: join them, or rename one of the files.",
        id: "Setiap pekerjaan memiliki satu profil dalam setiap bahasa. Jika ada dua, tautan tidak jelas menuju ke mana: gabungkan keduanya, atau ganti nama salah satu berkas.",
      },
      bad: {
        en: { ...en, others: { "old/baker.en.occupation.yaml": en.excerpt }, marks: ["title: Baker"] },
        id: { ...id, others: { "lama/tukang-roti.occupation.yaml": id.excerpt }, marks: ["title: Tukang roti"] },
      },
      good: {
        en: { ...en, others: { "baker.id.occupation.yaml": "title: Tukang roti\n" } },
        id: { ...id, others: { "tukang-roti.en.occupation.yaml": "title: Baker\n" } },
      },
    };
  },
  messages: {
    one: {
      en: "Another file is also the profile of “{title}” ({other}) in this language. Join the two, or rename one of them.",
      id: "Berkas lain juga menjadi profil “{title}” ({other}) dalam bahasa ini. Gabungkan keduanya, atau ganti nama salah satunya.",
    },
    many: {
      en: "{count} other files are also profiles of “{title}” ({other}) in this language. Join them, or rename the others.",
      id: "{count} berkas lain juga menjadi profil “{title}” ({other}) dalam bahasa ini. Gabungkan semuanya, atau ganti nama berkas yang lain.",
    },
    there: { en: "The same id is used here.", id: "Pengenal yang sama dipakai di sini." },
    english: {
      en: "This is the English version: say so with “lang: en”",
      id: "Ini versi bahasa Inggris: nyatakan dengan “lang: en”",
    },
    indonesian: {
      en: "This is the Indonesian version: say so with “lang: id”",
      id: "Ini versi bahasa Indonesia: nyatakan dengan “lang: id”",
    },
  },
  check(profile, { file, index, config }, report) {
    const { id } = profile.identity;
    if (id === null || file === null || !profile.root) return;
    const language = languageOf(profile, config);
    const twins = index.byId(id).filter((facts) => facts.lang === language && facts.file !== file);
    if (twins.length === 0) return;
    const title = textOf(profile, "title") ?? titleAmong(twins, language) ?? id;
    const value = textOf(profile, "id") === null ? null : pairOf(profile.root, "id")!.value;
    report({
      span: value?.span ?? parentSpan(profile.text, profile.root, []),
      message: twins.length === 1 ? "one" : "many",
      args: { count: twins.length, title, other: id },
      related: twins
        .slice(0, MOST_RELATED)
        .map((facts) => ({ file: facts.file, span: ownPlace(facts), message: "there", args: {} })),
    });
  },
  fix(profile, _finding, { index, config }) {
    const { id, lang } = profile.identity;
    const language: Language = languageOf(profile, config) === "id" ? "en" : "id";
    // Where the file name says the language, another one in the text would contradict it.
    if (id === null || lang !== null || index.byId(id).some((facts) => facts.lang === language)) return [];
    const title = language === "en" ? "english" : "indonesian";
    return [{ title, args: {}, edits: [withLanguage(profile, language)], safe: false, preferred: false }];
  },
};

function withLanguage(profile: Profile, language: Language): Edit {
  const { root, text } = profile;
  const value = pairOf(root, "lang")?.value;
  const isFlow = root?.kind === "map" && root.flow;
  if (value?.kind !== "scalar") return insertRootKey(profile, "lang", `lang: ${language}`);
  return overScalar(text, value, language, isFlow);
}

// A title, or another title, is already the title of another occupation in the same language.

import { foldedTitle } from "../index/index-keys";
import type { ProfileFacts } from "../index/profile-facts";
import type { Language } from "../message";
import { languageOf } from "../profile/profile";
import { pairOf, type Scalar } from "../profile/tree";
import { profileWith, WITH_PASTRY_CHEF } from "../write/example";
import { removeItem } from "../write/removal";
import type { Example, Rule } from "./rule";

const titled = (language: Language, excerpt: string): Example => ({ text: profileWith(language, excerpt), excerpt });

export const duplicateTitle: Rule = {
  id: "duplicate-title",
  title: { en: "Two occupations have the same title", id: "Dua pekerjaan memakai nama yang sama" },
  severity: "error",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers look an occupation up by its title. A title that also belongs to another occupation, even as one of its other titles, takes readers to the wrong profile: make the two differ. Among their other titles, two occupations may share a name.",
        id: "Pembaca mencari pekerjaan dengan namanya. Nama yang dipakai dua pekerjaan, termasuk sebagai sebutan lain, membawa pembaca ke profil yang salah: bedakan keduanya. Dua pekerjaan boleh memiliki sebutan lain yang sama.",
      },
      bad: {
        en: { ...WITH_PASTRY_CHEF.en, ...titled("en", "title: Pastry chef\n"), marks: ["Pastry chef"] },
        id: { ...WITH_PASTRY_CHEF.id, ...titled("id", "title: Koki Pastri\n"), marks: ["Koki Pastri"] },
      },
      good: {
        en: { ...WITH_PASTRY_CHEF.en, ...titled("en", "title: Baker\nalternative_titles: [Bread baker]\n") },
        id: { ...WITH_PASTRY_CHEF.id, ...titled("id", "title: Tukang roti\nalternative_titles: [Pembuat roti]\n") },
      },
    };
  },
  messages: {
    title: {
      en: "“{name}” is also the title of another occupation ({other}). Make the two differ, for example by naming the field.",
      id: "“{name}” juga menjadi nama pekerjaan lain ({other}). Bedakan keduanya, misalnya dengan menyebutkan bidangnya.",
    },
    alternative: {
      en: "“{name}” is the title of another occupation ({other}), so it cannot be one of the other titles here.",
      id: "“{name}” sudah menjadi nama pekerjaan lain ({other}), jadi tidak dapat menjadi sebutan lain pekerjaan ini.",
    },
    there: { en: "The title of the other profile ({other}).", id: "Nama dalam profil yang lain ({other})." },
    remove: { en: "Remove it from the other titles", id: "Hapus sebutan lain ini" },
  },
  check(profile, { index, config }, report) {
    const { root, identity } = profile;
    if (identity.id === null) return;
    const language = languageOf(profile, config);
    const ownTitle = pairOf(root, "title")?.value;
    const own = ownTitle?.kind === "scalar" ? foldedTitle(ownTitle.text) : "";
    if (ownTitle?.kind === "scalar") look(ownTitle, "title", ["title"]);
    const others = pairOf(root, "alternative_titles")?.value;
    if (others?.kind !== "list") return;
    for (const [i, { value }] of others.items.entries()) {
      // Its own title among the other ones is no matter of the workspace.
      if (value?.kind === "scalar" && foldedTitle(value.text) !== own)
        look(value, "alternative", ["alternative_titles", i]);
    }

    function look({ text, span }: Scalar, message: string, path: readonly (string | number)[]): void {
      const folded = foldedTitle(text);
      const isOther = ({ id, lang, title }: ProfileFacts) =>
        id !== identity.id && lang === language && title !== null && foldedTitle(title.text) === folded;
      const found = folded === "" ? [] : index.byTitle(text).filter(isOther);
      const [first] = found;
      if (!first) return;
      const related = found.map(({ file, id: other, title }) => {
        return { file, span: title!.span, message: "there", args: { other } };
      });
      report({ span, message, args: { name: text.trim(), other: first.id }, related, path });
    }
  },
  fix(profile, { message, path = [] }) {
    // Which of two titles should change is for the authors to say.
    if (message !== "alternative") return [];
    const edit = removeItem(profile, "alternative_titles", Number(path[1]));
    return edit ? [{ title: "remove", args: {}, edits: [edit], safe: false, preferred: true }] : [];
  },
};

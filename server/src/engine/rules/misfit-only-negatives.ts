// A misfit that says only what people lack, not what they are or would rather have.
import { languageOf } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { denialsOf, mirroredOf } from "../prose/mirrors";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

export const misfitOnlyNegatives: Rule = {
  id: "misfit-only-negatives",
  title: {
    en: "“Who may not enjoy it” only names what people lack",
    id: "Yang kurang cocok hanya disebut kekurangannya",
  },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers rarely recognise themselves in what others lack. Add at least one thing that such people prefer but this work cannot give them: “prefers to work alone”, not only “lacks empathy”.",
        id: "Pembaca jarang mengenali dirinya dari kekurangan orang. Tambahkan sedikitnya satu hal yang lebih disukai orang itu, tetapi tidak dapat diberikan pekerjaan ini: “lebih suka bekerja sendiri”, bukan hanya “tidak memiliki empati”.",
      },
      bad: {
        en: {
          text: profileWith("en", "misfit: People who lack patience or do not like heights.\n", "electrician"),
          marks: ["misfit"],
        },
        id: {
          text: profileWith("id", "misfit: Orang yang tidak sabar dan kurang suka tempat tinggi.\n", "electrician"),
          marks: ["misfit"],
        },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            "misfit: People who lack patience or prefer a clean desk to a dusty attic.\n",
            "electrician",
          ),
        },
        id: {
          text: profileWith(
            "id",
            "misfit: Orang yang tidak sabar dan lebih suka bekerja di meja yang bersih.\n",
            "electrician",
          ),
        },
      },
    };
  },
  messages: {
    negatives: {
      en: "“{misfit}” only names what people lack. Add something that they prefer but this work cannot give them.",
      id: "“{misfit}” hanya menyebut kekurangan. Tambahkan sesuatu yang lebih disukai orang itu, tetapi tidak dapat diberikan pekerjaan ini.",
    },
  },
  check(profile, { config }, report) {
    const language = languageOf(profile, config);
    const denials = denialsOf(profile, language);
    const pair = pairOf(profile.root, "misfit");
    // Where it mirrors the section above, another rule says more; and a reason tells what the work asks for.
    if (!denials || !pair?.value || denials.some(({ hasReason }) => hasReason)) return;
    if (mirroredOf(profile, language).length > 0) return;
    const args = { misfit: { key: "misfit" } };
    report({ span: pair.key.span, message: "negatives", args, path: ["misfit"], extent: pair.value.span });
  },
};

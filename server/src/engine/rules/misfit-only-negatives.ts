// A misfit that says only what people lack, not what they are or would rather have.
import { languageOf } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { denialsOf } from "../prose/mirrors";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

export const misfitOnlyNegatives: Rule = {
  id: "misfit-only-negatives",
  title: {
    en: "What does not suit is only told by what is missing",
    id: "Yang tidak cocok hanya disebut kekurangannya",
  },
  severity: "info",
  stage: "content",
  docs: {
    why: {
      en: "Readers rarely see themselves in what somebody lacks. Add at least one thing that such people prefer and that this work cannot give: “prefers to work alone” instead of “lacks empathy”.",
      id: "Pembaca jarang mengenali dirinya dalam kekurangan. Tambahkan setidaknya satu hal yang lebih disukai orang itu dan tidak diberikan pekerjaan ini: “lebih suka bekerja sendiri”, bukan hanya “tidak memiliki empati”.",
    },
    bad: {
      en: { text: profileWith("en", "misfit: People who lack stamina or do not like heat.\n"), marks: ["misfit"] },
      id: {
        text: profileWith("id", "misfit: Orang yang tidak tahan panas dan kurang suka keramaian.\n"),
        marks: ["misfit"],
      },
    },
    good: {
      en: { text: profileWith("en", "misfit: People who lack stamina or prefer a cool, quiet office.\n") },
      id: {
        text: profileWith("id", "misfit: Orang yang tidak tahan panas dan lebih suka kantor yang sejuk.\n"),
      },
    },
  },
  messages: {
    negatives: {
      en: "“{misfit}” only says what is missing. Add what such people prefer instead and this work cannot give.",
      id: "“{misfit}” hanya menyebut kekurangan. Tambahkan apa yang lebih disukai orang itu dan tidak diberikan pekerjaan ini.",
    },
  },
  check(profile, { config }, report) {
    const denials = denialsOf(profile, languageOf(profile, config));
    const pair = pairOf(profile.root, "misfit");
    // Where it mirrors the section above, another rule says more.
    if (!denials || denials.mirrored.length > 0 || !pair?.value) return;
    const args = { misfit: { key: "misfit" } };
    report({ span: pair.key.span, message: "negatives", args, path: ["misfit"], extent: pair.value.span });
  },
};

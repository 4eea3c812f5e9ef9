// A misfit that only denies what fit asks for: "not patient" beside "patient". Readers learn nothing from it.
import { languageOf } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { denialsOf } from "../prose/mirrors";
import type { Trait } from "../prose/traits";
import { wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Related, Rule } from "./rule";

export const misfitMirrorsFit: Rule = {
  id: "misfit-mirrors-fit",
  title: { en: "What does not suit only denies what suits", id: "Yang tidak cocok hanya kebalikan dari yang cocok" },
  severity: "warning",
  stage: "content",
  docs: {
    why: {
      en: "“Not patient” says nothing that “patient” in the section above has not said. Nor does any reader see himself in it. Say what such people prefer, and where this work would not give it to them: “prefers quick results”, “is upset when plans change”.",
      id: "“Tidak sabar” tidak menambah apa-apa pada “sabar” di bagian sebelumnya, dan tidak ada pembaca yang merasa dirinya demikian. Sebutkan apa yang lebih disukai orang itu dan di mana pekerjaan ini tidak memberikannya: “lebih suka hasil cepat”, “terganggu bila rencana berubah”.",
    },
    bad: {
      en: {
        text: profileWith(
          "en",
          "fit: People who are patient, careful and calm at five in the morning.\nmisfit: People who are not patient and careful.\n",
        ),
        marks: ["People who are not patient"],
      },
      id: {
        text: profileWith(
          "id",
          "fit: Orang yang teliti, sabar, dan tenang pada pukul lima pagi.\nmisfit: Orang yang tidak teliti dan tidak sabar.\n",
        ),
        marks: ["Orang yang tidak teliti"],
      },
    },
    good: {
      en: {
        text: profileWith(
          "en",
          "fit: People who are patient, careful and calm at five in the morning.\nmisfit: People who prefer quick results, because dough needs hours.\n",
        ),
      },
      id: {
        text: profileWith(
          "id",
          "fit: Orang yang teliti, sabar, dan tenang pada pukul lima pagi.\nmisfit: Orang yang lebih suka hasil cepat karena adonan perlu waktu berjam-jam.\n",
        ),
      },
    },
  },
  messages: {
    mirrors: {
      en: "“{misfit}” only denies what “{fit}” says. Say what such people prefer, and why this work cannot give it to them.",
      id: "“{misfit}” hanya menyangkal isi “{fit}”. Sebutkan apa yang lebih disukai orang itu dan mengapa pekerjaan ini tidak memberikannya.",
    },
    another: { en: "So does this.", id: "Ini juga." },
  },
  check(profile, { config }, report) {
    const [first, ...others] = denialsOf(profile, languageOf(profile, config))?.mirrored ?? [];
    const pair = pairOf(profile.root, "misfit");
    if (!first || !pair?.value) return;
    const related = others
      .slice(0, MOST_SHOWN)
      .map((other): Related => ({ span: spanOf(other), message: "another", args: {} }));
    const args = { misfit: { key: "misfit" }, fit: { key: "fit" } };
    report({ span: spanOf(first), message: "mirrors", args, related, path: first.passage.path });
  },
};

const MOST_SHOWN = 5;

function spanOf({ passage, from, to }: Trait) {
  const words = wordsOf(passage);
  return passage.span(words[from]!.start, words[to - 1]!.end);
}

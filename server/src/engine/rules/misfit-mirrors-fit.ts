// A misfit that only denies what fit asks for: "not patient" beside "patient". Readers learn nothing from it.
import { languageOf } from "../profile/profile";
import { pairOf } from "../profile/tree";
import { mirroredOf } from "../prose/mirrors";
import type { Trait } from "../prose/traits";
import { wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Related, Rule } from "./rule";

export const misfitMirrorsFit: Rule = {
  id: "misfit-mirrors-fit",
  title: {
    en: "“Who may not enjoy it” only reverses “Who it suits”",
    id: "Yang kurang cocok hanya kebalikan dari yang cocok",
  },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "“Not patient” adds nothing to “patient” in the section above, and few readers recognise themselves in it. Say what such people prefer and what this work cannot give them: “prefers quick results”, “is upset when plans change”.",
        id: "“Tidak sabar” tidak menambah apa-apa pada “sabar” di bagian sebelumnya, dan jarang ada pembaca yang merasa dirinya demikian. Sebutkan apa yang lebih disukai orang itu dan tidak dapat diberikan pekerjaan ini: “lebih suka hasil cepat”, “terganggu jika rencana berubah”.",
      },
      bad: {
        en: {
          text: profileWith(
            "en",
            "fit: People who are patient, careful and calm at three in the morning.\nmisfit: People who are not patient and not careful.\n",
            "midwife",
          ),
          marks: ["People who are not patient"],
        },
        id: {
          text: profileWith(
            "id",
            "fit: Orang yang teliti, sabar, dan tenang pada pukul tiga pagi.\nmisfit: Orang yang tidak teliti dan tidak sabar.\n",
            "midwife",
          ),
          marks: ["Orang yang tidak teliti"],
        },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            "fit: People who are patient, careful and calm at three in the morning.\nmisfit: People who want fixed hours, because babies arrive at any time.\n",
            "midwife",
          ),
        },
        id: {
          text: profileWith(
            "id",
            "fit: Orang yang teliti, sabar, dan tenang pada pukul tiga pagi.\nmisfit: Orang yang menginginkan jam kerja tetap, padahal bayi dapat lahir kapan saja.\n",
            "midwife",
          ),
        },
      },
    };
  },
  messages: {
    mirrors: {
      en: "“{misfit}” is only the opposite of “{fit}”. Say what such people prefer, and why this work cannot give it to them.",
      id: "“{misfit}” hanya kebalikan dari “{fit}”. Sebutkan apa yang lebih disukai orang itu dan mengapa pekerjaan ini tidak dapat memberikannya.",
    },
    another: { en: "This too.", id: "Ini juga." },
  },
  check(profile, { config }, report) {
    const [first, ...others] = mirroredOf(profile, languageOf(profile, config));
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

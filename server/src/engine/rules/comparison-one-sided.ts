// A comparison that speaks of one of the two occupations alone, or says of both without setting them against each other.

import { foldedTitle } from "../index/index-keys";
import { namesOf, versionsOf } from "../index/occupations";
import { namesIn } from "../index/profile-facts";
import { comparisonItems } from "../profile/comparison";
import { markSpan } from "../profile/place";
import { languageOf, type Profile } from "../profile/profile";
import { sidesOf } from "../prose/comparison-sides";
import type { Reading } from "../prose/comparison-text";
import { namesAsWords } from "../prose/mentions";
import { type Passage, passagesOf } from "../prose/passage";
import { profileWith } from "../write/example";
import type { Report, Rule, RuleContext } from "./rule";

const comparison = {
  en: (text: string) => profileWith("en", `comparison:\n  - title: Obstetrician\n    text: ${text}\n`, "midwife"),
  id: (text: string) => profileWith("id", `comparison:\n  - title: Dokter kandungan\n    text: ${text}\n`, "midwife"),
};
const ONE = { en: "A midwife concentrates on ordinary births.", id: "Bidan lebih banyak menangani persalinan normal." };

export const comparisonOneSided: Rule = {
  id: "comparison-one-sided",
  title: { en: "A comparison shows no difference", id: "Perbandingan belum menunjukkan perbedaan" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Readers who hesitate between two occupations need to hear about both. Say what people do in this one and what they do in the other, for example with “whereas”.",
        id: "Pembaca yang bimbang di antara dua pekerjaan perlu mengenal keduanya. Sebutkan apa yang dikerjakan dalam pekerjaan ini dan apa yang dikerjakan dalam pekerjaan yang lain, misalnya dengan “sedangkan”.",
      },
      bad: {
        en: { text: comparison.en(ONE.en), marks: [ONE.en] },
        id: { text: comparison.id(ONE.id), marks: [ONE.id] },
      },
      good: {
        en: {
          text: comparison.en(
            "A midwife attends ordinary births, whereas an obstetrician operates when a birth turns difficult.",
          ),
        },
        id: {
          text: comparison.id(
            "Bidan menolong persalinan normal, sedangkan dokter kandungan menangani persalinan yang berisiko.",
          ),
        },
      },
    };
  },
  messages: {
    noOther: {
      en: "This comparison says nothing about the other occupation ({other}). Add what is different there.",
      id: "Perbandingan ini belum mengatakan apa-apa tentang pekerjaan yang lain ({other}). Tambahkan apa yang berbeda di sana.",
    },
    noOwn: {
      en: "This comparison says nothing about the occupation in this profile. Say how it differs from the other one.",
      id: "Perbandingan ini belum mengatakan apa-apa tentang pekerjaan dalam profil ini. Tambahkan apa bedanya dengan pekerjaan yang lain.",
    },
    noContrast: {
      en: "Both occupations are named here, but not how they differ. Say what people do in the one and what in the other, for example with “whereas”.",
      id: "Kedua pekerjaan disebut di sini, tetapi bedanya belum tampak. Sebutkan apa yang dikerjakan dalam masing-masing, misalnya dengan “sedangkan”.",
    },
  },
  check(profile, context, report) {
    const passages = passagesOf(profile).filter(({ section }) => section === "comparison");
    if (passages.length === 0) return;
    const titles = namesOf(profile);
    // Without a title nobody knows which of the two this is.
    if (titles.size === 0) return;
    const reading = readingOf(titles, profile, context);
    const items = comparisonItems(profile);
    for (const passage of passages) {
      const text = passage.text.trim();
      // What a template put there is no text yet, and what is too short is another rule's.
      if (text.length < LEAST || text.startsWith("[")) continue;
      const item = items.find(({ path }) => path[1] === passage.path[1]);
      const id = item?.id?.text.trim();
      const name = item?.title?.text ?? id;
      // An entry without a name, or with this occupation's own, is another rule's.
      if (
        passage.path.length > 1 &&
        (name === undefined || id === profile.identity.id || titles.has(foldedTitle(name)))
      )
        continue;
      const message = faultIn(passage, item ? () => namesGiven(item, profile, context) : null, reading);
      if (message) tell(profile, passage, message, { other: name ?? "" }, report);
    }
  },
};

/** The shortest text that the format allows. */
const LEAST = 15;

function readingOf(titles: ReadonlySet<string>, profile: Profile, { config, index }: RuleContext): Reading {
  const isTitle = (name: string) => !titles.has(foldedTitle(name)) && index.byTitle(name).length > 0;
  return { language: languageOf(profile, config), names: namesAsWords([...titles]), isTitle };
}

/** What the other occupation of an entry is called. */
function namesGiven(
  { id, title }: ReturnType<typeof comparisonItems>[number],
  profile: Profile,
  { index, config }: RuleContext,
): string[] {
  const language = languageOf(profile, config);
  const known = id ? versionsOf(id.text.trim(), index, language).flatMap(namesIn) : [];
  return [...(title ? [title.text] : []), ...known, ...(id ? [id.text.trim().replaceAll("-", " ")] : [])];
}

/** The gravest of what is wrong; in running text, whoever else is named is the other one, and another rule says where nobody is. */
function faultIn(passage: Passage, others: (() => readonly string[]) | null, reading: Reading): string | null {
  const { own, other, contrast } = sidesOf(passage, others, reading);
  if (!other) return others ? "noOther" : null;
  if (!own) return "noOwn";
  return contrast ? null : "noContrast";
}

function tell(
  { text, root }: Profile,
  { path, node }: Passage,
  message: string,
  args: Report["args"],
  report: (report: Report) => void,
): void {
  report({ span: markSpan(text, root!, path), message, args: args!, path, extent: node.span });
}

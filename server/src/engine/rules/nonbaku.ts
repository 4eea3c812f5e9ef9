// Indonesian spellings that are not standard, but for those that a rule of their own is about.
import { replacement } from "../prose/correction";
import { misspellings, type Spelling, spellingList, spellingsOf } from "../prose/spelling";
import { profileWith } from "../write/example";
import type { Example, Rule } from "./rule";

const example = (lines: string): Example => ({
  text: profileWith("id", lines),
  name: "tukang-roti.id.occupation.yaml",
});
const bad = () => ({
  ...example("reality: Tukang roti juga mencatat resiko luka bakar dan menjaga oven dengan seksama.\n"),
  marks: ["resiko", "seksama"],
});
const good = () => example("reality: Tukang roti juga mencatat risiko luka bakar dan menjaga oven dengan saksama.\n");

/** Written twice with a hyphen, as nouns are. */
const doubled = ([word, { standard, isSure }]: [string, Spelling]): [string, Spelling][] =>
  /[ -]/.test(word + standard) ? [] : [[`${word}-${word}`, { standard: `${standard}-${standard}`, isSure }]];

const LIST = spellingList(() => {
  const single = spellingsOf("nonbaku");
  return [...single, ...single.flatMap(doubled)];
});

export const nonbaku: Rule = {
  id: "nonbaku",
  title: { en: "An Indonesian spelling that is not standard", id: "Ejaan tidak baku" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Official texts use the spelling of the dictionary (KBBI). Where it is certain, this is a warning; where another word may be meant, it is only information. Names, quotations and words in the glossary are left alone.",
        id: "Teks resmi memakai ejaan kamus (KBBI). Jika pasti, temuan ini berupa peringatan; jika mungkin kata lain yang dimaksud, hanya berupa informasi. Nama, kutipan, dan kata dalam glosarium dibiarkan.",
      },
      bad: { en: bad(), id: bad() },
      good: { en: good(), id: good() },
    };
  },
  messages: {
    standard: {
      en: "“{word}” is not the standard spelling; write “{standard}”.",
      id: "“{word}” tidak baku; bentuk bakunya “{standard}”.",
    },
    likely: {
      en: "The standard spelling is probably “{standard}”, not “{word}”.",
      id: "“{word}” agaknya perlu ditulis “{standard}”, bentuk bakunya.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
  },
  check(profile, { config }, report) {
    for (const { correction, isSure } of misspellings(profile, config, LIST)) {
      report({ ...correction, ...(isSure ? { message: "standard" } : { message: "likely", severity: "info" }) });
    }
  },
  fix: (_profile, finding) => replacement(finding, { safe: finding.message === "standard" }),
};

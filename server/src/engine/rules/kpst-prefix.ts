// Listed Indonesian verbs and nouns whose first letter should have melted behind meN- or peN-. Never told by rule: too many do not.
import { replacement } from "../prose/correction";
import { misspellings, spellingList, spellingsOf } from "../prose/spelling";
import { profileWith } from "../write/example";
import type { Example, Rule } from "./rule";

const example = (lines: string): Example => ({
  text: profileWith("id", lines),
  name: "tukang-roti.id.occupation.yaml",
});
const bad = () => ({
  ...example("reality: Tukang roti juga mengkoordinasikan pesanan dan mentaati aturan kebersihan.\n"),
  marks: ["mengkoordinasikan", "mentaati"],
});
const good = () => example("reality: Tukang roti juga mengoordinasikan pesanan dan menaati aturan kebersihan.\n");

const LIST = spellingList(() => spellingsOf("kpst-prefix"));

export const kpstPrefix: Rule = {
  id: "kpst-prefix",
  title: { en: "K, p, s or t should be dropped after a prefix", id: "Huruf k, p, s, t seharusnya luluh" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "In Indonesian, k, p, s and t at the beginning of a word are dropped after “meN-” and “peN-” when a vowel follows: koordinasi, mengoordinasikan. Consonant clusters stay (memproses), and so do words such as mengkaji and mempunyai.",
        id: "Huruf k, p, s, dan t di awal kata luluh setelah “meN-” dan “peN-” jika diikuti vokal: koordinasi, mengoordinasikan. Gugus konsonan tetap (memproses), begitu pula kata seperti mengkaji dan mempunyai.",
      },
      bad: { en: bad(), id: bad() },
      good: { en: good(), id: good() },
    };
  },
  messages: {
    standard: {
      en: "The first letter of the base word is dropped after the prefix: “{standard}”, not “{word}”.",
      id: "Huruf awal kata dasarnya luluh: “{standard}”, bukan “{word}”.",
    },
    likely: {
      en: "The first letter of the base word is usually dropped after the prefix: “{standard}”, not “{word}”.",
      id: "Huruf awal kata dasarnya lazim luluh: “{standard}”, bukan “{word}”.",
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

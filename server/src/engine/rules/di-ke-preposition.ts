// The Indonesian prepositions di and ke joined to the word that they stand before.
import { replacement } from "../prose/correction";
import { misspellings, spellingList, spellingsOf } from "../prose/spelling";
import { profileWith } from "../write/example";
import type { Example, Rule } from "./rule";

const example = (lines: string): Example => ({
  text: profileWith("id", lines),
  name: "tukang-roti.id.occupation.yaml",
});
const bad = () => ({
  ...example("reality: Tukang roti juga bekerja diluar toko dan mengantar pesanan kerumah pelanggan.\n"),
  marks: ["diluar", "kerumah"],
});
const good = () =>
  example("reality: Tukang roti juga bekerja di luar toko dan mengantar pesanan ke rumah pelanggan.\n");

const LIST = spellingList(() => spellingsOf("di-ke-preposition"));

export const diKePreposition: Rule = {
  id: "di-ke-preposition",
  title: {
    en: "The preposition “di” or “ke” joined to the next word",
    id: "Kata depan “di” atau “ke” ditulis serangkai",
  },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "In Indonesian, “di” and “ke” before a place are separate words: di luar, ke depan. When joined, “di-” is the prefix of a passive verb: dijual.",
        id: "“Di” dan “ke” di depan tempat adalah kata tersendiri: di luar, ke depan. Yang ditulis serangkai ialah awalan “di-” pada kata kerja pasif: dijual.",
      },
      bad: { en: bad(), id: bad() },
      good: { en: good(), id: good() },
    };
  },
  messages: {
    standard: {
      en: "The prepositions “di” and “ke” are separate words: “{standard}”, not “{word}”.",
      id: "Kata depan “di” dan “ke” ditulis terpisah: “{standard}”, bukan “{word}”.",
    },
    likely: {
      en: "If a place or a time is meant, “{word}” is written as two words: “{standard}”.",
      id: "Jika yang dimaksud tempat atau waktu, “{word}” ditulis terpisah: “{standard}”.",
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

// The Indonesian particle pun joined to a word where it stands apart, or apart in a conjunction that is one word.
import { replacement } from "../prose/correction";
import { misspellings, spellingList, spellingsOf } from "../prose/spelling";
import { profileWith } from "../write/example";
import type { Example, Rule } from "./rule";

const example = (lines: string): Example => ({
  text: profileWith("id", lines),
  name: "tukang-roti.id.occupation.yaml",
});
const BAD = {
  ...example("reality: Tukang roti juga siap melayani siapapun walau pun hari masih gelap.\n"),
  marks: ["siapapun", "walau pun"],
};
const GOOD = example("reality: Tukang roti juga siap melayani siapa pun walaupun hari masih gelap.\n");

const LIST = spellingList(spellingsOf("pun"));

export const pun: Rule = {
  id: "pun",
  title: { en: "“pun” joined or apart", id: "Penulisan “pun”" },
  severity: "info",
  stage: "content",
  docs: {
    why: {
      en: "In Indonesian, “pun” stands apart (apa pun, siapa pun), except in a few conjunctions: walaupun, meskipun, maupun, ataupun, adapun, bagaimanapun and the like.",
      id: "“Pun” ditulis terpisah (apa pun, siapa pun), kecuali dalam beberapa kata penghubung: walaupun, meskipun, maupun, ataupun, adapun, bagaimanapun, dan sejenisnya.",
    },
    bad: { en: BAD, id: BAD },
    good: { en: GOOD, id: GOOD },
  },
  messages: {
    standard: {
      en: "“pun” is written “{standard}” here, not “{word}”.",
      id: "Di sini “pun” ditulis “{standard}”, bukan “{word}”.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
  },
  check(profile, { config }, report) {
    for (const { correction } of misspellings(profile, config, LIST)) report({ ...correction, message: "standard" });
  },
  fix: (_profile, finding) => replacement(finding, true),
};

// The Indonesian particle pun joined to a word where it stands apart, or apart in a conjunction that is one word.
import { languageOf } from "../profile/profile";
import { correction as correctionOf, replacement } from "../prose/correction";
import { isOwn } from "../prose/own-words";
import { passagesOf } from "../prose/passage";
import { misspellings, spellingList, spellingsOf } from "../prose/spelling";
import { wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Example, Rule } from "./rule";

const example = (lines: string): Example => ({
  text: profileWith("id", lines),
  name: "tukang-roti.id.occupation.yaml",
});
const bad = () => ({
  ...example("reality: Tukang roti juga siap melayani siapapun walau pun hari masih gelap.\n"),
  marks: ["siapapun", "walau pun"],
});
const good = () => example("reality: Tukang roti juga siap melayani siapa pun walaupun hari masih gelap.\n");

const LIST = spellingList(() => spellingsOf("pun"));

/** Words in -pun that are one word, or that the list has. Besides them those on -mpun: *rumpun*, *menghimpun*. */
let settled: ReadonlySet<string> | null = null;
const settledWords = () => {
  settled ??= new Set([
    ..."adapun andaipun ataupun bagaimanapun betapapun biarpun kalaupun kendatipun maupun meskipun sekalipun sungguhpun walaupun".split(
      " ",
    ),
    ...spellingsOf("pun").map(([nonstandard]) => nonstandard),
  ]);
  return settled;
};

export const pun: Rule = {
  id: "pun",
  title: { en: "The spelling of “pun”", id: "Penulisan “pun”" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "In Indonesian, “pun” is a separate word (apa pun, siapa pun), except in a few conjunctions: walaupun, meskipun, maupun, ataupun, adapun, bagaimanapun and the like.",
        id: "“Pun” ditulis terpisah (apa pun, siapa pun), kecuali dalam beberapa kata penghubung: walaupun, meskipun, maupun, ataupun, adapun, bagaimanapun, dan sejenisnya.",
      },
      bad: { en: bad(), id: bad() },
      good: { en: good(), id: good() },
    };
  },
  messages: {
    standard: {
      en: "Here, “pun” is written “{standard}”, not “{word}”.",
      id: "Di sini “pun” ditulis “{standard}”, bukan “{word}”.",
    },
    likely: {
      en: "If “pun” means “even” or “also” here, it is a separate word: “{standard}”.",
      id: "Jika “pun” di sini berarti “juga” atau “saja”, tulis terpisah: “{standard}”.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
  },
  check(profile, { config }, report) {
    for (const { correction } of misspellings(profile, config, LIST)) report({ ...correction, message: "standard" });
    if (languageOf(profile, config) !== "id") return;
    for (const passage of passagesOf(profile)) {
      if (!/pun/i.test(passage.text)) continue;
      for (const [i, { text, lower, start, end }] of wordsOf(passage).entries()) {
        if (!lower.endsWith("pun") || !isJoined(lower) || !isOwn(passage, i, 1, config)) continue;
        const standard = `${text.slice(0, -3)} ${text.slice(-3)}`;
        report({ ...correctionOf(passage, start, end, standard), message: "likely" });
      }
    }
  },
  fix: (_profile, finding) => replacement(finding, { safe: finding.message === "standard" }),
};

const isJoined = (lower: string): boolean =>
  /^[a-z]{3,}pun$/.test(lower) && !lower.endsWith("mpun") && !settledWords().has(lower);

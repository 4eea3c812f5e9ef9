// Words for disability that the law and those concerned have given up. Names of organisations and of laws are not meant.
import { explicitLanguage, type Profile } from "../profile/profile";
import { type Found, inSentence, isQuoted, ofCandidate } from "../prose/candidate";
import { replacementOf } from "../prose/disability";
import { DISABILITY_TERMS, type Term } from "../prose/disability-terms";
import { profileWith } from "../write/example";
import type { Rule, RuleContext } from "./rule";

export const termDisability: Rule = {
  id: "term-disability",
  title: { en: "An outdated term for disability", id: "Istilah disabilitas yang sudah ditinggalkan" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Words such as “handicapped” reduce people to what they cannot do; people with disabilities ask for words that name the person first. Indonesia's Act 8/2016 has replaced “penyandang cacat” with “penyandang disabilitas”. If a task needs strength or good eyesight, name the task.",
        id: "UU 8/2016 menggantikan “penyandang cacat” dengan “penyandang disabilitas”, karena “cacat” menyamakan orang dengan barang rusak. Jika suatu tugas menuntut tenaga atau penglihatan tajam, sebutkan tugasnya.",
      },
      bad: {
        en: {
          text: profileWith("en", "duties: Bakes bread and trains handicapped people in the bakery.\n"),
          marks: ["handicapped people"],
        },
        id: {
          text: profileWith("id", "duties: Memanggang roti dan melatih penyandang cacat di dapur.\n"),
          marks: ["penyandang cacat"],
        },
      },
      good: {
        en: { text: profileWith("en", "duties: Bakes bread and trains people with disabilities in the bakery.\n") },
        id: { text: profileWith("id", "duties: Memanggang roti dan melatih penyandang disabilitas di dapur.\n") },
      },
    };
  },
  messages: {
    term: {
      en: "“{text}” is a term that people with disabilities and the law no longer use. Better: “{better}”.",
      id: "“{text}” adalah istilah yang sudah ditinggalkan. Lebih tepat: “{better}” (UU 8/2016).",
    },
    asked: {
      en: "“{text}” shuts out people with disabilities. Name what the task requires, such as lifting 20 kilograms.",
      id: "“{text}” menutup jalan bagi penyandang disabilitas. Sebutkan tuntutan tugasnya, misalnya mengangkat beban 20 kilogram.",
    },
    replace: { en: "Write “{better}”", id: "Tulis “{better}”" },
  },
  check(profile, context, report) {
    for (const { passage, start, end, text } of termsIn(profile, context)) {
      const found = passage.text.slice(start, end);
      const place = { span: passage.span(start, end), path: passage.path };
      if (text === null) report({ ...place, message: "asked", args: { text: found } });
      else report({ ...place, message: "term", args: { text: found, better: text } });
    }
  },
  fix(_profile, { span, args, message }) {
    const { better } = args;
    if (message !== "term" || typeof better !== "string") return [];
    const edits = [{ ...span, text: better }];
    return [{ title: "replace", args: { better }, edits, safe: false, preferred: true }];
  },
};

/** Each term with its place and the words for it; null for none. Comparisons may tell what others say. */
function termsIn(profile: Profile, { config }: RuleContext) {
  const language = explicitLanguage(profile) ?? config.defaultLanguage;
  const list = DISABILITY_TERMS[language];
  const matches = list.in(profile);
  if (matches.length === 0) return [];
  const asked = new Set(
    ofCandidate(profile, language, list).map(({ passage, start }) => `${passage.node.span.start} ${start}`),
  );
  return matches.flatMap((match) => {
    const found = inSentence(match, language);
    if (!found || isQuoted(match) || match.passage.section === "comparison" || isName(found)) return [];
    if (
      match.passage.path.at(-1) === "misconception" &&
      IN_BELIEFS.has(match.words.map(({ lower }) => lower).join(" "))
    )
      return [];
    if (match.value === "asked" && !asked.has(`${match.passage.node.span.start} ${match.start}`)) return [];
    const better = replacementOf(found);
    if (!better && match.value !== "asked") return [];
    const { start, end } = better ?? match;
    return [{ passage: match.passage, start, end, text: better?.text ?? null }];
  });
}

/** A belief is told as it is heard, and these are what it is about: "hanya orang gila yang mau bekerja sepagi itu". */
const IN_BELIEFS: ReadonlySet<string> = new Set(["orang gila"]);

/** Capitals inside a sentence, as organisations and laws write their names: "Persatuan Penyandang Cacat". */
function isName({ words, at }: Found<Term>): boolean {
  return words.length > 1 && words.every(({ text }) => /^\p{Lu}\p{Ll}/u.test(text)) && at > 0;
}

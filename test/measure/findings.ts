// What the rules say of a corpus: how much of each level, and each hit with its sentence. Counting alone, no sampling.
import { sentence as inWords, type Language } from "../../server/src/engine/message";
import { parse } from "../../server/src/engine/profile/parse";
import type { Profile } from "../../server/src/engine/profile/profile";
import { type Passage, passagesOf } from "../../server/src/engine/prose/passage";
import { sentencesOf } from "../../server/src/engine/prose/sentences";
import { wordsOf } from "../../server/src/engine/prose/words";
import { lint, ruleOf } from "../../server/src/engine/rules/lint";
import type { Finding, Severity } from "../../server/src/engine/rules/rule";
import { emptyContext, indexOf } from "../support/context";
import { type Corpus, digestOf, type MeasuredFile } from "./corpus";
import { entryAt, legible, quotationAt } from "./quotation";

/** A finding that can be judged by reading: a warning or a hint about language. */
export interface Hit {
  readonly rule: string;
  readonly level: Exclude<Severity, "error">;
  readonly language: Language;
  readonly corpus: string;
  /** The sentence that it is about, with brackets around the marked words. */
  readonly shown: string;
  /** What stands for the sentence where that must not be quoted. */
  readonly digest: string;
  readonly marked: string;
  /** The marked words and a few around them, where the corpus may be quoted; else empty. */
  readonly around: string;
  /** In English, with the words at the other end of what it joins. */
  readonly message: string;
}

export interface Measured {
  readonly corpus: Corpus;
  readonly profiles: number;
  readonly sentences: number;
  readonly words: number;
  /** Findings in the text of the corpus by rule. */
  readonly counts: ReadonlyMap<string, Readonly<Record<Severity, number>>>;
  readonly hits: readonly Hit[];
  /** Rules that spoke of what only makes the profiles whole, and how often. */
  readonly elsewhere: ReadonlyMap<string, number>;
}

/** All files of a corpus are one workspace, whose profiles are all known. */
export function measured(corpus: Corpus): Measured {
  const { files, language, neighbours = [] } = corpus;
  const texts = Object.fromEntries([...files, ...neighbours].map(({ path, text }) => [path, text]));
  const index = indexOf(texts);
  const counts = new Map<string, Record<Severity, number>>();
  const elsewhere = new Map<string, number>();
  const hits: Hit[] = [];
  let sentences = 0;
  let words = 0;
  for (const file of files) {
    const profile = parse(file.text, file.path);
    const passages = passagesOf(profile).filter(({ section }) => file.own?.has(section) ?? true);
    for (const passage of passages) {
      sentences += sentencesOf(passage, language).length;
      words += wordsOf(passage).length;
    }
    for (const finding of lint(profile, emptyContext({ file: file.path, index }))) {
      const { rule, severity } = finding;
      if (!isOwn(file, profile, finding)) {
        elsewhere.set(rule, (elsewhere.get(rule) ?? 0) + 1);
        continue;
      }
      const count = counts.get(rule) ?? { error: 0, warning: 0, info: 0 };
      count[severity]++;
      counts.set(rule, count);
      hits.push(...hitOf(corpus, { profile, passages, texts }, finding));
    }
  }
  return { corpus, profiles: files.length, sentences, words, counts, hits, elsewhere };
}

function isOwn({ own }: MeasuredFile, profile: Profile, { span }: Finding): boolean {
  return own === null || own.has(entryAt(profile, span)?.key.text ?? "");
}

interface Surroundings {
  readonly profile: Profile;
  readonly passages: readonly Passage[];
  /** Of the whole workspace, by path. */
  readonly texts: Readonly<Record<string, string>>;
}

/** What is judged: a warning or a hint in a text or a title, or at the key of a section that holds a text. */
function hitOf(corpus: Corpus, surroundings: Surroundings, finding: Finding): Hit[] {
  const { rule, severity, span, message, args } = finding;
  const template = ruleOf(rule)?.messages[message];
  if (severity === "error" || !template) return [];
  const quotation = quotationAt(surroundings.profile, surroundings.passages, span, corpus.language);
  if (quotation === null) return [];
  const { sentence, marked, shown } = quotation;
  return [
    {
      rule,
      level: severity,
      language: corpus.language,
      corpus: corpus.name,
      shown,
      digest: digestOf(sentence),
      marked,
      around: corpus.quotable > 0 ? quotation.around(corpus.quotable) : "",
      message: [inWords(template, args, "en"), ...otherEnds(surroundings, finding)].join(" "),
    },
  ];
}

/** The places that belong to a finding: without them, nobody can tell whether two texts say the same. */
const otherEnds = ({ profile, texts }: Surroundings, { related }: Finding): string[] =>
  related.map(({ span, file }) => {
    const text = file === undefined ? profile.text : (texts[file] ?? "");
    return `[${file ?? "here"}: ${legible(text.slice(span.start, span.end))}]`;
  });

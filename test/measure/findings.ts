// What the rules say of a corpus: how much of each level, and each hit with its sentence. Counting alone, no sampling.
import { sentence as inWords, type Language } from "../../server/src/engine/message";
import { parse } from "../../server/src/engine/profile/parse";
import type { Profile } from "../../server/src/engine/profile/profile";
import { overlaps, type Span } from "../../server/src/engine/profile/tree";
import { type Passage, passagesOf } from "../../server/src/engine/prose/passage";
import { sentencesOf } from "../../server/src/engine/prose/sentences";
import { wordsOf } from "../../server/src/engine/prose/words";
import { lint, ruleOf } from "../../server/src/engine/rules/lint";
import type { Finding, Severity } from "../../server/src/engine/rules/rule";
import { emptyContext, indexOf } from "../support/context";
import { type Corpus, digestOf, type MeasuredFile } from "./corpus";

/** A finding that can be judged by reading: a warning or a hint about language. */
export interface Hit {
  readonly rule: string;
  readonly level: Exclude<Severity, "error">;
  readonly language: Language;
  readonly corpus: string;
  /** The sentence or sentences that it is about, the title, or the texts of the section whose key it marks. */
  readonly sentence: string;
  /** What stands for the sentence where that must not be quoted. */
  readonly digest: string;
  /** The marked words; of more than a few only the first and the last. */
  readonly marked: string;
  /** The marked words and a few around them, where the corpus may be quoted; else empty. */
  readonly around: string;
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
  const index = indexOf(Object.fromEntries([...files, ...neighbours].map(({ path, text }) => [path, text])));
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
      hits.push(...hitOf(corpus, profile, passages, finding));
    }
  }
  return { corpus, profiles: files.length, sentences, words, counts, hits, elsewhere };
}

/** The entry of the root that a place lies in. */
const entryAt = ({ root }: Profile, { start }: Span) =>
  root?.kind === "map" ? root.pairs.find(({ span }) => span.start <= start && start < span.end) : undefined;

function isOwn({ own }: MeasuredFile, profile: Profile, { span }: Finding): boolean {
  return own === null || own.has(entryAt(profile, span)?.key.text ?? "");
}

/** What is judged: a warning or a hint in a text or a title, or at the key of a section that holds a text. */
function hitOf(corpus: Corpus, profile: Profile, passages: readonly Passage[], finding: Finding): Hit[] {
  const { rule, severity, span, message, args } = finding;
  const template = ruleOf(rule)?.messages[message];
  if (severity === "error" || !template) return [];
  const sentence = sentenceAt(profile, passages, span, corpus.language);
  if (sentence === null) return [];
  const marked = profile.text.slice(span.start, span.end).replace(/\s+/g, " ").trim();
  const short = shortened(marked);
  return [
    {
      rule,
      level: severity,
      language: corpus.language,
      corpus: corpus.name,
      sentence,
      digest: digestOf(sentence),
      marked: short,
      around: around(sentence, marked, short, corpus.quotable),
      message: inWords(template, args, "en"),
    },
  ];
}

const TITLES: ReadonlySet<string> = new Set(["title", "alternative_titles"]);

function sentenceAt(profile: Profile, passages: readonly Passage[], span: Span, language: Language): string | null {
  const passage = passages.find(({ node }) => overlaps(node.span, span));
  if (!passage) {
    const entry = entryAt(profile, span);
    if (!entry) return null;
    if (TITLES.has(entry.key.text)) return asOneLine(profile.text.slice(span.start, span.end));
    if (!overlaps(entry.key.span, span)) return null;
    const own = passages.filter(({ section }) => section === entry.key.text);
    return own.length === 0 ? null : own.map(({ text }) => asOneLine(text)).join(" / ");
  }
  const said = sentencesOf(passage, language).filter(({ start, end }) => overlaps(passage.span(start, end), span));
  const from = said[0]?.start ?? 0;
  return asOneLine(passage.text.slice(from, said.at(-1)?.end ?? passage.text.length));
}

const asOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

const MOST_WORDS = 6;

function shortened(marked: string): string {
  const words = marked.split(" ");
  return words.length <= MOST_WORDS ? marked : `${words.slice(0, 3).join(" ")} … ${words.at(-1)}`;
}

function around(sentence: string, marked: string, short: string, most: number): string {
  const at = sentence.indexOf(marked);
  if (most === 0 || at < 0) return "";
  const before = sentence
    .slice(0, at)
    .split(" ")
    .slice(-most - 1)
    .join(" ");
  const after = sentence
    .slice(at + marked.length)
    .split(" ")
    .slice(0, most + 1)
    .join(" ");
  return `${before}[${short}]${after}`;
}

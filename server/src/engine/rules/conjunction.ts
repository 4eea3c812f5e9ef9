// Indonesian joining words without the comma that belongs to them, or at the beginning of a sentence that they cannot begin.
import { languageOf } from "../profile/profile";
import { inSentence } from "../prose/candidate";
import { correction, replacement } from "../prose/correction";
import { CONTRASTING, INNER } from "../prose/joining-words";
import { isOwnOrName } from "../prose/own-words";
import type { Passage } from "../prose/passage";
import { type Match, phrasesByKind } from "../prose/phrases";
import { beginsSentence } from "../prose/sentences";
import { wordSet } from "../prose/word-lists";
import { wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Example, Report, Rule } from "./rule";

/**
 * Words that join parts of one sentence, those of them with a comma in front, and those that join a sentence to the one
 * before, with a comma behind (EYD V, "Tanda Koma").
 */
const JOINING = phrasesByKind(
  { language: "id" },
  {
    inner: INNER,
    contrasting: CONTRASTING,
    meanwhile: "sementara",
    linking: `selain itu|di samping itu|namun|namun demikian|namun begitu|akan tetapi|tetapi|oleh karena itu|oleh sebab itu|
      karena itu|maka dari itu|oleh karenanya|dengan demikian|meskipun demikian|meski demikian|walaupun demikian|
      walau demikian|meskipun begitu|meski begitu|walaupun begitu|walau begitu|kendati demikian|sekalipun demikian|
      biarpun demikian|sementara itu|sebaliknya|sehubungan dengan itu|berkaitan dengan itu|untuk itu|akibatnya|
      dengan kata lain|di sisi lain|di pihak lain|di lain pihak|lagi pula|tambahan pula|lebih lanjut|sebagai contoh`,
  },
);

type Kind = "inner" | "contrasting" | "meanwhile" | "linking";

/** Behind these words the same words are no link, but the subject of a sentence. */
const SAYING = wordSet("adalah ialah merupakan bukan bukanlah semua dari daripada lagi");

const example = (lines: string): Example => ({
  text: profileWith("id", lines, "librarian"),
  name: "pustakawan.id.occupation.yaml",
});
const bad = () => ({
  ...example("reality: Pustakawan juga merawat naskah lama. Selain itu mereka mengelola buku digital.\n"),
  marks: ["Selain itu"],
});
const good = () =>
  example("reality: Pustakawan juga merawat naskah lama. Selain itu, mereka mengelola buku digital.\n");

export const conjunction: Rule = {
  id: "conjunction",
  title: { en: "A conjunction, or its comma, in the wrong place", id: "Kata penghubung atau komanya kurang tepat" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "Words such as “dan”, “sehingga”, “tetapi” and “sedangkan” join parts of one sentence and do not begin one. “Selain itu”, “namun” and the like begin a sentence and are followed by a comma; “sedangkan” and “melainkan” have a comma before them (EYD V).",
        id: "Kata seperti “dan”, “sehingga”, “tetapi”, dan “sedangkan” menghubungkan bagian dalam satu kalimat dan tidak mengawali kalimat. “Selain itu”, “namun”, dan sejenisnya mengawali kalimat dan diikuti tanda koma; “sedangkan” dan “melainkan” didahului tanda koma (EYD V).",
      },
      bad: { en: bad(), id: bad() },
      good: { en: good(), id: good() },
    };
  },
  messages: {
    start: {
      en: "“{word}” joins parts of one sentence. Join this sentence to the one before, or begin it with another word.",
      id: "“{word}” menghubungkan bagian dalam satu kalimat. Gabungkan kalimat ini dengan kalimat sebelumnya, atau awali dengan kata lain.",
    },
    entry: {
      en: "“{word}” joins this entry to the one before, but each entry stands by itself. Begin with the next word.",
      id: "“{word}” menghubungkan butir ini dengan butir sebelumnya, padahal setiap butir berdiri sendiri. Mulailah dari kata berikutnya.",
    },
    before: { en: "“{word}” needs a comma before it.", id: "Perlu tanda koma sebelum “{word}”." },
    behind: {
      en: "“{word}” at the beginning of a sentence needs a comma after it.",
      id: "Perlu tanda koma sesudah “{word}” di awal kalimat.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
  },
  check(profile, { config }, report) {
    if (languageOf(profile, config) !== "id") return;
    for (const match of JOINING.in(profile)) {
      const said = fault(match);
      if (said && isOwnOrName(match.passage, match.at, match.words.length, config)) report(said);
    }
  },
  fix: (_profile, finding) => replacement(finding, { safe: false }),
};

function fault(match: Match<Kind>): Report | null {
  const { passage, at, start, end, value } = match;
  const words = wordsOf(passage);
  const before = at === 0 ? "" : passage.text.slice(words[at - 1]!.end, start);
  // Most of these words stand inside a sentence.
  if (before === " ") return needsComma(match) ? missingBefore(match, words[at - 1]!.start) : null;
  // A small letter goes on with a sentence, whatever mark stands in front.
  if (!beginsSentence(passage, words[at]!) || (at > 0 && words[at]!.text === words[at]!.lower)) return null;
  if (value === "linking") return missingBehind(match);
  if (value === "meanwhile" && !isFragment(match)) return null;
  if (isClosingEntry(match)) return null;
  return {
    span: passage.span(start, end),
    message: passage.kind === "phrase" && at === 0 ? "entry" : "start",
    args: { word: passage.text.slice(start, end) },
    path: passage.path,
  };
}

/** "Dan tugas lain …": the customary last entry of official lists, which leaves the list open. */
const isClosingEntry = ({ passage, at }: Match<Kind>): boolean =>
  passage.kind === "phrase" && at === 0 && CLOSING.test(passage.text.slice(0, 60));

const CLOSING =
  /^\s*(?:dan|serta)\s+(?:tugas|pekerjaan|kegiatan|kewajiban|hal)(?:-[a-z]+)?\s+lain(?:nya)?(?![\p{L}-])/iu;

const needsComma = ({ value, words }: Match<Kind>): boolean =>
  value === "contrasting" || (words.length === 1 && words[0]!.lower === "namun");

/** "Sementara" begins a clause that another one follows, behind a comma; alone it belongs to the sentence before. */
function isFragment(match: Match<unknown>): boolean {
  const found = inSentence(match, "id");
  if (!found || found.at > 0) return false;
  const [first, last] = [match.end, found.sentence.at(-1)!.end];
  return found.sentence[1]?.lower !== "waktu" && !match.passage.text.slice(first, last).includes(",");
}

/** The word before gets the comma. */
function missingBefore({ passage, start, end }: Match<unknown>, previous: number): Report {
  const word = passage.text.slice(start, end);
  const standard = `${passage.text.slice(previous, start).trimEnd()}, ${word}`;
  const { path, args, edits } = correction(passage, previous, end, standard);
  return { span: passage.span(start, end), message: "before", args: { ...args, word }, path, edits };
}

function missingBehind({ passage, at, words, start, end }: Match<unknown>): Report | null {
  const next = wordsOf(passage)[at + words.length];
  if (!next || SAYING.has(next.lower) || !isJoined(passage, end, next.start)) return null;
  const word = passage.text.slice(start, end).replace(/\s+/g, " ");
  // "Tetapi" is for the inside of sentences; "akan tetapi" begins one.
  if (words.length === 1 && words[0]!.lower === "tetapi")
    return { span: passage.span(start, end), message: "start", args: { word }, path: passage.path };
  const { span, path, args, edits } = correction(passage, start, end, `${word},`);
  return { span, message: "behind", args, path, edits };
}

/** Nothing but blanks is between them. */
const isJoined = ({ text }: Passage, end: number, next: number): boolean => /^[^\S\n]+$/.test(text.slice(end, next));

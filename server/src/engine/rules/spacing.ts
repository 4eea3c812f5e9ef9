// Blanks too many or missing in running text: before and behind marks, inside brackets, doubled. The layout of YAML is elsewhere.
import { languageOf } from "../profile/profile";
import { type Passage, passagesOf } from "../prose/passage";
import { type Word, wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Report, Rule } from "./rule";

export const spacing: Rule = {
  id: "spacing",
  title: { en: "An extra or missing space", id: "Spasi berlebih atau kurang" },
  severity: "warning",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "There is no space before a comma, a full stop and the like, and one space after them; between two words, one space is enough.",
        id: "Sebelum koma, titik, dan sejenisnya tidak ada spasi, sesudahnya ada satu; di antara dua kata satu spasi sudah cukup.",
      },
      bad: {
        en: {
          text: profileWith("en", "reality: Bakers also knead the dough , shape it,and bake it  before dawn.\n"),
          marks: ["dough ,", "it,and", "it  before"],
        },
        id: {
          text: profileWith("id", "reality: Tukang roti juga menguleni , membentuk,dan memanggang  adonan.\n"),
          marks: ["menguleni ,", "membentuk,dan", "memanggang  adonan"],
        },
      },
      good: {
        en: { text: profileWith("en", "reality: Bakers also knead the dough, shape it, and bake it before dawn.\n") },
        id: { text: profileWith("id", "reality: Tukang roti juga menguleni, membentuk, dan memanggang adonan.\n") },
      },
    };
  },
  messages: {
    before: { en: "Remove the space before “{mark}”.", id: "Hapus spasi sebelum “{mark}”." },
    after: { en: "A space is missing after “{mark}”.", id: "Setelah “{mark}” perlu spasi." },
    inside: {
      en: "Remove the space on the inner side of the bracket.",
      id: "Hapus spasi di sisi dalam tanda kurung.",
    },
    double: { en: "One space is enough here.", id: "Satu spasi sudah cukup di sini." },
    correct: { en: "Correct the spacing", id: "Perbaiki spasinya" },
  },
  check(profile, { config }, report) {
    const isEnglish = languageOf(profile, config) === "en";
    for (const passage of passagesOf(profile)) {
      const words = wordsOf(passage);
      for (let i = 0; i < words.length; i++) {
        const end = words[i + 1]?.start ?? passage.text.length;
        // Most words are followed by one blank.
        if (end - words[i]!.end <= 1 && passage.text[words[i]!.end] === " ") continue;
        for (const found of faultsBehind(passage, words, i, isEnglish)) report(toReport(profile.text, passage, found));
      }
    }
  },
  fix(_profile, { edits = [] }) {
    return edits.length > 0 ? [{ title: "correct", args: {}, edits, safe: false, preferred: true }] : [];
  },
};

/** A place in a passage's text where a run of blanks should be another one. */
interface Fault {
  readonly message: "before" | "after" | "inside" | "double";
  readonly mark: string;
  /** What is marked. */
  readonly start: number;
  readonly end: number;
  /** The blanks, and what should stand there. */
  readonly from: number;
  readonly to: number;
  readonly blanks: "" | " ";
  /** Behind the mark a blank is missing as well. */
  readonly isMoved?: boolean;
}

function faultsBehind({ text }: Passage, words: readonly Word[], i: number, isEnglish: boolean): Fault[] {
  const word = words[i]!;
  const next = words[i + 1];
  if (word.apart !== null && next?.apart === word.apart) return [];
  const gapEnd = next?.start ?? text.length;
  const missing = next && word.apart === null && next.apart === null ? missingBlank(text, word, next) : null;
  if (missing) return [missing];
  const found: Fault[] = [];
  for (let at = word.end; at < gapEnd; at++) {
    if (!isBlank(text, at)) continue;
    const from = at;
    while (at < gapEnd && isBlank(text, at)) at++;
    const fault = faultOf(text, from, at, isEnglish);
    if (!fault) continue;
    const start = from === word.end ? word.start : from - widthBefore(text, from);
    const end = at === gapEnd && next ? next.end : at + widthAt(text, at);
    found.push({ ...fault, start, end, from, to: at });
  }
  return found;
}

/** A character may be two units of the text: it is marked as a whole. */
const widthAt = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);
const widthBefore = (text: string, at: number): number => (at > 1 ? widthAt(text, at - 2) : 1);

const isBlank = (text: string, at: number): boolean => text[at] === " " || text[at] === "\t";

/** What is wrong with the blanks between two places; nothing at the edges of a line. */
function faultOf(
  text: string,
  from: number,
  to: number,
  isEnglish: boolean,
): Pick<Fault, "message" | "mark" | "blanks" | "isMoved"> | null {
  const before = text[from - 1]!;
  const mark = text[to] ?? "\n";
  if (/[\r\n|]/.test(before + mark)) return null;
  // Behind another mark it belongs to a list of marks: *tanda #, ? dan !*.
  const isBehindWord = !/[!#$&*+,./:;<=>?\\^_~-]/.test(before);
  if (isBehindWord && /[,.;:!?]/.test(mark) && /[\s”’"'»)]|^$/.test(text[to + 1] ?? "") && !isRatio(text, from, to)) {
    return { message: "before", mark, blanks: "" };
  }
  // On the wrong side of it: "menimbang ,menguleni".
  if (
    /\p{L}/u.test(before) &&
    /[,;]/.test(mark) &&
    /\p{L}/u.test(text[to + 1] ?? "") &&
    /\p{L}/u.test(text[to + 2] ?? "")
  )
    return { message: "before", mark, blanks: "", isMoved: true };
  // Empty brackets are a form to fill in, or a sign.
  if (before === "(" && mark === ")") return null;
  if (before === "(" || mark === ")") return { message: "inside", mark, blanks: "" };
  // Two blanks between English sentences are a custom.
  return to - from > 1 && !(isEnglish && /[.!?]/.test(before)) ? { message: "double", mark, blanks: " " } : null;
}

/** `1 : 50` */
const isRatio = (text: string, from: number, to: number): boolean =>
  text[to] === ":" && /\d/.test(text[from - 1]!) && /^\s+\d/.test(text.slice(to + 1, to + 4));

/** `satu,dua`, `selesai.Lalu`; not `S.Kom.` or `Node.js`. */
function missingBlank(text: string, word: Word, next: Word): Fault | null {
  if (next.start !== word.end + 1) return null;
  const mark = text[word.end]!;
  const isSign = mark === ";" && `${word.lower};${next.lower}` === "tl;dr";
  const isList = (mark === "," || mark === ";") && /\p{L}$/u.test(word.text) && /^\p{L}/u.test(next.text) && !isSign;
  const isStop = /[.!?]/.test(mark) && /^[A-Za-z][a-z-]+$/.test(word.text) && /^[A-Z][a-z]+$/.test(next.text);
  if (!isList && !isStop) return null;
  const { start } = word;
  return { message: "after", mark, start, end: next.end, from: next.start, to: next.start, blanks: " " };
}

function toReport(source: string, passage: Passage, fault: Fault): Report {
  const { message, mark, start, end, from, to, blanks, isMoved } = fault;
  const place = { start: passage.span(from - 1, from).end, end: passage.span(to, to + 1).start };
  // Blanks that YAML makes of a line end or of an escape are not the author's own.
  const isPlain = /^[ \t]*$/.test(source.slice(place.start, place.end)) && place.start <= place.end;
  const behind = passage.span(to, to + 1).end;
  const moved = isMoved ? [{ start: behind, end: behind, text: " " }] : [];
  const edits = isPlain ? [{ ...place, text: blanks }, ...moved] : [];
  return { span: passage.span(start, end), message, args: { mark }, path: passage.path, edits };
}

// Running text, or a paragraph of it, without a mark at its end. Entries of lists need none.
import type { Profile } from "../profile/profile";
import { correction, replacement } from "../prose/correction";
import { type Paragraph, paragraphsOf } from "../prose/paragraphs";
import { type Passage, passagesOf } from "../prose/passage";
import { wordIndexAt, wordsOf } from "../prose/words";
import { profileWith } from "../write/example";
import type { Report, Rule } from "./rule";

export const finalStop: Rule = {
  id: "final-stop",
  title: { en: "A text without a full stop at its end", id: "Teks tanpa tanda titik di akhirnya" },
  severity: "info",
  stage: "content",
  get docs() {
    return {
      why: {
        en: "A text that stops without a punctuation mark looks unfinished, and readers wonder what is missing. Every paragraph of running text ends with a full stop, a question mark or an exclamation mark.",
        id: "Teks yang berhenti tanpa tanda baca tampak belum selesai, dan pembaca bertanya-tanya apa yang kurang. Setiap paragraf uraian diakhiri tanda titik, tanda tanya, atau tanda seru.",
      },
      bad: {
        en: {
          text: profileWith(
            "en",
            "reality: Electricians also measure every circuit before they switch it on\n",
            "electrician",
          ),
          marks: ["on"],
        },
        id: {
          text: profileWith(
            "id",
            "reality: Teknisi listrik juga mengukur setiap rangkaian sebelum listrik dinyalakan\n",
            "electrician",
          ),
          marks: ["dinyalakan"],
        },
      },
      good: {
        en: {
          text: profileWith(
            "en",
            "reality: Electricians also measure every circuit before they switch it on.\n",
            "electrician",
          ),
        },
        id: {
          text: profileWith(
            "id",
            "reality: Teknisi listrik juga mengukur setiap rangkaian sebelum listrik dinyalakan.\n",
            "electrician",
          ),
        },
      },
    };
  },
  messages: {
    absent: {
      en: "This text ends without a full stop. Add one, or finish the sentence.",
      id: "Teks ini berakhir tanpa tanda titik. Tambahkan tanda titik, atau selesaikan kalimatnya.",
    },
    open: {
      en: "This text breaks off after “{mark}”. Finish it, or end it with a full stop.",
      id: "Teks ini terputus sesudah “{mark}”. Selesaikan, atau akhiri dengan tanda titik.",
    },
    replace: { en: "Write “{standard}”", id: "Tulis “{standard}”" },
  },
  check(profile, _context, report) {
    for (const passage of passagesOf(profile)) {
      if (passage.kind !== "prose" || wordsOf(passage).length < FEWEST || isCutOff(profile, passage)) continue;
      for (const paragraph of paragraphsOf(passage)) {
        const found = isEnded(passage.text, paragraph) ? null : unended(passage, paragraph);
        if (found) report(found);
      }
    }
  },
  fix: (_profile, finding) => replacement(finding, { safe: false }),
};

/** What has fewer words is no sentence yet. */
const FEWEST = 3;

/** The rest stands behind a sign that makes it a comment: of that another rule speaks. */
const isCutOff = ({ text }: Profile, { node }: Passage): boolean =>
  node.style === "plain" && /^[ \t]+#/.test(text.slice(node.span.end, node.span.end + 20));

/** With a mark, if need be inside of brackets or quotation marks; or with what no stop may follow. */
function isEnded(text: string, { start, end, isLast }: Paragraph): boolean {
  let last = end - 1;
  while (last > start && CLOSING.has(text[last]!)) last--;
  const mark = text[last]!;
  // What waits to be written is another rule's, and a colon leads to the next paragraph.
  return /[.!?…\]}>]/.test(mark) || (mark === ":" && !isLast);
}

const CLOSING: ReadonlySet<string> = new Set(["”", "’", '"', "'", "»", ")", "*"]);

/** Marks in whose place a full stop may stand. */
const PAUSE = /[,;–—-]/;

function unended(passage: Passage, { start, end }: Paragraph): Report | null {
  const { text } = passage;
  const { word } = wordIndexAt(passage, end - 1);
  if (!word || word.end <= start || word.apart === "address") return null;
  const mark = text[end - 1]!;
  const said = correction(passage, word.start, end, withStop(text.slice(word.start, end)));
  if (mark === ":") return { ...said, message: "open", args: { mark }, edits: [] };
  // Only the mark is put in: what stands before it may be written with escapes.
  const at = passage.span(end - 1, end);
  const edit = PAUSE.test(mark) ? { ...at, text: "." } : { start: at.end, end: at.end, text: "." };
  const edits = said.edits.length > 0 ? [edit] : [];
  return PAUSE.test(mark)
    ? { ...said, message: "open", args: { ...said.args, mark }, edits }
    : { ...said, message: "absent", edits };
}

const withStop = (text: string): string => (PAUSE.test(text.at(-1)!) ? `${text.slice(0, -1).trimEnd()}.` : `${text}.`);

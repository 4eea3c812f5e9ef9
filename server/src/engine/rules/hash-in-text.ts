// A number sign after a space inside unquoted prose: YAML takes the rest of the line for a comment.
import { profileWith } from "../profile/example";
import { trimmedSpan } from "../profile/lines";
import { problemsOf } from "../profile/profile";
import { isProsePath } from "../profile/prose";
import { overlapsAny, type Pair, pairsIn, type Span } from "../profile/tree";
import { asTextEdit, isOneLine } from "../profile/write";
import { skipGaps } from "../syntax/entry";
import type { Rule } from "./rule";

export const hashInText: Rule = {
  id: "hash-in-text",
  title: { en: "“#” cuts the text off", id: "“#” memotong teks" },
  severity: "warning",
  stage: "syntax",
  docs: {
    why: {
      en: "After a space, “#” begins a comment, and readers never see the rest of the line. Text that needs the sign stands in quotation marks.",
      id: "Setelah spasi, “#” mengawali komentar, dan pembaca tidak pernah melihat sisa barisnya. Teks yang memerlukan tanda itu perlu diapit tanda petik.",
    },
    bad: {
      en: {
        text: profileWith("en", "reality: Bakers know that the oven is rule #1 and the weather rule #2.\n"),
        marks: ["#1 and the weather rule #2."],
      },
      id: {
        text: profileWith("id", "reality: Tukang roti tahu bahwa oven itu aturan #1 dan cuaca aturan #2.\n"),
        marks: ["#1 dan cuaca aturan #2."],
      },
    },
    good: {
      en: { text: profileWith("en", 'reality: "Bakers know that the oven is rule #1 and the weather rule #2."\n') },
      id: { text: profileWith("id", 'reality: "Tukang roti tahu bahwa oven itu aturan #1 dan cuaca aturan #2."\n') },
    },
  },
  messages: {
    comment: {
      en: "From “#” on this is a comment to YAML, so readers do not see it. If it is part of the text, put the text in quotes.",
      id: "Mulai dari “#”, bagian ini komentar bagi YAML sehingga tidak terlihat oleh pembaca. Jika termasuk teks, apit teksnya dengan tanda petik.",
    },
    all: {
      en: "From “#” on this is a comment to YAML, so “{key}” is empty. If it is the text, put it in quotes.",
      id: "Mulai dari “#”, bagian ini komentar bagi YAML sehingga “{key}” kosong. Jika ini teksnya, apit dengan tanda petik.",
    },
    cut: {
      en: "From “#” on this is a comment to YAML, and the text cannot go on after it. Put the whole text in quotes.",
      id: "Mulai dari “#”, bagian ini komentar bagi YAML, dan teks tidak dapat dilanjutkan sesudahnya. Apit seluruh teks dengan tanda petik.",
    },
    quote: { en: "Put all of it in quotes as text", id: "Apit seluruhnya dengan tanda petik sebagai teks" },
    block: { en: "Turn all of it into a block (>-)", id: "Ubah seluruhnya menjadi blok (>-)" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report({ ...problem, severity: "error" });
    for (const { pair, path } of pairsIn(profile.root)) {
      const span = isProsePath(path) ? commentAfter(profile.text, pair) : null;
      if (!span || overlapsAny(profile.doubtful, span)) continue;
      const extent = { start: pair.value?.span.start ?? span.start, end: span.end };
      if (pair.value) report({ span, message: "comment", path, extent });
      else report({ span, message: "all", args: { key: pair.key.text }, path, extent, severity: "error" });
    }
  },
  fix({ text }, { extent }) {
    if (!extent) return [];
    const title = isOneLine(text, extent) ? "quote" : "block";
    return [{ title, args: {}, edits: [asTextEdit(text, extent)], safe: false, preferred: true }];
  },
};

/** The comment right after a plain value, or in its place, where the sign is followed by text at once. */
function commentAfter(text: string, { value, span }: Pair): Span | null {
  if (value && !(value.kind === "scalar" && value.style === "plain")) return null;
  const lineEnd = text.slice(span.end).search(/[\r\n]/);
  const end = lineEnd < 0 ? text.length : span.end + lineEnd;
  const start = skipGaps(text, span.end, end);
  if (start === span.end || text[start] !== "#" || !/\S/.test(text[start + 1] ?? " ")) return null;
  return trimmedSpan(text, { start, end });
}

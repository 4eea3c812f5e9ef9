// A file without a profile in it: nothing at all, only blanks, only comments.

import { lineEndOf, linesOf, trimmedSpan } from "../profile/lines";
import { languageOf, type Profile } from "../profile/profile";
import type { Span } from "../profile/tree";
import { profileWith } from "../write/example";
import { profileSkeleton } from "../write/skeleton";
import type { Rule } from "./rule";

export const emptyFile: Rule = {
  id: "empty-file",
  title: { en: "The file is empty", id: "Berkas masih kosong" },
  severity: "error",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "A file without content shows readers nothing. The quick fix inserts a template with the title and all six sections, ready to be filled in.",
        id: "Berkas tanpa isi tidak menampilkan apa pun kepada pembaca. Perbaikan cepat menyisipkan kerangka berisi nama pekerjaan dan keenam bagian, siap diisi.",
      },
      bad: {
        en: { text: "# Baker: to be written\n", marks: ["# Baker: to be written"] },
        id: { text: "# Tukang roti: belum ditulis\n", marks: ["# Tukang roti: belum ditulis"] },
      },
      good: { en: { text: profileWith("en", "") }, id: { text: profileWith("id", "") } },
    };
  },
  messages: {
    empty: { en: "There is no profile in this file yet.", id: "Berkas ini belum berisi profil." },
    comments: {
      en: "This file has only comments in it, but no profile yet.",
      id: "Berkas ini baru berisi komentar, belum ada profilnya.",
    },
    insert: { en: "Insert a profile template", id: "Sisipkan kerangka profil" },
  },
  check(profile, _context, report) {
    if (profile.root || profile.problems.length > 0) return;
    const comment = profile.comments[0];
    if (comment) report({ span: trimmedSpan(profile.text, comment.span), message: "comments" });
    else report({ span: firstVisible(profile.text), message: "empty" });
  },
  fix(profile, _finding, { config }) {
    const template = profileSkeleton({
      language: languageOf(profile, config),
      indent: 2,
      lineEnd: lineEndOf(profile.text),
      tabStops: false,
    });
    return [{ title: "insert", args: {}, edits: [insertion(profile, template)], safe: false, preferred: true }];
  },
};

/** The first line that holds anything, blanks if need be; 0..0 in a text of nothing but line ends. */
function firstVisible(text: string): Span {
  const lines = linesOf(text);
  const line = lines.find(({ start, end }) => text.slice(start, end).trim() !== "");
  if (line) return trimmedSpan(text, line);
  const blank = lines.find(({ start, end }) => start < end);
  return blank ? { start: blank.start, end: blank.end } : { start: 0, end: 0 };
}

/** After what is there, in place of the blanks at the end; an empty line separates it from comments. */
function insertion({ text }: Profile, template: string) {
  const kept = text.startsWith("\ufeff") ? Math.max(1, text.trimEnd().length) : text.trimEnd().length;
  const lineEnd = lineEndOf(text);
  const gap = kept === 0 || text.slice(0, kept) === "\ufeff" ? "" : lineEnd + lineEnd;
  return { start: kept, end: text.length, text: gap + template };
}

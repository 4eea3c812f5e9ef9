// A number sign after a space inside unquoted text that readers see: YAML takes the rest of the line for a comment.

import { NOTE_MARKER } from "../import/notes";
import { charactersOf } from "../profile/characters";
import { isBlank, isOneLine, lineAt, lineEndOf, lineIndexAt, linesOf, linesWithin } from "../profile/lines";
import { problemsOf } from "../profile/profile";
import { type Node, overlapsAny, type Path, type Span, walk } from "../profile/tree";
import { type Holder, noteBehindText, textBehindHash } from "../slips/behind-hash";
import { MARKER } from "../suppression/comments";
import type { Edit } from "../write/edit";
import { profileWith } from "../write/example";
import { asTextEdit } from "../write/write";
import type { Rule } from "./rule";

export const hashInText: Rule = {
  id: "hash-in-text",
  title: { en: "“#” cuts off the text", id: "“#” memotong teks" },
  severity: "warning",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "After a space, “#” begins a comment, and readers never see the rest of the line. Text that needs the sign must be in quotation marks, and a note to yourself goes on a line of its own.",
        id: "Setelah spasi, “#” mengawali komentar, dan pembaca tidak pernah melihat sisa barisnya. Teks yang memerlukan tanda itu perlu diapit tanda petik, dan catatan untuk diri sendiri ditulis di baris tersendiri.",
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
    };
  },
  messages: {
    comment: {
      en: "Everything from “#” on is taken as a note to the writer, and readers do not see it. If it belongs to the text, put the whole text in quotation marks.",
      id: "Teks mulai dari “#” dianggap catatan untuk penulis dan tidak tampil kepada pembaca. Jika termasuk isi, apit seluruh teks dengan tanda petik.",
    },
    commentInLines: {
      en: "Everything from “#” on is taken as a note to the writer, and readers do not see it. If it belongs to the text, move the whole text below the mark “>-”.",
      id: "Teks mulai dari “#” dianggap catatan untuk penulis dan tidak tampil kepada pembaca. Jika termasuk isi, pindahkan seluruh teks ke bawah tanda “>-”.",
    },
    note: {
      en: "What follows “#” is a comment that readers do not see. If it belongs to the text, put the whole text in quotation marks; if it is a note, put it on a line of its own.",
      id: "Yang tertulis setelah “#” adalah komentar yang tidak tampil kepada pembaca. Jika termasuk isi, apit seluruh teks dengan tanda petik; jika hanya catatan, tuliskan di baris tersendiri.",
    },
    noteInLines: {
      en: "What follows “#” is a comment that readers do not see. If it belongs to the text, move the whole text below the mark “>-”; if it is a note, put it on a line of its own.",
      id: "Yang tertulis setelah “#” adalah komentar yang tidak tampil kepada pembaca. Jika termasuk isi, pindahkan seluruh teks ke bawah tanda “>-”; jika hanya catatan, tuliskan di baris tersendiri.",
    },
    all: {
      en: "Everything from “#” on is taken as a note to the writer, so “{key}” is empty. If it is the text, put it in quotation marks.",
      id: "Teks mulai dari “#” dianggap catatan untuk penulis sehingga “{key}” kosong. Jika ini isinya, apit dengan tanda petik.",
    },
    allItem: {
      en: "Everything from “#” on is taken as a note to the writer, so this entry is empty. If it is the text, put it in quotation marks.",
      id: "Teks mulai dari “#” dianggap catatan untuk penulis sehingga butir ini kosong. Jika ini isinya, apit dengan tanda petik.",
    },
    cut: {
      en: "Everything from “#” on is taken as a note to the writer, and the text cannot continue after it. Put the whole text in quotation marks.",
      id: "Teks mulai dari “#” dianggap catatan untuk penulis, dan sesudahnya teks tidak dapat dilanjutkan. Apit seluruh teks dengan tanda petik.",
    },
    cutInLines: {
      en: "Everything from “#” on is taken as a note to the writer, and the text cannot continue after it. Move the whole text below the mark “>-”.",
      id: "Teks mulai dari “#” dianggap catatan untuk penulis, dan sesudahnya teks tidak dapat dilanjutkan. Pindahkan seluruh teks ke bawah tanda “>-”.",
    },
    quote: { en: "Put all of it in quotation marks as text", id: "Apit seluruhnya dengan tanda petik sebagai teks" },
    above: { en: "Move the note above the text", id: "Pindahkan catatan ke atas teks" },
    block: { en: "Move the text below the mark “>-”", id: "Pindahkan teks ke bawah tanda “>-”" },
  },
  check(profile, _context, report) {
    const inLines = (message: string, extent: Span | undefined) =>
      extent && !isOneLine(profile.text, extent) ? (IN_LINES[message] ?? message) : message;
    for (const problem of problemsOf(profile, this.id)) {
      report({ ...problem, message: inLines(problem.message, problem.extent), severity: "error" });
    }
    if (!charactersOf(profile).hasAny("#")) return;
    for (const { holder, path } of holdersIn(profile.root)) {
      const note = noteBehindText(profile.text, holder, path);
      const span = note ?? textBehindHash(profile.text, holder, path);
      if (!span || overlapsAny(profile.doubtful, span)) continue;
      const extent = { start: holder.value?.span.start ?? span.start, end: span.end };
      const key = path.at(-1)!;
      if (note) {
        if (!isForTools(profile.text.slice(note.start, note.end)))
          report({ span, message: inLines("note", extent), path, extent, severity: "info" });
      } else if (holder.value) report({ span, message: inLines("comment", extent), path, extent });
      else if (typeof key === "number") report({ span, message: "allItem", path, extent, severity: "error" });
      else report({ span, message: "all", args: { key }, path, extent, severity: "error" });
    }
  },
  fix({ text }, { message, span, extent }) {
    if (!extent) return [];
    const title = isOneLine(text, extent) ? "quote" : "block";
    if (message === "note" || message === "noteInLines") {
      // Only the author knows which of the two it is.
      const common = { args: {}, safe: false, preferred: false };
      return [
        { ...common, title, edits: [asTextEdit(text, extent)] },
        { ...common, title: "above", edits: noteAbove(text, extent, span) },
      ];
    }
    const moved = commentsAbove(text, extent);
    const asText = { title, args: {}, edits: [asTextEdit(text, extent)], safe: false, preferred: !moved };
    return moved ? [{ title: "above", args: {}, edits: moved, safe: false, preferred: true }, asText] : [asText];
  },
};

/** What is said of a text on several lines. */
const IN_LINES: Readonly<Record<string, string>> = {
  comment: "commentInLines",
  cut: "cutInLines",
  note: "noteInLines",
};

/** Every pair, and every item of a list in block form. */
function* holdersIn(root: Node | null): Generator<{ holder: Holder; path: Path }> {
  for (const { node, path } of walk(root)) {
    if (node.kind === "map") for (const pair of node.pairs) yield { holder: pair, path: [...path, pair.key.text] };
    if (node.kind !== "list" || node.flow) continue;
    for (const [i, item] of node.items.entries()) yield { holder: item, path: [...path, i] };
  }
}

/** A request to ignore a finding, or a doubt of the import: other rules speak of those. */
const isForTools = (comment: string): boolean => {
  const [word = ""] = /[\w-]+/.exec(comment) ?? [];
  return word === NOTE_MARKER || word === MARKER;
};

/** The comment behind a text, on a line of its own above it. */
function noteAbove(text: string, { start: from }: Span, { start, end }: Span): Edit[] {
  const first = lineAt(text, from);
  const at = first.start === 0 && text.startsWith("\ufeff") ? 1 : first.start;
  let gap = start;
  while (isBlank(text.charCodeAt(gap - 1))) gap--;
  const line = " ".repeat(first.indent) + text.slice(start, end) + lineEndOf(text);
  return [
    { start: at, end: at, text: line },
    { start: gap, end, text: "" },
  ];
}

/** Comment lines inside a text, moved above its first line; null where there are none, or text is cut off besides. */
function commentsAbove(text: string, extent: Span): Edit[] | null {
  const [first, ...further] = [lineAt(text, extent.start), ...linesWithin(text, extent)];
  const lines = further.filter(({ start }) => start > extent.start);
  const isNote = (line: Span) => /^[ \t]*#(?:[ \t]|$)/.test(text.slice(line.start, line.end));
  const notes = lines.filter(isNote);
  const rest = [{ start: extent.start, end: first.end }, ...lines.filter((line) => !isNote(line))];
  if (notes.length === 0 || rest.some(({ start, end }) => /(?:^|[ \t])#/.test(text.slice(start, end)))) return null;
  const lead = " ".repeat(first.indent);
  const copies = notes.map(({ start, end }) => lead + text.slice(start, end).trim() + lineEndOf(text));
  const all = linesOf(text);
  const start = first.start === 0 && text.startsWith("\ufeff") ? 1 : first.start;
  const at = { start, end: start };
  return [
    { ...at, text: copies.join("") },
    ...notes.map(({ start, end }) => ({ start: all[lineIndexAt(all, start) - 1]!.end, end, text: "" })),
  ];
}

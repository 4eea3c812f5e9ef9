// A note that an import has left in a comment: a doubt that somebody has to settle.
import { NOTE_MARKER } from "../import/notes";
import { lineIndexAt, linesOf, trimmedSpan } from "../profile/lines";
import type { Profile } from "../profile/profile";
import type { Span } from "../profile/tree";
import { profileWith } from "../write/example";
import { withoutLines } from "../write/removal";
import type { Rule } from "./rule";

export const importNote: Rule = {
  id: "import-note",
  title: { en: "A note from the import", id: "Catatan dari impor" },
  severity: "info",
  stage: "content",
  isAlwaysSaid: true,
  get docs() {
    return {
      why: {
        en: "When plain text was imported, something here was not certain. Read the note, change the text if necessary, and then remove the note.",
        id: "Ketika teks biasa diimpor, ada yang belum pasti di bagian ini. Bacalah catatannya, ubah teksnya jika perlu, lalu hapus catatan itu.",
      },
      bad: {
        en: {
          text: profileWith(
            "en",
            `# ${NOTE_MARKER}: nothing in the text answers “Bakers only follow …”.\nstatus: draft\n`,
          ),
          marks: [`# ${NOTE_MARKER}: nothing in the text answers “Bakers only follow …”.`],
        },
        id: {
          text: profileWith(
            "id",
            `# ${NOTE_MARKER}: tidak ada jawaban atas “Tukang roti hanya …” dalam teks.\nstatus: draft\n`,
          ),
          marks: [`# ${NOTE_MARKER}: tidak ada jawaban atas “Tukang roti hanya …” dalam teks.`],
        },
      },
      good: {
        en: { text: profileWith("en", "# Imported from our brochure of 2019.\nstatus: draft\n") },
        id: { text: profileWith("id", "# Diimpor dari brosur kami tahun 2019.\nstatus: draft\n") },
      },
    };
  },
  messages: {
    note: { en: "From the import: {note}", id: "Dari impor: {note}" },
    bare: {
      en: "Something here was not certain when the text was imported.",
      id: "Ada yang belum pasti di sini ketika teks diimpor.",
    },
    done: { en: "Done: remove the note", id: "Selesai: hapus catatan" },
  },
  check(profile, _context, report) {
    for (const span of notesIn(profile)) {
      const note = noteAt(profile, span);
      if (note === "") report({ span, message: "bare" });
      else report({ span, message: "note", args: { note: note.slice(0, MOST_SHOWN) } });
    }
  },
  fix(profile, { span }) {
    const edit = withoutLines(profile.text, span) ?? behindText(profile.text, span);
    return [{ title: "done", args: {}, edits: [edit], safe: false, preferred: true }];
  },
};

const MARKED = new RegExp(`^#+[ \\t]*${NOTE_MARKER}(?![\\w-])[ \\t]*:?[ \\t]*`);
const MOST_SHOWN = 240;

const notesIn = ({ text, comments }: Profile): Span[] =>
  comments
    .map(({ span }) => trimmedSpan(text, span))
    .filter(({ start, end }) => MARKED.test(text.slice(start, Math.min(end, start + 60))));

const noteAt = ({ text }: Profile, { start, end }: Span): string => text.slice(start, end).replace(MARKED, "");

/** The comment with the blanks in front of it; what stands before it on its line stays. */
function behindText(text: string, { start, end }: Span) {
  const line = linesOf(text)[lineIndexAt(linesOf(text), start)]!;
  let from = start;
  while (from > line.start && /[ \t]/.test(text.charAt(from - 1))) from--;
  return { start: from, end, text: "" };
}

// The marks that a version control system leaves where two versions of a file could not be joined.

import { lineAt, linesWithin } from "../profile/lines";
import { problemsOf } from "../profile/profile";
import type { Span } from "../profile/tree";
import { profileWith } from "../write/example";
import { withoutLines } from "../write/removal";
import type { Fix, Rule } from "./rule";

export const mergeConflict: Rule = {
  id: "merge-conflict",
  title: { en: "Two versions not yet merged", id: "Dua versi belum disatukan" },
  severity: "error",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "Two people changed the same lines, and both versions are in the file between <<<<<<< and >>>>>>>. Keep the text that is right, and delete the other together with the three marker lines.",
        id: "Dua orang mengubah baris yang sama, dan kedua versinya ada di dalam berkas, di antara <<<<<<< dan >>>>>>>. Pertahankan teks yang benar, lalu hapus yang lain beserta ketiga baris penandanya.",
      },
      bad: {
        en: {
          text: profileWith(
            "en",
            `fit: People who like early mornings and steady work with their hands.
<<<<<<< HEAD
misfit: People who prefer late evenings, because the ovens are lit before dawn.
=======
misfit: People who like to sleep in, because the ovens are lit before dawn.
>>>>>>> review
`,
          ),
          marks: ["<<<<<<< HEAD"],
        },
        id: {
          text: profileWith(
            "id",
            `fit: Orang yang menyukai pagi hari dan pekerjaan tangan yang teratur.
<<<<<<< HEAD
misfit: Orang yang lebih suka bergadang karena oven dinyalakan sebelum fajar.
=======
misfit: Orang yang suka bangun siang karena oven dinyalakan sebelum fajar.
>>>>>>> tinjauan
`,
          ),
          marks: ["<<<<<<< HEAD"],
        },
      },
      good: { en: { text: profileWith("en", "") }, id: { text: profileWith("id", "") } },
    };
  },
  messages: {
    block: {
      en: "From here on, the file contains two versions of the same lines. Keep one of them and delete the marker lines.",
      id: "Mulai dari sini, berkas memuat dua versi dari baris yang sama. Pertahankan salah satunya dan hapus penandanya.",
    },
    end: { en: "The second version ends here.", id: "Versi kedua berakhir di sini." },
    first: { en: "Keep the first version", id: "Pertahankan versi pertama" },
    second: { en: "Keep the second version", id: "Pertahankan versi kedua" },
    markerLine: { en: "Delete this line", id: "Hapus baris ini" },
    marker: {
      en: "This line is left over from merging two versions of the file. Delete it.",
      id: "Baris ini sisa dari penyatuan dua versi berkas. Hapus baris ini.",
    },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) {
      report({ ...problem, related: (problem.others ?? []).map((span) => ({ span, message: "end", args: {} })) });
    }
  },
  fix({ text }, { message, span, extent }) {
    if (message === "marker") return offers(text, { markerLine: [span] });
    return extent ? offers(text, versions(text, extent)) : [];
  },
};

/** What to delete for each choice: lines or stretches of them. */
function versions(text: string, extent: Span): Readonly<Record<string, readonly Span[]>> {
  const lines = [lineAt(text, extent.start), ...linesWithin(text, { ...extent, start: extent.start + 1 })];
  const marks = lines.filter(({ start, indent }) => /^[<|=>]{7}/.test(text.slice(start + indent, start + indent + 7)));
  const [first, ...rest] = marks;
  const last = rest.at(-1);
  const middle = rest.at(-2);
  const isPlain =
    marks
      .map(({ start, indent }) => text[start + indent])
      .join("")
      .replace("|", "") === "<=>";
  if (!isPlain || !first || !middle || !last) return {};
  const span = { start: first.start, end: middle.end };
  return {
    first: [first, { start: rest[0]!.start, end: last.end }],
    second: [span, last],
  };
}

function offers(text: string, choices: Readonly<Record<string, readonly Span[]>>): Fix[] {
  return Object.entries(choices).flatMap(([title, gone]) => {
    const edits = gone.map((span) => withoutLines(text, span));
    return edits.includes(null)
      ? []
      : [{ title, args: {}, edits: edits.flatMap((edit) => edit ?? []), safe: false, preferred: false }];
  });
}

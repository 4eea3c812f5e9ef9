// The marks that a version control system leaves where two versions of a file could not be joined.

import { problemsOf } from "../profile/profile";
import { profileWith } from "../write/example";
import type { Rule } from "./rule";

export const mergeConflict: Rule = {
  id: "merge-conflict",
  title: { en: "Two versions not yet merged", id: "Dua versi belum disatukan" },
  severity: "error",
  stage: "syntax",
  docs: {
    why: {
      en: "Two people changed the same lines, and both versions are in the file between <<<<<<< and >>>>>>>. Keep the text that is right and delete the other one together with the three lines of marks.",
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
  },
  messages: {
    block: {
      en: "From here on the file holds two versions of the same lines. Keep one of them and delete the marks.",
      id: "Mulai dari sini, berkas memuat dua versi dari baris yang sama. Pertahankan salah satunya dan hapus penandanya.",
    },
    end: { en: "The second version ends here.", id: "Versi kedua berakhir di sini." },
    marker: {
      en: "This line is left over from joining two versions of the file. Delete it.",
      id: "Baris ini sisa dari penyatuan dua versi berkas. Hapus baris ini.",
    },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) {
      report({ ...problem, related: (problem.others ?? []).map((span) => ({ span, message: "end", args: {} })) });
    }
  },
};

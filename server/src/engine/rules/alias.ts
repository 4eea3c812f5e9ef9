// Anchors, aliases and merge keys: one finding for all of them in a file.

import { lineAt, trimmedSpan } from "../profile/lines";
import { problemsOf } from "../profile/profile";
import { commentedOut } from "../write/comment-out";
import { profileWith } from "../write/example";
import { expansion } from "../write/expand";
import type { Rule } from "./rule";

export const alias: Rule = {
  id: "alias",
  title: { en: "A reference inside the file", id: "Rujukan di dalam berkas" },
  severity: "error",
  stage: "syntax",
  get docs() {
    return {
      why: {
        en: "With & and *, YAML can mark a value and repeat it elsewhere. A profile is text for readers: every section is written out in full, so that it can be read and changed on its own.",
        id: "Dengan & dan *, YAML dapat menandai sebuah nilai dan mengulangnya di tempat lain. Profil adalah teks untuk pembaca: setiap bagian ditulis utuh agar dapat dibaca dan diubah sendiri-sendiri.",
      },
      bad: {
        en: {
          text: profileWith("en", "title: &name Baker\nalternative_titles: [Bread maker]\nx-label: *name\n"),
          marks: ["*name"],
        },
        id: {
          text: profileWith("id", "title: &nama Tukang roti\nalternative_titles: [Pembuat roti]\nx-label: *nama\n"),
          marks: ["*nama"],
        },
      },
      good: {
        en: { text: profileWith("en", "title: Baker\nalternative_titles: [Bread maker]\nx-label: Baker\n") },
        id: {
          text: profileWith("id", "title: Tukang roti\nalternative_titles: [Pembuat roti]\nx-label: Tukang roti\n"),
        },
      },
    };
  },
  messages: {
    alias: {
      en: "References such as this one (in this file: {count}) are not part of the profile format. Write the text itself here.",
      id: "Rujukan seperti ini (dalam berkas ini: {count}) bukan bagian dari format profil. Tulis langsung teksnya di sini.",
    },
    merge: {
      en: "“<<” takes over keys from elsewhere (references in this file: {count}). Profiles have no such references: write the keys here.",
      id: "“<<” mengambil kunci dari tempat lain (rujukan dalam berkas ini: {count}). Profil tidak mengenal rujukan seperti itu: tulis kuncinya di sini.",
    },
    anchor: {
      en: "“&” marks a value to be referred to (in this file: {count}). Profiles have no references: delete the mark.",
      id: "“&” menandai nilai untuk dirujuk (dalam berkas ini: {count}). Profil tidak mengenal rujukan: hapus tandanya.",
    },
    comment: { en: "Keep it as a comment for now", id: "Simpan dahulu sebagai komentar" },
    expand: { en: "Write out what the references stand for", id: "Tulis lengkap isi yang dirujuk" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
  },
  fix(profile, { span, args }) {
    const { text } = profile;
    const expanded = expansion(profile);
    if (expanded) return [{ title: "expand", args: {}, edits: expanded, safe: false, preferred: true }];
    // What a single reference stands for is not in the text; of several, one put aside would not help.
    const line = trimmedSpan(text, lineAt(text, span.start));
    const edits = args["count"] === 1 ? commentedOut(text, line) : null;
    return edits ? [{ title: "comment", args: {}, edits, safe: false, preferred: false }] : [];
  },
};

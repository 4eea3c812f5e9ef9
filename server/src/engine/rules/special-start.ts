// Unquoted text that begins with a character that means something to YAML.
import { profileWith } from "../profile/example";
import { problemsOf } from "../profile/profile";
import { asTextEdit, isOneLine } from "../profile/write";
import type { Rule } from "./rule";

export const specialStart: Rule = {
  id: "special-start",
  title: { en: "Text begins with a special character", id: "Teks diawali karakter khusus" },
  severity: "error",
  stage: "syntax",
  docs: {
    why: {
      en: "At the beginning of a text, characters such as @ % * & ! [ { and ` are instructions to YAML: it stops reading, or drops a word without saying so. In quotation marks they are ordinary characters.",
      id: "Di awal teks, karakter seperti @ % * & ! [ { dan ` adalah perintah bagi YAML: YAML berhenti membaca atau membuang satu kata tanpa pemberitahuan. Di dalam tanda petik, semuanya karakter biasa.",
    },
    bad: {
      en: {
        text: profileWith("en", "reality: *Artisan* bakers also adjust every batch to the weather.\n"),
        marks: ["*"],
      },
      id: {
        text: profileWith("id", "reality: *Artisan* juga menyesuaikan setiap adonan dengan cuaca.\n"),
        marks: ["*"],
      },
    },
    good: {
      en: { text: profileWith("en", 'reality: "*Artisan* bakers also adjust every batch to the weather."\n') },
      id: { text: profileWith("id", 'reality: "*Artisan* juga menyesuaikan setiap adonan dengan cuaca."\n') },
    },
  },
  messages: {
    start: {
      en: "Text that begins with “{character}” means something else to YAML. Put it in quotes, so that it stays text.",
      id: "Teks yang diawali “{character}” berarti lain bagi YAML. Apit dengan tanda petik agar tetap terbaca sebagai teks.",
    },
    lost: {
      en: "YAML drops the word “{word}”, because it begins with “{character}”. Put the whole text in quotes.",
      id: "YAML membuang kata “{word}” karena diawali “{character}”. Apit seluruh teks dengan tanda petik.",
    },
    quote: { en: "Put the text in quotes", id: "Apit teks dengan tanda petik" },
    block: { en: "Turn the text into a block (>-)", id: "Ubah teks menjadi blok (>-)" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) report(problem);
  },
  fix({ text }, { extent }) {
    if (!extent) return [];
    const title = isOneLine(text, extent) ? "quote" : "block";
    return [{ title, args: {}, edits: [asTextEdit(text, extent)], safe: true, preferred: true }];
  },
};

// Unquoted text that begins with a character that means something to YAML.

import { charactersOf } from "../profile/characters";
import { isBlank, isOneLine } from "../profile/lines";
import { problemsOf } from "../profile/profile";
import { type Span, walk } from "../profile/tree";
import { profileWith } from "../write/example";
import { asTextEdit } from "../write/write";
import type { Rule } from "./rule";

export const specialStart: Rule = {
  id: "special-start",
  title: { en: "Text begins with a special character", id: "Teks diawali karakter khusus" },
  severity: "error",
  stage: "syntax",
  get docs() {
    return {
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
    };
  },
  messages: {
    start: {
      en: "Text that begins with “{character}” means something else to YAML. Put it in quotation marks so that it is read as text.",
      id: "Teks yang diawali “{character}” berarti lain bagi YAML. Apit dengan tanda petik agar tetap terbaca sebagai teks.",
    },
    startInLines: {
      en: "Text that begins with “{character}” means something else to YAML. Move it below the mark “>-” so that it is read as text.",
      id: "Teks yang diawali “{character}” berarti lain bagi YAML. Pindahkan ke bawah tanda “>-” agar tetap terbaca sebagai teks.",
    },
    lost: {
      en: "YAML drops the word “{word}” because it begins with “{character}”. Put the whole text in quotation marks.",
      id: "YAML membuang kata “{word}” karena diawali “{character}”. Apit seluruh teks dengan tanda petik.",
    },
    lostInLines: {
      en: "YAML drops the word “{word}” because it begins with “{character}”. Move the whole text below the mark “>-”.",
      id: "YAML membuang kata “{word}” karena diawali “{character}”. Pindahkan seluruh teks ke bawah tanda “>-”.",
    },
    beforeKey: {
      en: "“{word}” before a key is an instruction to YAML, not part of the profile. Delete it.",
      id: "“{word}” di depan kunci adalah perintah bagi YAML dan bukan bagian dari profil. Hapus kata itu.",
    },
    remove: { en: "Delete “{word}”", id: "Hapus “{word}”" },
    quote: { en: "Put the text in quotation marks", id: "Apit teks dengan tanda petik" },
    block: { en: "Move the text below the mark “>-”", id: "Pindahkan teks ke bawah tanda “>-”" },
  },
  check(profile, _context, report) {
    for (const problem of problemsOf(profile, this.id)) {
      const { extent, message } = problem;
      report(
        extent && !isOneLine(profile.text, extent) ? { ...problem, message: IN_LINES[message] ?? message } : problem,
      );
    }
    if (!charactersOf(profile).hasAny("&!")) return;
    const isReferred = problemsOf(profile, "alias").length > 0;
    for (const { node, path } of walk(profile.root)) {
      for (const { key } of node.kind === "map" ? node.pairs : []) {
        // Of marks that something refers to, `alias` speaks.
        if (!key.tag && (!key.anchor || isReferred)) continue;
        const span = markBefore(profile.text, key.span.start);
        if (!span) continue;
        const extent = { start: span.start, end: key.span.start };
        const args = { word: profile.text.slice(span.start, span.end) };
        report({ span, message: "beforeKey", args, path: [...path, key.text], extent });
      }
    }
  },
  fix({ text }, { extent, message, args }) {
    if (!extent) return [];
    if (message === "beforeKey") {
      return [{ title: "remove", args, edits: [{ ...extent, text: "" }], safe: false, preferred: true }];
    }
    const title = isOneLine(text, extent) ? "quote" : "block";
    return [{ title, args: {}, edits: [asTextEdit(text, extent)], safe: true, preferred: true }];
  },
};

/** What is said of a text on several lines. */
const IN_LINES: Readonly<Record<string, string>> = { start: "startInLines", lost: "lostInLines" };

/** The tag or anchor that ends before an offset, on the same line. */
function markBefore(text: string, offset: number): Span | null {
  let end = offset;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--;
  let start = end;
  while (start > 0 && /[^\s,[{]/.test(text.charAt(start - 1))) start--;
  return start < end && end < offset && "&!".includes(text.charAt(start)) ? { start, end } : null;
}
